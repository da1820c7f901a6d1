// How it goes in the citizen's own numbers: on the plan, and where a course looks back.

#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"

namespace cti::view {
namespace {

std::string went_text(std::optional<Went> went) {
  if (!went) return {};
  switch (*went) {
  case Went::better: return say("better");
  case Went::same: return say("the same");
  case Went::worse: return say("harder");
  }
  return {};
}

std::string number_and_day(const Rating& rating, Day as_of) {
  return std::to_string(rating.value) + " (" + past_day(rating.on, as_of) + ")";
}

/// Between the first and the last: the numbers alone.
std::string on_the_way(const Rated& rated) {
  std::string text;
  for (std::size_t i = 1; i + 1 < rated.by_day.size(); ++i)
    text.append(text.empty() ? "" : ", ").append(std::to_string(rated.by_day[i]->value));
  return text;
}

} // namespace

std::string rated_text(const Rated& rated) {
  if (rated.theme) return rated.theme->label.in(spoken());
  if (!rated.measure) return rated.of;
  return say("{}, {} to {}", rated.measure->name, rated.measure->least, rated.measure->most);
}

PageSection ratings_section(const Plan& plan, const std::vector<Measure>& measures, const CourseStatus& status) {
  PageSection section{"", say("How it goes, from 0 (could not be harder) to 10 (could not be better)")};
  const auto all = all_rated(plan, {status.method->definitions.themes, measures});
  bool some_between = false;
  for (const auto& rated : all) some_between |= rated.by_day.size() > 2;
  for (const auto& rated : all) {
    const auto& by_day = rated.by_day;
    std::vector<std::string> row{rated_text(rated), number_and_day(*by_day.front(), status.day)};
    if (some_between) row.push_back(on_the_way(rated));
    row.push_back(by_day.size() > 1 ? number_and_day(*by_day.back(), status.day) : "");
    row.push_back(went_text(went(rated)));
    section.rows.push_back(std::move(row));
  }
  if (all.empty()) return section;
  section.head = {"", say("first")};
  if (some_between) section.head.push_back(say("on the way"));
  section.head.push_back(is_closed(status.state) ? say("last") : say("now"));
  section.head.emplace_back();
  return section;
}

} // namespace cti::view
