#pragma once
// How it went, in the citizen's own numbers: from the first rating on a scale to the last.

#include "cti/course/course.hpp"
#include "cti/course/definitions.hpp"
#include "cti/rules/contradictions.hpp"

namespace cti {

/// All that can be rated: themes from 0 to 10, and what the folder measures. Both outlive it.
struct Scales {
  const std::vector<Theme>& themes;
  const std::vector<Measure>& measures;
};

/// All that was rated on one scale.
struct Rated {
  std::string of{};
  const Theme* theme{};                ///< none: a measure
  const Measure* measure{};            ///< of the folder; none: a theme, or what no setting knows
  std::vector<const Rating*> by_day{}; ///< the earliest first; what stands later in the file counts as later that day

  Better better() const { return measure ? measure->better : Better::more; }
};

/// What was rated: the themes in the method's order, the measures in the folder's, then what neither knows. The
/// plan outlives it too.
std::vector<Rated> all_rated(const Plan& plan, const Scales& scales);

/// A citizen who never gave a number is not asked for one.
bool has_ratings_but_none_since(const Course& course, Day day);

enum class Went { better, same, worse };

/// From the first rating to the last; none where there are not two.
std::optional<Went> went(const Rated& rated);

/// The scale of a theme or a measure; none where there is neither.
std::optional<Bounds> scale_of(std::string_view of, const Scales& scales);

/// Why no rating can say that, or none: what is rated is not known, or the number lies outside of its scale.
std::optional<Error> no_rating(const Rating& rating, const Scales& scales);

/// The same of all ratings in a course: what nobody knows any more is a warning.
std::vector<Finding> ratings_off_scale(const Course& course, const Scales& scales);

} // namespace cti
