#pragma once
// Ids within a file: given once, never changed, never used again.

#include <algorithm>
#include <string>

namespace cti {

/// The id after the highest that the list has had: f1, f2 …; never one that is taken. Each prefix counts for itself.
template <class List> std::string next_id(const List& list, const std::string& prefix) {
  int highest = 0;
  for (const auto& part : list) {
    const std::string& id = part.id;
    if (!id.starts_with(prefix) || id.size() == prefix.size() || id.size() > prefix.size() + 9) continue;
    if (id.find_first_not_of("0123456789", prefix.size()) != std::string::npos) continue;
    highest = std::max(highest, std::stoi(id.substr(prefix.size())));
  }
  return prefix + std::to_string(highest + 1);
}

} // namespace cti
