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
    const auto next = next_date(course);
    rows.push_back({safe(course.course.id), safe(course.worker), safe(course.method->name.in(spoken())),
                    state_text(course.state), next ? near_day(next->day, course.day) : "–",
                    next ? next_date_text(*next) + (next->provisional ? " ~" : "") : ""});
  }
  return rows;
}

std::string heading(const PhaseReport& report) {
  const auto count = static_cast<long>(report.courses.size());
  const bool all_active =
      std::ranges::all_of(report.courses, [](const CourseStatus& status) { return is_active(status.state); });
  return all_active ? say_count("{} active course", "{} active courses", count)
                    : say_count("{} course", "{} courses", count);
}

std::string waiting(const PhaseReport& report) {
  return say_count("{} course has not begun: cti phase --all", "{} courses have not begun: cti phase --all",
                   static_cast<long>(report.waiting));
}

std::string waiting_text(const PhaseReport& report) { return report.waiting > 0 ? waiting(report) + "\n" : ""; }

} // namespace

std::string phase_list(const PhaseReport& report, const Look& look) {
  auto left_out = unreadable_text(report.frame);
  if (!left_out.empty()) left_out = wrapped(left_out, 0, look);
  if (report.courses.empty())
    return left_out + say("No active courses on {}.", full_day(report.frame.as_of)) + "\n" + waiting_text(report);
  auto rows = rows_of(report);
  rows.insert(rows.begin(), head());
  auto list = table(rows, std::vector(6, Align::left));
  if (widest_line(list) > look.columns) { // the method is what one course shows anyway
    for (auto& row : rows) row.erase(row.begin() + method_column);
    list = table(rows, std::vector(5, Align::left));
  }
  return apart(bold(heading(report), look), full_day(report.frame.as_of), look) + left_out + "\n" + list + "\n" +
         waiting_text(report) + say("One course: cti phase {}", safe(report.courses.front().course.id)) + "\n";
}

Page phase_list_page(const PhaseReport& report) {
  PageSection all{.head = head(), .rows = rows_of(report)};
  all.head.push_back("");
  if (all.rows.empty()) all.lines.push_back(say("No active courses on {}.", full_day(report.frame.as_of)));
  if (report.waiting > 0) all.lines.push_back(waiting(report));
  return beginning_with(unreadable_text(report.frame),
                        {heading(report), full_day(report.frame.as_of), {std::move(all)}});
}

} // namespace cti::view
