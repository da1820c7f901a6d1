#pragma once
// Between an implementation and its file, which people fill in by hand.

#include "cti/course/implementation.hpp"
#include "cti/course/shape.hpp"
#include "cti/text/course_text.hpp"

namespace cti::text {

/// Questions that the template does not have are warned about, and not among the answers.
Reading<Implementation> read_implementation(const Document& document, const ImplementationTemplate& whole);

/// The file with every question still open. Comments: "cti-implementation", "answers" (may have several lines),
/// "milestones", "goal", "part-goal", "on", "done".
std::string new_implementation_text(const ImplementationTemplate& whole, Language language, const Comments& comments);

/// What such a file may hold; sections and questions explain themselves.
Shape implementation_shape(const ImplementationTemplate& whole);

} // namespace cti::text
