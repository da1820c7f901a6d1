#include "cti/view/list.hpp"

#include "cti/view/words.hpp"

namespace cti::view {
namespace {

std::string when_text(const CourseStatus& status) {
  if (status.course.closed) return past_day(status.course.closed->on, status.day);
  const auto next = next_date(status);
  return next ? near_day(next->day, status.day) : "–";
}

std::string what_text(const CourseStatus& status) {
  if (status.course.closed) return closed_text(status.course.closed->outcome);
  const auto next = next_date(status);
  return next ? next_date_text(*next) + (next->provisional ? " ~" : "") : "";
}

std::string late_text(int late) { return late > 0 ? say("{} late", late) : ""; }

/// A hit as the terminal shows it, below its course.
std::string hits_text(const ListedCourse& course, const Look& look) {
  std::string text;
  for (const auto& hit : course.hits)
    text += wrapped(safe(hit.keys) + ":" + std::to_string(hit.line) + "  " + safe(hit.text), 6, look);
  return text;
}

std::string lines_of(const ListReport& report, const Look& look) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& [status, late, last_contact, hits] : report.courses)
    rows.push_back({safe(status.course.id), safe(status.worker), state_text(status.state), when_text(status),
                    what_text(status), late_text(late)});
  const auto list = table(rows, std::vector(6, Align::left));
  std::string text;
  std::size_t at = 0;
  for (const auto& course : report.courses) {
    const auto end = list.find('\n', at);
    text += list.substr(at, end - at) + "\n" + hits_text(course, look);
    at = end + 1;
  }
  return text;
}

} // namespace

std::string list_text(const ListReport& report, const Look& look) {
  auto left_out = unreadable_text(report.frame);
  if (!left_out.empty()) left_out = wrapped(left_out, 0, look);
  auto head = say("{} of {} courses", report.courses.size(), report.frame.files);
  if (const auto asked = query_text(report.query, report.definitions); !asked.empty()) head += " · " + asked;
  auto text = apart(bold(head, look), full_day(report.frame.as_of), look) + left_out;
  if (report.courses.empty()) return text;
  return text + "\n" + lines_of(report, look) + "\n" +
         say("One course: cti phase {}", safe(report.courses.front().status.course.id)) + "\n";
}

std::string list_ids(const ListReport& report) {
  std::string text;
  for (const auto& course : report.courses) text += course.status.course.id + "\n";
  return text;
}

} // namespace cti::view
