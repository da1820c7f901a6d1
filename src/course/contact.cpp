#include "cti/course/contact.hpp"

#include <algorithm>

namespace cti {

bool is_person_id(std::string_view text) {
  return text.size() > 1 && text.front() == 'a' &&
         std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

MeetingIs contact_state(const ContactMade& contact) {
  return contact.missed ? MeetingIs::missed : contact.state.value_or(MeetingIs::held);
}

bool is_held(const ContactMade& contact) { return contact_state(contact) == MeetingIs::held; }

} // namespace cti
