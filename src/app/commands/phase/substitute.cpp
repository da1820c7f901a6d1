// cti phase substitute: a colleague stands in for a time; the course stays the worker's.

#include "app/command_line/value_kinds.hpp"
#include "app/editing/cpr_said.hpp"
#include "app/reports/courses.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day, view::say;

struct StandIn {
  static constexpr CommandWords words{
      "substitute", N_("A colleague stands in while the worker is away: no change of worker"),
      "cti phase substitute b-1042 sofie --from 2027-02-01 --until 2027-02-21 --reason leave"};
  std::string id, worker, reason;
  std::optional<Day> from, until;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.optional_value(worker, a_worker, N_("who stands in (else the one who does)"));
    take.option("--from", from, a_day, N_("first day (else today)"));
    take.option("--until", until, a_day, N_("last day (else it goes on)"));
    take.option("--reason", reason, a_text, N_("why, kept in the file"));
  }

  int act(Run& run) const {
    if (const auto cpr = named_by_cpr("WORKER", worker)) return fail(run, *cpr);
    Substitute said;
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = still_open(found);
      if (!course) return course;
      auto put = put_into(*course, run.today);
      if (!put) return failed(put.error());
      said = std::move(*put);
      return course;
    };
    return change_course(run, id, make, [&](const Changed& changed) {
      warn_if_unlisted(run, said.worker);
      return done(changed, said);
    });
  }

private:
  /// The one who is meant, with what is said of them.
  Expected<Substitute> put_into(Course& course, Day today) const {
    const Day first = from.value_or(today);
    auto& all = course.substitutes;
    auto meant = std::ranges::find_if(all, [&](const Substitute& one) {
      return worker.empty() ? &one == substitute_on(course, first) : one.worker == worker && one.from == first;
    });
    if (meant == all.end() && worker.empty())
      return failed({Kind::usage,
                     {N_("nobody stands in on {}"), {iso(first)}},
                     {N_("name who does: cti phase substitute {} WORKER"), {course.id}}});
    if (meant == all.end()) meant = all.insert(meant, {worker, first, {}, "", recorded_later(first, today)});
    if (until) meant->until = until;
    if (!reason.empty()) meant->reason = reason;
    if (auto mistake = ends_before_it_begins(meant->from, meant->until)) return failed(*mistake);
    return *meant;
  }

  static void warn_if_unlisted(Run& run, const std::string& name) {
    const auto folder = run.folder_without_warnings();
    if (folder && !known_worker(run, *folder, name, Day::max()))
      warn(run, {Kind::usage,
                 {N_("'{}' is new here"), {name}},
                 {N_("if that is right, put their share of a post into cti.yaml, under 'workers'")}});
  }

  static std::string done(const Changed& changed, const Substitute& said) {
    const auto& owner = worker_on(changed.now.course, said.from);
    return headline(changed, said.until
                                 ? say("{} stands in for {} from {} until {}", said.worker, owner, full_day(said.from),
                                       full_day(*said.until))
                                 : say("{} stands in for {} from {} on", said.worker, owner, full_day(said.from))) +
           "  " + say("The course stays {}'s: cti due --worker {} shows it in that time.", owner, said.worker) + "\n";
  }
};

} // namespace

void add_phase_substitute(Command& phase) { phase.add<StandIn>(); }

} // namespace cti::app
