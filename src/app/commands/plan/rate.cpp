// cti plan rate: how it goes, in the citizen's own numbers.

#include "cti/rules/ratings.hpp"
#include "cti/strings/number.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

Candidates offer_scales(const LineBefore& before) {
  auto all = offer_themes(before);
  for (auto& theme : all) theme.word += "=";
  const auto folder = before.run.folder_without_warnings();
  for (const auto& measure : folder ? folder->settings.measures : std::vector<Measure>{})
    all.push_back({measure.id + "=", measure.name});
  return all;
}

/// "finances=3"; the day comes later.
Expected<Rating> read_rating(const std::string& text, const Reading&) {
  const auto sign = text.find('=');
  const auto value = sign == text.npos ? std::nullopt : whole_number_meant(text.substr(sign + 1));
  if (value) return Rating{{}, text.substr(0, sign), *value};
  return failed(
      {Kind::usage, {N_("'{}' is no rating"), {text}}, {N_("write what is rated and the number, e.g. finances=3")}});
}

constexpr ValueKind<Rating> a_rating{N_("OF=NUMBER"), read_rating, offer_scales};

struct RateThemes {
  static constexpr CommandWords words{"rate", N_("Put down the citizen's own ratings, 0 to 10, or a measure"),
                                      "cti plan rate b-1042 finances=3 network=5"};
  std::string id;
  std::vector<Rating> ratings;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(ratings, a_rating, N_("a theme or a measure of cti.yaml, and the number, e.g. finances=3"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int act(Run& run) const {
    const auto folder = run.folder_without_warnings();
    if (!folder) return fail(run, folder.error());
    return change_plan(run, id, [&](Plan& plan, const Course&, const Method& method) -> Expected<std::string> {
      const Scales scales{method.definitions.themes, folder->settings.measures};
      auto text = say("rated {}", view::full_day(on.value_or(run.today)));
      std::vector<std::string> names;
      for (auto rating : ratings) {
        rating.on = on.value_or(run.today);
        rating.of = theme_said(rating.of, method).value_or(rating.of);
        if (const auto why = no_rating(rating, scales)) return failed(*why);
        text += put(plan, rating);
        names.push_back(rating.of);
      }
      for (const auto& rated : all_rated(plan, scales))
        if (std::ranges::find(names, rated.of) != names.end()) text += line_of(rated);
      return text;
    });
  }

private:
  /// A number for the same day takes the place of the one before it.
  static std::string put(Plan& plan, const Rating& rating) {
    for (auto& known : plan.ratings)
      if (known.on == rating.on && known.of == rating.of) {
        const auto before = std::exchange(known.value, rating.value);
        return said_before(rating.of + "=" + std::to_string(before), rating.of + "=" + std::to_string(rating.value));
      }
    plan.ratings.push_back(rating);
    return {};
  }

  /// "  finances  3 → 5", from the first to the last.
  static std::string line_of(const Rated& rated) {
    std::string numbers;
    for (const auto* rating : rated.by_day)
      numbers.append(numbers.empty() ? "" : " → ").append(std::to_string(rating->value));
    return "\n  " + view::safe(view::rated_text(rated)) + "  " + numbers;
  }
};

} // namespace

void add_plan_rate(Command& plan) { plan.add<RateThemes>(); }

} // namespace cti::app
