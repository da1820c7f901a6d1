#pragma once

#include "cti/rules/fidelity.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct FidelityReport {
  Frame frame;
  std::vector<CriterionCount> criteria;
  std::string worker{}; ///< whose courses these are; empty: everyone's
  long courses{};       ///< how many were judged
  std::string first{};  ///< the first of them
};

/// Every criterion with its count, by worker too, its rule and its source; and what case files cannot show.
std::string fidelity_text(const FidelityReport& report, const Look& look);
/// The only criterion in the report: the courses (or workers) that do not meet it, and why.
std::string fidelity_failing_text(const FidelityReport& report, const Look& look);
/// The verdicts on one course, the only one in the report.
std::string fidelity_course_text(const FidelityReport& report, const CourseStatus& status, const Look& look);
std::string fidelity_json(const FidelityReport& report);
/// A row a course and criterion; criteria that count workers have none.
std::string fidelity_csv(const FidelityReport& report);

} // namespace cti::view
