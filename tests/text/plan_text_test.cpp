// The facts of a plan that were tried, rated, wished for, and how a closed course looks back.

#include "values.hpp"

#include "cti/text/course_text.hpp"

#include <functional>

using namespace cti;

namespace {

const std::string file = R"(cti: 1
id: b-1
worker: mette
start: 2026-12-01

plan:
  focus:
    - id: f1
      theme: finances
      text: debts
      activities:
        - id: f1.a1
          text: call
)";

text::Reading<Course> read(const std::string& yaml) {
  const auto document = text::parse("b-1.yaml", yaml);
  REQUIRE(document);
  return text::read_course(*document);
}

} // namespace

TEST_CASE("wishes, ratings, a worker's view and what was tried are written and read again, a rating on one line") {
  const auto on = day("2027-01-12");
  auto text = file;
  const auto change = [&](const std::function<void(Plan&)>& make) {
    const auto document = text::parse("b-1.yaml", text);
    REQUIRE(document);
    const auto before = text::read_course(*document).value;
    auto meant = before;
    make(*meant.plan);
    const auto changed = text::with_changes(*document, before, meant);
    REQUIRE(changed);
    text = *changed;
    CHECK(read(text).warnings.empty());
    CHECK(read(text).value == meant);
  };
  change([&](Plan& plan) { plan.wishes = {{on, "a dog"}}; });
  change([&](Plan& plan) { plan.assessment = {{"finances", on, "debts", "", "opens no letter", on}}; });
  change([&](Plan& plan) { plan.ratings = {{on, "finances", 3}, {on, "who-5", 40}}; });
  change([&](Plan& plan) { plan.focus[0].activities[0].tried = {{on, Result::adjust, "in the morning"}}; });
  CHECK(text.find("    - {on: 2027-01-12, of: who-5, value: 40}\n") != std::string::npos);
  CHECK(text.find("          tried:\n            - {on: 2027-01-12, result: adjust, note: in the morning}\n") !=
        std::string::npos);
}

TEST_CASE("a closed course says what was achieved, what goes on and what was learned") {
  const auto reading = read("cti: 1\nid: b-1\nworker: mette\nclosed:\n  on: 2027-08-31\n  outcome: completed\n"
                            "  achieved: a flat\n  new-goals: a dog\n  learned: to call first\n");
  CHECK(reading.errors.empty());
  REQUIRE(reading.value.closed);
  CHECK(reading.value.closed->achieved == "a flat");
  CHECK(reading.value.closed->new_goals == "a dog");
  CHECK(reading.value.closed->learned == "to call first");
}

TEST_CASE("a rating outside every scale is refused at its place") {
  const auto reading = read("cti: 1\nid: b-1\nworker: mette\nplan:\n  ratings:\n"
                            "    - {on: 2027-01-12, of: finances, value: 1001}\n");
  REQUIRE(reading.errors.size() == 1);
  CHECK(reading.errors[0].place->line == 6);
}
