// cti handover goal, cti handover support: what is to go on after the course, and who gives it.

#include "cti/rules/planning.hpp"
#include "cti/view/words.hpp"
#include "handover.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::safe;

/// What both say.
struct LongTermPart {
  std::string id, text, by;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(text, a_text, N_("in the citizen's words; or one on file, by id, to say who gives it"));
    take.option("--by", by, person_or_citizen, N_("the actor who gives it, or 'citizen'"));
  }

  int put(Run& run, const char* prefix, std::vector<LongTerm> Handover::*list) const {
    return change_handover(run, id, [&](Handover& handover, Course& course, const Method&) -> Expected<std::string> {
      const auto who = giver(course, by);
      if (!who) return failed(who.error());
      auto& parts = handover.*list;
      auto known =
          std::ranges::find_if(parts, [&](const LongTerm& part) { return part.id == text || part.text == text; });
      if (known == parts.end()) known = parts.insert(known, {next_id(parts, prefix), text, {}});
      if (!who->empty()) known->by = *who;
      return known->id + "  " + safe(known->text) + (known->by.empty() ? "" : "  " + giver_words(course, known->by));
    });
  }
};

struct AddLongTermGoal : LongTermPart {
  static constexpr CommandWords words{"goal", N_("Add a long-term goal"),
                                      N_("cti handover goal b-1042 \"Full time by next summer\"")};

  int act(Run& run) const { return put(run, "g", &Handover::goals); }
};

struct AddSupport : LongTermPart {
  static constexpr CommandWords words{"support", N_("Add support that is still needed"),
                                      N_("cti handover support b-1042 \"A talk every other week\" --by Hanne")};

  int act(Run& run) const { return put(run, "s", &Handover::support); }
};

} // namespace

void add_handover_goal_and_support(Command& handover) {
  handover.add<AddLongTermGoal>();
  handover.add<AddSupport>();
}

} // namespace cti::app
