#pragma once
// What cannot be true at once in one course. A command may not write a new one; nothing here looks at a file.

#include "cti/course/error.hpp"
#include "cti/rules/timeline.hpp"

namespace cti {

enum class Severity {
  error,   ///< cannot be true
  warning, ///< is most likely a slip, or missing
  note     ///< worth a look
};

/// path leads to the fact in the file: keys, and positions in lists as digits.
struct Finding {
  Severity severity;
  Message what, hint;
  std::vector<std::string> path;

  bool operator==(const Finding&) const = default;
};

/// Every contradiction in the course as known on that day, in the order of the file.
std::vector<Finding> contradictions(const Course& course, const Method& method, Day today);

/// Days in plan, handover and contacts on which something is said to have happened, and that have not come.
std::vector<Finding> days_not_come(const Course& course, Day today);

/// The first contradiction that a change would bring in, if any: those that stood there before do not stop it.
std::optional<Finding> new_contradiction(const Course& before, const Course& after, const Method& method, Day today);

} // namespace cti
