#pragma once
// A legal basis that support is granted under, as data: laws are renumbered, and a folder may know others than cti.

#include "cti/course/day.hpp"
#include "cti/course/stage.hpp"
#include "cti/course/words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cti {

/// What the last day of a course is under a legal basis: the end, or the day on which it is looked at whether support
/// goes on. Source: manual p. 9, footnote 5.
enum class LegalEnd { ends, follow_up };

template <> struct Words<LegalEnd> {
  static constexpr std::array table{Word<LegalEnd>{LegalEnd::ends, "ends"},
                                    Word<LegalEnd>{LegalEnd::follow_up, "follow-up"}};
};

struct LegalBasis {
  std::string id{};
  std::vector<std::string> also{}; ///< other spellings of the id that files may have
  std::string citation{};          ///< as it is cited: "SEL § 85"
  int months{usual_course};        ///< length of a course, see is_course_length
  LegalEnd ends{};
  bool renewable{false};              ///< it can be granted once more when it ends
  std::optional<Day> from{}, until{}; ///< first and last day on which a course can begin under it; none: unbounded
  std::string source{};

  bool operator==(const LegalBasis&) const = default;
};

} // namespace cti
