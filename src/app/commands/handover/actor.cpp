// cti handover actor: who of the network takes over what.

#include "cti/course/people.hpp"
#include "cti/view/words.hpp"
#include "handover.hpp"

namespace cti::app {
namespace {

using view::safe;

struct PutActor {
  static constexpr CommandWords words{
      "actor", N_("Add somebody of the network, or say more of them"),
      N_("cti handover actor b-1042 Hanne --role \"contact person\" --takes-over \"talks about the job\"")};
  std::string id, who;
  PersonSaid said;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(who, a_person, N_("first name or role; or the id of somebody on file, e.g. a1"));
    take.option("--kind", said.kind, kind_of_person, N_("private, professional or volunteer"));
    take.option("--role", said.role, a_text, N_("who they are to the citizen"));
    take.option("--takes-over", said.takes_over, a_text, N_("what they take over"));
    take.option("--accepted", said.accepted, a_day, N_("the day they said yes"));
  }

  int act(Run& run) const {
    return change_handover(run, id, [&](Handover&, Course& course, const Method&) -> Expected<std::string> {
      Person& person = known_or_new_person(course, who);
      const auto before = put(person, said);
      return person.id + "  " + safe(person.name) + (person.takes_over.empty() ? "" : ": " + safe(person.takes_over)) +
             (person.accepted ? "  " + view::say("agreed {}", view::full_day(*person.accepted)) : "") + before;
    });
  }
};

} // namespace

void add_handover_actor(Command& handover) { handover.add<PutActor>(); }

} // namespace cti::app
