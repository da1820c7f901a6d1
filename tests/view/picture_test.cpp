#include "values.hpp"

#include "cti/method/profiles.hpp"
#include "cti/view/page.hpp"
#include "cti/view/words.hpp"

using namespace cti;
using namespace cti::view;

namespace {

CourseStatus on_day(const Course& course, std::string_view today) {
  static const auto methods = method::built_in();
  return course_status(course, methods.at("job"), day(today));
}

CoursePicture picture_of(const Course& course, std::string_view today) {
  const auto picture = course_picture(on_day(course, today));
  REQUIRE(picture);
  return *picture;
}

std::string drawn(const Picture& picture, int columns = 80) {
  speak(Language::english);
  return picture_text(picture, {false, columns});
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

} // namespace

TEST_CASE("a course without a first day has no picture") {
  Course course;
  course.id = "b-1", course.contact_from = day("2026-11-10");
  CHECK_FALSE(course_picture(on_day(course, "2027-01-12")));
}

TEST_CASE("a picture reaches from the contact period to the last day, phase by phase without a gap") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  const auto picture = picture_of(course, "2027-01-12");
  CHECK(picture.first == day("2026-11-10"));
  CHECK(picture.until == day("2027-09-01"));
  REQUIRE(picture.stretches.size() == 4);
  CHECK(picture.stretches.front().first == picture.first);
  CHECK(picture.stretches.back().until == picture.until);
  for (std::size_t i = 1; i < 4; ++i) {
    CHECK(picture.stretches[i].phase == static_cast<int>(i));
    CHECK(picture.stretches[i].first == picture.stretches[i - 1].until);
  }
  CHECK(picture.today == day("2027-01-12"));
  CHECK(picture.handover_by == day("2027-07-31"));
}

TEST_CASE("a course that was closed early is drawn to its last day and no further") {
  auto course = course_from("2026-12-01");
  course.closed = Closing{day("2027-03-15"), Outcome::ended_early, "", "", {}};
  const auto picture = picture_of(course, "2027-09-20");
  CHECK(picture.until == day("2027-03-16"));
  CHECK(picture.stretches.back().phase == 2);
  CHECK_FALSE(picture.today);
  CHECK_FALSE(picture.handover_by);
}

TEST_CASE("a course past its end is drawn to today, but not for years") {
  const auto course = course_from("2026-12-01");
  CHECK(picture_of(course, "2027-09-20").until == day("2027-09-21"));
  const auto forgotten = picture_of(course, "2031-01-01");
  CHECK(forgotten.until == day("2027-12-03"));
  CHECK_FALSE(forgotten.today);
}

TEST_CASE("pauses, shifts and the change stand where they happened") {
  auto course = course_from("2026-12-01");
  course.change = day("2026-12-08");
  course.pauses = {{day("2027-01-11"), day("2027-01-25"), "admission", "", {}}};
  course.shifts = {{2, day("2027-03-17"), {}, {}, "", {}}};
  const auto picture = picture_of(course, "2027-04-01");
  REQUIRE(picture.pauses.size() == 1);
  CHECK(picture.pauses.front() == DaysOff{day("2027-01-11"), day("2027-01-25")});
  CHECK(picture.shifts == std::vector{day("2027-03-17")});
  CHECK(picture.change == day("2026-12-08"));
}

TEST_CASE("on a terminal a phase is lower the fewer contacts it brings, and today is pointed at") {
  auto course = course_from("2026-12-01");
  course.pauses = {{day("2027-01-11"), day("2027-01-12"), "", "", {}}};
  CHECK(drawn(picture_of(course, "2027-01-20"), 44) == "      Jan      Mar     May      Jul\n"
                                                       "  █████░███████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂\n"
                                                       "  phase 1      phase 2      phase 3\n"
                                                       "         ▲ today\n"
                                                       "  ░ pause\n");
}

TEST_CASE("no line of a picture is wider than the screen, from the narrowest up") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  for (int columns = 24; columns <= 120; ++columns)
    for (const auto* today : {"2026-11-10", "2027-01-12", "2027-08-31", "2027-11-01"}) {
      const auto text = drawn(picture_of(course, today), columns);
      for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        CHECK(width(text.substr(at, end - at)) <= columns);
        at = end + 1;
      }
    }
}

TEST_CASE("a course of a hundred years has years on its axis, not a thousand months") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("1930-05-01");
  const auto text = drawn(picture_of(course, "2027-01-12"));
  CHECK(holds(text, "1940"));
  CHECK_FALSE(holds(text, "Jan"));
  CHECK(picture_html(picture_of(course, "2027-01-12")).size() < 5000);
}

TEST_CASE("bars show how many of how many, and what lies over the limit behind its mark") {
  const Bars bars{{"a", "b"}, {{"mette", {2, 1}, 5}, {"ali", {4, 0}, 3}, {"new", {0, 0}, 2}}};
  CHECK(drawn(bars) == "  mette  3 of 5  ███··|\n"
                       "  ali    4 of 3  ███|█\n"
                       "  new    0 of 2  ··|\n");
}

TEST_CASE("months ahead are levels on one scale; none is a dot, not an empty place") {
  const Months months{{"Feb", "Mar", "Apr"}, {{"mette", {8, 1, 0}, 15}, {"total", {16, 2, 0}, 30}}};
  CHECK(drawn(months) == "  mette  ▄▁·  limit 15\n"
                         "  total  █▁·  limit 30\n");
}

TEST_CASE("a drawing holds what a person typed as words, never as marks of its own") {
  const Bars bars{{"<a>"}, {{"\"><script>x</script>", {1}, 1}}};
  const auto text = picture_html(bars);
  CHECK_FALSE(holds(text, "<script"));
  CHECK(holds(text, "&quot;&gt;&lt;script&gt;x&lt;/script&gt;"));
}
