// What the keys of the files mean, for whoever meets them in an editor.

#include "cti/view/schema.hpp"
#include "cti/view/words.hpp"
#include "key_words_of_folder.hpp"

#include <algorithm>

namespace cti::view {
namespace {

constexpr KeyWords everywhere[] = {
    {".cti", N_("version of the file format")},
    {".recorded", N_("the day it was written down, where that was later")},
    {".note", N_("a note")},
    {".reason", N_("why")},
    {".legal-basis", N_("what it is granted under, e.g. sel-85; it gives the length")},
    {".en", N_("in English")},
    {".da", N_("in Danish")},
};

constexpr KeyWords of_course[] = {
    {"id", N_("a pseudonym, never a CPR number; also the file's name")},
    {"worker", N_("the worker who has the course")},
    {"method", N_("job, homelessness, … (else the folder's)")},
    {"months", N_("3, 6, 9, 12, … or 24, where no legal basis says it")},
    {"weight", N_("how much it takes beside other courses in its phase: 1, or 0.25 to 4")},
    {"after", N_("the restarted course before this one")},
    {"referred", N_("when and by whom the citizen was referred; begins no course")},
    {"referred.on", N_("the day of the referral")},
    {"referred.by", N_("who referred")},
    {"grants", N_("decisions that grant the support")},
    {"grants.on", N_("the day of the decision")},
    {"grants.by", N_("who decided")},
    {"grants.from", N_("first day that is granted")},
    {"grants.until", N_("last day that is granted; empty: no end")},
    {"contact-from", N_("first day of the contact period")},
    {"change", N_("the change itself: first working day, moving in, …")},
    {"start", N_("first day of phase 1")},
    {"pauses", N_("days that do not count")},
    {"pauses.from", N_("first day of the pause")},
    {"pauses.until", N_("the first day back; empty while the pause is open")},
    {"pauses.reason", N_("admission, sentence, treatment, other, or a word of your own")},
    {"intensified", N_("times of more support than the phase asks for")},
    {"intensified.from", N_("first day of it")},
    {"intensified.until", N_("last day of it; empty while it goes on")},
    {"shifts", N_("shifts that were held; the calendar alone decides the phase")},
    {"shifts.to", N_("the phase that it leads to, 2 or 3")},
    {"shifts.on", N_("the day it was held")},
    {"shifts.told", N_("the day the citizen was told what it means")},
    {"shifts.plan-evaluated", N_("the day the plan was evaluated and adjusted, jointly")},
    {"told", N_("when the citizen was told what a shift means")},
    {"told.to", N_("the phase that the shift leads to, 2 or 3")},
    {"told.on", N_("the day the citizen was told what it means")},
    {"worker-changes", N_("who had the course before, and until when")},
    {"worker-changes.on", N_("first day with the new worker")},
    {"worker-changes.from", N_("the worker until then")},
    {"substitutes", N_("who stood in for the worker; no change of worker")},
    {"substitutes.worker", N_("the colleague who stands in")},
    {"substitutes.from", N_("first day of it")},
    {"substitutes.until", N_("last day of it; empty while it goes on")},
    {"follow-ups", N_("what was decided where the legal basis sets no end")},
    {"follow-ups.on", N_("the day of the decision")},
    {"follow-ups.decision", N_("continues or ends")},
    {"follow-ups.until", N_("the day of the next follow-up")},
    {"closed", N_("how the course ended")},
    {"closed.on", N_("last day of the course")},
    {"closed.outcome", N_("completed, ended-early or restarted")},
    {"closed.achieved", N_("what was achieved, when you looked back together")},
    {"closed.new-goals", N_("the goals and dreams that go on")},
    {"closed.learned", N_("what was learned from the course")},
    {"checklists", N_("behind the colon: the day it was done; or {{skipped: DAY, reason: WHY}}")},
    {"checklists.contact", N_("checklist before phase 1")},
    {"checklists.phase-1", N_("checklist before the shift to phase 2")},
    {"checklists.phase-2", N_("checklist before the shift to phase 3")},
    {"checklists.closing", N_("checklist before the end")},
    {"checklists.on", N_("the day it was done")},
    {"checklists.by", N_("who did it, if not the worker")},
    {"checklists.skipped", N_("the day it was found not to be relevant")},
    {"people", N_("the people around the citizen: family, friends, colleagues, professionals, volunteers")},
    {"agreements", N_("what was agreed with whom")},
    {"agreements.id", N_("t1, t2, …: given once, never changed")},
    {"agreements.on", N_("the day it was agreed; of sharing, the day of the citizen's yes")},
    {"agreements.about", N_("work, contact, outside-hours (whom to call), sharing (of the plan) or other")},
    {"agreements.with", N_("citizen, provider, informal or the id of a person; several as a list")},
    {"agreements.text", N_("what was agreed")},
    {"agreements.until", N_("the last day on which it holds; somebody then renews it or ends it")},
    {"agreements.ended", N_("the day from which it holds no more")},
    {"plan", N_("the plan, which the citizen decides")},
    {"plan.wishes", N_("what the citizen dreams of and wishes for")},
    {"plan.wishes.on", N_("the day the citizen said so")},
    {"plan.wishes.text", N_("in the citizen's words")},
    {"plan.assessment", N_("each theme as the citizen sees it")},
    {"plan.assessment.theme", N_("the theme")},
    {"plan.assessment.on", N_("the day it was talked about")},
    {"plan.assessment.need", N_("what is hard, and asks for support")},
    {"plan.assessment.resource", N_("what helps already")},
    {"plan.assessment.worker-view", N_("as the worker sees it; on no page for the citizen until it is shared")},
    {"plan.assessment.shared", N_("the day the worker told the citizen that view")},
    {"plan.ratings", N_("how it goes, in the citizen's own numbers, one line each")},
    {"plan.ratings.on", N_("the day of the rating")},
    {"plan.ratings.of", N_("a theme, or a measure of the folder's by its id")},
    {"plan.ratings.value", N_("0 to 10 of a theme; of a measure, a number of its scale")},
    {"plan.focus", N_("focus areas, at most three at a time")},
    {"plan.focus.id", N_("f1, f2, …: given once, never changed")},
    {"plan.focus.theme", N_("the theme")},
    {"plan.focus.text", N_("what it is about, in the citizen's words")},
    {"plan.focus.priority", N_("now, later, or after the course")},
    {"plan.focus.on", N_("the day it was chosen")},
    {"plan.focus.goal", N_("the goal")},
    {"plan.focus.subgoals", N_("steps towards the goal")},
    {"plan.focus.activities", N_("what is done, by whom, by when")},
    {"plan.focus.subgoals.id", N_("f1.s1, f1.s2, …: given once, never changed")},
    {"plan.focus.activities.id", N_("f1.a1, f1.a2, …: given once, never changed")},
    {"plan.evaluations", N_("evaluations of the plan")},
    {"plan.evaluations.on", N_("the day it was evaluated")},
    {"plan.evaluations.shift", N_("the phase that the shift leads to, if it was for one")},
    {"plan.evaluations.changed", N_("what was changed")},
    {"plan.links", N_("other plans that it goes along with")},
    {"plan.links.plan", N_("section-141, job-plan, treatment-plan, residence-plan, or its own name")},
    {"plan.links.responsible", N_("who is responsible for it")},
    {"handover", N_("who takes over what at the end")},
    {"handover.actors", N_("people and places that take over; new ones stand in people")},
    {"handover.meetings", N_("meetings of the network")},
    {"handover.meetings.on", N_("the day of the meeting")},
    {"handover.meetings.at", N_("when it begins: \"10:30\"")},
    {"handover.meetings.with", N_("who was there")},
    {"handover.meetings.place", N_("home, workplace, community or office")},
    {"handover.meetings.state", N_("agreed, held, missed or cancelled; empty: held, once its day has come")},
    {"handover.talks", N_("handover talks, one person at a time")},
    {"handover.talks.actor", N_("the id of the person")},
    {"handover.talks.on", N_("the day of the talk")},
    {"handover.goals", N_("goals that reach beyond the course")},
    {"handover.goals.id", N_("given once, never changed")},
    {"handover.goals.text", N_("the goal")},
    {"handover.goals.by", N_("the id of the person who supports it, or citizen")},
    {"handover.support", N_("support that is still needed")},
    {"handover.support.id", N_("given once, never changed")},
    {"handover.support.text", N_("what is needed")},
    {"handover.support.by", N_("the id of the person who gives it, or citizen")},
    {"handover.further", N_("individual support after the course")},
    {"handover.further.kind", N_("which support")},
    {"handover.further.applied", N_("the day it was applied for")},
    {"handover.further.waiting-weeks", N_("how many weeks it takes")},
    {"handover.further.starts", N_("the day it starts")},
    {"handover.responsible", N_("who is responsible after the end: citizen, or the id of a person")},
    {"handover.declined", N_("the citizen wants no network")},
    {"handover.declined.on", N_("the day the citizen said so")},
    {"contacts", N_("contacts, agreed ones too, one line each")},
    {".informed-again", N_("the day the citizen was told again what the course is for, and that it ends")},
    {".changed-mind", N_("the day from which the citizen wants a network after all")},
    {"contacts.on", N_("the day of the contact")},
    {"contacts.at", N_("when it begins: \"10:30\"")},
    {"contacts.agreed", N_("the day it was agreed")},
    {"contacts.minutes", N_("how long it took, or is to take")},
    {"contacts.form", N_("meeting, phone or message")},
    {"contacts.with", N_("citizen, provider (professionals), informal (the citizen's own network) or the id of a "
                         "person; several as a list")},
    {"contacts.place", N_("home, workplace, community or office")},
    {"contacts.about", N_("what it is about")},
    {"contacts.state", N_("agreed, held, missed or cancelled; empty: held")},
    {"contacts.cancelled-by", N_("worker, citizen, provider, informal or the id of a person")},
    {"contacts.moved-from", N_("the day for which it was agreed before")},
    {"contacts.missed", N_("as files said it before there was a state: true means missed")},
    // A person, among the people and among the actors alike.
    {"people.id", N_("a1, a2, …: given once, never changed")},
    {"handover.actors.id", N_("a1, a2, …: given once, never changed")},
    {".name", N_("who it is")},
    {".kind", N_("private, professional or volunteer")},
    {".role", N_("what they are to the citizen")},
    {".since", N_("the day from which they are part of the network")},
    {".supports", N_("what they help with now")},
    {".works", N_("how well it works: well, partly or poorly")},
    {".change", N_("what shall change in it")},
    {".supported-before", N_("true: gave the citizen support before the course, and cannot be its worker")},
    {".takes-over", N_("what they take over")},
    {".accepted", N_("the day they said yes")},
    // A subgoal and an activity alike.
    {".text", N_("what it is about, in the citizen's words")},
    {".who", N_("who does it")},
    {".contact", N_("whom to contact, and how")},
    {".by", N_("the day by which it is to be done")},
    {".tried", N_("what came of it when it was tried, one line each")},
    {"plan.focus.subgoals.tried.on", N_("the day it was tried")},
    {"plan.focus.activities.tried.on", N_("the day it was tried")},
    {".result", N_("works, adjust or stop")},
    {".done", N_("the day it was done")},
    {".dropped", N_("the day it was given up")},
};

template <std::size_t Size> const char* found(const KeyWords (&table)[Size], std::string_view path) {
  const auto entry = std::ranges::find(table, path, &KeyWords::path);
  return entry == std::end(table) ? nullptr : entry->words;
}

const char* found(FileKind kind, std::string_view path) {
  switch (kind) {
  case FileKind::course: return found(of_course, path);
  case FileKind::settings:
  case FileKind::method:
    if (const char* words = found(of_definitions, path)) return words;
    return kind == FileKind::settings ? found(of_settings, path) : found(of_method, path);
  case FileKind::implementation: return found(of_implementation, path);
  }
  return nullptr;
}

} // namespace

std::vector<std::string> key_names() {
  std::vector<std::string> names;
  const auto add = [&](const auto& table) {
    for (const auto& entry : table) names.emplace_back(entry.path.substr(entry.path.rfind('.') + 1));
  };
  add(everywhere), add(of_course), add(of_definitions), add(of_settings), add(of_method), add(of_implementation);
  return names;
}

std::optional<std::string> key_words(FileKind kind, const std::vector<std::string>& path) {
  if (path.empty()) return std::nullopt;
  std::string whole;
  for (const auto& key : path) whole += (whole.empty() ? "" : ".") + key;
  // An item of a checklist is the same in each.
  const bool in_checklist = path.front() == "checklists" && path.size() > 2;
  const auto last = "." + path.back();
  const char* words = found(kind, in_checklist ? "checklists" + last : whole);
  if (!words) words = found(kind, last);
  if (!words) words = found(everywhere, last);
  return words ? std::optional{say(words)} : std::nullopt;
}

} // namespace cti::view
