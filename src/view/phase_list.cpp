#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

constexpr int method_column = 2;

std::vector<std::string> head() { return {say("course"), say("worker"), say("method"), say("state"), say("next")}; }

std::vector<std::vector<std::string>> rows_of(const PhaseReport& report) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& course : report.courses) {
    const auto next = next_date(course.course, course.line, course.day);
    const bool first_day = next && next->what == NextDate::What::phase_begins && next->phase == 1; // no pause moves it
    const std::string provisional = course.line && course.line->provisional && !first_day ? " ~" : "";
    rows.push_back({safe(course.course.id), safe(course.worker), safe(course.method->name.in(spoken())),
                    state_text(course.state), next ? near_day(next->day, course.day) : "–",
                    next ? next_date_text(*next) + provisional : ""});
  }
  return rows;
}

std::string heading(const PhaseReport& report) {
  const auto count = static_cast<long>(report.courses.size());
  const bool all_active =
      std::ranges::all_of(report.courses, [](const CourseOn& course) { return is_active(course.state); });
  return all_active ? say_count("{} active course", "{} active courses", count)
                    : say_count("{} course", "{} courses", count);
}

} // namespace

std::string phase_list(const PhaseReport& report, const Look& look) {
  if (report.courses.empty()) return say("No active courses on {}.", full_day(report.frame.as_of)) + "\n";
  auto rows = rows_of(report);
  rows.insert(rows.begin(), head());
  auto list = table(rows, std::vector(6, Align::left));
  if (widest_line(list) > look.columns) { // the method is what one course shows anyway
    for (auto& row : rows) row.erase(row.begin() + method_column);
    list = table(rows, std::vector(5, Align::left));
  }
  return apart(bold(heading(report), look), full_day(report.frame.as_of), look) + "\n" + list + "\n" +
         say("One course: cti phase {}", safe(report.courses.front().course.id)) + "\n";
}

Page phase_list_page(const PhaseReport& report) {
  PageSection all{.head = head(), .rows = rows_of(report)};
  all.head.push_back("");
  if (all.rows.empty()) all.lines.push_back(say("No active courses on {}.", full_day(report.frame.as_of)));
  return {heading(report), full_day(report.frame.as_of), {std::move(all)}};
}

} // namespace cti::view
