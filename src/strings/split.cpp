#include "cti/strings/split.hpp"

namespace cti {

std::vector<std::string> split(std::string_view text, std::string_view between) {
  std::vector<std::string> parts(1);
  for (const char c : text)
    if (between.find(c) != between.npos)
      parts.emplace_back();
    else
      parts.back() += c;
  return parts;
}

} // namespace cti
