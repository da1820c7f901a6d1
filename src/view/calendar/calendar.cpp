#include "cti/view/calendar.hpp"

#include "cti/strings/utf8.hpp"
#include "cti/view/hash.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <map>

namespace cti::view {
namespace {

using Status = CalendarEvent::Status;

/// Bytes of a line without its end. Source: RFC 5545, section 3.1.
constexpr std::size_t longest_line{75};

/// Alarms ring at this hour. A trigger without one would ring at midnight, when the day of an all-day event begins.
constexpr int hour_of_alarm{8};

/// Text for people, as the value of a property. Source: RFC 5545, section 3.3.11.
std::string escaped(std::string_view text) {
  std::string value;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') value += '\\';
    value += c == '\n' ? "\\n" : std::string(1, c);
  }
  return value;
}

/// A line, folded where it is too long: it goes on behind a line end and a blank, which are no part of what it says.
std::string line(std::string_view property, std::string_view value) {
  std::string text;
  std::size_t bytes = 0;
  const auto said = fmt::format("{}:{}", property, value);
  for (std::size_t at = 0, length = 0; at < said.size(); at += length) {
    length = std::max<std::size_t>(character_length(said, at), 1);
    if (bytes + length > longest_line) {
      text += "\r\n ";
      bytes = 1;
    }
    text.append(said, at, length);
    bytes += length;
  }
  return text + "\r\n";
}

std::string date_of(Day day) { return date::format("%Y%m%d", day); }

/// Local time, in no zone. Source: RFC 5545, section 3.3.5, form 1.
std::string time_of(Day day, int minutes) {
  const Day on = day + days{minutes / (24 * 60)};
  return fmt::format("{}T{:02}{:02}00", date_of(on), minutes / 60 % 24, minutes % 60);
}

std::string begin_and_end(const CalendarEvent& event) {
  if (!event.at)
    return line("DTSTART;VALUE=DATE", date_of(event.day)) +
           line("DTEND;VALUE=DATE", date_of(event.day + days{1})); // the first day that is not part of it
  const int begin = event.at->minutes;
  // An event of no length would end before it begins, to some programs.
  return line("DTSTART", time_of(event.day, begin)) +
         line("DTEND", time_of(event.day, begin + std::max(event.minutes, 1)));
}

/// The same hour in the morning before an appointment with a time, an hour before one that is earlier.
std::string trigger_before(TimeOfDay at, int days_before) {
  const int before = days_before * 24 * 60 + at.minutes - hour_of_alarm * 60;
  return fmt::format("-PT{}M", before > 0 ? before : 60);
}

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

std::string title_of(const CalendarEvent& event, const CalendarLook& look) {
  if (!look.titles || event.course.empty()) return "CTI: " + event.kind;
  return safe(event.course) + ": " + safe(event.title);
}

std::string alarm(const CalendarEvent& event, int days_before, const std::string& title) {
  return line("BEGIN", "VALARM") + line("ACTION", "DISPLAY") + line("DESCRIPTION", escaped(title)) +
         line("TRIGGER", event.at ? trigger_before(*event.at, days_before) : trigger_of(days_before)) +
         line("END", "VALARM");
}

std::string entry(const CalendarEvent& event, const std::string& uid, Day as_of, const CalendarLook& look) {
  const auto title = title_of(event, look);
  auto text = line("BEGIN", "VEVENT") + line("UID", uid) + line("DTSTAMP", date_of(as_of) + "T000000Z");
  // Some programs pass over an update that counts no higher than what they have: a later report does.
  text += line("SEQUENCE", std::to_string(as_of.time_since_epoch().count()));
  text += begin_and_end(event);
  text += line("SUMMARY", escaped(title)) + line("STATUS", word_of(event.status));
  text += line("TRANSP", event.at ? "OPAQUE" : "TRANSPARENT"); // an appointment keeps somebody busy
  if (look.titles) text += line("CLASS", "PRIVATE");
  if (look.alarm && event.day >= as_of && event.status != Status::cancelled) text += alarm(event, *look.alarm, title);
  return text + line("END", "VEVENT");
}

} // namespace

std::string calendar_text(const std::vector<CalendarEvent>& events, Day as_of, const CalendarLook& look) {
  auto text = line("BEGIN", "VCALENDAR") + line("PRODID", "-//cti//cti//EN") + line("VERSION", "2.0") +
              line("METHOD", "PUBLISH");
  std::map<std::string, int> seen;
  for (const auto& event : events) {
    auto name = event.course + " " + event.what;
    if (const int count = ++seen[name]; count > 1) name += " " + std::to_string(count);
    text += entry(event, hash_of(name).substr(0, 32) + "@cti", as_of, look);
  }
  return text + line("END", "VCALENDAR");
}

} // namespace cti::view
