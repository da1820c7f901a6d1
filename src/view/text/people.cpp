#include "cti/view/people.hpp"

#include "cti/view/words.hpp"

namespace cti::view {

std::string kind_text(PersonKind kind) {
  switch (kind) {
  case PersonKind::private_person: return say("private");
  case PersonKind::professional: return say("professional");
  case PersonKind::volunteer: return say("volunteer");
  }
  return {};
}

std::string person_text(const Person& person) {
  const auto role = !person.role.empty() ? person.role : person.kind ? kind_text(*person.kind) : "";
  return role.empty() ? person.name : person.name + ", " + role;
}

} // namespace cti::view
