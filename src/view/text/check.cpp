#include "cti/view/check.hpp"

#include "cti/view/errors.hpp"

namespace cti::view {
namespace {

Weight weight_of(Severity severity) {
  switch (severity) {
  case Severity::error: return Weight::error;
  case Severity::warning: return Weight::warning;
  case Severity::note: return Weight::note;
  }
  return Weight::error;
}

} // namespace

std::string check_text(const std::vector<PlacedFinding>& findings, const Look& look) {
  std::string text;
  for (const auto& finding : findings) text += error_text(finding.error, look, weight_of(finding.severity));
  return text;
}

} // namespace cti::view
