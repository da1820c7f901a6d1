#pragma once

#include "cti/rules/history.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct HistoryReport {
  Frame frame;
  std::string id;              ///< the course that was asked for
  std::vector<Course> courses; ///< of the citizen, the first one first
};

/// A section a course.
Page history_page(const HistoryReport& report);
std::string history_json(const HistoryReport& report);

} // namespace cti::view
