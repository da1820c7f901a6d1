// cti handover further: individual support after the course.

#include "cti/view/words.hpp"
#include "handover.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::safe;
using view::say;

Expected<int> read_weeks(const std::string& text, const Reading& reading) {
  return read_number_within(weeks_of_waiting, text, reading,
                            {N_("the waiting time is a number of weeks from 0 to 520")});
}

constexpr ValueKind<int> weeks_waited{N_("N"), read_weeks};
constexpr auto kind_of_support = called(N_("KIND"), a_text);

struct PutFurtherSupport {
  static constexpr CommandWords words{"further", N_("Further individual support, which must start before the end"),
                                      "cti handover further b-1042 sel-85 --applied 2027-06-01 --waiting-weeks 6"};
  std::string id, kind;
  std::optional<Day> applied, starts;
  std::optional<int> waiting_weeks;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(kind, kind_of_support, N_("e.g. sel-85, or in your own words"));
    take.option("--applied", applied, a_day, N_("the day it was applied for"));
    take.option("--waiting-weeks", waiting_weeks, weeks_waited, N_("the waiting time in weeks"));
    take.option("--starts", starts, a_day, N_("its first day"));
  }

  int act(Run& run) const {
    return change_handover(run, id, [&](Handover& handover, Course&, const Method& method) -> Expected<std::string> {
      const auto* basis = legal_basis_meant(method.definitions, kind);
      const auto& name = basis ? basis->id : kind;
      auto known = std::ranges::find(handover.further, name, &FurtherSupport::kind);
      if (known == handover.further.end()) known = handover.further.insert(known, {name, {}, {}, {}});
      if (applied) known->applied = applied;
      if (starts) known->starts = starts;
      if (waiting_weeks) known->waiting_weeks = waiting_weeks;
      return safe(kind) + (known->applied ? "  " + say("applied for {}", full_day(*known->applied)) : "") +
             (known->starts ? "  " + say("starts {}", full_day(*known->starts)) : "");
    });
  }
};

} // namespace

void add_handover_further(Command& handover) { handover.add<PutFurtherSupport>(); }

} // namespace cti::app
