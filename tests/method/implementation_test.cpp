#include "values.hpp"

#include "cti/course/course.hpp"
#include "cti/method/implementation.hpp"

#include <set>

using namespace cti;

namespace {

bool in_both_languages(const Label& label) { return !label.en.empty() && !label.da.empty(); }

} // namespace

TEST_CASE("the implementation template has the twelve sections of the source, in its order, and every question") {
  const std::vector<std::pair<std::string, std::size_t>> source{{"anchoring", 3},
                                                                {"referral", 4},
                                                                {"interfaces", 3},
                                                                {"cooperation", 3},
                                                                {"coordination-framework", 4},
                                                                {"citizens-plans", 2},
                                                                {"staff", 4},
                                                                {"physical-setting", 1},
                                                                {"technologies", 1},
                                                                {"finances", 2},
                                                                {"supervision", 2},
                                                                {"follow-up", 2}};
  std::vector<std::pair<std::string, std::size_t>> ours;
  for (const auto& section : method::implementation_template().sections)
    ours.emplace_back(section.id, section.questions.size());
  CHECK(ours == source);
}

TEST_CASE("the implementation template is in both languages, with a source and a minimum for each section") {
  for (const auto& section : method::implementation_template().sections) {
    CAPTURE(section.id);
    CHECK(in_both_languages(section.label));
    CHECK(in_both_languages(section.minimum));
    CHECK_FALSE(section.source.empty());
    for (const auto& question : section.questions) {
      CAPTURE(question.id);
      CHECK(in_both_languages(question.label));
      CHECK(question.label.en.ends_with('?'));
      CHECK(question.label.da.ends_with('?'));
    }
  }
}

TEST_CASE("ids of the implementation template are keys of its file: each once, and none the milestones'") {
  std::set<std::string> sections{"milestones", "cti-implementation"};
  for (const auto& section : method::implementation_template().sections) {
    CHECK(is_id(section.id));
    CHECK(sections.insert(section.id).second);
    std::set<std::string> questions;
    for (const auto& question : section.questions) {
      CAPTURE(question.id);
      CHECK(is_id(question.id));
      CHECK(questions.insert(question.id).second);
    }
  }
}
