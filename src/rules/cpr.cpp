// [1] Rows of digits that only spaces, dashes and the like part are put together until they are ten digits, or twelve
// with the century. [2] They must begin with a day of the calendar; that of a replacement number has 60 added. Modulus
// 11 is not asked: numbers without it are given since 2007. [3] How they are parted says how sure one can be: a dash
// before the last four is hardly anything else; ten digits in a row may be an account, two rows a day and an amount.
// [4] So the words and numbers around them decide, and a word such as "cpr" over all of it.

#include "cti/rules/cpr.hpp"

#include "cpr_words.hpp"
#include "digit_rows.hpp"

#include <algorithm>
#include <array>
#include <date/date.h>

namespace cti {
namespace {

/// Years that people have been born in who have, or had, a number. Source: the CPR office on the seventh digit.
constexpr int first_birth{1858}, last_birth{2057};
/// A day in these years, in two rows with a number behind it, is more likely a day of the work than of a birth.
constexpr int first_work{2015}, last_work{2039};
/// Digits that stand beside a number and make it part of a longer one: 4321 0101651234.
constexpr std::size_t long_neighbour{3}, longest_neighbour{5};

/// Rows put together: the digits, and what parts them before which digit.
struct Number {
  std::string digits;
  std::array<Separator, 12> before{};
  std::size_t first, last; ///< rows
  std::size_t date() const { return digits.size() - 4; }
  Separator before_serial() const { return before[date()]; }
};

int two(const std::string& digits, std::size_t at) { return (digits[at] - '0') * 10 + digits[at + 1] - '0'; }

int day_of(const std::string& digits) {
  constexpr int replacement = 60;
  const int day = two(digits, 0);
  return day > replacement ? day - replacement : day;
}

bool begins_with_a_day_of_some_year(const std::string& digits) {
  constexpr date::year leap_year{2000};
  return (leap_year / two(digits, 2) / day_of(digits)).ok();
}

// In some century: 29 February of a year that may be a leap year will do.
bool begins_with_a_day(const Number& number) {
  const auto& digits = number.digits;
  const int year = two(digits, number.date() - 2);
  if (two(digits, 2) == 2 && day_of(digits) == 29 && year % 4 != 0) return false;
  const int whole = two(digits, 4) * 100 + year;
  return number.date() == 6 || (whole >= first_birth && whole <= last_birth);
}

/// How sure the way of writing alone makes it.
enum class Form {
  dash,  ///< 010165-1234
  whole, ///< 0101651234
  rows,  ///< 010165 1234, 01 01 65 1234
  odd    ///< 0101 651234: only where "cpr" stands before it
};

Form form_of(const Number& number) {
  std::size_t cuts = 0;
  bool at_parts = true;
  for (std::size_t i = 1; i < number.digits.size(); ++i) {
    if (number.before[i] == Separator::none) continue;
    ++cuts;
    at_parts = at_parts && (i == 2 || i == 4 || i == number.date() || i == number.date() + 2);
  }
  if (cuts == 0) return Form::whole;
  if (cuts + 1 == number.digits.size()) return Form::rows; // a digit a box
  const auto within_serial = number.before[number.date() + 2];
  if (!at_parts || within_serial == Separator::dash || within_serial == Separator::sign)
    return Form::odd; // 01.01.27-31.03.27
  if (number.before_serial() == Separator::dash) return Form::dash;
  const bool parted_day = number.before[2] != Separator::none && number.before[4] != Separator::none;
  return number.before_serial() != Separator::none || parted_day ? Form::rows : Form::odd;
}

class Finder {
public:
  explicit Finder(std::string_view text) : text_(text), rows_(rows_of(text)) {}

  std::vector<CprNumber> all();

private:
  Separator separator_before(std::size_t row) const {
    return row == 0 ? Separator::too_much : separator_between(text_, rows_[row - 1].end, rows_[row].begin);
  }
  Separator separator_behind(std::size_t row) const {
    return row + 1 < rows_.size() ? separator_before(row + 1) : Separator::too_much;
  }
  bool add_row(Number& number, std::size_t row) const;
  bool is_cpr(const Number& number) const;
  bool is_part_of_a_longer_one(const Number& number, Form form) const;
  bool goes_on(const Number& number, Form form) const;
  bool is_day_and_time(const Number& number) const;

  std::string_view text_;
  std::vector<Row> rows_;
  std::size_t free_ = 0; ///< the first row that is in no number yet
};

// 1/1 65: a day or month of one digit, where a sign parts them.
bool Finder::add_row(Number& number, std::size_t row) const {
  const auto& digits = rows_[row].digits;
  const auto at = number.digits.size();
  const auto before = at == 0 ? Separator::none : separator_before(row);
  const auto ends = [](Separator gap) { return gap == Separator::sign || gap == Separator::dash; };
  const bool short_one = digits.size() == 1 && ((at == 0 && ends(separator_behind(row))) || (at == 2 && ends(before)));
  if (before == Separator::too_much || at + digits.size() > number.before.size()) return false;
  number.before[at] = before;
  number.digits += (short_one ? "0" : "") + digits;
  number.last = row;
  return true;
}

// The years of the work are times as well: 2026 is 20:26.
bool is_year_or_time(const std::string& serial) { return two(serial, 0) < 24 && two(serial, 2) < 60; }

// 010127 1400
bool Finder::is_day_and_time(const Number& number) const {
  const bool long_year = number.date() == 8;
  const int year = long_year ? two(number.digits, 4) * 100 + two(number.digits, 6) : 2000 + two(number.digits, 4);
  return year >= first_work && year <= last_work && is_year_or_time(number.digits.substr(number.date()));
}

// 4321 0101651234, 26/0101651234, +31 01 65 12 34, 12.0101651234; but not the year of a day or an earlier number before
// it.
bool Finder::is_part_of_a_longer_one(const Number& number, Form form) const {
  const auto begin = rows_[number.first].begin;
  const auto sign = begin > 0 ? letter_before(text_, begin).code : U' ';
  if (form != Form::dash && sign == '+') return true;
  if (number.first == free_) return false;
  const auto gap = separator_before(number.first), before_it = separator_before(number.first - 1);
  const bool tight = form != Form::dash && (sign == '.' || sign == ',' || sign == '/') &&
                     digit_of(letter_before(text_, begin - 1).code) >= 0;
  if (tight) return true;
  const auto size = rows_[number.first - 1].digits.size();
  const bool alone = before_it == Separator::too_much || before_it == Separator::blank;
  if (form == Form::dash) return gap == Separator::dash && size >= long_neighbour && alone;
  if (form == Form::rows && number.before[2] != Separator::none) return gap == Separator::blank;
  return (gap == Separator::blank || gap == Separator::dash) && size >= long_neighbour && size <= longest_neighbour &&
         alone;
}

// 0101651234-5, 0101651234,50, 010165 1234 5678; but a day may stand behind it, or another number.
bool Finder::goes_on(const Number& number, Form form) const {
  if (number.last + 1 == rows_.size()) return false;
  const auto end = rows_[number.last].end;
  const auto& next = rows_[number.last + 1];
  const bool tight = next.begin == end + 1 && std::string_view{".,-/"}.find(text_[end]) != std::string_view::npos;
  if (tight && next.digits.size() <= longest_neighbour) return true;
  if (form != Form::rows || separator_behind(number.last) != Separator::blank) return false;
  const auto behind = separator_behind(number.last + 1);
  const bool a_day = behind == Separator::dash || behind == Separator::sign;
  const auto size = next.digits.size();
  const bool in_pairs = number.before[2] == Separator::blank && number.before[number.date() + 2] == Separator::blank;
  return !a_day && ((size >= long_neighbour && size <= longest_neighbour) || (in_pairs && size == 2));
}

bool Finder::is_cpr(const Number& number) const {
  const auto begin = rows_[number.first].begin, end = rows_[number.last].end;
  const auto form = form_of(number);
  const auto said = said_before(text_, begin);
  if (said == Said::cpr || says_cpr_behind(text_, end)) return true;
  if (form == Form::odd || said == Said::other_number) return false;
  if (form == Form::dash) return !is_part_of_a_longer_one(number, form);
  const bool in_a_word = (begin > 0 && is_letter(letter_before(text_, begin).code)) ||
                         (end < text_.size() && is_letter(letter_at(text_, end).code));
  if (in_a_word || said == Said::a_case || says_unit_behind(text_, end)) return false;
  if (form == Form::rows && number.before_serial() == Separator::blank && is_day_and_time(number)) return false;
  return !is_part_of_a_longer_one(number, form) && !goes_on(number, form);
}

std::vector<CprNumber> Finder::all() {
  std::vector<CprNumber> found;
  for (std::size_t first = 0; first < rows_.size(); ++first) {
    Number number{{}, {}, first, first};
    for (std::size_t row = first; row < rows_.size() && add_row(number, row); ++row) {
      if (number.digits.size() >= 4 && !begins_with_a_day_of_some_year(number.digits)) break;
      const bool whole = number.digits.size() == 10 || number.digits.size() == 12;
      if (!whole || !begins_with_a_day(number) || !is_cpr(number)) continue;
      const auto at = rows_[first].begin;
      const auto day = number.digits.substr(0, 4) + number.digits.substr(number.date() - 2, 2);
      found.push_back({at, rows_[row].end - at, day + "-****"});
      first = row, free_ = row + 1;
      break;
    }
  }
  return found;
}

} // namespace

std::vector<CprNumber> cpr_numbers(std::string_view text) {
  const auto digits = std::ranges::count_if(text, [](char c) { return (c >= '0' && c <= '9') || c == '\xEF'; });
  if (digits < 8) return {}; // too few for a number, of which day and month may have one each
  return Finder{text}.all();
}

std::vector<CprNumber> cpr_numbers_in_name(std::string name) {
  std::ranges::replace_if(
      name, [](char c) { return is_letter(static_cast<unsigned char>(c)); }, ' ');
  return cpr_numbers(name);
}

std::string without_cpr(std::string_view text) {
  std::string shown;
  std::size_t at = 0;
  for (const auto& number : cpr_numbers(text)) {
    shown.append(text.substr(at, number.at - at)).append(number.masked);
    at = number.at + number.length;
  }
  return shown.append(text.substr(at));
}

} // namespace cti
