#include "cti/rules/ratings.hpp"

#include "cti/course/choices.hpp"

#include <algorithm>

namespace cti {
namespace {

template <class List> auto named(const List& list, std::string_view id) -> const typename List::value_type* {
  const auto found = std::ranges::find(list, id, &List::value_type::id);
  return found == list.end() ? nullptr : &*found;
}

std::vector<std::string> all_names(const Scales& scales) {
  auto names = ids_in_order(scales.themes);
  for (const auto& measure : scales.measures) names.push_back(measure.id);
  return names;
}

std::vector<const Rating*> ratings_of(const Plan& plan, std::string_view of) {
  std::vector<const Rating*> found;
  for (const auto& rating : plan.ratings)
    if (rating.of == of) found.push_back(&rating);
  std::ranges::stable_sort(found, {}, [](const Rating* rating) { return rating->on; });
  return found;
}

} // namespace

std::vector<Rated> all_rated(const Plan& plan, const Scales& scales) {
  std::vector<Rated> all;
  const auto add = [&](const std::string& of) {
    if (std::ranges::find(all, of, &Rated::of) != all.end()) return;
    if (auto by_day = ratings_of(plan, of); !by_day.empty())
      all.push_back({of, named(scales.themes, of), named(scales.measures, of), std::move(by_day)});
  };
  for (const auto& of : all_names(scales)) add(of);
  for (const auto& rating : plan.ratings) add(rating.of);
  return all;
}

bool has_ratings_but_none_since(const Course& course, Day day) {
  if (!course.plan || course.plan->ratings.empty()) return false;
  return std::ranges::none_of(course.plan->ratings, [&](const Rating& rating) { return rating.on >= day; });
}

std::optional<Went> went(const Rated& rated) {
  if (rated.by_day.size() < 2) return std::nullopt;
  const int first = rated.by_day.front()->value, last = rated.by_day.back()->value;
  if (first == last) return Went::same;
  return (last > first) == (rated.better() == Better::more) ? Went::better : Went::worse;
}

std::optional<Bounds> scale_of(std::string_view of, const Scales& scales) {
  if (named(scales.themes, of)) return scale_of_theme;
  const auto* measure = named(scales.measures, of);
  return measure ? std::optional{Bounds{measure->least, measure->most}} : std::nullopt;
}

std::optional<Error> no_rating(const Rating& rating, const Scales& scales) {
  const auto scale = scale_of(rating.of, scales);
  if (!scale)
    return Error{Kind::usage, quoting(N_("'{}' is neither a theme nor a measure of this folder"), {rating.of}),
                 one_of(rating.of, all_names(scales))};
  if (scale->hold(rating.value)) return std::nullopt;
  return Error{Kind::usage,
               {N_("{} is not on the scale of '{}'"), {std::to_string(rating.value), rating.of}},
               {N_("it goes from {} to {}"), {std::to_string(scale->least), std::to_string(scale->most)}}};
}

std::vector<Finding> ratings_off_scale(const Course& course, const Scales& scales) {
  std::vector<Finding> found;
  if (!course.plan) return found;
  const auto& ratings = course.plan->ratings;
  for (std::size_t i = 0; i < ratings.size(); ++i)
    if (const auto why = no_rating(ratings[i], scales)) {
      const bool known = scale_of(ratings[i].of, scales).has_value();
      found.push_back({known ? Severity::error : Severity::warning,
                       why->what,
                       why->hint,
                       {"plan", "ratings", std::to_string(i), known ? "value" : "of"}});
    }
  return found;
}

} // namespace cti
