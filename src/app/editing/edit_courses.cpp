// Several courses changed by one command.

#include "app/questions/courses_asked.hpp"
#include "app/reports/courses.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"
#include "edit_course.hpp"

namespace cti::app {
namespace {

using view::say;

/// What came of the courses that were saved so far.
struct Saved {
  std::vector<std::string> ids{};
  std::vector<CourseStatus> courses{};
  std::string words{};
};

int stopped_by(Run& run, const std::string& id, const Error& error, const std::vector<std::string>& saved) {
  const int code = fail(run, error);
  std::string list;
  for (const auto& one : saved) list.append(list.empty() ? "" : ", ").append(one);
  run.err += (saved.empty() ? say("{} cannot be changed so: no course was changed", id)
                            : say("{} could not be changed; changed before it: {}", id, list)) +
             "\n";
  return code;
}

int save_each(Run& run, const Folder& folder, const std::vector<std::string>& ids, const NewCourse& change,
              const std::function<std::string(const Changed&)>& words) {
  Saved saved;
  for (const auto& id : ids) {
    const auto changed = edit_course(run, folder, id, change);
    if (!changed) return stopped_by(run, id, changed.error(), saved.ids);
    if (!*changed) continue; // shown as a difference
    const auto& now = (*changed)->now;
    saved.ids.push_back(id);
    saved.courses.push_back(course_status(now.course, *now.method, run.today));
    saved.words += without_cpr(words(**changed)) + (*changed)->saved;
  }
  if (run.format({Format::json}) && !run.dry_run)
    run.out += view::phase_json({{run.today}, std::move(saved.courses)});
  else
    run.out += saved.words;
  return 0;
}

} // namespace

int change_courses(Run& run, const Query& query, const NewCourse& change,
                   const std::function<std::string(const Changed&)>& words) {
  const auto folder = run.folder();
  if (!folder) return fail(run, folder.error());
  const auto ids = ids_meant(run, *folder, query);
  if (!ids) return fail(run, ids.error());
  if (ids->size() == 1) return change_course(run, *folder, ids->front(), change, words);
  for (const auto& id : *ids)
    if (const auto can = can_be_changed(*folder, id, change, run.today); !can)
      return stopped_by(run, id, can.error(), {});
  return save_each(run, *folder, *ids, change, words);
}

} // namespace cti::app
