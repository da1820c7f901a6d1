#include "judged.hpp"

#include <algorithm>

namespace cti::app {
namespace {

bool are_same(const view::PlacedFinding& a, const view::PlacedFinding& b) {
  return a.error.what == b.error.what && a.error.hint == b.error.hint;
}

} // namespace

Judged judged(const Folder& folder, const std::string& id, const std::string& text, Day today) {
  Judged found;
  auto file = course_file(folder, id + ".yaml", system::FileText{text});
  if (file.errors.empty()) found.course = planned_status(file.found.course, *file.found.method, today);
  for (auto& finding : all_findings({look_at(folder, std::move(file), today)}, folder.settings)) {
    if (finding.severity == Severity::error)
      found.errors.push_back(std::move(finding));
    else if (finding.severity == Severity::warning)
      found.warnings.push_back(std::move(finding));
  }
  if (const auto strictly = text::parse_by_events({Folder::shown(id), text}); !strictly && found.errors.empty())
    found.errors.push_back({Severity::error, strictly.error()});
  return found;
}

Judged judged_beside(const Judged& before, const Folder& folder, const std::string& id, const std::string& text,
                     Day today) {
  auto now = judged(folder, id, text, today);
  const auto was_there = [](const Findings& old) {
    return [&old](const auto& finding) {
      return std::ranges::any_of(old, [&](const auto& other) { return are_same(finding, other); });
    };
  };
  if (before.course) std::erase_if(now.errors, was_there(before.errors));
  std::erase_if(now.warnings, was_there(before.warnings));
  return now;
}

} // namespace cti::app
