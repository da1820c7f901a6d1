#pragma once
// What the commands that name a person share.

#include "app/command_line/value_kinds.hpp"

namespace cti::app {

Candidates offer_people(const LineBefore& before);
Candidates offer_people_and_citizen(const LineBefore& before);

inline constexpr ValueKind<std::string> a_person{N_("WHO"), read_text, offer_people};
inline constexpr ValueKind<std::string> person_or_citizen{N_("WHO"), read_text, offer_people_and_citizen};

} // namespace cti::app
