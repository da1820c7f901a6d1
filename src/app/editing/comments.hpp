#pragma once
// What a course file says of itself, so that whoever opens it can go on by hand.

#include "cti/text/course_text.hpp"

namespace cti::app {

/// A few words on each fact and part of a course, and how to write those that are still empty, in the folder's
/// language; the labels of the items come from the method.
text::Comments comments_for(const Course& course, const Method& method, Language language);

} // namespace cti::app
