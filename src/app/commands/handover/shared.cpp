// What the commands below cti handover share.

#include "cti/rules/planning.hpp"
#include "cti/view/handover.hpp"
#include "cti/view/words.hpp"
#include "handover.hpp"

namespace cti::app {

using view::say;

Candidates offer_actors(const LineBefore& before) {
  return of_course(before, [](const Case& found) {
    Candidates all;
    for (const auto& actor : found.course.handover.value_or(Handover{}).actors) all.push_back({actor.id, actor.name});
    return all;
  });
}

Candidates offer_actors_and_citizen(const LineBefore& before) {
  auto all = offer_actors(before);
  all.push_back({std::string{the_citizen}});
  return all;
}

int change_handover(Run& run, const std::string& id, const HandoverChange& change) {
  std::string words;
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    Handover handover = course.handover.value_or(Handover{});
    const auto done = change(handover, course);
    if (!done) return failed(done.error());
    words = *done;
    course.handover = std::move(handover);
    return course;
  };
  const auto say_done = [&](const Changed& changed) {
    const auto gaps = handover_gaps(changed.now).size();
    return changed.now.course.id + " · " + words + "\n  " +
           (gaps ? view::say_count("{0} thing missing before the end: cti handover {1}",
                                   "{0} things missing before the end: cti handover {1}", static_cast<long>(gaps),
                                   changed.now.course.id)
                 : say("the handover is ready")) +
           "\n";
  };
  return change_course(run, id, make, say_done, [&](const Changed& changed) {
    return view::handover_json({{run.today}, changed.now});
  });
}

Expected<std::string> giver(Handover& handover, const std::string& who, const std::string& course_id) {
  if (who.empty() || who == the_citizen) return who;
  return actor_meant(handover, who, course_id).map([](const Actor* actor) { return actor->id; });
}

std::string giver_words(const Handover& handover, const std::string& id) {
  return id == the_citizen ? say("the citizen") : view::safe(name_of(handover, id));
}

} // namespace cti::app
