#include "cti/course/people.hpp"
#include "people.hpp"

namespace cti::app {

Candidates offer_people(const LineBefore& before) {
  return of_course(before, [](const Case& found) {
    Candidates all;
    for (const auto* person : people_of(found.course)) all.push_back({person->id, person->name});
    return all;
  });
}

Candidates offer_people_and_citizen(const LineBefore& before) {
  auto all = offer_people(before);
  all.push_back({std::string{the_citizen}});
  return all;
}

} // namespace cti::app
