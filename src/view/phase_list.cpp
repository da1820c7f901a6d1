#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

namespace cti::view {

std::string phase_list(const PhaseReport& report, const Look& look) {
  if (report.courses.empty()) return say("No active courses on {}.", full_day(report.frame.as_of)) + "\n";
  std::vector<std::vector<std::string>> rows{{say("course"), say("worker"), say("method"), say("state"), say("next")}};
  for (const auto& course : report.courses) {
    const auto next = next_date(course.course, course.line, course.day);
    const std::string provisional = course.line && course.line->provisional ? " ~" : "";
    rows.push_back({safe(course.course.id), safe(course.course.worker), method_text(course), state_text(course.state),
                    next ? full_day(next->day) + "  " + next_date_text(*next) + provisional : "–"});
  }
  const auto count = static_cast<long>(report.courses.size());
  auto text = apart(bold(say_count("{} active course", "{} active courses", count), look), full_day(report.frame.as_of), look) + "\n";
  text += table(rows, std::vector(5, Align::left));
  return text + "\n" + say("One course: cti phase {}", safe(report.courses.front().course.id)) + "\n";
}

} // namespace cti::view
