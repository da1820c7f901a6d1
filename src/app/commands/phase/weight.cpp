// cti phase weight: how much a course takes beside others in its phase.

#include "app/command_line/value_kinds.hpp"
#include "cti/rules/caseload.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

namespace cti::app {
namespace {

using view::decimal, view::say;

struct WeighCourse {
  static constexpr CommandWords words{"weight",
                                      N_("How much the course takes beside others in its phase: 1, or 0.25 to 4"),
                                      "cti phase weight b-1042 1.5"};
  std::string id;
  double weight{};

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(weight, a_weight, N_("1 as its phase says; from 0.25 to 4"));
  }

  int act(Run& run) const {
    const auto make = [&](const Case& found) {
      return still_open(found).map([&](Course course) {
        course.weight = weight == usual_weight ? std::nullopt : std::optional{weight};
        return course;
      });
    };
    return change_course(run, id, make, [&](const Changed& changed) {
      const auto usual = load_of(changed.now.state, usual_weight);
      return headline(changed, say("weight {}", decimal(weight))) +
             (usual > 0
                  ? "  " + say("load now {}, as its phase says {}", decimal(usual * weight), decimal(usual)) + "\n"
                  : "");
    });
  }
};

} // namespace

void add_phase_weight(Command& phase) { phase.add<WeighCourse>(); }

} // namespace cti::app
