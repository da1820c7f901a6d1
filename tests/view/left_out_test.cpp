#include "values.hpp"

#include "cti/method/profiles.hpp"
#include "cti/view/caseload.hpp"
#include "cti/view/csv.hpp"
#include "cti/view/due.hpp"
#include "cti/view/export.hpp"
#include "cti/view/fidelity.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

#include <sstream>

using namespace cti;
using namespace cti::view;

namespace {

const Day today = day("2027-01-12");

Error bad(const std::string& file) { return {Kind::invalid, {"{} is no day", {"x"}}, {}, Place{file, 7, 8, 1, {}}}; }

// Of three courses two could not be read.
Frame frame() { return {today, {bad("courses/b-1.yaml"), bad("courses/b-2.yaml")}, 3}; }

const std::string sentence_said = "1 of 3 courses; 2 cannot be read: courses/b-1.yaml, courses/b-2.yaml";

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

// As on a terminal, whose lines end where the screen does.
std::string in_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

Caseload nobodys() { return caseload({}, {}, method::built_in().at("job")); }

} // namespace

TEST_CASE("what could not be read is said in every report for people") {
  speak(Language::english);
  const CaseloadReport load{frame(), nobodys(), {}, true};
  const PhaseReport phases{frame(), {course_status(course_from("2026-12-01"), method::built_in().at("job"), today)}};
  const FidelityReport fidelity{frame(), {}};
  for (const auto& text : {caseload_text(load, {}), phase_list(phases, {}), phase_list({frame()}, {}),
                           due_text({frame()}, {}), fidelity_text(fidelity, {})})
    CHECK(holds(in_one_line(text), sentence_said));
  for (const auto& page : {caseload_page(load), phase_list_page(phases)}) {
    CHECK(holds(page_html(page), "cannot be read"));
    CHECK(holds(page_markdown(page), "2 cannot be read"));
  }
}

TEST_CASE("nothing is said to be due for nobody, where something could not be read") {
  speak(Language::english);
  CHECK_FALSE(holds(due_text({frame()}, {}), "Nothing is due"));
  CHECK(holds(due_text({{today}}, {}), "Nothing is due"));
}

TEST_CASE("what could not be read has lines of its own in CSV, as long as all others") {
  speak(Language::english);
  const PhaseReport phases{frame(), {course_status(course_from("2026-12-01"), method::built_in().at("job"), today)}};
  for (const auto& text : {phase_csv(phases), due_csv({frame()}), fidelity_csv({frame(), {}}),
                           caseload_csv({frame(), nobodys(), {}, true}),
                           export_head({Table::courses, true}) + export_unreadable({Table::courses, true}, frame())}) {
    std::istringstream lines(text);
    std::string head, line;
    std::getline(lines, head);
    CHECK(head.ends_with(",unreadable"));
    int said = 0;
    while (std::getline(lines, line)) {
      CHECK(std::ranges::count(line, ',') == std::ranges::count(head, ','));
      said += line.starts_with("2027-01-12,,") && holds(line, ",courses/b-");
    }
    CHECK(said == 2);
  }
}

TEST_CASE("a calendar has an event that says so, on the day of the report") {
  speak(Language::english);
  const auto text = due_ics({frame()}, {});
  CHECK(holds(text, "SUMMARY:CTI: 2 files cannot be read"));
  CHECK(holds(text, "DTSTART;VALUE=DATE:20270112"));
  CHECK_FALSE(holds(due_ics({{today}}, {}), "VEVENT"));
}

TEST_CASE("a pseudonymous export tells which course could not be read, and not its name") {
  const ExportForm form{{}, false, "0123456789abcdef0123456789abcdef"};
  const auto text = export_unreadable(form, frame());
  CHECK(holds(text, "\"table\":\"unreadable\""));
  CHECK(holds(text, export_name(form, "b-1")));
  CHECK_FALSE(holds(text, "b-1"));
  CHECK_FALSE(holds(text, "is no day"));
}

TEST_CASE("many files are counted, and only the first of them named") {
  speak(Language::english);
  Frame many{today, {}, 40};
  for (int i = 10; i < 35; ++i) many.unreadable.push_back(bad("courses/b-" + std::to_string(i) + ".yaml"));
  const auto text = unreadable_text(many);
  CHECK(text.starts_with("15 of 40 courses; 25 cannot be read: courses/b-10.yaml, "));
  CHECK(text.ends_with("courses/b-19.yaml and 15 more"));
}
