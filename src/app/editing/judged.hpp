#pragma once
// A text before it is saved as the file of a course.

#include "app/folder/findings.hpp"

namespace cti::app {

/// A text as the file of a course: what it says, if that can be read, and what is wrong with it.
struct Judged {
  std::optional<CourseStatus> course{};
  Findings errors{}, warnings{};
};

Judged judged(const Folder& folder, const std::string& id, const std::string& text, Day today);

/// The same without what was wrong before, in a text that could be read: such a file keeps the contradictions that it
/// had; what cannot be read is wrong whoever wrote it.
Judged judged_beside(const Judged& before, const Folder& folder, const std::string& id, const std::string& text,
                     Day today);

} // namespace cti::app
