#include "cti/strings/folded.hpp"

namespace cti {

// In UTF-8, À to Þ begin with C3, and each stands 32 before its small letter; × stands among them, and is none.
std::string folded(std::string_view text) {
  std::string small{text};
  for (std::size_t i = 0; i < small.size(); ++i) {
    const auto c = static_cast<unsigned char>(small[i]);
    const bool after_c3 = i > 0 && text[i - 1] == '\xC3';
    if ((c >= 'A' && c <= 'Z') || (after_c3 && c >= 0x80 && c <= 0x9E && c != 0x97))
      small[i] = static_cast<char>(c + 32);
  }
  return small;
}

} // namespace cti
