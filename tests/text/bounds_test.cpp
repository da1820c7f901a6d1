// What the reader refuses, what the schema says and what a field can have are one and the same bounds.

#include "cti/course/bounds.hpp"
#include "cti/method/profiles.hpp"
#include "cti/text/course_text.hpp"
#include "cti/text/shaper.hpp"
#include "cti/view/schema.hpp"
#include "values.hpp"

#include <fmt/format.h>
#include <regex>

using namespace cti;

namespace {

bool course_is_read(const std::string& rest) {
  const auto document = text::parse("h-1.yaml", "cti: 1\nid: h-1\nworker: mette\n" + rest);
  REQUIRE(document);
  return text::read_course(*document).errors.empty();
}

bool settings_are_read(const std::string& rest) {
  const auto document = text::parse("cti.yaml", "cti: 1\n" + rest);
  REQUIRE(document);
  return text::read_settings(*document).errors.empty();
}

bool method_is_read(const std::string& rest) {
  const auto document = text::parse("own.yaml", "id: own\nadapts: homelessness\n" + rest);
  REQUIRE(document);
  return method::adapted(*document, method::built_in()).has_value();
}

/// Holds a field to its bounds: before is the text up to its number, behind what follows.
void check_bounds(bool (*is_read)(const std::string&), const std::string& before, const std::string& behind,
                  Shape whole, const std::vector<std::string>& path, Bounds bounds) {
  CAPTURE(before);
  CHECK(shape_at(whole, path).bounds == bounds);
  for (const int number : {bounds.least - 1, bounds.least, bounds.most, bounds.most + 1})
    CHECK(is_read(fmt::format("{}{}{}", before, number, behind)) == bounds.hold(number));
}

template <std::size_t Size>
void check_numbers(bool (*is_read)(const std::string&), const std::string& before, const std::string& behind,
                   Shape whole, const std::vector<std::string>& path, const std::array<int, Size>& numbers) {
  CAPTURE(before);
  CHECK(shape_at(whole, path).numbers == std::vector<int>(numbers.begin(), numbers.end()));
  for (int number = -1; number <= 13; ++number)
    CHECK(is_read(fmt::format("{}{}{}", before, number, behind)) == (std::ranges::count(numbers, number) == 1));
}

} // namespace

TEST_CASE("reader and schema keep a number in a course to the bounds of its field") {
  check_bounds(course_is_read, "contacts:\n  - {on: 2026-12-01, minutes: ", ", form: phone, with: citizen}\n",
               text::course_shape(), {"contacts", "minutes"}, minutes_of_contact);
  check_bounds(course_is_read, "handover:\n  further:\n    - kind: x\n      waiting-weeks: ", "\n",
               text::course_shape(), {"handover", "further", "waiting-weeks"}, weeks_of_waiting);
  check_bounds(course_is_read, "plan:\n  ratings:\n    - {on: 2026-12-01, of: network, value: ", "}\n",
               text::course_shape(), {"plan", "ratings", "value"}, numbers_of_measure);
}

TEST_CASE("reader and schema keep a length and a shift to the numbers that there are") {
  check_numbers(course_is_read, "months: ", "\n", text::course_shape(), {"months"}, course_lengths);
  check_numbers(course_is_read, "shifts:\n  - on: 2026-12-01\n    to: ", "\n", text::course_shape(), {"shifts", "to"},
                phases_shifted_to);
  check_numbers(course_is_read, "told:\n  - {on: 2026-12-01, to: ", "}\n", text::course_shape(), {"told", "to"},
                phases_shifted_to);
  check_numbers(course_is_read, "plan:\n  evaluations:\n    - on: 2026-12-01\n      shift: ", "\n",
                text::course_shape(), {"plan", "evaluations", "shift"}, phases_shifted_to);
  check_numbers(method_is_read, "months: ", "\n", method::profile_shape(), {"months"}, course_lengths);
}

TEST_CASE("reader and schema keep a number in the settings or a profile to the bounds of its field") {
  for (const auto& [key, number] : text::thresholds_by_key(Thresholds{})) {
    const bool meetings = key == "community-meetings";
    check_bounds(settings_are_read, "thresholds:\n  " + std::string{key} + ": ", "\n", text::settings_shape(),
                 {"thresholds", std::string{key}}, meetings ? meetings_of_phase : days_of_threshold);
  }
  check_bounds(method_is_read, "limit: ", "\n", method::profile_shape(), {"limit"}, courses_of_method);
  check_bounds(method_is_read, "earliest-start: ", "\n", method::profile_shape(), {"earliest-start"},
               days_of_early_start);
}

TEST_CASE("reader and schema keep a worker's limit and share of a post to theirs") {
  auto shape = text::settings_shape();
  auto& worker = shape_at(shape, {"workers"}).under_any_key.front();
  CHECK(shape_at(worker, {"limit"}).bounds == courses_of_worker);
  CHECK(shape_at(worker, {"fte"}).bounds == share_of_post);
  CHECK(shape_at(worker, {"fte"}).above_least);
  for (const int limit : {-1, 0, 1000, 1001})
    CHECK(settings_are_read("workers:\n  mette:\n    limit: " + std::to_string(limit) + "\n") ==
          courses_of_worker.hold(limit));
  for (const auto& [share, fits] : {std::pair{"0", false}, {"0.01", true}, {"1", true}, {"1.01", false}, {"-1", false}})
    CHECK(settings_are_read(std::string{"workers:\n  mette:\n    fte: "} + share + "\n") == fits);
}

TEST_CASE("the pattern of an id that editors are told says what is_id says") {
  const std::regex pattern{std::string{id_pattern}};
  for (int code = 1; code < 256; ++code)
    for (const char* form : {"?", "?a", "a?", "-?", "0?9"}) {
      std::string id = form;
      id[id.find('?')] = static_cast<char>(code);
      CAPTURE(id);
      CHECK(is_id(id) == std::regex_match(id, pattern));
    }
  CHECK_FALSE(is_id(""));
  auto shape = text::course_shape();
  CHECK(shape_at(shape, {"id"}).is_id);
  CHECK(view::schema_json(FileKind::course, shape).find(id_pattern) != std::string::npos);
}

TEST_CASE("every legal basis gives a length that a course can have: three equal phases of whole months") {
  for (const auto& [id, method] : method::built_in())
    for (const auto& basis : method.definitions.legal_bases) CHECK(is_course_length(basis.months));
  for (int months = -1; months <= 27; ++months)
    CHECK(is_course_length(months) == (months % phase_count == 0 && months >= 3 && months <= 24));
  for (int phase = -1; phase <= 5; ++phase) CHECK(is_phase_shifted_to(phase) == (phase == 2 || phase == 3));
}

TEST_CASE("reader and schema keep a course's weight within its limits") {
  auto shape = text::course_shape();
  CHECK(shape_at(shape, {"weight"}).limits == weights_of_course);
  for (const auto* good : {"0.25", "1", "1.5", "4"}) CHECK(course_is_read(fmt::format("weight: {}\n", good)));
  for (const auto* bad : {"0.24", "0", "-1", "4.1", "nan", "much"})
    CHECK_FALSE(course_is_read(fmt::format("weight: {}\n", bad)));
}

TEST_CASE("what lasts from one day to another does not end before it begins") {
  for (const auto* list :
       {"grants:\n  - on: 2026-11-01\n    from: 2027-02-01\n", "intensified:\n  - from: 2027-02-01\n",
        "substitutes:\n  - worker: sofie\n    from: 2027-02-01\n"}) {
    CAPTURE(list);
    CHECK(course_is_read(fmt::format("{}    until: 2027-02-01\n", list)));
    CHECK_FALSE(course_is_read(fmt::format("{}    until: 2027-01-31\n", list)));
  }
}

TEST_CASE("reader and schema keep the length that a legal basis gives to the numbers that there are") {
  const auto before = "legal-bases:\n  - {id: own, citation: Own, months: ";
  check_numbers(settings_are_read, before, "}\n", text::settings_shape(), {"legal-bases", "months"}, course_lengths);
  check_numbers(method_is_read, before, "}\n", method::profile_shape(), {"legal-bases", "months"}, course_lengths);
}
