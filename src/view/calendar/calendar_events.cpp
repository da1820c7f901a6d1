#include "calendar_events.hpp"

#include "cti/view/contact.hpp"
#include "cti/view/words.hpp"

namespace cti::view {

CalendarEvent start_event(const std::string& course, Day day) {
  // Translators: the titles of events that stand in a calendar without saying whose; as short as can be.
  return {course, "phase-1", day, say("start"), say("phase 1 begins")};
}

CalendarEvent shift_event(const std::string& course, int phase, Day day) {
  return {course, fmt::format("shift-{}", phase), day, say("shift"), say("shift to phase {}", phase)};
}

CalendarEvent meeting_by_event(const std::string& course, Day day) {
  return {course, "meeting-by", day, say("network meeting"), say("network meeting at the latest")};
}

CalendarEvent resume_event(const std::string& course, int pause, Day day) {
  return {course, fmt::format("resume-{}", pause), day, say("pause"), say("support resumes")};
}

CalendarEvent end_event(const std::string& course, Day day, const std::string& title) {
  return {course, "end", day, say("end"), title};
}

CalendarEvent contact_event(const std::string& course, int number, const ContactMade& contact, ContactWith with) {
  auto plain = contact;
  plain.with = with, plain.about.clear();
  CalendarEvent event{course, fmt::format("contact-{}", number), contact.on, say("appointment"), what_text({}, plain)};
  event.at = contact.at, event.minutes = contact.minutes.value_or(usual_minutes);
  return event;
}

CalendarEvent network_meeting_event(const std::string& course, int number, Day day, std::optional<TimeOfDay> at) {
  CalendarEvent event{course, fmt::format("meeting-{}", number), day, say("network meeting"), say("network meeting")};
  event.at = at;
  return event;
}

CalendarEvent change_event(const std::string& course, Day day, const std::string& title) {
  return {course, "change", day, say("change"), title};
}

void add_unreadable(std::vector<CalendarEvent>& events, const Frame& frame) {
  const auto count = static_cast<long>(frame.unreadable.size());
  if (count == 0) return;
  const auto words = say_count("{} file cannot be read", "{} files cannot be read", count);
  events.push_back({"", "unreadable", frame.as_of, words, words});
}

} // namespace cti::view
