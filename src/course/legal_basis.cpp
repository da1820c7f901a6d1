#include "cti/course/legal_basis.hpp"

#include "cti/course/stage.hpp"

namespace cti {

std::optional<LegalBasis> legal_basis_meant(std::string_view text) {
  if (text == "sel-82-b") return LegalBasis::sel_82b;
  if (text == "lab-31-b") return LegalBasis::lab_31b;
  return meant<LegalBasis>(text);
}

std::string_view citation(LegalBasis basis) {
  switch (basis) {
  case LegalBasis::sel_85: return "SEL § 85";
  case LegalBasis::sel_82b: return "SEL § 82 b";
  case LegalBasis::lab_31b: return "LAB § 31 b";
  }
  return {};
}

int course_months(LegalBasis basis) { return basis == LegalBasis::sel_85 ? long_course : short_course; }

bool only_followed_up(LegalBasis basis) { return basis == LegalBasis::sel_85; }

} // namespace cti
