// What the commands below cti handover share.

#include "cti/course/people.hpp"
#include "cti/rules/planning.hpp"
#include "cti/view/handover.hpp"
#include "cti/view/words.hpp"
#include "handover.hpp"

namespace cti::app {

using view::say;

int change_handover(Run& run, const std::string& id, const HandoverChange& change) {
  std::string words;
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    const bool was_there = course.handover.has_value();
    if (!was_there) course.handover.emplace();
    const auto done = change(*course.handover, course, *found.method);
    if (!done) return failed(done.error());
    words = *done;
    if (!was_there && *course.handover == Handover{}) course.handover.reset(); // what was said stands elsewhere
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

Expected<std::string> giver(Course& course, const std::string& who) {
  if (who.empty() || who == the_citizen) return who;
  return person_meant(course, who).map([](const Person* person) { return person->id; });
}

std::string giver_words(const Course& course, const std::string& id) {
  return id == the_citizen ? say("the citizen") : view::safe(name_of(course, id));
}

} // namespace cti::app
