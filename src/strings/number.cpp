#include "cti/strings/number.hpp"

#include <algorithm>
#include <charconv>

namespace cti {

std::optional<int> whole_number_meant(std::string_view text) {
  int number{};
  const auto end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  return result.ec == std::errc{} && result.ptr == end ? std::optional{number} : std::nullopt;
}

std::optional<double> decimal_meant(std::string text) {
  std::ranges::replace(text, ',', '.');
  if (text.find_first_not_of("0123456789.") != std::string::npos) return std::nullopt;
  double number{};
  const auto end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  return result.ec == std::errc{} && result.ptr == end ? std::optional{number} : std::nullopt;
}

} // namespace cti
