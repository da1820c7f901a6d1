// cti plan link: another plan that this one goes along with.

#include "cti/view/words.hpp"
#include "plan.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::safe;

Candidates offer_plans(const LineBefore&) {
  return only_words({"section-141", "job-plan", "treatment-plan", "residence-plan"});
}

constexpr ValueKind<std::string> another_plan{N_("PLAN"), read_text, offer_plans};

struct LinkPlan {
  static constexpr CommandWords words{"link", N_("Say who holds another plan that this one goes along with"),
                                      N_("cti plan link b-1042 job-plan --responsible \"the job consultant\"")};
  std::string id, other, responsible;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(other, another_plan, N_("section-141, job-plan, treatment-plan, residence-plan, or its own name"));
    take.option("--responsible", responsible, a_name, N_("who is responsible for it"));
  }

  int act(Run& run) const {
    return change_plan(run, id, [&](Plan& plan, const Course&, const Method&) -> Expected<std::string> {
      auto known = std::ranges::find(plan.links, other, &Link::plan);
      if (known == plan.links.end()) known = plan.links.insert(known, {other, ""});
      if (responsible.empty()) return safe(other);
      const auto before = std::exchange(known->responsible, responsible);
      return safe(other) + "  " + view::say("responsible: {}", safe(responsible)) + said_before(before, responsible);
    });
  }
};

} // namespace

void add_plan_link(Command& plan) { plan.add<LinkPlan>(); }

} // namespace cti::app
