#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// A desk with b-1 and an editor that changes a word of it.
struct AtEditor : Desk {
  AtEditor() {
    has("courses/b-1.yaml", course_b1());
    variables["EDITOR"] = "pen";
  }
  void replaces(const std::string& before, const std::string& after) {
    editor = [=](std::string text) {
      if (const auto at = text.find(before); at != std::string::npos) text.replace(at, before.size(), after);
      return text;
    };
  }
};

} // namespace

TEST_CASE("cti edit saves what was typed") {
  AtEditor desk;
  desk.replaces("worker: mette", "worker: karen");
  CHECK(desk.types("cti edit b-1").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"worker: karen"});
}

TEST_CASE("cti edit offers a text that is wrong again, and keeps it where it stays wrong") {
  AtEditor desk;
  desk.replaces("start: 2026-12-01", "start: 2026-13-01");
  const auto answer = desk.types("cti edit b-1");
  CHECK(answer.code == 3);
  CHECK(answer.err == Contains{"what you typed is kept in"});
  CHECK(desk.text_of("courses/b-1.yaml") == course_b1());
}

TEST_CASE("cti edit changes nothing where nothing was typed, or no editor ends well") {
  AtEditor desk;
  desk.replaces("", "");
  CHECK(desk.types("cti edit b-1").out == Contains{"nothing to change"});
  desk.editor = {};
  CHECK(desk.types("cti edit b-1").code == 6);
  CHECK(desk.types("cti edit b-2").code == 4);
}
