#include "completions.hpp"

#include "cti/course/choices.hpp"
#include "cti/rules/checklists.hpp"
#include "cti/rules/fidelity.hpp"
#include "cti/view/words.hpp"

#include <functional>
#include <map>
#include <set>

namespace cti::app {
namespace {

using Candidates = std::vector<Candidate>;

Candidates plain(const std::vector<std::string>& words) {
  Candidates all;
  for (const auto& word : words) all.push_back({word});
  return all;
}

template <class E> Candidates words_for() { return plain(words_of<E>()); }

Candidates courses(const Slot& slot) {
  const auto folder = open_folder(slot.folder);
  const auto ids = folder ? ids_in(*folder) : Expected<std::vector<std::string>>{};
  return ids ? plain(*ids) : Candidates{};
}

// Those of cti.yaml; reading every course for the others would keep somebody waiting at each tab.
Candidates workers(const Slot& slot) {
  Candidates all;
  if (const auto folder = open_folder(slot.folder))
    for (const auto& worker : folder->settings.workers) all.push_back({worker.id});
  return all;
}

Candidates methods(const Slot& slot) {
  Candidates all;
  const auto folder = open_folder(slot.folder);
  for (const auto& [id, method] : folder ? folder->methods : method::built_in())
    all.push_back({id, method.target.in(view::spoken())});
  return all;
}

Candidates legal_bases() {
  Candidates all;
  for (const auto& [basis, word] : Words<LegalBasis>::table)
    all.push_back({std::string{word}, std::string{citation(basis)}});
  return all;
}

/// The course that was named, handed to a function; nothing where it cannot be read.
Candidates of_course(const Slot& slot, const std::function<Candidates(const Case&)>& words) {
  const auto folder = open_folder(slot.folder);
  const auto found = folder ? read_case(*folder, slot.id) : failed({});
  return found ? words(*found) : Candidates{};
}

// Open items to tick, the others to open again.
Candidates items(const Slot& slot) {
  const bool ticked = slot.command.ends_with(" undo");
  return of_course(slot, [&](const Case& found) {
    Candidates all;
    for (const auto& [stage, list] : found.method->checklists)
      for (const auto& item : list)
        if ((tick_of(found.course, stage, item.id) != nullptr) == ticked)
          all.push_back({item.id, item.label.in(view::spoken())});
    return all;
  });
}

Candidates parts(const Slot& slot) {
  const bool steps_too = slot.command.ends_with(" done") || slot.command.ends_with(" drop");
  return of_course(slot, [&](const Case& found) {
    Candidates all;
    const Plan plan = found.course.plan.value_or(Plan{});
    for (const auto& focus : plan.focus) {
      if (focus.done || focus.dropped) continue;
      all.push_back({focus.id, focus.text});
      for (const auto* steps : {&focus.subgoals, &focus.activities})
        for (const auto& step : *steps)
          if (steps_too && !step.done && !step.dropped) all.push_back({step.id, step.text});
    }
    return all;
  });
}

Candidates actors(const Slot& slot) {
  return of_course(slot, [&](const Case& found) {
    Candidates all;
    const Handover handover = found.course.handover.value_or(Handover{});
    for (const auto& actor : handover.actors) all.push_back({actor.id, actor.name});
    if (slot.name == "--by" || slot.command.ends_with(" responsible")) all.push_back({std::string{the_citizen}});
    return all;
  });
}

Candidates criteria_ids() {
  Candidates all;
  for (const auto& criterion : criteria())
    all.push_back({std::string{criterion.id}, view::translated(criterion.label)});
  return all;
}

using Source = std::function<Candidates(const Slot&)>;

template <class E> Source enumerated() {
  return [](const Slot&) { return words_for<E>(); };
}
Source listed(std::vector<std::string> words) {
  return [words = std::move(words)](const Slot&) { return plain(words); };
}

/// By an option's own name where its values are its own, else by what kind of value it wants.
const std::map<std::string, Source, std::less<>>& sources() {
  static const std::map<std::string, Source, std::less<>> all{
      {"--color", listed({"auto", "always", "never"})},
      {"--priority", enumerated<Priority>()},
      {"--reason",
       [](const Slot& slot) {
         return slot.command.ends_with(" pause") ? plain({pause_reasons.begin(), pause_reasons.end()}) : Candidates{};
       }},
      {"--kind", enumerated<ActorKind>()},
      {"ID", courses},
      {"WORKER", workers},
      {"FROM", workers},
      {"TO", workers},
      {"METHOD", methods},
      {"BASIS", [](const Slot&) { return legal_bases(); }},
      {"LANG", enumerated<Language>()},
      {"FORMAT", listed({"text", "json", "csv", "md", "html", "ics", "ndjson"})},
      {"STAGE", enumerated<Stage>()},
      {"OUTCOME", enumerated<Outcome>()},
      {"FORM", enumerated<ContactForm>()},
      {"WITH", enumerated<ContactWith>()},
      {"PLACE", enumerated<ContactPlace>()},
      {"THEME", enumerated<Theme>()},
      {"ITEM", items},
      {"PART", parts},
      {"PLAN", listed({"section-141", "job-plan", "treatment-plan", "residence-plan"})},
      {"WHO", actors},
      {"PHASE", listed({"2", "3"})},
      {"CRITERION", [](const Slot&) { return criteria_ids(); }},
      {"SHELL", listed({"bash", "zsh", "fish"})},
      {"TABLE", listed({"courses", "items", "contacts"})},
      {"DAY", listed({"today", "yesterday", "tomorrow", "+1w", "-1w"})},
  };
  return all;
}

} // namespace

bool wants_a_path(const Slot& slot) {
  const auto& kind = slot.type.empty() ? slot.name : slot.type;
  return kind == "DIR" || kind == "FILE" || kind == "PATH";
}

std::vector<Candidate> candidates(const Slot& slot) {
  for (const auto& name : {slot.name, slot.type})
    if (const auto source = sources().find(name); source != sources().end()) return source->second(slot);
  return {};
}

} // namespace cti::app
