#include "contact_measures.hpp"

#include "cti/view/words.hpp"

#include <cmath>

namespace cti::view {
namespace {

constexpr long too_short = 7; // a few days say nothing of a week

// Scaled so that phase 1 is the 4 of 4 : 2 : 1, with what has not begun left open.
std::string shape(const std::vector<ContactsIn>& parts) {
  const auto* first = of_phase(parts, 1);
  if (!first || first->days == 0 || first->minutes_with_citizen == 0) return {};
  std::string text;
  for (int phase = 1; phase <= phase_count; ++phase) {
    const auto* part = of_phase(parts, phase);
    const auto minutes = part ? part->minutes_with_citizen_a_week() : std::nullopt;
    text += (text.empty() ? "" : " : ") +
            (minutes ? decimal(std::round(40 * *minutes / *first->minutes_with_citizen_a_week()) / 10) : "–");
  }
  return text;
}

std::string side_by_side(const ContactsIn& part) {
  const auto support = part.minutes_with_citizen_a_week(), coordination = part.minutes_coordinating_a_week();
  if (part.days < too_short || !support || !coordination) return {};
  return say("with the citizen {} min a week, coordination {} min", std::lround(*support), std::lround(*coordination));
}

std::string intensified_text(const Intensified& more, Day as_of) {
  auto text = more.until ? say("intensified {} – {}", past_day(more.from, as_of), past_day(*more.until, as_of))
                         : say("intensified since {}", past_day(more.from, as_of));
  return more.reason.empty() ? text : text + ": " + more.reason;
}

} // namespace

PageSection contact_measures(const ContactReport& report) {
  const auto parts = contacts_by_part(report.status);
  PageSection section{"", say("How much, in days not paused")};
  for (const auto& part : parts) {
    section.facts.push_back({part_text(part), intensity_text(part)});
    if (const auto both = side_by_side(part); !both.empty()) section.facts.push_back({"", both});
  }
  for (const auto& more : report.status.course.intensified)
    section.lines.push_back(intensified_text(more, report.frame.as_of));
  if (const auto is = shape(parts); !is.empty())
    section.lines.push_back(say("minutes a week with the citizen are as {}; the method's rough aim is 4 : 2 : 1, while "
                                "coordination stays as active in phase 2",
                                is));
  return section;
}

} // namespace cti::view
