#include "cti/course/choices.hpp"

#include "cti/strings/nearest.hpp"

namespace cti {

Message one_of(const std::string& given, const std::vector<std::string>& choices) {
  std::string list;
  for (const auto& choice : choices) list.append(list.empty() ? "" : ", ").append(choice);
  const auto meant = nearest(given, choices);
  return meant.empty() ? Message{N_("one of: {}"), {list}}
                       : Message{N_("did you mean '{}'? one of: {}"), {meant, list}};
}

} // namespace cti
