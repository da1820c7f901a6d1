#include "values.hpp"

#include "cti/method/profiles.hpp"

#include <set>

using namespace cti;

namespace {

Expected<Method> own(const std::string& yaml) {
  const auto document = text::parse("methods/x.yaml", yaml);
  REQUIRE(document.has_value());
  return method::adapted(*document, method::built_in());
}

std::vector<std::size_t> lengths(const Method& method) {
  std::vector<std::size_t> counts;
  for (const auto& [stage, list] : method.checklists) counts.push_back(list.size());
  return counts;
}

} // namespace

TEST_CASE(
    "every target group of the sources has its profile, with labels in both languages and a source for each item") {
  const auto& methods = method::built_in();
  for (const char* id : {"job", "homelessness", "crisis-centre", "greenlanders", "psychiatry", "prostitution"}) {
    CAPTURE(id);
    REQUIRE(methods.contains(id));
    const auto& profile = methods.at(id);
    CHECK(profile.id == id);
    CHECK_FALSE(profile.name.da.empty());
    CHECK_FALSE(profile.change.en.empty());
    REQUIRE(profile.checklists.size() == 4);
    std::set<std::string> ids;
    for (const auto& [stage, item] : items(profile)) {
      CHECK_FALSE(item->label.da.empty());
      CHECK_FALSE(item->label.en.empty());
      CHECK_FALSE(item->source.empty());
      CHECK(ids.insert(item->id).second);
    }
  }
  CHECK(methods.size() == 6);
}

TEST_CASE("the job method has 5, 10, 6 and 9 items, the others those of the general description") {
  CHECK(lengths(method::built_in().at("job")) == std::vector<std::size_t>{5, 10, 6, 9});
  CHECK(lengths(method::built_in().at("homelessness")) == std::vector<std::size_t>{2, 4, 2, 4});
  CHECK(lengths(method::built_in().at("psychiatry")) == std::vector<std::size_t>{2, 4, 2, 4});
}

TEST_CASE("only the job method allows an early start") {
  for (const auto& [id, profile] : method::built_in())
    CHECK(profile.earliest_start == (id == "job" ? std::optional{14} : std::nullopt));
}

TEST_CASE("a folder may rename, add and drop items of a method") {
  const auto bike = own("cti-method: 1\nid: job\nadapts: job\nlimit: 12\ndrop: [job-match]\nchecklists:\n  phase-1:\n  "
                        "  - id: bike\n      en: bike found\n      da: cykel fundet\n"
                        "    - id: plan-made\n      en: our plan made\n      da: vores plan lavet\n");
  REQUIRE(bike);
  CHECK(lengths(*bike) == std::vector<std::size_t>{4, 11, 6, 9});
  CHECK(bike->limit == 12);
  CHECK(bike->earliest_start == 14);
}

TEST_CASE("core elements cannot be switched off") {
  CHECK(own("cti-method: 1\nid: job\nadapts: job\ndrop: [focus-chosen]\n").error().place->line == 4);
  CHECK_FALSE(own("cti-method: 1\nid: job\nadapts: job\nphases: 2\n"));
  CHECK_FALSE(own("cti-method: 1\nid: job\nadapts: job\nmonths: 10\n"));
}

TEST_CASE("a profile of a folder adapts one that comes with cti") {
  CHECK_FALSE(own("cti-method: 1\nid: youth\n"));
  CHECK_FALSE(own("cti-method: 1\nid: youth\nadapts: yuoth\n"));
  CHECK(own("cti-method: 1\nid: youth\nadapts: homelessness\nname:\n  en: young people\n  da: unge\n")->name.da ==
        "unge");
}

TEST_CASE("a number of a profile that cannot be meant is refused at its place") {
  const auto line = [](const std::string& number) {
    const auto read = own("cti-method: 1\nid: job\nadapts: job\n" + number + "\n");
    return read ? 0 : read.error().place->line;
  };
  for (const auto* number : {"earliest-start: -1", "earliest-start: 366", "limit: 0", "limit: -5", "limit: 1001",
                             "limit: 99999999999", "months: 0", "months: -9", "earliest-start: 1,5", "limit: ten"}) {
    CAPTURE(number);
    CHECK(line(number) == 4);
  }
  for (const auto* number : {"earliest-start: 0", "earliest-start: 365", "limit: 1", "limit: 1000", "months: 6"}) {
    CAPTURE(number);
    CHECK(line(number) == 0);
  }
  CHECK(own("cti-method: 1\nid: job\nadapts: job\nlimit: 012\n")->limit == 12);
}

TEST_CASE("an item needs an id and a label in both languages, and blanks are none") {
  const auto with = [](const std::string& item) {
    return own("cti-method: 1\nid: job\nadapts: job\nchecklists:\n  phase-1:\n    - " + item + "\n").has_value();
  };
  CHECK(with("{id: bike, en: a, da: b}"));
  CHECK_FALSE(with("{id: \"\", en: a, da: b}"));
  CHECK_FALSE(with("{id: bike, en: \" \", da: b}"));
  CHECK_FALSE(with("{id: bike, en: a, da: ''}"));
}

TEST_CASE("a guide has points for each stage, with words in both languages and a source") {
  for (const auto& known : method::built_in()) {
    CAPTURE(known.first);
    const auto guide = method::with_guide(known.second).guide;
    REQUIRE(guide.size() == 4);
    for (const auto& [stage, points] : guide) {
      CHECK(points.size() >= 5);
      for (const auto& point : points) {
        CHECK_FALSE(point.label.da.empty());
        CHECK_FALSE(point.label.en.empty());
        CHECK_FALSE(point.source.empty());
      }
    }
  }
}

TEST_CASE("a stage of a folder's own guide takes the place of the adapted method's, the others stay") {
  const auto method =
      own("cti-method: 1\nid: job\nadapts: job\nguide:\n  contact:\n    - kind: question\n      en: Coffee?\n"
          "      da: Kaffe?\n");
  REQUIRE(method.has_value());
  const auto guide = method::with_guide(*method).guide;
  REQUIRE(guide.at(Stage::contact).size() == 1);
  CHECK(guide.at(Stage::contact).front().label.da == "Kaffe?");
  CHECK(guide.at(Stage::closing) == method::with_guide(method::built_in().at("job")).guide.at(Stage::closing));
}

TEST_CASE("a method without a guide has that of the one it adapts, however far up") {
  const auto homelessness = method::with_guide(method::built_in().at("homelessness")).guide;
  CHECK(method::with_guide(method::built_in().at("crisis-centre")).guide == homelessness);
  const auto local = own("cti-method: 1\nid: local\nadapts: crisis-centre\n");
  REQUIRE(local.has_value());
  CHECK(method::with_guide(*local).guide == homelessness);
}
