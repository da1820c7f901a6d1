#include "cti/course/method.hpp"

namespace cti {

std::vector<ItemPlace> items(const Method& method) {
  std::vector<ItemPlace> all;
  for (const auto& [stage, list] : method.checklists)
    for (const auto& item : list) all.push_back({stage, &item});
  return all;
}

} // namespace cti
