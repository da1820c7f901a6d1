#include "values.hpp"

#include "cti/course/definitions.hpp"

using namespace cti;

namespace {

LegalBasis basis(const std::string& id, int months) {
  LegalBasis made;
  made.id = id, made.months = months;
  return made;
}

} // namespace

TEST_CASE("a definition of its own stands behind those known, one with a known id takes the place of that") {
  Definitions known;
  known.legal_bases = {basis("sel-85", 9), basis("lab-31b", 6)};
  known.themes = {{"housing", {"housing", "bolig"}}};
  Definitions own;
  own.legal_bases = {basis("lab-167", 6), basis("sel-85", 12)};
  own.themes = {{"housing", {"home", "hjem"}}, {"pets", {"pets", "dyr"}}};
  const auto all = laid_over(known, own);
  CHECK(ids_in_order(all.legal_bases) == std::vector<std::string>{"sel-85", "lab-31b", "lab-167"});
  CHECK(all.legal_bases.front().months == 12);
  CHECK(ids_in_order(all.themes) == std::vector<std::string>{"housing", "pets"});
  CHECK(theme_named(all, "housing")->label.da == "hjem");
  CHECK(theme_named(all, "nothing") == nullptr);
}

TEST_CASE("an id means its own legal basis before another spelling of one does") {
  Definitions known;
  known.legal_bases = {basis("first", 6), basis("second", 9)};
  known.legal_bases.front().also = {"second", "1st"};
  CHECK(legal_basis_meant(known, "1st")->id == "first");
  CHECK(legal_basis_meant(known, "second")->id == "second");
  CHECK(legal_basis_meant(known, "third") == nullptr);
  CHECK(legal_basis_meant(known, "") == nullptr);
}
