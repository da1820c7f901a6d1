// A question in a folder's own words: what is typed there is looked up before any course is read.

#include "app/command_line/value_kinds.hpp"
#include "app/command_line/words_meant.hpp"
#include "cti/course/choices.hpp"
#include "cti/strings/folded.hpp"
#include "read_query.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace cti::app {
namespace {

// A whole id is that course alone, though others may begin so: most often one is typed, and its file alone is asked
// for.
Expected<std::vector<std::string>> ids_meant(const std::string& typed, const Folder& folder) {
  const auto beginning = folded(typed);
  if (is_id(beginning) && folder.files.read(Folder::shown(beginning))) return std::vector{beginning};
  auto ids = ids_in(folder);
  if (!ids) return ids;
  if (std::ranges::find(*ids, beginning) != ids->end()) return std::vector{beginning};
  std::erase_if(*ids, [&](const std::string& id) { return !id.starts_with(beginning); });
  if (!ids->empty()) return ids;
  const auto none = read_case(folder, typed);
  return failed(none ? Error{Kind::not_found, {N_("no course '{}' in this folder"), {typed}}} : none.error());
}

Expected<void> look_up_ids(QueryTerm& term, const Folder& folder) {
  std::vector<std::string> found;
  for (const auto& typed : term.words) {
    const auto meant = ids_meant(typed, folder);
    if (!meant) return failed(meant.error());
    found.insert(found.end(), meant->begin(), meant->end());
  }
  term.words = std::move(found);
  return {};
}

/// Puts the id that each word means in its place. meant: gives it, or nothing.
Expected<void> look_up(QueryTerm& term, const std::vector<std::string>& ids,
                       const std::function<std::string(const std::string&)>& meant) {
  for (auto& typed : term.words) {
    auto id = meant(typed);
    if (id.empty())
      return failed(
          {Kind::usage, {N_("{}: cannot be '{}'"), {std::string{word(term.key)}, typed}}, words_that_fit(typed, ids)});
    typed = std::move(id);
  }
  return {};
}

Expected<void> look_up_definitions(QueryTerm& term, const Folder& folder) {
  const auto definitions = method::definitions_of(folder.methods);
  if (term.key == QueryKey::theme)
    return look_up(term, ids_in_order(definitions.themes),
                   [&](const std::string& typed) { return theme_meant(typed, definitions); });
  const auto ids = ids_in_order(definitions.legal_bases);
  return look_up(term, ids, [&](const std::string& typed) {
    const auto* basis = legal_basis_meant(definitions, typed);
    return basis ? basis->id : word_meant(typed, ids);
  });
}

Candidates terms(const std::string& key, const std::vector<std::string>& values) {
  Candidates all;
  for (const auto& value : values) all.push_back({fmt::format("{}:{}", key, value)});
  return all;
}

} // namespace

Expected<Query> in_folder(Query query, const Folder& folder) {
  for (auto& term : query) {
    Expected<void> done;
    if (term.key == QueryKey::id) done = look_up_ids(term, folder);
    if (term.key == QueryKey::method)
      done = look_up(term, method::ids_of(folder.methods),
                     [&](const std::string& typed) { return word_meant(typed, method::ids_of(folder.methods)); });
    if (term.key == QueryKey::legal || term.key == QueryKey::theme) done = look_up_definitions(term, folder);
    if (!done) return failed(done.error());
  }
  return query;
}

Candidates offer_query_terms(const LineBefore& before) {
  Candidates all = offer_courses(before);
  const auto add = [&](const Candidates& some) { all.insert(all.end(), some.begin(), some.end()); };
  add(terms("state", states_asked_for()));
  add(terms("phase", {"1", "2", "3"}));
  add(terms("outcome", words_of<Outcome>()));
  add(terms("late", {"yes", "no"}));
  for (const auto& worker : offer_workers(before)) all.push_back({fmt::format("worker:{}", worker.word)});
  for (const auto* key :
       {"method:", "legal:", "theme:", "text:", "begun:", "starts:", "ends:", "closed:", "shift:", "contact:", "not:"})
    all.push_back({key});
  return all;
}

} // namespace cti::app
