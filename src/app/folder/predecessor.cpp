#include "predecessor.hpp"

#include "cti/course/choices.hpp"

namespace cti::app {

// A closed course is not closed again: what its file says is corrected there.
std::optional<Error> not_restarted(const Course& before) {
  if (!before.closed)
    return Error{Kind::usage,
                 {N_("{} is not closed as restarted"), {before.id}},
                 {N_("close it: cti phase close {} --outcome restarted --reason TEXT"), {before.id}}};
  if (before.closed->outcome == Outcome::restarted) return std::nullopt;
  return Error{
      Kind::usage,
      {N_("{} is closed as {}, not as restarted"), {before.id, std::string{word(before.closed->outcome)}}},
      {N_("if this course follows it, write outcome: restarted and a reason in its file: cti edit {}"), {before.id}}};
}

} // namespace cti::app
