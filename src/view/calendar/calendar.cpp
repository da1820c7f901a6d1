#include "cti/view/calendar.hpp"

#include "cti/view/hash.hpp"
#include "cti/view/words.hpp"

#include <dlfcn.h>
#include <libical/ical.h>
#include <map>
#include <memory>
#include <stdexcept>

namespace cti::view {
namespace {

// libical brings ICU, and loading both takes 2 ms: 40 % of the start of every command, for one that is used once a day.
// So it is opened when the first calendar is written.
void* found(void* library_or_address) {
  if (!library_or_address) throw std::runtime_error(::dlerror());
  return library_or_address;
}

void* address_of(const char* function) {
  static void* const libical = found(::dlopen(LIBICAL_FILE, RTLD_NOW | RTLD_LOCAL));
  return found(::dlsym(libical, function));
}

/// A function of libical, with the type that its header gives it.
#define ICAL(function) reinterpret_cast<decltype(&::function)>(address_of(#function))

using Status = CalendarEvent::Status;

/// Alarms ring at this hour. A trigger without one would ring at midnight, when the day of an all-day event begins.
constexpr int hour_of_alarm{8};

struct Freed {
  void operator()(icalcomponent* component) const { ICAL(icalcomponent_free)(component); }
  void operator()(char* text) const { ICAL(icalmemory_free_buffer)(text); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

Component component(icalcomponent_kind kind) { return Component{ICAL(icalcomponent_new)(kind)}; }

/// A property whose value is of a form that iCalendar knows: a day, a duration, a word.
void add(const Component& to, icalproperty_kind kind, const std::string& value, const char* form = "NO") {
  auto* property = ICAL(icalproperty_new)(kind);
  ICAL(icalproperty_set_value_from_string)(property, value.c_str(), form);
  ICAL(icalcomponent_add_property)(to.get(), property);
}

/// A property with text for people.
void add_text(const Component& to, icalproperty_kind kind, const std::string& text) {
  auto* property = ICAL(icalproperty_new)(kind);
  ICAL(icalproperty_set_value)(property, ICAL(icalvalue_new_text)(text.c_str()));
  ICAL(icalcomponent_add_property)(to.get(), property);
}

void add(const Component& to, Component part) { ICAL(icalcomponent_add_component)(to.get(), part.release()); }

std::string date_of(Day day) { return date::format("%Y%m%d", day); }

std::string trigger_of(int days_before) {
  if (days_before == 0) return fmt::format("PT{}H", hour_of_alarm);
  const auto whole_days = days_before > 1 ? std::to_string(days_before - 1) + "D" : "";
  return fmt::format("-P{}T{}H", whole_days, 24 - hour_of_alarm);
}

const char* word_of(Status status) {
  switch (status) {
  case Status::confirmed: return "CONFIRMED";
  case Status::tentative: return "TENTATIVE";
  case Status::cancelled: return "CANCELLED";
  }
  return "";
}

std::string title_of(const CalendarEvent& event, bool with_id) {
  if (!with_id || event.course.empty()) return "CTI: " + event.kind;
  return safe(event.course) + ": " + safe(event.title);
}

Component alarm(int days_before, const std::string& title) {
  auto alarm = component(ICAL_VALARM_COMPONENT);
  add(alarm, ICAL_ACTION_PROPERTY, "DISPLAY");
  add_text(alarm, ICAL_DESCRIPTION_PROPERTY, title);
  add(alarm, ICAL_TRIGGER_PROPERTY, trigger_of(days_before), "DURATION");
  return alarm;
}

Component entry(const CalendarEvent& event, const std::string& uid, Day as_of, const CalendarLook& look) {
  const auto title = title_of(event, look.titles);
  auto entry = component(ICAL_VEVENT_COMPONENT);
  add(entry, ICAL_UID_PROPERTY, uid);
  add(entry, ICAL_DTSTAMP_PROPERTY, date_of(as_of) + "T000000Z", "DATE-TIME");
  // Some programs pass over an update that counts no higher than what they have: a later report does.
  add(entry, ICAL_SEQUENCE_PROPERTY, std::to_string(as_of.time_since_epoch().count()));
  add(entry, ICAL_DTSTART_PROPERTY, date_of(event.day), "DATE");
  add(entry, ICAL_DTEND_PROPERTY, date_of(event.day + days{1}), "DATE"); // the first day that is not part of it
  add_text(entry, ICAL_SUMMARY_PROPERTY, title);
  add(entry, ICAL_STATUS_PROPERTY, word_of(event.status));
  add(entry, ICAL_TRANSP_PROPERTY, "TRANSPARENT");
  if (look.titles) add(entry, ICAL_CLASS_PROPERTY, "PRIVATE");
  if (look.alarm && event.day >= as_of && event.status != Status::cancelled) add(entry, alarm(*look.alarm, title));
  return entry;
}

} // namespace

std::string calendar_text(const std::vector<CalendarEvent>& events, Day as_of, const CalendarLook& look) {
  auto calendar = component(ICAL_VCALENDAR_COMPONENT);
  add(calendar, ICAL_PRODID_PROPERTY, "-//cti//cti//EN");
  add(calendar, ICAL_VERSION_PROPERTY, "2.0");
  add(calendar, ICAL_METHOD_PROPERTY, "PUBLISH");
  std::map<std::string, int> seen;
  for (const auto& event : events) {
    auto name = event.course + " " + event.what;
    if (const int count = ++seen[name]; count > 1) name += " " + std::to_string(count);
    add(calendar, entry(event, hash_of(name).substr(0, 32) + "@cti", as_of, look));
  }
  return std::unique_ptr<char, Freed>{ICAL(icalcomponent_as_ical_string_r)(calendar.get())}.get();
}

} // namespace cti::view
