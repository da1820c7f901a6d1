#pragma once

#include "cti/rules/forecast.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct CaseloadReport {
  Frame frame;
  Caseload caseload;
  std::optional<Forecast> forecast{};
  bool whole_folder; ///< everyone is in it, so a total makes sense
  WaitingTimes waiting_times{};
  std::optional<Day> planned{}; ///< the day of asking, where the day of the report lies ahead of it
};

std::string caseload_text(const CaseloadReport& report, const Look& look);
/// The same as a page, with bars and charts.
Page caseload_page(const CaseloadReport& report);
std::string caseload_json(const CaseloadReport& report);
std::string caseload_csv(const CaseloadReport& report);

} // namespace cti::view
