// cti reassign: passes a worker's courses, or some of them, to a colleague, one file after another.

#include "cti/rules/reassign.hpp"

#include "app/editing/cpr_said.hpp"
#include "app/editing/edit_course.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

struct Said {
  std::string from, to, on, reason;
  std::vector<std::string> ids;
};

/// The courses meant: those named, else all that FROM has on that day.
Expected<std::vector<std::string>> ids_meant(const Folder& folder, const std::vector<CourseStatus>& courses,
                                             const Said& said, Day on) {
  std::vector<std::string> ids;
  if (said.ids.empty()) {
    for (const auto& course : courses)
      if (is_carried_by(course.course, said.from, on)) ids.push_back(course.course.id);
    return ids;
  }
  // Asked before the first is moved: a mistyped id or a course of somebody else's moves nothing.
  for (const auto& id : said.ids) {
    const auto known = std::ranges::find(courses, id, [](const CourseStatus& status) { return status.course.id; });
    if (known == courses.end()) {
      if (const auto found = read_case(folder, id); !found) return failed(found.error());
      continue;
    }
    if (const auto course = reassigned(known->course, said.from, said.to, on, known->day, said.reason); !course)
      return failed(course.error());
    ids.push_back(id);
  }
  return ids;
}

void warn_if_unlisted(const Cli& cli, const Folder& folder, const std::string& worker) {
  if (const auto unknown = unknown_worker(cli, folder, worker, Day::max()); unknown && *unknown)
    warn(cli.shell(), {Kind::usage,
                       {N_("'{}' is new here"), {worker}},
                       {N_("if that is right, put their share of a post into cti.yaml, under 'workers'")}});
}

std::string listed(const std::vector<std::string>& ids) {
  std::string text;
  for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
  return text;
}

// What was moved stays moved, and the same command moves the rest: so it is said which is which.
int stopped(Shell& shell, const Error& error, const std::vector<std::string>& moved,
            const std::vector<std::string>& left) {
  fail(shell, error);
  if (!moved.empty()) shell.out += say("moved before that: {}", listed(moved)) + "\n";
  shell.out += say("not moved: {}", listed(left)) + "\n" + say("Give the same command again to move the rest.") + "\n";
  return exit_code(error.kind);
}

int move(Cli& cli, const Said& said, const Folder& folder, const std::vector<std::string>& ids, Day on) {
  auto& shell = cli.shell();
  std::vector<std::string> moved;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    bool was_theirs = false;
    const auto changed = edit_course(cli, folder, ids[i], [&](const Case& found) {
      was_theirs = worker_on(found.course, on) == said.to;
      return reassigned(found.course, said.from, said.to, on, shell.today, said.reason);
    });
    if (!changed) return stopped(shell, changed.error(), moved, {ids.begin() + static_cast<long>(i), ids.end()});
    if (!*changed) continue; // a dry run has shown the difference
    if (!was_theirs) moved.push_back(ids[i]);
    shell.out += "  " + without_cpr(ids[i]) + "  " +
                 (was_theirs ? say("is with {} already", view::safe(said.to)) : (*changed)->saved);
    if (was_theirs) shell.out += "\n";
  }
  if (cli.dry_run()) return 0;
  shell.out +=
      view::say_count("{0} course moved from {1} to {2}, from {3} on", "{0} courses moved from {1} to {2}, from {3} on",
                      static_cast<long>(moved.size()), view::safe(said.from), view::safe(said.to), view::full_day(on)) +
      "\n";
  return 0;
}

int reassign(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  if (const auto format = cli.format({Format::text}); !format) return fail(shell, format.error());
  const auto on = cli.day(said.on);
  if (!on) return fail(shell, on.error());
  if (const auto cpr = named_by_cpr("TO", said.to)) return fail(shell, *cpr);
  if (said.from == said.to)
    return fail(
        shell,
        {Kind::usage, {N_("'{}' would pass the courses to themselves"), {said.from}}, {N_("name who takes over")}});
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const auto unknown = unknown_worker(cli, *folder, said.from, std::max(shell.today, *on));
  if (!unknown) return fail(shell, unknown.error());
  if (*unknown) return fail(shell, **unknown);
  const auto all = rows_of_files(cli, *folder, [&](Case found) {
    return std::optional{dates_only(planned_status(std::move(found.course), *found.method, shell.today))};
  });
  if (!all) return fail(shell, all.error());
  if (const auto left_out = view::unreadable_text(frame_of(*on, *all)); !left_out.empty())
    shell.out += view::wrapped(left_out, 0, shell.look);
  const auto ids = ids_meant(*folder, all->rows, said, *on);
  if (!ids) return fail(shell, ids.error());
  warn_if_unlisted(cli, *folder, said.to);
  if (ids->empty() && all->unreadable.empty())
    shell.out += say("{} has no course on {}: nothing to move", view::safe(said.from), view::full_day(*on)) + "\n";
  else if (ids->empty())
    shell.out +=
        say("Of those that could be read, {} has none on {}.", view::safe(said.from), view::full_day(*on)) + "\n";
  else if (const int code = move(cli, said, *folder, *ids, *on); code != 0)
    return code;
  return report_unreadable(shell, all->unreadable);
}

} // namespace

void add_reassign(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* command =
      cli.command(cli.root(), "reassign", N_("Pass a worker's courses, or some of them, to a colleague"),
                  "cti reassign mette karen b-1042 --on 2027-02-01", [&cli, said] { return reassign(cli, *said); });
  command->takes("FROM", &said->from, N_("who has them"));
  command->takes("TO", &said->to, N_("who takes over"));
  command->may_take("ID", &said->ids, N_("the courses (else all that are not closed)"));
  command->option("--on", &said->on, "DAY", N_("first day with the new worker (else today)"));
  command->option("--reason", &said->reason, "TEXT", N_("why, kept in the file"));
}

} // namespace cti::app
