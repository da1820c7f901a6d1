// What happens to a handover: actor, meeting, talk, goal, support, further, responsible, decline.

#include "handover_changes.hpp"

#include "app/editing/edit_course.hpp"
#include "cti/rules/planning.hpp"
#include "cti/view/handover.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::safe;
using view::say;

/// What becomes of a handover, and the line that says so.
using HandoverChange = std::function<Expected<std::string>(Handover&, const Course&)>;

int change_handover(Cli& cli, const HandoverSaid& said, const HandoverChange& change) {
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
  const auto tell = [&](const Changed& changed) {
    const auto gaps = handover_gaps(changed.now).size();
    return changed.now.course.id + " · " + words + "\n  " +
           (gaps ? view::say_count("{0} thing missing before the end: cti handover {1}",
                                   "{0} things missing before the end: cti handover {1}", static_cast<long>(gaps),
                                   changed.now.course.id)
                 : say("the handover is ready")) +
           "\n";
  };
  return change_course(cli, said.id, make, tell, [&](const Changed& changed) {
    return view::handover_json({{cli.shell().today}, changed.now});
  });
}

/// The id of the actor meant, the citizen, or nobody where nothing was said.
Expected<std::string> giver(Handover& handover, const std::string& who, const std::string& course_id) {
  if (who.empty() || who == the_citizen) return who;
  return actor_meant(handover, who, course_id).map([](const Actor* actor) { return actor->id; });
}

int add_long_term(Cli& cli, const HandoverSaid& said, const char* prefix, std::vector<LongTerm> Handover::*list) {
  return change_handover(cli, said, [&](Handover& handover, const Course& course) -> Expected<std::string> {
    const auto by = giver(handover, said.by, course.id);
    if (!by) return failed(by.error());
    auto& parts = handover.*list;
    auto known = std::ranges::find_if(
        parts, [&](const LongTerm& part) { return part.id == said.text || part.text == said.text; });
    if (known == parts.end()) known = parts.insert(known, {next_id(parts, prefix), said.text, {}});
    if (!by->empty()) known->by = *by;
    return known->id + "  " + safe(known->text) +
           (known->by.empty()
                ? ""
                : "  " + (known->by == the_citizen ? say("the citizen") : safe(name_of(handover, known->by))));
  });
}

std::string meeting_words(const Meeting& meeting) {
  const auto day = full_day(meeting.on);
  switch (meeting.state.value_or(MeetingIs::held)) {
  case MeetingIs::agreed: return say("network meeting agreed for {}", day);
  case MeetingIs::held: return say("network meeting held {}", day);
  case MeetingIs::missed: return say("network meeting {}: did not take place", day);
  }
  return {};
}

} // namespace

int put_actor(Cli& cli, const HandoverSaid& said) {
  const auto kind = value_if_given<ActorKind>("--kind", said.kind);
  if (!kind) return fail(cli.shell(), kind.error());
  const auto accepted = cli.day_if_given(said.accepted);
  if (!accepted) return fail(cli.shell(), accepted.error());
  return change_handover(cli, said, [&](Handover& handover, const Course&) -> Expected<std::string> {
    auto known = std::ranges::find_if(
        handover.actors, [&](const Actor& actor) { return actor.id == said.who || actor.name == said.who; });
    if (known == handover.actors.end())
      known = handover.actors.insert(known, Actor{next_id(handover.actors, "a"), said.who, {}, {}, {}, {}});
    if (*kind) known->kind = *kind;
    if (!said.role.empty()) known->role = said.role;
    if (!said.takes_over.empty()) known->takes_over = said.takes_over;
    if (*accepted) known->accepted = *accepted;
    return known->id + "  " + safe(known->name) + (known->takes_over.empty() ? "" : ": " + safe(known->takes_over)) +
           (known->accepted ? "  " + say("agreed {}", full_day(*known->accepted)) : "");
  });
}

// One for a day to come is agreed; for today or earlier, somebody says by this that it was held, or that it was not.
int add_meeting(Cli& cli, const HandoverSaid& said) {
  const auto note = cli.note(said.note);
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  const auto state = said.missed ? MeetingIs::missed : *on > cli.shell().today ? MeetingIs::agreed : MeetingIs::held;
  return change_handover(cli, said, [&](Handover& handover, const Course& course) -> Expected<std::string> {
    auto known = std::ranges::find(handover.meetings, *on, &Meeting::on);
    if (known == handover.meetings.end() && said.missed)
      return failed({Kind::not_found,
                     {N_("no network meeting on {} is on file"), {iso(*on)}},
                     {N_("name its day: cti handover meeting {} --on DAY --missed"), {course.id}}});
    if (known == handover.meetings.end()) known = handover.meetings.insert(known, {*on, "", "", {}});
    std::string before;
    if (!said.with.empty()) before += said_before(std::exchange(known->with, said.with), said.with);
    if (!note.empty()) before += said_before(std::exchange(known->note, note), note);
    known->state = state;
    return meeting_words(*known) + before;
  });
}

int add_talk(Cli& cli, const HandoverSaid& said) {
  const auto note = cli.note(said.note);
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  return change_handover(cli, said, [&](Handover& handover, const Course& course) -> Expected<std::string> {
    const auto actor = actor_meant(handover, said.who, course.id);
    if (!actor) return failed(actor.error());
    const bool any_day = said.on.empty() && note.empty(); // it says no more than that there was one
    auto known = std::ranges::find_if(
        handover.talks, [&](const Talk& talk) { return talk.actor == (*actor)->id && (any_day || talk.on == *on); });
    const bool again = known != handover.talks.end();
    if (!again) known = handover.talks.insert(known, {(*actor)->id, *on, note});
    const auto before = note.empty() ? std::string{} : said_before(std::exchange(known->note, note), note);
    return say("handover talk with {} {}", safe((*actor)->name), full_day(known->on)) + before +
           (again && any_day ? first_day_stays() : "");
  });
}

int add_long_term_goal(Cli& cli, const HandoverSaid& said) { return add_long_term(cli, said, "g", &Handover::goals); }
int add_support(Cli& cli, const HandoverSaid& said) { return add_long_term(cli, said, "s", &Handover::support); }

int put_further_support(Cli& cli, const HandoverSaid& said) {
  const auto applied = cli.day_if_given(said.applied), starts = cli.day_if_given(said.starts);
  if (!applied) return fail(cli.shell(), applied.error());
  if (!starts) return fail(cli.shell(), starts.error());
  if (said.waiting_weeks && !weeks_of_waiting.hold(*said.waiting_weeks))
    return fail(cli.shell(), {Kind::usage, {N_("the waiting time is a number of weeks from 0 to 520")}, {}});
  const auto basis = legal_basis_meant(said.kind);
  const std::string kind{basis ? word(*basis) : said.kind};
  return change_handover(cli, said, [&](Handover& handover, const Course&) -> Expected<std::string> {
    auto known = std::ranges::find(handover.further, kind, &FurtherSupport::kind);
    if (known == handover.further.end()) known = handover.further.insert(known, {kind, {}, {}, {}});
    if (*applied) known->applied = *applied;
    if (*starts) known->starts = *starts;
    if (said.waiting_weeks) known->waiting_weeks = said.waiting_weeks;
    return safe(said.kind) + (known->applied ? "  " + say("applied for {}", full_day(*known->applied)) : "") +
           (known->starts ? "  " + say("starts {}", full_day(*known->starts)) : "");
  });
}

int place_responsibility(Cli& cli, const HandoverSaid& said) {
  return change_handover(cli, said, [&](Handover& handover, const Course& course) -> Expected<std::string> {
    const auto who = giver(handover, said.who, course.id);
    if (!who) return failed(who.error());
    const auto before = std::exchange(handover.responsible, *who);
    const auto named = [&](const std::string& id) {
      return id == the_citizen ? say("the citizen") : safe(name_of(handover, id));
    };
    auto words = say("responsible for the time after: {}", named(*who));
    if (!before.empty() && before != *who) words += "\n  " + say("before: {}", named(before));
    return words;
  });
}

int decline_network(Cli& cli, const HandoverSaid& said) {
  if (said.reason.empty())
    return fail(cli.shell(), {Kind::usage,
                              {N_("{} is missing"), {"--reason"}},
                              {N_("a citizen may decline a network; it is accepted, and kept with the reason")}});
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  return change_handover(cli, said, [&](Handover& handover, const Course&) -> Expected<std::string> {
    const auto before = handover.declined;
    handover.declined = Declined{before && said.on.empty() ? before->on : *on, said.reason};
    return say("network declined {}: {}", full_day(handover.declined->on), safe(said.reason)) +
           (before ? said_before(before->reason, said.reason) : "") +
           (before && said.on.empty() ? first_day_stays() : "");
  });
}

} // namespace cti::app
