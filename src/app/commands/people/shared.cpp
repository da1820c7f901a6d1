#include "cti/course/people.hpp"

#include "cti/view/people.hpp"
#include "cti/view/words.hpp"
#include "people.hpp"

namespace cti::app {
namespace {

std::string shown(const std::string& text) { return view::safe(text); }
std::string shown(PersonKind kind) { return view::kind_text(kind); }
std::string shown(Works works) { return view::works_text(works); }
std::string shown(Day day) { return view::full_day(day); }

bool is_said(const std::string& text) { return !text.empty(); }
template <class T> bool is_said(const std::optional<T>& value) { return value.has_value(); }

template <class T> std::string shown(const std::optional<T>& value) { return shown(*value); }

/// label: what the fact is, in the reader's language.
template <class T> std::string put(T& fact, const T& said, const std::string& label) {
  if (!is_said(said) || fact == said) return {};
  const T before = std::exchange(fact, said);
  return is_said(before) ? "\n  " + view::say("before ({}): {}", label, shown(before)) : std::string{};
}

} // namespace

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

std::string put(Person& person, const PersonSaid& said) {
  using view::say;
  auto before = put(person.name, said.name, say("name"));
  before += put(person.kind, said.kind, say("kind"));
  before += put(person.role, said.role, say("role"));
  before += put(person.since, said.since, say("since"));
  before += put(person.supports, said.supports, say("helps with"));
  before += put(person.works, said.works, say("works"));
  before += put(person.change, said.change, say("shall change"));
  before += put(person.takes_over, said.takes_over, say("takes over"));
  before += put(person.accepted, said.accepted, say("said yes"));
  person.supported_before = person.supported_before || said.supported_before;
  return before;
}

} // namespace cti::app
