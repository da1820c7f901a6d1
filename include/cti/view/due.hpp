#pragma once

#include "cti/rules/due.hpp"
#include "cti/view/calendar.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct DueReport {
  Frame frame;
  std::vector<Duty> duties; ///< sorted
  std::string worker{};     ///< whose; empty: everybody's
  int within{};             ///< days ahead that were looked at
  int courses{};            ///< active ones that were looked at
};

std::string due_text(const DueReport& report, const Look& look);
std::string due_json(const DueReport& report);
std::string due_csv(const DueReport& report);
/// What has gone quiet is due on no day, and is left out.
std::string due_ics(const DueReport& report, const CalendarLook& look);

/// "shift to phase 2", "tell the citizen: phase 2 begins Mon 1 Feb".
std::string duty_text(const Duty& duty, Day as_of);

} // namespace cti::view
