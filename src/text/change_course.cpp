#include "course_value.hpp"
#include "cti/text/course_text.hpp"
#include "edits.hpp"

#include <algorithm>

namespace cti::text {
namespace {

// The order of ticks is the file's, and no fact.
bool same_facts(Course a, Course b) {
  for (Course* course : {&a, &b})
    std::sort(course->ticks.begin(), course->ticks.end(), [](const Tick& x, const Tick& y) {
      return std::pair{x.stage, x.item} < std::pair{y.stage, y.item};
    });
  return a == b;
}

} // namespace

Expected<std::string> with_changes(const Document& document, const Course& before, const Course& meant) {
  auto text = edited(document, value_of(before), value_of(meant));
  if (!text) return text;
  // Whatever the edit did, the file must now say just what is meant, to the strictest reader.
  const auto again = parse_by_events({document.source.file(), *text});
  const auto reading = again ? read_course(*again) : Reading<Course>{};
  if (!again || !reading.errors.empty() || !same_facts(reading.value, meant))
    return failed({Kind::invalid,
                   {N_("this file cannot be edited safely, so it was left alone")},
                   {N_("make the change by hand, then look at it: cti check")},
                   document.source.place({0, 1})});
  return text;
}

} // namespace cti::text
