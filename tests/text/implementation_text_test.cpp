#include "cti/text/implementation_text.hpp"

#include "values.hpp"

using namespace cti;

namespace {

const ImplementationTemplate whole{
    {{"anchoring",
      {"anchoring", "forankring"},
      {"Somewhere.", "Et sted."},
      "",
      {{"where", {"Where?", "Hvor?"}}, {"leader", {"Who?", "Hvem?"}}}},
     {"staff", {"staff", "staff"}, {"Some.", "Nogle."}, "", {{"hiring", {"New ones?", "Nye?"}}}}}};

text::Reading<Implementation> read(const std::string& yaml) {
  const auto document = text::parse("implementation.yaml", yaml);
  REQUIRE(document.has_value());
  return text::read_implementation(*document, whole);
}

std::string answer(const std::string& lines) {
  const auto reading = read("cti-implementation: 1\nanchoring:\n" + lines);
  CHECK(reading.errors.empty());
  const auto* found = answer_to(reading.value, "anchoring", "where");
  return found ? found->text : "open";
}

} // namespace

TEST_CASE("a new implementation file has every question, open, in the language asked for") {
  const auto text = text::new_implementation_text(whole, Language::danish, {{"answers", "Svar\nbag kolon."}});
  CHECK(text == "cti-implementation: 1\n# Svar\n# bag kolon.\n"
                "\nanchoring:  # forankring\n  # Et sted.\n  where:  # Hvor?\n  leader:  # Hvem?\n"
                "\nstaff:\n  # Nogle.\n  hiring:  # Nye?\n"
                "\nmilestones:\n  # - goal:\n  #   part-goal:\n  #   on:\n  #   done:\n");
  CHECK(read(text).errors.empty());
  CHECK(read(text).warnings.empty());
  CHECK(read(text).value == Implementation{});
}

TEST_CASE("an answer is a text: plain, quoted, below its question, or in lines") {
  CHECK(answer("  where: På boformen  # Hvor?\n") == "På boformen");
  CHECK(answer("  where: \"Ja: boformen\"  # Hvor?\n") == "Ja: boformen");
  CHECK(answer("  where:  # Hvor?\n    På boformen\n  leader:\n") == "På boformen");
  CHECK(answer("  where: |  # Hvor?\n    Boformen: ja\n    # og mere\n  leader:\n") == "Boformen: ja\n# og mere");
}

TEST_CASE("a question without words behind it is open") {
  CHECK(answer("  where:  # Hvor?\n") == "open");
  CHECK(answer("  where: \"  \"\n") == "open");
  CHECK(answer("  where: |\n\n  leader:\n") == "open");
  CHECK(answer("  leader: Anne\n") == "open");
  CHECK(answer("  # all questions deleted\nstaff:\n") == "open");
}

TEST_CASE("a milestone has a goal; part-goal and days may come later") {
  const auto reading = read("cti-implementation: 1\nmilestones:\n  - goal: Alle er uddannet\n    part-goal:\n    on: "
                            "2027-03-01\n    done:\n  - goal: Fem forløb\n");
  CHECK(reading.errors.empty());
  CHECK(reading.value.milestones ==
        std::vector<Milestone>{{"Alle er uddannet", "", day("2027-03-01")}, {"Fem forløb", ""}});
  CHECK(read("cti-implementation: 1\nmilestones:\n  - on: 2027-03-01\n").errors.front().place->line == 3);
}

TEST_CASE("what the template does not ask is warned about, with what was most likely meant") {
  const auto reading = read("cti-implementation: 1\nanchoring:\n  wher: her\nstaf:\n  hiring: nej\n");
  CHECK(reading.errors.empty());
  REQUIRE(reading.warnings.size() == 2);
  CHECK(reading.warnings[0].hint.values.front() == "where");
  CHECK(reading.warnings[1].hint.values.front() == "staff");
}

TEST_CASE("an implementation file that says something impossible is refused where it stands") {
  CHECK(read("anchoring:\n").errors.front().hint.values.front() == "cti-implementation");
  CHECK(read("cti-implementation: 2\n").errors.front().place->line == 1);
  CHECK(read("cti-implementation: 1\nanchoring: her\n").errors.front().place->line == 2);
  CHECK(read("cti-implementation: 1\nanchoring:\n  where:\n    - her\n").errors.front().place->line == 4);
  CHECK(read("cti-implementation: 1\nmilestones:\n  - goal: x\n    on: 2027-02-30\n").errors.front().place->line == 4);
}
