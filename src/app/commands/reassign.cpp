// cti reassign: passes a worker's courses, or some of them, to a colleague, one file after another.

#include "cti/rules/reassign.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/editing/cpr_said.hpp"
#include "app/editing/edit_course.hpp"
#include "app/reports/courses.hpp"
#include "commands.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

void warn_if_unlisted(Run& run, const Folder& folder, const std::string& worker) {
  if (!known_worker(run, folder, worker, Day::max()))
    warn(run, {Kind::usage,
               {N_("'{}' is new here"), {worker}},
               {N_("if that is right, put their share of a post into cti.yaml, under 'workers'")}});
}

std::string listed(std::span<const std::string> ids) {
  std::string text;
  for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
  return text;
}

// What was moved stays moved, and the same command moves the rest: so it is said which is which.
int stopped(Run& run, const Error& error, std::span<const std::string> moved, std::span<const std::string> left) {
  fail(run, error);
  if (!moved.empty()) run.out += say("moved before that: {}", listed(moved)) + "\n";
  run.out += say("not moved: {}", listed(left)) + "\n" + say("Give the same command again to move the rest.") + "\n";
  return exit_code(error.kind);
}

struct Reassign {
  static constexpr CommandWords words{"reassign", N_("Pass a worker's courses, or some of them, to a colleague"),
                                      "cti reassign mette karen b-1042 --on 2027-02-01"};
  std::string from, to, reason;
  std::vector<std::string> ids;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(from, called(N_("FROM"), a_worker), N_("who has them"));
    take.value(to, called(N_("TO"), a_worker), N_("who takes over"));
    take.optional_value(ids, a_course, N_("the courses (else all that are not closed)"));
    take.option("--on", on, a_day, N_("first day with the new worker (else today)"));
    take.option("--reason", reason, a_text, N_("why, kept in the file"));
  }

  int act(Run& run) const {
    if (const auto format = run.format({Format::text}); !format) return fail(run, format.error());
    if (const auto cpr = named_by_cpr("TO", to)) return fail(run, *cpr);
    if (from == to)
      return fail(
          run, {Kind::usage, {N_("'{}' would pass the courses to themselves"), {from}}, {N_("name who takes over")}});
    const auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    const Day day = on.value_or(run.today);
    if (const auto known = known_worker(run, *folder, from, std::max(run.today, day)); !known)
      return fail(run, known.error());
    return move_meant(run, *folder, day);
  }

private:
  int move_meant(Run& run, const Folder& folder, Day day) const {
    const auto all = rows_of_files(run, folder, [&](Case found) {
      return std::optional{dates_only(planned_status(std::move(found.course), *found.method, run.today))};
    });
    if (!all) return fail(run, all.error());
    if (const auto left_out = view::unreadable_text(frame_of(day, *all)); !left_out.empty())
      run.out += view::wrapped(left_out, 0, run.look);
    const auto meant = ids_meant(folder, all->rows, day);
    if (!meant) return fail(run, meant.error());
    warn_if_unlisted(run, folder, to);
    if (meant->empty() && all->unreadable.empty())
      run.out += say("{} has no course on {}: nothing to move", view::safe(from), view::full_day(day)) + "\n";
    else if (meant->empty())
      run.out += say("Of those that could be read, {} has none on {}.", view::safe(from), view::full_day(day)) + "\n";
    else if (const int code = move(run, folder, *meant, day); code != 0)
      return code;
    return report_unreadable(run, all->unreadable);
  }

  /// The courses meant: those named, else all that FROM has on that day.
  Expected<std::vector<std::string>> ids_meant(const Folder& folder, const std::vector<CourseStatus>& courses,
                                               Day day) const {
    std::vector<std::string> meant;
    if (ids.empty()) {
      for (const auto& course : courses)
        if (is_carried_by(course.course, from, day)) meant.push_back(course.course.id);
      return meant;
    }
    // Asked before the first is moved: a mistyped id or a course of somebody else's moves nothing.
    for (const auto& id : ids) {
      const auto known = std::ranges::find(courses, id, [](const CourseStatus& status) { return status.course.id; });
      if (known == courses.end()) {
        if (const auto found = read_case(folder, id); !found) return failed(found.error());
        continue;
      }
      if (const auto course = reassigned(known->course, from, to, day, known->day, reason); !course)
        return failed(course.error());
      meant.push_back(id);
    }
    return meant;
  }

  int move(Run& run, const Folder& folder, std::span<const std::string> meant, Day day) const {
    std::vector<std::string> moved;
    for (std::size_t i = 0; i < meant.size(); ++i) {
      bool was_theirs = false;
      const auto changed = edit_course(run, folder, meant[i], [&](const Case& found) {
        was_theirs = worker_on(found.course, day) == to;
        return reassigned(found.course, from, to, day, run.today, reason);
      });
      if (!changed) return stopped(run, changed.error(), moved, meant.subspan(i));
      if (!*changed) continue; // a dry run has shown the difference
      if (!was_theirs) moved.push_back(meant[i]);
      run.out += "  " + without_cpr(meant[i]) + "  " +
                 (was_theirs ? say("is with {} already", view::safe(to)) + "\n" : (*changed)->saved);
    }
    if (run.dry_run) return 0;
    run.out += view::say_count("{0} course moved from {1} to {2}, from {3} on",
                               "{0} courses moved from {1} to {2}, from {3} on", static_cast<long>(moved.size()),
                               view::safe(from), view::safe(to), view::full_day(day)) +
               "\n";
    return 0;
  }
};

} // namespace

void add_reassign(Command& root) { root.add<Reassign>(); }

} // namespace cti::app
