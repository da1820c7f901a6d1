#include "rules/digit_rows.hpp"

#include "letters.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// "12 at 0-2, 3 at 5-6".
std::string rows_in(std::string_view text) {
  std::string all;
  for (const auto& row : rows_of(text))
    all += (all.empty() ? "" : ", ") + row.digits + " at " + std::to_string(row.begin) + "-" + std::to_string(row.end);
  return all;
}

Separator of(const std::string& text) { return separator_between(text, 0, text.size()); }

/// The characters that part two rows in this way, when one of them stands alone between them.
std::vector<Range> that_part_by(Separator separator) {
  return ranges_of([&](char32_t code) { return of(utf8(code)) == separator; });
}

} // namespace

TEST_CASE("digits are the ten of ASCII and the ten full-width ones") {
  CHECK(ranges_of([](char32_t code) { return digit_of(code) >= 0; }) ==
        std::vector<Range>{{'0', '9'}, {0xFF10, 0xFF19}});
  for (int digit = 0; digit < 10; ++digit) {
    CHECK(digit_of(static_cast<char32_t>('0' + digit)) == digit);
    CHECK(digit_of(static_cast<char32_t>(0xFF10 + digit)) == digit);
  }
  CHECK(digit_of('a') == -1);
}

TEST_CASE("digits in a row are one row; whatever can be seen between them begins another") {
  CHECK(rows_in("").empty());
  CHECK(rows_in("abc ~!\x7F").empty());
  CHECK(rows_in("12 3a45") == "12 at 0-2, 3 at 3-4, 45 at 5-7");
  CHECK(rows_in("09") == "09 at 0-2");
  CHECK(rows_in("1\x7F"
                "2\n3 4~5") == "1 at 0-1, 2 at 2-3, 3 at 4-5, 4 at 6-7, 5 at 8-9");
  CHECK(rows_in("1０2") == "102 at 0-5");
  CHECK(rows_in("1ø2") == "1 at 0-1, 2 at 3-4");
}

TEST_CASE("what cannot be seen parts no row, and begins none") {
  CHECK(rows_in("1\u00AD2\u200B\u20603") == "123 at 0-11");
  CHECK(rows_in("\u00AD12\u00AD") == "12 at 2-4");
  CHECK(rows_in("1-\u00AD2") == "1 at 0-1, 2 at 4-5");
}

TEST_CASE("one character between two rows is a blank, a dash, a sign, nothing, or too much") {
  CHECK(that_part_by(Separator::dash) == std::vector<Range>{{'-', '-'},
                                                            {0x2010, 0x2015},
                                                            {0x2043, 0x2043},
                                                            {0x2212, 0x2212},
                                                            {0xFE58, 0xFE58},
                                                            {0xFE63, 0xFE63},
                                                            {0xFF0D, 0xFF0D}});
  CHECK(that_part_by(Separator::sign) ==
        std::vector<Range>{
            {'+', '+'}, {'.', '/'}, {':', ':'}, {'_', '_'}, {'|', '|'}, {'~', '~'}, {0xB7, 0xB7}, {0x2022, 0x2022}});
  CHECK(that_part_by(Separator::blank).size() == 7);
  CHECK(that_part_by(Separator::none).size() == 4);
  CHECK(of("") == Separator::none);
}

TEST_CASE("a number holds together over three blanks, two dashes or one sign, and not over both kinds") {
  CHECK(of("   ") == Separator::blank);
  CHECK(of("    ") == Separator::too_much);
  CHECK(of("--") == Separator::dash);
  CHECK(of(" - - ") == Separator::dash);
  CHECK(of("---") == Separator::too_much);
  CHECK(of(" . ") == Separator::sign);
  CHECK(of("..") == Separator::too_much);
  CHECK(of("-.") == Separator::too_much);
  CHECK(of("a") == Separator::too_much);
}

TEST_CASE("a line may end behind a dash, with any indentation after it, and nowhere else") {
  CHECK(of("-\n      ") == Separator::dash);
  CHECK(of("-\r\n      ") == Separator::dash);
  CHECK(of(" - \r      ") == Separator::dash);
  CHECK(of("\n-") == Separator::too_much);
  CHECK(of("\r-") == Separator::too_much);
  CHECK(of(".\n") == Separator::too_much);
  CHECK(of("\n") == Separator::too_much);
  CHECK(of("   -    \n") == Separator::too_much);
}

TEST_CASE("a hundred bytes are the widest that a number goes over") {
  CHECK(of("-\n" + std::string(98, ' ')) == Separator::dash);
  CHECK(of("-\n" + std::string(99, ' ')) == Separator::too_much);
  CHECK(separator_between(std::string(90, 'x') + "-x", 90, 91) == Separator::dash);
}
