// cti list: the courses that a question means.

#include "cti/view/list.hpp"

#include "app/questions/read_query.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"
#include "cti/rules/due.hpp"
#include "cti/rules/intensity.hpp"
#include "cti/strings/folded.hpp"
#include "cti/text/free_texts.hpp"

#include <algorithm>

namespace cti::app {
namespace {

/// Every word that the question looks for in free texts, in small letters.
std::vector<std::string> words_sought(const Query& query) {
  std::vector<std::string> sought;
  for (const auto& term : query)
    if (term.key == QueryKey::text && !term.turned)
      for (const auto& words : term.words) sought.push_back(folded(words));
  return sought;
}

// The file knows the lines; what was known on that day, the course as it was then.
std::vector<view::TextHit> hits_in(const Case& file, const Course& known, const std::vector<std::string>& sought) {
  std::vector<view::TextHit> hits;
  if (sought.empty()) return hits;
  auto texts_known = text::free_texts(known);
  for (const auto& free : text::free_texts(file.course)) {
    const auto small = folded(free.text);
    const auto holds = [&](const std::string& words) { return small.find(words) != std::string::npos; };
    if (std::ranges::none_of(sought, holds)) continue;
    const auto same = std::ranges::find_if(
        texts_known, [&](const text::FreeText& one) { return one.text == free.text && one.keys() == free.keys(); });
    if (same == texts_known.end()) continue;
    texts_known.erase(same);
    hits.push_back({free.keys(), file.document.place_of(free.path).line, free.text});
  }
  return hits;
}

struct ListCourses {
  static constexpr CommandWords words{"list", N_("The courses that a question means, a line each"),
                                      "cti list phase:3 ends:..2027-03 worker:mette,ali"};
  Query query;

  void options(Options& take) { take.optional_value(query, a_query_term, N_("what to ask; see: man cti-query")); }

  int act(Run& run) const {
    const auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    const auto asked = in_folder(query, *folder);
    if (!asked) return fail(run, asked.error());
    auto all = listed(run, *folder, *asked);
    if (!all) return fail(run, all.error());
    if (const auto known = known_workers(run, *folder, *asked); !known) return fail(run, known.error());
    const view::ListReport report{frame_of(run.today, *all), *asked, method::definitions_of(folder->methods),
                                  std::move(all->rows)};
    return print(run,
                 {.text = [&] { return view::list_text(report, run.look); },
                  .json = [&] { return view::list_json(report); },
                  .csv = [&] { return view::list_csv(report); },
                  .ids = [&] { return view::list_ids(report); }},
                 report.frame.unreadable);
  }

private:
  static Expected<Rows<view::ListedCourse>> listed(Run& run, const Folder& folder, const Query& asked) {
    const auto sought = words_sought(asked);
    return rows_of_files(run, folder, [&](const Case& file) -> std::optional<view::ListedCourse> {
      auto status = course_status(file.course, *file.method, run.today);
      if (!is_meant(asked, asked_about(status, folder))) return std::nullopt;
      const int late = late_duties(status, folder.settings.thresholds);
      auto hits = hits_in(file, status.course, sought);
      const auto seen = last_contact(status.course, status.day);
      return view::ListedCourse{dates_only(std::move(status)), late, seen, std::move(hits)};
    });
  }
};

} // namespace

void add_list(Command& root) { root.add<ListCourses>(); }

} // namespace cti::app
