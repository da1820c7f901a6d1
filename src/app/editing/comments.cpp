#include "comments.hpp"

#include "cti/rules/timeline.hpp"
#include "cti/view/words.hpp"

namespace cti::app {
namespace {

using view::say;

std::string legal_basis_words(const LegalBasis& basis) {
  return basis.ends == LegalEnd::follow_up
             ? say("legal basis: {}, {} months, then follow-up", basis.citation, basis.months)
             : say("legal basis: {}, {} months", basis.citation, basis.months);
}

std::string theme_ids(const Definitions& definitions) {
  std::string text;
  for (const auto& theme : definitions.themes) text.append(text.empty() ? "" : ", ").append(theme.id);
  return text;
}

/// "citizen, provider, informal": words of the file format.
template <class E> std::string choices() {
  std::string text;
  for (const auto& entry : Words<E>::table) text.append(text.empty() ? "" : ", ").append(entry.word);
  return text;
}

// Facts that the person who enters the course may not know yet.
void add_facts(text::Comments& comments, const Course& course, const Method& method, Language language) {
  comments["cti"] = say("version of the file format; every key: man cti-course");
  comments["id"] = say("a pseudonym, never a CPR number");
  comments["worker"] = say("the worker who has the course");
  comments["method"] = method.target.in(language);
  if (const auto* basis = legal_basis_of(course, method)) comments["legal-basis"] = legal_basis_words(*basis);
  if (course.months) comments["months"] = say("length of the course");
  if (!course.after.empty()) comments["after"] = say("the restarted course before this one");
  comments["contact-from"] = say("first day of the contact period");
  comments["change"] = method.change.in(language);
  comments["start"] = say("first day of phase 1");
}

// How each is written, ready for its # to be taken away; the words that are no keys are there to be replaced.
void add_what_happens(text::Comments& comments) {
  comments["pauses"] = say("days that do not count; without 'until' the pause is open") + "\n" +
                       say("- {{from: DAY, until: FIRST-DAY-BACK, reason: admission}}");
  comments["shifts"] = say("shifts that were held; the calendar alone decides the phase") + "\n" +
                       say("- {{to: 2, on: DAY, told: DAY, plan-evaluated: DAY}}");
  comments["closed"] = say("when it has ended: {{on: LAST-DAY, outcome: completed}}; or ended-early, restarted");
}

void add_checklists(text::Comments& comments) {
  comments["checklists"] = say("behind the colon: the day it was done; or {{skipped: DAY, reason: WHY}}");
  comments["contact"] = say("before phase 1");
  comments["phase-1"] = say("before the shift to phase {}", 2);
  comments["phase-2"] = say("before the shift to phase {}", 3);
  comments["closing"] = say("before the end");
}

void add_work(text::Comments& comments, const Method& method) {
  comments["people"] = say("the people around the citizen, from the first day on") + "\n" +
                       say("- {{id: a1, name: WHO, kind: private, since: DAY, supports: WHAT, works: well}}") + "\n" +
                       "kind: " + choices<PersonKind>() + " · works: " + choices<Works>();
  comments["agreements"] = say("what was agreed with whom") + "\n" +
                           say("- {{id: t1, on: DAY, about: contact, with: citizen, text: WHAT}}") + "\n" +
                           "about: " + choices<AgreementAbout>();
  comments["plan"] = say("what the citizen decides; at most three focus areas at a time") + "\nfocus:\n  - id: f1\n" +
                     "    theme: finances  # " + theme_ids(method.definitions) +
                     "\n    text: " + say("WHAT-IT-IS-ABOUT") + "\n    goal: " + say("THE-GOAL");
  comments["handover"] = say("who takes over what, agreed one month before the end at the latest") +
                         "\nresponsible: a1  # " + say("or: citizen");
  comments["contacts"] =
      say("one line each") + "\n" + say("- {{on: DAY, minutes: 45, form: meeting, with: citizen, place: home}}") +
      "\n" + say("- {{on: DAY, at: \"10:30\", form: meeting, with: citizen, state: agreed}}") + "\n" +
      "form: " + choices<ContactForm>() + " · with: " + choices<ContactWith>() + " · place: " + choices<ContactPlace>();
}

} // namespace

text::Comments comments_for(const Course& course, const Method& method, Language language) {
  const view::Speaking speaking{language};
  text::Comments comments;
  add_facts(comments, course, method, language);
  add_what_happens(comments);
  add_checklists(comments);
  add_work(comments, method);
  return comments;
}

} // namespace cti::app
