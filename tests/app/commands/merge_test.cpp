#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

std::string changed(std::string text, const std::string& before, const std::string& after) {
  return text.replace(text.find(before), before.size(), after);
}

} // namespace

TEST_CASE("cti merge puts what both sides changed together") {
  Desk desk;
  desk.has("base", course_b1());
  desk.has("ours", changed(course_b1(), "worker: mette", "worker: karen"));
  desk.has("theirs", changed(course_b1(), "contact-made: 2026-11-12", "contact-made: 2026-11-13"));
  CHECK(desk.types("cti merge base ours theirs courses/b-1.yaml").code == 0);
  CHECK(desk.text_of("ours") == Contains{"worker: karen"});
  CHECK(desk.text_of("ours") == Contains{"contact-made: 2026-11-13"});
}

TEST_CASE("cti merge leaves a conflict where both changed one fact, and ends with 1") {
  Desk desk;
  desk.has("base", course_b1());
  desk.has("ours", changed(course_b1(), "worker: mette", "worker: karen"));
  desk.has("theirs", changed(course_b1(), "worker: mette", "worker: ali"));
  const auto answer = desk.types("cti merge base ours theirs");
  CHECK(answer.code == 1);
  CHECK(answer.err == Contains{"merge conflict"});
  CHECK(desk.text_of("ours") == Contains{"<<<<<<<"});
}
