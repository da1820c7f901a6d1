#include "cti/rules/fidelity.hpp"

#include "criteria.hpp"

#include <array>
#include <map>

namespace cti {
namespace {

// The numbers behind "no." are those of the self-assessment's own list.
constexpr std::array table{
    Criterion{"one-worker", N_("one worker throughout"),
              N_("no change of worker during the course; a substitute for a time is none"), "manual p. 12",
              Counted::courses, judging::one_worker},
    Criterion{"ended-in-time", N_("ended in time"), N_("closed no later than the last day, pauses added"),
              "manual p. 9, 13; CACTI self-assessment 2014, no. 1", Counted::courses, judging::ended_in_time},
    Criterion{"not-stopped-early", N_("not stopped before its time"), N_("closed as completed, not ended early"),
              "CACTI self-assessment 2014, no. 9", Counted::courses, judging::not_stopped_early},
    Criterion{"equal-phases", N_("three equal phases, as held"),
              N_("between the shifts on record, pauses left out, lengths differ by at most twice {} days"),
              "manual p. 13; CACTI self-assessment 2014, no. 2", Counted::courses, judging::equal_phases,
              &Thresholds::shift_tolerance},
    Criterion{"shifts-on-time", N_("shifts held on time"),
              N_("counts shifts: each on record within {} days of its day"), "manual p. 11, 26", Counted::shifts,
              judging::shifts_on_time, &Thresholds::shift_tolerance},
    Criterion{"told-before-shift", N_("citizen told before each shift"),
              N_("counts shifts: told of it no later than the day it is held"), "manual p. 11, 26, 30", Counted::shifts,
              judging::told_before_shift},
    Criterion{"plan-evaluated", N_("plan evaluated at each shift"),
              N_("counts shifts: evaluated for it, or shortly before it; at most {} days after it is held"),
              "manual p. 26, 30", Counted::shifts, judging::plan_evaluated, &Thresholds::shift_tolerance},
    Criterion{"checklist-complete", N_("checklist complete at each shift"),
              N_("counts shifts: every item done or not relevant by the day it is held"), "manual p. 26, 30",
              Counted::shifts, judging::checklist_complete},
    Criterion{"focus-areas", N_("1-3 focus areas in each phase"),
              N_("one or more in each phase, never over three at once"),
              "manual p. 26; CACTI self-assessment 2014, no. 3", Counted::courses, judging::focus_areas},
    Criterion{"community-meetings", N_("citizen met in the community"),
              N_("at least {} meetings in phase 1 at home, at work or in the community, not in an office"),
              "manual p. 13; CACTI self-assessment 2014, no. 5 (its FAQ: 4)", Counted::courses,
              judging::community_meetings, &Thresholds::community_meetings},
    Criterion{"support-contacts", N_("supporters contacted in phase 1"),
              N_("at least 2 meetings or calls with providers or informal supports in phase 1"),
              "after CACTI self-assessment 2014, no. 6 (meetings only)", Counted::courses, judging::support_contacts},
    Criterion{"first-month", N_("contact in the first month"),
              N_("at least 2 meetings or calls with the citizen in the first month of phase 1"),
              "CACTI self-assessment 2014, no. 10", Counted::courses, judging::first_month},
    Criterion{"falling-intensity", N_("falling intensity"),
              N_("fewer meetings and calls with the citizen a week from phase to phase; pauses and short intensified "
                 "periods left out"),
              "manual p. 10, 13, 28-29; CACTI self-assessment 2014, no. 8", Counted::courses,
              judging::falling_intensity},
    Criterion{"network-meeting", N_("network meeting in time"), N_("held at least one month before the last day"),
              "phase 3 page; manual p. 32", Counted::courses, judging::network_meeting},
    Criterion{"one-responsible", N_("one responsible for what follows"),
              N_("when the course ends, the citizen or exactly one actor is responsible for long-term support"),
              "manual p. 33; phase 3 page", Counted::courses, judging::one_responsible},
    Criterion{"caseload", N_("at most 20 citizens a full post"),
              N_("counts workers: active courses against their share of a full-time post"),
              "CACTI self-assessment 2014, no. 4", Counted::workers},
};

constexpr std::array unseen{
    NotKnowable{N_("individually adapted"), "manual p. 12, description §3"},
    NotKnowable{N_("recovery-oriented, the citizen at the centre"), "manual p. 12, description §3"},
    NotKnowable{N_("social and practical support, coordinated"), "manual p. 13"},
    NotKnowable{N_("the worker knows how the effort is anchored"), "manual p. 13"},
    NotKnowable{N_("the worker knows the local area and its offers"), "manual p. 13"},
    NotKnowable{N_("trained workers"), "manual p. 13, description §3"},
    NotKnowable{N_("weekly team supervision led by a trained clinician"), "CACTI self-assessment 2014, no. 7"},
    NotKnowable{N_("quality of the relation"), "CACTI self-assessment 2014"},
};

Message rule_of(const Criterion& criterion, const Thresholds& thresholds) {
  if (!criterion.number) return {criterion.rule};
  return {criterion.rule, {std::to_string(thresholds.*criterion.number)}};
}

Count count_of(Verdict verdict) {
  return {verdict == Verdict::met, verdict == Verdict::met || verdict == Verdict::not_met};
}

void add(Count& count, const Count& more) { count.met += more.met, count.of += more.of; }

void count_courses(CriterionCount& result, std::size_t asked_at, std::vector<Judged>& courses,
                   const Settings& settings) {
  std::map<std::string, Count> by_worker;
  for (const auto& worker : settings.workers) by_worker[worker.id];
  for (auto& course : courses) {
    const auto verdict = course.verdicts[asked_at];
    const auto count = course.counts[asked_at];
    add(result.count, count);
    add(by_worker[course.worker], count);
    if (!course.details.empty())
      result.courses.push_back({course.id, course.worker, {verdict, std::move(course.details[asked_at]), count}});
  }
  for (const auto& [worker, count] : by_worker) result.workers.push_back({worker, count});
}

// A worker without courses meets nothing yet.
WorkerJudged worker_judged(const std::string& worker, int active, double fte) {
  if (active == 0) return {worker, {}};
  // As a double, 20 times 0.15 of a post is a little less than three citizens: the hundredth makes up for it.
  const double most = most_citizens_a_post * fte + 0.01;
  return {worker,
          {active <= most, 1},
          {N_("{} active, at most {}"), {std::to_string(active), std::to_string(static_cast<int>(most))}}};
}

void count_workers(CriterionCount& result, const std::vector<Judged>& courses, const Settings& settings) {
  std::map<std::string, int> active;
  std::map<std::string, double> fte;
  for (const auto& worker : settings.workers) active[worker.id], fte[worker.id] = worker.fte;
  for (const auto& course : courses) active[course.worker] += course.active;
  for (const auto& [worker, count] : active) {
    result.workers.push_back(worker_judged(worker, count, fte.try_emplace(worker, 1.0).first->second));
    add(result.count, result.workers.back().count);
  }
}

} // namespace

std::span<const Criterion> criteria() { return table; }
std::span<const NotKnowable> not_knowable() { return unseen; }

Judgement judge(const Criterion& criterion, const CourseStatus& status, const Thresholds& thresholds) {
  if (std::holds_alternative<Waiting>(status.state)) return {Verdict::not_yet};
  if (judging::closing(status) && closed_before_start(status.course))
    return {Verdict::not_counted, {{N_("closed before phase 1 began")}}};
  auto judgement = criterion.judge(status, thresholds);
  if (judgement.verdict == Verdict::not_yet && is_closed(status.state)) judgement.verdict = Verdict::not_counted;
  if (criterion.counts == Counted::courses) judgement.count = count_of(judgement.verdict);
  return judgement;
}

Judged judged(const CourseStatus& status, Asked asked, const Thresholds& thresholds, Details details) {
  Judged result{status.course.id, status.worker, is_active(status.state)};
  for (const auto& criterion : asked) {
    if (!criterion.judge) continue;
    auto [verdict, facts, count] = judge(criterion, status, thresholds);
    result.verdicts.push_back(verdict);
    result.counts.push_back(count);
    if (details == Details::kept) result.details.push_back(std::move(facts));
  }
  return result;
}

std::vector<CriterionCount> fidelity(std::vector<Judged> courses, Asked asked, const Settings& settings) {
  std::vector<CriterionCount> results;
  std::size_t asked_at = 0;
  for (const auto& criterion : asked) {
    CriterionCount result{&criterion, rule_of(criterion, settings.thresholds), {}, {}, {}};
    if (criterion.judge)
      count_courses(result, asked_at++, courses, settings);
    else
      count_workers(result, courses, settings);
    results.push_back(std::move(result));
  }
  return results;
}

} // namespace cti
