#pragma once
// For CHECK(text == Contains("a part")), which shows the whole text where it fails.

#include <ostream>
#include <string>

namespace cti {

struct Contains {
  std::string part;
};

inline bool operator==(const std::string& text, const Contains& wanted) {
  return text.find(wanted.part) != std::string::npos;
}

inline std::ostream& operator<<(std::ostream& out, const Contains& wanted) {
  return out << "… " << wanted.part << " …";
}

} // namespace cti
