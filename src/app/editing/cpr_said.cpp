#include "cpr_said.hpp"

#include "cti/app/folder.hpp"
#include "cti/rules/cpr.hpp"

#include <set>

namespace cti::app {

/// Numbers that one command names: whoever pastes a list has seen what is meant by then.
constexpr std::size_t most_said{20};

std::optional<Error> named_by_cpr(const char* option, const std::string& name) {
  const auto numbers = cpr_numbers_in_name(name);
  if (numbers.empty()) return std::nullopt;
  return Error{Kind::usage,
               {N_("{} looks like a CPR number: {}"), {option, numbers.front().masked}},
               {N_("choose a pseudonym: it will stand in file names and in reports")}};
}

void warn_of_new_cpr(Run& run, const std::string& id, const std::string& before, const std::string& after) {
  std::multiset<std::string> known;
  for (const auto& [at, length, masked] : cpr_numbers(before)) known.insert(before.substr(at, length));
  const text::Source source(Folder::shown(id), after);
  std::size_t said = 0;
  for (const auto& [at, length, masked] : cpr_numbers(after)) {
    if (const auto old = known.find(after.substr(at, length)); old != known.end()) {
      known.erase(old);
      continue;
    }
    if (said++ == most_said) break;
    auto place = source.place({at, at + length});
    place.source.clear();
    warn(run, {Kind::invalid,
               {N_("this looks like a CPR number: {}"), {masked}},
               {N_("if it is one, take it out before git keeps it: cti edit {}"), {id}},
               std::move(place)});
  }
}

} // namespace cti::app
