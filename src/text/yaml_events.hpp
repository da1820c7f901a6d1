#pragma once
// What yaml-cpp says of a text: the order of its nodes, where each begins, and the values of its scalars.

#include "cti/text/document.hpp"

namespace cti::text {

struct Event {
  enum class Kind { null, scalar, list, list_end, map, map_end } kind;
  std::size_t at{}; ///< first byte; of a missing value, that of what comes next
  std::string value{};
};

/// Whether the event's scalar, as yaml-cpp read it, is that value.
bool says(const Event& event, std::string_view value);

/// The events of the first document. Throws Refused, with a place, for what yaml-cpp rejects, and for aliases.
std::vector<Event> yaml_events(const Source& source);

} // namespace cti::text
