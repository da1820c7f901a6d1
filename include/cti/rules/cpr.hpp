#pragma once
// A CPR number in a file or its name says who the citizen is.

#include <string>
#include <string_view>
#include <vector>

namespace cti {

struct CprNumber {
  std::size_t at, length; ///< bytes
  std::string masked;     ///< "010165-****"
};

/// Every DDMMYY-XXXX, or ten digits in a row, whose day is one of the calendar. Modulus 11 is no reason to let one
/// pass: numbers without it are given since 2007.
std::vector<CprNumber> cpr_numbers(std::string_view text);

} // namespace cti
