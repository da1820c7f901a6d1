#include "cti/view/implementation.hpp"

#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

// The text in lines beside its head: "where  Hvor er indsatsen forankret?".
std::string beside(const std::string& head, const std::string& text, int columns, const Look& look) {
  auto lines = wrapped(text, columns, look);
  if (lines.empty()) return head + "\n";
  return lines.replace(0, static_cast<std::size_t>(columns), padded(head, columns));
}

std::string section_text(const SectionStatus& section, int columns, const Look& look) {
  const int all = static_cast<int>(section.questions.size());
  auto text = apart("  " + bold(section.section.label.in(spoken()), look),
                    (section.complete() ? "✓ " : "") + say("answered {} of {}", section.answered, all), look);
  for (const auto& question : section.questions)
    if (question.answer.empty())
      text += beside("    " + question.question.id, question.question.label.in(spoken()), columns, look);
  return text;
}

std::string sections_text(const ImplementationStatus& status, const Look& look) {
  int ids = 0;
  for (const auto& section : status.sections)
    for (const auto& question : section.questions)
      if (question.answer.empty()) ids = std::max(ids, width(question.question.id));
  std::string text;
  for (const auto& section : status.sections) text += section_text(section, ids + 6, look);
  return text;
}

std::string remark_on(const Milestone& milestone, Day as_of) {
  if (is_reached(milestone, as_of)) return say("reached {}", past_day(*milestone.done, as_of));
  if (!is_late(milestone, as_of)) return {};
  return say_count("overdue by {} day", "overdue by {} days", (as_of - *milestone.on).count());
}

std::string day_text(const Milestone& milestone, Day as_of) {
  return milestone.on ? near_day(*milestone.on, as_of) : say("no day yet");
}

std::string milestone_text(const Milestone& milestone, int columns, Day as_of, const Look& look) {
  const bool late = is_late(milestone, as_of);
  const char* sign = is_reached(milestone, as_of) ? "✓" : late ? "!" : "·";
  auto text =
      beside(std::string{"    "} + sign + " " + day_text(milestone, as_of), safe(milestone.goal), columns, look);
  if (const auto remark = remark_on(milestone, as_of); !remark.empty())
    text += (late ? red : faint)(wrapped(remark, columns, look), look);
  if (!milestone.part_goal.empty()) text += faint(wrapped(safe(milestone.part_goal), columns, look), look);
  return text;
}

std::string milestones_text(const ImplementationReport& report, const Look& look) {
  const auto& milestones = report.status.milestones;
  std::string text = "  " + bold(say("milestones"), look) + "\n";
  if (milestones.empty()) return text + "    " + say("none yet") + "\n";
  int days = 0;
  for (const auto& milestone : milestones) days = std::max(days, width(day_text(milestone, report.frame.as_of)));
  for (const auto& milestone : milestones) text += milestone_text(milestone, days + 8, report.frame.as_of, look);
  return text;
}

// What is late comes first, then the first open question, then the milestone that is nearest.
std::string next_text(const ImplementationReport& report) {
  const auto& [sections, milestones] = report.status;
  const auto as_of = report.frame.as_of;
  for (const auto& milestone : milestones)
    if (is_late(milestone, as_of))
      return say("Next: '{}' is overdue: write in {} when it was reached, or a new day", safe(milestone.goal),
                 report.file);
  for (const auto& section : sections)
    for (const auto& question : section.questions)
      if (question.answer.empty())
        return say("Next: answer '{}' under '{}' in {}", question.question.id, section.section.id, report.file);
  if (milestones.empty()) return say("Next: set milestones, each with a day, in {}", report.file);
  for (const auto& milestone : milestones)
    if (!is_reached(milestone, as_of))
      return milestone.on ? say("Next: reach '{}' by {}", safe(milestone.goal), full_day(*milestone.on))
                          : say("Next: set a day for '{}' in {}", safe(milestone.goal), report.file);
  return say("Every question is answered and every milestone reached.");
}

} // namespace

std::string implementation_text(const ImplementationReport& report, const Look& look) {
  int answered = 0, all = 0;
  for (const auto& section : report.status.sections)
    answered += section.answered, all += static_cast<int>(section.questions.size());
  return apart(bold(say("Implementation"), look) + " · " + say("answered {} of {}", answered, all),
               full_day(report.frame.as_of), look) +
         "\n" + sections_text(report.status, look) + "\n" + milestones_text(report, look) + "\n" +
         wrapped(next_text(report), 0, look);
}

} // namespace cti::view
