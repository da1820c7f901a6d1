#pragma once
// The legal bases that support is granted under, and the length each one gives a course.

#include "cti/course/words.hpp"

namespace cti {

/// Source: manual p. 9, table of legal bases.
enum class LegalBasis { sel_85, sel_82b, lab_31b };

template <> struct Words<LegalBasis> {
  static constexpr std::array table{Word<LegalBasis>{LegalBasis::sel_85, "sel-85"},
                                    Word<LegalBasis>{LegalBasis::sel_82b, "sel-82b"},
                                    Word<LegalBasis>{LegalBasis::lab_31b, "lab-31b"}};
};

/// Also reads the longer spelling of the law's own letter ("sel-82-b").
std::optional<LegalBasis> legal_basis_meant(std::string_view text);

/// As it is cited: "SEL § 85".
std::string_view citation(LegalBasis basis);

/// Length of a course in whole calendar months. Source: manual p. 9, table of legal bases.
int course_months(LegalBasis basis);

/// SEL § 85 sets no end: the last day is a follow-up date, and support may go on. Source: manual p. 9, footnote 5.
bool only_followed_up(LegalBasis basis);

} // namespace cti
