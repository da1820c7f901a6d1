#pragma once
// Findings as lines, so that tests compare all of them: how bad, where, what is said, and what to do about it.

#include "cti/rules/contradictions.hpp"
#include "values.hpp"

namespace cti {

/// The sentence with its values, in English.
inline std::string filled(const Message& message) {
  std::string text = message.text;
  for (const auto& value : message.values)
    if (const auto at = text.find("{}"); at != text.npos) text.replace(at, 2, value);
  return text;
}

inline std::string place_of(const Finding& finding) {
  std::string place;
  for (const auto& key : finding.path) place += (place.empty() ? "" : "/") + key;
  return place;
}

/// "error start: phase 1 begins … | set it …", a line each.
inline std::string lines_of(const std::vector<Finding>& all) {
  constexpr const char* severities[] = {"error", "warning", "note"};
  std::string lines;
  for (const auto& finding : all)
    lines += std::string{severities[static_cast<int>(finding.severity)]} + " " + place_of(finding) + ": " +
             filled(finding.what) + " | " + filled(finding.hint) + "\n";
  return lines;
}

} // namespace cti
