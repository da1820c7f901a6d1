// A closed course has no days ahead, whichever report is asked.

#include "values.hpp"

#include "cti/method/profiles.hpp"
#include "cti/rules/due.hpp"
#include "cti/view/checklist.hpp"
#include "cti/view/export.hpp"
#include "cti/view/handover.hpp"
#include "cti/view/history.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"

#include <regex>

using namespace cti;
using namespace cti::view;

namespace {

// Nine months from 2026-12-01: its phases would begin 2027-03-01 and 2027-06-01, its last day be 2027-08-31.
Course closed(std::string_view on) {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10"), course.change = day("2026-12-08");
  course.closed = Closing{day(on), Outcome::ended_early, "moved"};
  course.pauses = {pause_of("2026-12-20", "2027-05-01")};
  course.handover = Handover{};
  course.handover->further = {{"sel-85", {}, 8}};
  Focus focus;
  focus.id = "f1", focus.text = "a home", focus.activities = {{"f1.a1", "call"}};
  course.plan = Plan{{}, {focus}, {}, {}};
  return course;
}

/// The days later than that one which a text in ISO names.
std::string later_days(const std::string& text, std::string_view than) {
  static const std::regex form{R"(\d{4}-\d\d-\d\d)"};
  std::string found;
  for (std::sregex_iterator at(text.begin(), text.end(), form), end; at != end; ++at)
    if (at->str() > than) found += at->str() + " ";
  return found;
}

std::string all_data(const CourseStatus& status) {
  const auto stages = checklist_status(status.course, *status.method, status.line);
  return phase_json({{status.day}, {status}}) + phase_csv({{status.day}, {status}}) +
         handover_json({{status.day}, status}) + plan_json({{status.day}, status}) +
         checklist_json({{status.day}, status, stages}) + checklist_csv({{status.day}, status, stages}) +
         history_json({{status.day}, status.course.id, {status.course}}) + export_rows({}, status);
}

std::string all_pages(const CourseStatus& status) {
  speak(Language::english);
  std::string text = phase_text(status, {});
  for (const auto& page :
       {phase_page(status), handover_page({{status.day}, status}), handover_plan_page({{status.day}, status}),
        plan_page({{status.day}, status}), history_page({{status.day}, status.course.id, {status.course}})})
    text += page_text(page, {}) + page_html(page);
  return text +
         checklist_text({{status.day}, status, checklist_status(status.course, *status.method, status.line)}, {});
}

} // namespace

TEST_CASE("a course closed early names no later day, on whatever day that lies") {
  for (const auto on : {"2026-11-12", "2026-11-30", "2026-12-01", "2027-01-12", "2027-02-28"}) {
    CAPTURE(on);
    auto course = closed(on);
    std::erase_if(course.pauses, [&](const Pause& pause) { return pause.from > day(on); });
    const auto state = course_status(course, method::built_in().at("job"), day(on));
    auto data = all_data(state);
    // What the file itself names stays: the start and the change that did not come.
    for (const auto* planned : {"\"start\": \"2026-12-01\"", "\"change\": \"2026-12-08\"", "\"change\":\"2026-12-08\"",
                                ",2026-12-08,2026-12-01"})
      while (data.find(planned) != data.npos) data.erase(data.find(planned), std::string_view{planned}.size());
    CHECK(later_days(data, on) == "");
    const auto pages = all_pages(state);
    for (const auto* month : {"Mar 2027", "Apr 2027", "May 2027", "Jun 2027", "Jul 2027", "Aug 2027"}) {
      CAPTURE(month);
      CHECK(pages.find(month) == pages.npos);
    }
    CHECK(duties(state, {}, 1000).empty());
    CHECK_FALSE(next_date(state));
  }
}

TEST_CASE("a course that was closed after its last day keeps its dates") {
  const auto status = course_status(closed("2028-02-01"), method::built_in().at("job"), day("2028-02-01"));
  CHECK(last_day_within(status.course, *status.line) == day("2028-01-10"));
  CHECK(phases_within(status.course, *status.line).size() == 3);
}
