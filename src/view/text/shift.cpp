#include "cti/view/shift.hpp"

#include "cti/view/checklist.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

std::string when_held(const ShiftStatus& shift) {
  const auto late = shift.late().value_or(days{0}).count();
  const auto due = full_day(shift.due);
  if (late > 0)
    return "  " +
           say_count("{} day after phase {} began, {}", "{} days after phase {} began, {}", late, shift.to, due) + "\n";
  if (late < 0)
    return "  " +
           say_count("{} day before phase {} begins, {}", "{} days before phase {} begins, {}", -late, shift.to, due) +
           "\n";
  return {};
}

std::string asked(const std::optional<Day>& day, const std::string& what, const std::string& how, Day as_of) {
  return day ? "  ✓ " + what + "  " + past_day(*day, as_of) + "\n" : "  · " + what + "  " + how + "\n";
}

} // namespace

std::string shift_text(const ShiftStatus& shift, const CourseStatus& status, const Look& look) {
  auto text = when_held(shift) + "\n" + bold(say("What the method asks for at this shift"), look) + "\n";
  const auto told = say("the citizen told what it means"), evaluated = say("plan evaluated and adjusted together");
  const int columns = std::max(width(told), width(evaluated));
  text += asked(shift.told, padded(told, columns), say("no day given (--told DAY)"), status.day);
  text += asked(shift.plan_evaluated, padded(evaluated, columns), say("no day given (--evaluated DAY)"), status.day);
  if (shift.checklist) text += "\n" + one_checklist(*shift.checklist, status, look);
  return text + "\n";
}

} // namespace cti::view
