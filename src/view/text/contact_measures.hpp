#pragma once
// How much contact there was, as a part of the page of a course's contacts: support and coordination side by side.

#include "cti/view/contact.hpp"

namespace cti::view {

PageSection contact_measures(const ContactReport& report);

} // namespace cti::view
