#include "cti/course/handover.hpp"

namespace cti {

MeetingIs meeting_state(const Meeting& meeting, Day day) {
  if (meeting.state == MeetingIs::missed || meeting.state == MeetingIs::cancelled) return *meeting.state;
  return day < meeting.on ? MeetingIs::agreed : meeting.state.value_or(MeetingIs::held);
}

bool holds_on(const Declined& declined, Day day) {
  return declined.on <= day && (!declined.changed_mind || *declined.changed_mind > day);
}

bool is_awaited(const Meeting& meeting, Day day) {
  return meeting_state(meeting, day) == MeetingIs::agreed || (!meeting.state && meeting.on == day);
}

} // namespace cti
