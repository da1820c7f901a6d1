#include "course_texts.hpp"

using namespace cti;

TEST_CASE("a new file lists every open item in the folder's language and says its course") {
  Method method{"job"};
  method.checklists[Stage::contact] = {{"informed", {"told", "orienteret"}}};
  auto course = course_from("2026-12-01");
  course.after = "b-0";
  const auto text = text::new_course_text(course, method, Language::danish, {{"start", "fase 1"}});
  CHECK(text.find("start: 2026-12-01  # fase 1\n") != std::string::npos);
  CHECK(text.find("    informed:  # orienteret\n") != std::string::npos);
  CHECK(read(text).course == course);
}

TEST_CASE("a part that a comment speaks of stands in a new file, empty, with its form below it") {
  Course course;
  course.id = "b-1", course.worker = "mette";
  const auto text =
      text::new_course_text(course, Method{"job"}, Language::danish,
                            {{"start", "day"}, {"pauses", "what\n- {from: DAY}"}, {"contacts", "one line"}});
  CHECK(text == "cti: 1\nid: b-1\nworker: mette\nstart:  # day\npauses:  # what\n    # - {from: DAY}\n\nchecklists:\n\n"
                "contacts:  # one line\n");
  CHECK(read(text).course == course);
  auto paused = course;
  paused.start = Day{date::year{2026} / 12 / 1};
  paused.pauses.push_back({Day{date::year{2027} / 1 / 11}});
  const auto edited = text::with_changes(*text::parse("b-1.yaml", text), course, paused);
  REQUIRE(edited);
  CHECK(*edited == "cti: 1\nid: b-1\nworker: mette\nstart: 2026-12-01  # day\npauses:  # what\n    # - {from: DAY}\n"
                   "    - from: 2027-01-11\n\nchecklists:\n\ncontacts:  # one line\n");
}
