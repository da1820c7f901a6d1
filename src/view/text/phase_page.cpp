#include "cti/rules/appointments.hpp"
#include "cti/rules/follow_ups.hpp"
#include "cti/rules/shifts.hpp"
#include "cti/rules/waiting.hpp"
#include "cti/view/contact.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"
#include "phase_notes.hpp"

#include <algorithm>

namespace cti::view {
namespace {

struct Row {
  bool now;
  std::string label, dates, remark;
};

std::string period(std::optional<Day> first, std::optional<Day> last) {
  return (first ? full_day(*first) : "…") + " – " + (last ? full_day(*last) : "…");
}

std::string length_text(const CourseStatus& status) {
  const int months = status.length.phase_months * phase_count;
  return status.length.only_followed_up ? say("{} months, then follow-up", months) : say("{} months", months);
}

std::string heading(const CourseStatus& status) {
  return safe(status.course.id) + " · " + safe(status.worker) + " · " + method_text(status) + " (" +
         length_text(status) + ")";
}

std::string pause_remark(const CourseStatus& status, const Paused& paused) {
  const auto one = *status.pauses.on(status.day);
  const auto& reason = status.course.pauses[one.last].reason;
  const auto since = past_day(paused.since, status.day);
  const auto text = one.until ? say("paused {} to {}", since, past_day(*one.until - days{1}, status.day))
                              : say("paused since {}", since);
  return reason.empty() ? text : text + ": " + reason_text(reason);
}

std::string joined(std::initializer_list<std::string> parts) {
  std::string text;
  for (const auto& part : parts)
    if (!part.empty()) text += (text.empty() ? "" : " · ") + part;
  return text;
}

/// What came before a shift that is not held.
std::string prepared(const CourseStatus& status, int phase, const Thresholds& thresholds) {
  const auto told = days_told(status.course, phase);
  std::optional<Day> evaluated;
  for (const auto& shift : shift_status(status, thresholds))
    if (shift.to == phase) evaluated = shift.plan_evaluated;
  return joined({told.empty() ? "" : say("told {}", past_days(told, status.day)),
                 evaluated ? say("plan evaluated {}", past_day(*evaluated, status.day)) : ""});
}

std::string shift_remark(const CourseStatus& status, int phase, const Thresholds& thresholds) {
  const Day due = status.line->first_day(phase);
  const Shift* shift = shift_to(status.course, phase);
  if (!shift) return joined({due <= status.day ? say("no shift on record") : "", prepared(status, phase, thresholds)});
  auto held = say("shift held {}", past_day(shift->on, status.day));
  const auto late = (shift->on - due).count();
  if (late == 0) return held;
  return held + ", " +
         (late > 0 ? say_count("{} day late", "{} days late", late)
                   : say_count("{} day early", "{} days early", -late));
}

std::optional<Day> contact_until(const CourseStatus& status) {
  const auto& closed = status.course.closed;
  if (status.line && within(status.course, status.line->first_day(1))) return status.line->first_day(1) - days{1};
  return closed ? std::optional{closed->on} : std::nullopt;
}

std::vector<Row> rows_of(const CourseStatus& status, const Thresholds& thresholds) {
  const auto& line = status.line;
  std::vector<Row> rows;
  const auto& contact_from = status.course.contact_from;
  if (contact_from ? within(status.course, *contact_from).has_value()
                   : std::holds_alternative<ContactPeriod>(status.state))
    rows.push_back({std::holds_alternative<ContactPeriod>(status.state), say("contact"),
                    period(contact_from, contact_until(status)), ""});
  if (!line) return rows;
  for (const auto& dates : phases_within(status.course, *line)) {
    Row row{phase_of(status.state) == dates.phase, say("phase {}", dates.phase), period(dates.first, dates.last), ""};
    if (dates.phase < phase_count ? line->is_provisional(dates.phase + 1) : line->provisional()) row.dates += " ~";
    if (const auto* paused = std::get_if<Paused>(&status.state); paused && row.now)
      row.remark = pause_remark(status, *paused);
    else if (dates.phase > 1)
      row.remark = shift_remark(status, dates.phase, thresholds);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string row_text(const std::vector<Row>& rows, const Look& look) {
  int labels = 0, dates = 0;
  for (const auto& row : rows) labels = std::max(labels, width(row.label)), dates = std::max(dates, width(row.dates));
  std::string text;
  for (const auto& row : rows) {
    auto line = std::string{row.now ? "▸ " : "  "} + padded(row.label, labels) + "   " + padded(row.dates, dates);
    const bool fits = width(line) + 3 + width(row.remark) <= look.columns;
    if (fits) line += "   " + row.remark;
    line.erase(line.find_last_not_of(' ') + 1);
    text += (row.now ? bold(line, look) : line) + "\n";
    if (!fits) text += std::string(static_cast<std::size_t>(labels + 5), ' ') + row.remark + "\n";
  }
  return text;
}

using Sentences = std::vector<std::string>;

std::string end_text(const CourseStatus& status) {
  const auto& line = *status.line;
  if (goes_on(status.course)) return say("support goes on: next follow-up {}", full_day(*next_follow_up(status)));
  if (next_follow_up(status)) return say("follow-up on {}: support may go on after it", full_day(line.last_day));
  const auto* basis = legal_basis_of(status.course, *status.method);
  return basis && basis->renewable ? say("last day {}; support can be renewed", full_day(line.last_day))
                                   : say("last day {}", full_day(line.last_day));
}

Sentences dates_at_the_end(const CourseStatus& status) {
  const auto& line = *status.line;
  const std::string mark = line.provisional() ? " ~" : "";
  return {say("network meeting by {}", full_day(line.handover_by)) + mark,
          end_text(status) + (goes_on(status.course) ? "" : mark)};
}

Sentences after_the_rows(const CourseStatus& status) {
  if (std::holds_alternative<Closed>(status.state)) return {};
  Sentences all;
  if (!status.line && status.only_referred)
    all.push_back(say("no first day yet: cti phase start {} --contact-from DAY", safe(status.course.id)));
  else if (!status.line)
    all.push_back(say("phase 1 has no first day yet: cti phase start {} --on DAY", safe(status.course.id)));
  else
    all = dates_at_the_end(status);
  if (const auto* next = next_with_citizen(status.course, status.day))
    all.push_back(say("next: {}", safe(appointment_text(status.course, *next, status.day))));
  return all;
}

std::string ending(const CourseStatus& status) {
  if (const auto waited = days_waited(status))
    return say_count("waiting since {1}, {0} day: the course has not begun",
                     "waiting since {1}, {0} days: the course has not begun", *waited,
                     full_day(status.course.referred->on));
  if (std::holds_alternative<Waiting>(status.state)) return say("waiting: the course has not begun");
  const auto* past = std::get_if<PastEnd>(&status.state);
  const auto* decided = last_decision(status.course);
  if (past && goes_on(status.course))
    return say("decided {}: support goes on until the next follow-up, {}", full_day(decided->on),
               full_day(*decided->until));
  if (past && decided && decided->decision == Decision::ends)
    return say("decided {}: support ends; when it has: cti phase close {} --outcome …", full_day(decided->on),
               safe(status.course.id));
  if (past && past->only_followed_up)
    return say("follow-up was due {}: cti phase follow-up {} --decision …", full_day(past->last_day),
               safe(status.course.id));
  if (past)
    return say("past its end since {}: close it with cti phase close {} --outcome …",
               full_day(past->last_day + days{1}), safe(status.course.id));
  const auto* closed = std::get_if<Closed>(&status.state);
  if (!closed) return {};
  const auto on = full_day(closed->on);
  switch (closed->outcome) {
  case Outcome::completed: return say("closed {}: completed", on);
  case Outcome::ended_early:
    return closed_before_start(status.course) ? say("closed {}: ended before phase 1 began", on)
                                              : say("closed {}: ended early", on);
  case Outcome::restarted: return say("closed {}: restarted as a new course", on);
  }
  return {};
}

std::string lines_of(const Sentences& sentences, const Look& look) {
  std::string text;
  for (const auto& sentence : sentences) text += wrapped(sentence, 2, look);
  return text;
}

} // namespace

std::string phase_text(const CourseStatus& status, const Look& look, const Settings& settings) {
  const auto end = ending(status);
  const auto dates = row_text(rows_of(status, settings.thresholds), look) + lines_of(after_the_rows(status), look);
  auto text = apart(bold(heading(status), look), full_day(status.day), look) + "\n" +
              (end.empty() ? "" : wrapped(end, 2, look) + (dates.empty() ? "" : "\n")) + dates;
  if (const auto picture = course_picture(status)) text += "\n" + picture_text(*picture, look);
  if (const auto more = phase_notes(status); !more.empty()) text += "\n" + lines_of(more, look);
  return text + sections_text(closing_sections(status, settings.measures), look);
}

Page phase_page(const CourseStatus& status, const Settings& settings) {
  Page page{heading(status), full_day(status.day)};
  if (auto picture = course_picture(status)) page.picture = std::move(*picture);
  PageSection dates;
  if (const auto end = ending(status); !end.empty()) dates.aside = end;
  for (const auto& row : rows_of(status, settings.thresholds))
    dates.rows.push_back({row.now ? "▸ " + row.label : row.label, row.dates, row.remark});
  dates.lines = after_the_rows(status);
  page.sections.push_back(std::move(dates));
  if (const auto more = phase_notes(status); !more.empty()) page.sections.push_back({.lines = more});
  for (auto& section : closing_sections(status, settings.measures)) page.sections.push_back(std::move(section));
  return page;
}

std::string moved_dates(const std::optional<Timeline>& before, const std::optional<Timeline>& now, const Look& look) {
  if (!now || before == now) return {};
  std::vector<std::vector<std::string>> rows;
  if (before) rows.push_back({"", say("before"), "", say("now")});
  const auto add = [&](const std::string& label, auto day) {
    const auto new_day = full_day(day(*now));
    if (!before)
      rows.push_back({label, new_day});
    else if (day(*before) != day(*now))
      rows.push_back({label, full_day(day(*before)), "→", new_day});
  };
  for (int phase = 1; phase <= phase_count; ++phase)
    add(say("phase {}", phase), [&](const Timeline& line) { return line.first_day(phase); });
  add(now->only_followed_up ? say("follow-up") : say("last day"), [](const Timeline& line) { return line.last_day; });
  add(say("network meeting by"), [](const Timeline& line) { return line.handover_by; });
  if (before && rows.size() == 1) return {};
  auto text = table(rows, std::vector(4, Align::left));
  if (now->provisional()) text += faint("  " + say("provisional while the pause is open"), look) + "\n";
  return text;
}

} // namespace cti::view
