#pragma once
// A CPR number in a file or its name says who the citizen is.

#include <string>
#include <string_view>
#include <vector>

namespace cti {

struct CprNumber {
  std::size_t at, length; ///< bytes
  std::string masked;     ///< "010165-****", however it was written
};

/// Everything that reads as a CPR number: ten digits (twelve with the century) that begin with a day of the calendar,
/// in any way in which people part them. What stands around them decides where the digits alone cannot.
std::vector<CprNumber> cpr_numbers(std::string_view text);

/// The same for an id or a name that is about to be given, where letters part nothing: b0101651234 is one too.
std::vector<CprNumber> cpr_numbers_in_name(std::string name);

/// The text as it may be shown: each number masked. Whatever cti prints goes through this.
std::string without_cpr(std::string_view text);

} // namespace cti
