#include "values.hpp"

#include "cti/method/implementation.hpp"
#include "cti/view/implementation.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <sstream>

using namespace cti;

namespace {

std::string page(const Implementation& implementation) {
  return view::implementation_text({{day("2027-01-12")},
                                    implementation_status(method::implementation_template(), implementation),
                                    "implementation.yaml"},
                                   {});
}

} // namespace

TEST_CASE("the page of an empty implementation takes the screen's width and, in both languages, as few lines") {
  for (const auto language : {Language::danish, Language::english}) {
    view::speak(language);
    const auto text = page({});
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      CAPTURE(line);
      CHECK(view::width(line) <= view::Look{}.columns);
    }
    // Sections and questions, the follow-up's two on two lines each, the milestones, title and next step.
    CHECK(std::count(text.begin(), text.end(), '\n') == 12 + 31 + 2 + 2 + 5);
  }
}

TEST_CASE("what is typed into a milestone is shown, not obeyed") {
  view::speak(Language::english);
  CHECK(page({{}, {{"a\x1b[2J", "b\nc"}}}).find("a\\u001B[2J\n") != std::string::npos);
  CHECK(page({{}, {{""}}}).find("· no day yet\n") != std::string::npos);
}

TEST_CASE("the next step is the late milestone, then the first open question") {
  view::speak(Language::english);
  const Milestone late{"all trained", "", day("2027-01-11")}, ahead{"five begun", "", day("2027-01-12")};
  CHECK(page({{}, {ahead, late}}).find("\nNext: 'all trained' is overdue") != std::string::npos);
  CHECK(page({{}, {ahead}}).ends_with("Next: answer 'where' under 'anchoring' in implementation.yaml\n"));
}
