// cti handover meeting: a network meeting. One for a day to come is agreed; for today or earlier, somebody says by this
// that it was held, or that it was not.

#include "cti/view/contact.hpp"
#include "cti/view/words.hpp"
#include "handover.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

std::string meeting_words(const Meeting& meeting) {
  const auto day = view::at_text(view::full_day(meeting.on), meeting.at);
  switch (meeting.state.value_or(MeetingIs::held)) {
  case MeetingIs::agreed: return say("network meeting agreed for {}", day);
  case MeetingIs::held: return say("network meeting held {}", day);
  case MeetingIs::cancelled: return say("network meeting {}: cancelled", day);
  case MeetingIs::missed: return say("network meeting {}: did not take place", day);
  }
  return {};
}

struct AddMeeting {
  static constexpr CommandWords words{
      "meeting", N_("A network meeting: held; or, on a day to come, agreed"),
      N_("cti handover meeting b-1042 --on 2027-07-20 --with \"citizen, Hanne, worker\"")};
  std::string id, with, note;
  bool missed = false, cancelled = false;
  std::optional<Day> on;
  std::optional<TimeOfDay> at;
  std::optional<ContactPlace> place;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--with", with, a_text, N_("who takes part"));
    take.flag("--missed", missed, N_("it was agreed, and did not take place"));
    take.flag("--cancelled", cancelled, N_("it was agreed, and called off"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--at", at, a_time, N_("when it begins, e.g. 10:30"));
    take.option("--place", place, a_word<ContactPlace>(N_("PLACE")), N_("home, workplace, community or office"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    if (missed && cancelled)
      return fail(run, {Kind::usage,
                        {N_("{} and {} do not go together"), {"--missed", "--cancelled"}},
                        {N_("leave one of them out")}});
    const Day day = on.value_or(run.today);
    return change_handover(run, id, [&](Handover& handover, Course& course, const Method&) -> Expected<std::string> {
      auto known = std::ranges::find(handover.meetings, day, &Meeting::on);
      if (known == handover.meetings.end() && (missed || cancelled))
        return failed({Kind::not_found,
                       {N_("no network meeting on {} is on file"), {iso(day)}},
                       {N_("name its day: cti handover meeting {} --on DAY"), {course.id}}});
      if (known == handover.meetings.end()) known = handover.meetings.insert(known, {day});
      std::string before;
      if (!with.empty()) before += said_before(std::exchange(known->with, with), with);
      if (!note.empty()) before += said_before(std::exchange(known->note, note), note);
      if (at) known->at = at;
      if (place) known->place = place;
      known->state = cancelled         ? MeetingIs::cancelled
                     : missed          ? MeetingIs::missed
                     : day > run.today ? MeetingIs::agreed
                                       : MeetingIs::held;
      return meeting_words(*known) + before;
    });
  }
};

} // namespace

void add_handover_meeting(Command& handover) { handover.add<AddMeeting>(); }

} // namespace cti::app
