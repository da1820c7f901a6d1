#include "cti/strings/number.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("a whole number is decimal, however many noughts stand before it") {
  CHECK(whole_number_meant("45") == 45);
  CHECK(whole_number_meant("045") == 45);
  CHECK(whole_number_meant("0008") == 8);
  CHECK(whole_number_meant("0") == 0);
  CHECK(whole_number_meant("-7") == -7);
}

TEST_CASE("what is not digits alone is no whole number") {
  for (const auto* text : {"", "1,5", "1.5", "90 min", " 90", "90 ", "0x1F", "1e3", "+5", "--5", "halvfems", "９０"})
    CHECK_FALSE(whole_number_meant(text));
}

TEST_CASE("a number that no int can hold is none") {
  CHECK(whole_number_meant("2147483647") == 2147483647);
  CHECK_FALSE(whole_number_meant("2147483648"));
  CHECK_FALSE(whole_number_meant("99999999999999999999"));
}

TEST_CASE("a decimal point and a comma say the same, and nothing else is a number") {
  for (const auto* text : {"1.5", "1,5", "01.5"}) CHECK(decimal_meant(text) == 1.5);
  CHECK(decimal_meant("2") == 2.0);
  for (const auto* text : {"", "nan", "inf", "1e1", "-1", "1.5.5", " 1", "1.5x"}) CHECK_FALSE(decimal_meant(text));
}
