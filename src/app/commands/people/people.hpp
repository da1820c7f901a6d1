#pragma once
// The commands below cti people, and what the commands that name a person share.

#include "app/command_line/command.hpp"
#include "app/command_line/value_kinds.hpp"
#include "cti/course/person.hpp"

namespace cti::app {

void add_people_put(Command& people);

Candidates offer_people(const LineBefore& before);
Candidates offer_people_and_citizen(const LineBefore& before);

inline constexpr ValueKind<std::string> a_person{N_("WHO"), read_text, offer_people};
inline constexpr ValueKind<std::string> person_or_citizen{N_("WHO"), read_text, offer_people_and_citizen};
/// Who does something: somebody on file by id or name, or anybody else in your own words.
inline constexpr ValueKind<std::string> anybody{N_("NAME"), read_text, offer_people_and_citizen};
inline constexpr auto kind_of_person = a_word<PersonKind>(N_("KIND"));

/// What a command says of a person. What is empty is not said.
struct PersonSaid {
  std::string name{}, role{}, supports{}, change{}, takes_over{};
  std::optional<PersonKind> kind{};
  std::optional<Works> works{};
  std::optional<Day> since{}, accepted{};
  bool supported_before{false};
};

/// Puts it on file. Gives a line for each fact that said something else before.
std::string put(Person& person, const PersonSaid& said);

} // namespace cti::app
