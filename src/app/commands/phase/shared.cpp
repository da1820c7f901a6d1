// What the commands below cti phase share.

#include "cti/rules/shifts.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

#include <algorithm>

namespace cti::app {

Expected<Course> still_open(const Case& found) {
  if (found.course.closed)
    return failed({Kind::usage,
                   {N_("{} was closed on {}"), {found.course.id, iso(found.course.closed->on)}},
                   {N_("a new course of the same citizen: cti new NEW-ID --after {}"), {found.course.id}}});
  return found.course;
}

std::optional<Error> ends_before_it_begins(const std::optional<Day>& from, const std::optional<Day>& until) {
  if (!from || !until || *from <= *until) return std::nullopt;
  return Error{Kind::usage,
               {N_("the last day, {}, lies before the first, {}"), {iso(*until), iso(*from)}},
               {N_("is one of the two days wrong?")}};
}

std::string headline(const Changed& changed, const std::string& what) {
  return changed.now.course.id + " · " + what + "\n";
}

void put_telling(Course& course, const Telling& telling) {
  const auto told = days_told(course, telling.to);
  if (telling.note.empty() && std::ranges::find(told, telling.on) != told.end()) return;
  for (auto& known : course.told)
    if (known.to == telling.to && known.on == telling.on) {
      if (!telling.note.empty()) known.note = telling.note;
      return;
    }
  course.told.push_back(telling);
}

std::string telling_words(int to, Day on) {
  return view::say("told of the shift to phase {} on {}", to, view::full_day(on));
}

} // namespace cti::app
