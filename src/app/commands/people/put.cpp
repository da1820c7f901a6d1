// cti people put: add somebody around the citizen, or say more of them.

#include "app/editing/edit_course.hpp"
#include "cti/course/people.hpp"
#include "cti/strings/blank.hpp"
#include "cti/view/people.hpp"
#include "people.hpp"

namespace cti::app {
namespace {

constexpr auto how_it_works = a_word<Works>(N_("HOW"));

struct PutPerson {
  static constexpr CommandWords words{
      "put", N_("Add somebody around the citizen, or say more of them"),
      N_("cti people put b-1042 Ole --kind private --role brother --supports \"rings on Sundays\" --works well")};
  std::string id, who;
  PersonSaid said;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(who, a_person, N_("first name or role; or the id of somebody on file, e.g. a1"));
    take.option("--kind", said.kind, kind_of_person, N_("private, professional or volunteer"));
    take.option("--role", said.role, a_text, N_("who they are to the citizen"));
    take.option("--since", said.since, a_day, N_("the day from which they are part of the network"));
    take.option("--supports", said.supports, a_text, N_("what they help with now"));
    take.option("--works", said.works, how_it_works, N_("how well that works: well, partly or poorly"));
    take.option("--change", said.change, a_text, N_("what shall change in it"));
    take.flag("--supported-before", said.supported_before,
              N_("they gave the citizen support before the course, so the worker is another"));
    take.option("--takes-over", said.takes_over, a_text, N_("what they take over at the end"));
    take.option("--accepted", said.accepted, a_day, N_("the day they said yes to that"));
    take.option("--name", said.name, a_name, N_("another name for somebody on file"));
  }

  int act(Run& run) const {
    if (!said.name.empty() && is_blank(said.name))
      return fail(run, {Kind::usage, {N_("{} is empty"), {"--name"}}, {N_("somebody goes by a first name or a role")}});
    std::string person_id, before;
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = found.course;
      Person& person = known_or_new_person(course, who);
      before = put(person, said);
      person_id = person.id;
      return course;
    };
    const auto say_done = [&](const Changed& changed) {
      return view::person_words(changed.now, person_id) + before + "\n";
    };
    return change_course(run, id, make, say_done, [&](const Changed& changed) {
      return view::people_json({{run.today}, changed.now});
    });
  }
};

} // namespace

void add_people_put(Command& people) { people.add<PutPerson>(); }

} // namespace cti::app
