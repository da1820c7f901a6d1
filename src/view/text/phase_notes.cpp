#include "phase_notes.hpp"

#include "cti/course/workers.hpp"
#include "cti/rules/waiting.hpp"
#include "cti/view/words.hpp"

namespace cti::view {
namespace {

using Sentences = std::vector<std::string>;

std::string with(const std::string& text, const std::string& more) {
  return more.empty() ? text : text + ": " + safe(more);
}

/// "1 Mar – 21 Mar", or "from 1 Mar on".
std::string days_text(Day from, const std::optional<Day>& until, Day as_of) {
  return until ? past_day(from, as_of) + " – " + past_day(*until, as_of) : say("from {} on", past_day(from, as_of));
}

std::string referral_text(const CourseStatus& status) {
  const auto& [on, by, recorded] = *status.course.referred;
  auto text = by.empty() ? say("referred {}", full_day(on)) : say("referred {} by {}", full_day(on), safe(by));
  if (const auto waited = days_until_begun(status))
    text += ", " + say_count("waited {} day", "waited {} days", *waited);
  return text;
}

std::string grant_text(const Grant& grant, Day as_of) {
  auto text = say("granted");
  if (grant.from || grant.until)
    text += " " +
            (grant.from ? days_text(*grant.from, grant.until, as_of) : say("until {}", past_day(*grant.until, as_of)));
  text += ", " + say("decided {}", past_day(grant.on, as_of));
  return grant.by.empty() ? text : text + " (" + safe(grant.by) + ")";
}

void before_the_start(Sentences& all, const CourseStatus& status) {
  if (status.course.referred) all.push_back(referral_text(status));
  for (const auto& grant : status.course.grants) all.push_back(grant_text(grant, status.day));
}

void while_it_runs(Sentences& all, const CourseStatus& status) {
  for (const auto& one : status.course.substitutes)
    all.push_back(
        with(say("{} stands in, {}", safe(one.worker), days_text(one.from, one.until, status.day)), one.reason));
  for (const auto& days : status.course.intensified)
    all.push_back(with(say("support intensified {}", days_text(days.from, days.until, status.day)), days.reason));
  if (status.course.weight) all.push_back(say("weighs {} times what its phase does", decimal(*status.course.weight)));
}

} // namespace

std::vector<std::string> phase_notes(const CourseStatus& status) {
  std::vector<std::string> all;
  before_the_start(all, status);
  const auto add = [&](const std::string& note) { all.push_back(note); };
  if (const auto early = begun_before_change(status.course).count();
      early > 0 && within(status.course, *status.course.change)) {
    add(say_count("phase 1 begins {} day before the {}, {}", "phase 1 begins {} days before the {}, {}", early,
                  safe(status.method->change.in(spoken())), full_day(*status.course.change)));
    const auto left = (status.line->first_day(2) - *status.course.change).count();
    if (left > 0 && !is_closed(status.state))
      add(say_count("so {} day of it is left after that", "so {} days of it are left after that", left));
  }
  if (status.line && status.line->paused.count() > 0)
    add(say_count("paused for {} day, counted in", "paused for {} days, counted in", status.line->paused.count()));
  if (status.line && status.line->provisional())
    add(say("~ provisional: a day later for each further day of the pause"));
  const Workers workers(status.course);
  for (const auto& change : status.course.worker_changes)
    add(say("{} took over from {} on {}", safe(workers.on(change.on)), safe(change.from), full_day(change.on)));
  while_it_runs(all, status);
  if (!status.course.after.empty()) add(say("follows {}, which was restarted", safe(status.course.after)));
  return all;
}

} // namespace cti::view
