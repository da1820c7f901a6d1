#pragma once
// How it goes, as a number: the citizen's own rating of a theme, and what a team measures beside it.

#include "cti/course/bounds.hpp"
#include "cti/course/day.hpp"
#include "cti/course/words.hpp"

#include <string>

namespace cti {

/// From 0, it could not be harder, to 10, it could not be better: the scale of a theme.
inline constexpr Bounds scale_of_theme{0, 10};

/// What the scale of a measure can reach over.
inline constexpr Bounds numbers_of_measure{0, 1000};

/// A number that the citizen gave on a day, to a theme or a measure.
struct Rating {
  Day on{};
  std::string of{}; ///< the word of a theme, or the id of a measure
  int value{};

  bool operator==(const Rating&) const = default;
};

/// Which way of a scale is the better one.
enum class Better { more, less };

template <> struct Words<Better> {
  static constexpr std::array table{Word<Better>{Better::more, "more"}, Word<Better>{Better::less, "less"}};
};

/// What a team measures with a scale of its own, e.g. WHO-5 from 0 to 100.
struct Measure {
  std::string id{}, name{};
  int least{scale_of_theme.least}, most{scale_of_theme.most}; ///< see numbers_of_measure; both count
  Better better{};

  bool operator==(const Measure&) const = default;
};

} // namespace cti
