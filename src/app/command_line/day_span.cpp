// Days as a question says them: "2027-03", "..2027q1", "2027-01-12..+2w".

#include "cti/app/day_input.hpp"
#include "cti/strings/number.hpp"

namespace cti::app {
namespace {

constexpr int months_of_quarter{3}, months_of_year{12};
constexpr std::size_t year_digits{4};

DaySpan months_from(date::year year, unsigned month, int months) {
  const Day first{date::year_month_day{year, date::month{month}, date::day{1}}};
  return {first, months_after(first, months) - days{1}};
}

/// A year, a month or a quarter; none where the text is none of these.
std::optional<DaySpan> calendar_span(const std::string& text) {
  if (text.size() < year_digits) return std::nullopt;
  const auto year = whole_number_meant(text.substr(0, year_digits));
  if (!year || *year < first_year || *year > last_year) return std::nullopt;
  const auto rest = text.substr(year_digits);
  if (rest.empty()) return months_from(date::year{*year}, 1, months_of_year);
  const auto number = whole_number_meant(rest.substr(1));
  if (!number || *number < 1) return std::nullopt;
  const auto nth = static_cast<unsigned>(*number);
  if (rest.front() == '-' && rest.size() == 3 && nth <= months_of_year) return months_from(date::year{*year}, nth, 1);
  if ((rest.front() == 'q' || rest.front() == 'Q') && rest.size() == 2 && nth <= months_of_year / months_of_quarter)
    return months_from(date::year{*year}, (nth - 1) * months_of_quarter + 1, months_of_quarter);
  return std::nullopt;
}

Expected<DaySpan> one_span(const std::string& text, Day today) {
  if (const auto span = calendar_span(text)) return *span;
  auto day = day_meant(text, today);
  if (!day) {
    day.error().hint = {N_("write a day, 2027-03, 2027, 2027q1, or A..B with one of them on either side")};
    return failed(day.error());
  }
  return DaySpan{*day, *day};
}

} // namespace

Expected<DaySpan> days_meant(const std::string& text, Day today) {
  const auto dots = text.find("..");
  if (dots == text.npos) return one_span(text, today);
  const auto from = text.substr(0, dots), until = text.substr(dots + 2);
  DaySpan span;
  if (!from.empty()) {
    auto first = one_span(from, today);
    if (!first) return first;
    span.first = first->first;
  }
  if (!until.empty()) {
    auto last = one_span(until, today);
    if (!last) return last;
    span.last = last->last;
  }
  if (span.first && span.last && *span.last < *span.first)
    return failed({Kind::usage,
                   {N_("from {} to {} there are no days"), {iso(*span.first), iso(*span.last)}},
                   {N_("the earlier day stands first")}});
  return span;
}

} // namespace cti::app
