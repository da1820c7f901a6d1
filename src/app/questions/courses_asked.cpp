#include "courses_asked.hpp"

#include "app/reports/courses.hpp"
#include "read_query.hpp"

#include <algorithm>
#include <sstream>

namespace cti::app {
namespace {

/// "-" among the ids stands for those on standard input, one a line.
constexpr std::string_view from_input{"-"};

void take_ids_from_input(Query& query, Run& run) {
  for (auto& term : query) {
    const auto sign = std::ranges::find(term.words, from_input);
    if (term.key != QueryKey::id || sign == term.words.end()) continue;
    std::istringstream lines(run.system.input());
    std::vector<std::string> ids;
    for (std::string line; std::getline(lines, line);) {
      if (line.ends_with('\r')) line.pop_back();
      if (!line.empty()) ids.push_back(line);
    }
    term.words.insert(term.words.erase(sign), ids.begin(), ids.end());
  }
}

/// Whether a question asks for courses by their ids alone.
bool names_courses(const Query& query) {
  return !query.empty() &&
         std::ranges::all_of(query, [](const QueryTerm& term) { return term.key == QueryKey::id && !term.turned; });
}

/// Those that answer it, sorted.
Expected<std::vector<std::string>> ids_that_answer(Run& run, const Folder& folder, const Query& asked) {
  auto all = rows_of_courses(
      run, folder, run.today, [](const CourseStatus& status) { return std::optional{status.course.id}; }, asked);
  if (!all) return failed(all.error());
  if (const auto known = known_workers(run, folder, asked); !known) return failed(known.error());
  // A course that cannot be read might be meant: nothing is changed while that is not known.
  if (!all->unreadable.empty()) return failed(all->unreadable.front());
  return std::move(all->rows);
}

/// Those that it names, each once.
std::vector<std::string> ids_named(const Query& asked) {
  std::vector<std::string> ids;
  for (const auto& term : asked)
    for (const auto& id : term.words)
      if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  return ids;
}

} // namespace

Expected<std::vector<std::string>> ids_meant(Run& run, const Folder& folder, Query query) {
  take_ids_from_input(query, run);
  const auto asked = in_folder(std::move(query), folder);
  if (!asked) return failed(asked.error());
  auto ids = names_courses(*asked) ? ids_named(*asked) : ids_that_answer(run, folder, *asked);
  if (ids && ids->empty())
    return failed({Kind::not_found, {N_("the question means no course")}, {N_("see what it means: cti list …")}});
  return ids;
}

} // namespace cti::app
