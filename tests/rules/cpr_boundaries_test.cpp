// Where a row of digits begins or ceases to be a CPR number, each way at its boundary.

#include "cti/rules/cpr.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// Those of the texts that are not taken as they should be.
template <std::size_t Count> std::string wrong_among(const char* const (&texts)[Count], bool should) {
  std::string wrong;
  for (const char* text : texts)
    if (cpr_numbers(text).empty() == should) wrong.append("\"").append(text).append("\" ");
  return wrong;
}

template <std::size_t Count> std::string not_found(const char* const (&texts)[Count]) {
  return wrong_among(texts, true);
}
template <std::size_t Count> std::string found(const char* const (&texts)[Count]) { return wrong_among(texts, false); }

} // namespace

TEST_CASE("the day is one of the calendar, or one of a replacement number, which has 60 added") {
  for (const auto& [month, last] : {std::pair{1, 31},
                                    {2, 29},
                                    {3, 31},
                                    {4, 30},
                                    {5, 31},
                                    {6, 30},
                                    {7, 31},
                                    {8, 31},
                                    {9, 30},
                                    {10, 31},
                                    {11, 30},
                                    {12, 31}})
    for (const int day : {0, 1, last, last + 1, 60, 61, 60 + last, 61 + last}) {
      const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
      const auto text = two(day) + two(month) + "64-1234";
      CAPTURE(text);
      CHECK(cpr_numbers(text).empty() == !((day >= 1 && day <= last) || (day >= 61 && day <= 60 + last)));
    }
  CHECK(not_found({"290264-1234", "290200-1234", "29021964-1234"}) == "");
  CHECK(found({"290265-1234", "29021965-1234", "290266-1234", "010065-1234", "011365-1234"}) == "");
}

TEST_CASE("a year with its century lies between 1858 and 2057") {
  CHECK(not_found({"01011858-1234", "01012057-1234", "01011900-1234", "01011999-1234"}) == "");
  CHECK(found({"01011857-1234", "01012058-1234"}) == "");
}

TEST_CASE("a day of the work and a time or a year behind it are no number; before and after those years they are") {
  CHECK(found({"010115 1400", "010139 1400", "010127 0000", "010127 2359", "010127 2026", "01012015 1400",
               "01012039 1400"}) == "");
  CHECK(not_found({"010114 1400", "010140 1400", "010127 2400", "010127 2360", "010127 9912", "010127 1299",
                   "01012014 1400", "01012040 1400"}) == "");
}

TEST_CASE("three to five digits close before a number make it part of a longer one, fewer or more do not") {
  CHECK(found({"321 0101651234", "54321 0101651234", "321-0101651234", "321 010165 1234"}) == "");
  CHECK(not_found({"21 0101651234", "654321 0101651234", "21-0101651234", "12 010165 1234", "2026-4321 0101651234",
                   "4321. 0101651234", "4321 a 0101651234"}) == "");
}

TEST_CASE("before a number with a dash only another dash makes a longer one") {
  CHECK(found({"321-010165-1234", "654321-010165-1234", "1 321-010165-1234"}) == "");
  CHECK(not_found({"21-010165-1234", "21 010165-1234", "4321 010165-1234", "12.010165-1234", "+010165-1234"}) == "");
}

TEST_CASE("a plus before a number, or a dot, comma or stroke between two digits, makes it part of another") {
  CHECK(found({"+0101651234", "+010165 1234", "1.0101651234", "0.0101651234", "12,0101651234", "12/0101651234",
               "1/0101651234"}) == "");
  CHECK(not_found({"1 x.0101651234", "1 x,0101651234", ".0101651234", "/0101651234", "1 .0101651234",
                   "12:0101651234"}) == "");
}

TEST_CASE("pairs of digits before a number in pairs are one of a telephone") {
  CHECK(found({"45 01 01 65 12 34", "4 01 01 65 1234"}) == "");
  CHECK(not_found({"45-01 01 65 1234", "45. 01 01 65 1234"}) == "");
}

TEST_CASE("one to five digits close behind a number make it go on, more do not") {
  CHECK(found({"0101651234-5", "0101651234-12345", "0101651234.5", "0101651234/5", "0101651234,5"}) == "");
  CHECK(not_found({"0101651234-123456", "0101651234:5", "0101651234 5", "0101651234 567", "0101651234- 5",
                   "010165-1234-5"}) == "");
}

TEST_CASE("behind a number in rows three to five digits make it go on, but a day does not") {
  CHECK(not_found({"010165 1234 56", "010165 1234 567890", "010165 1234: 567", "010165 1234 123-2",
                   "010165 1234 123.2"}) == "");
  CHECK(found({"010165 1234 567", "010165 1234 56789", "010165 1234 567 8"}) == "");
}

TEST_CASE("a number in pairs goes on with one more pair") {
  CHECK(found({"01 01 65 12 34 56", "01 01 65 12 34 567"}) == "");
  CHECK(not_found({"01 01 65 12 34 5", "01 01 65 1234 56", "0101 65 12 34 56", "01 01 65 12 34"}) == "");
}

TEST_CASE("parted elsewhere than at its parts a row of digits is none, without a word for it") {
  CHECK(found({"010 165 1234", "01016 51234", "0101651 234", "0101 651234", "01 01651234", "010165 12-34",
               "010165 12.34", "01016512 34"}) == "");
  CHECK(not_found({"cpr 010 165 1234", "cpr 01016 51234", "cpr 0101651 234", "cpr 0101 651234", "cpr 01016512 34",
                   "01 01 651234"}) == "");
}

TEST_CASE("digits are found wherever they stand among others") {
  CHECK(not_found({"1a 0101651234", "1 a 1 a 0 1 0 1 6 5 1 2 3 4", "1/1 00-0000", "9/9 99-9999", "9/9 1999-9999",
                   "1/1-65 1234", "1.1.65-1234"}) == "");
  CHECK(found({"1 1 65-1234", "1/165-1234", "12345678901234567890", "010165 a 9 1234", "010165 a 9-1234",
               "0101651234567", "010119651234567"}) == "");
  CHECK(without_cpr("0101651234 0202661234 0303671234") == "010165-**** 020266-**** 030367-****");
}

TEST_CASE("of a number in a word the word decides") {
  CHECK(found({"x0101651234", "0101651234x", "ø0101651234", "0101651234ø"}) == "");
  CHECK(not_found({"x 0101651234", "0101651234 x", "x010165-1234", "010165-1234x", "cpr0101651234"}) == "");
}
