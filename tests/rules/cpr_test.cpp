#include "cti/rules/cpr.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("a day of the calendar and four digits look like a CPR number, with the dash or without") {
  CHECK(cpr_numbers("ring 010165-1234 i dag").front().masked == "010165-****");
  CHECK(cpr_numbers("0101651234").front().masked == "010165-****");
  CHECK(cpr_numbers("(010165 1234)").size() == 1);
  CHECK(cpr_numbers("290204-1234, 311299-0000").size() == 2);
  CHECK(cpr_numbers("cpr: 010165-1234").front().at == 5);
}

TEST_CASE("what is no day, too long, too short or part of a word is no CPR number") {
  for (const char* text : {"320165-1234", "011365-1234", "310465-1234", "290203-1234", "01016512345", "010165-123",
                           "2026-12-01", "12345678", "x0101651234", "0101651234x", "010165--1234", "b-1042", ""}) {
    CAPTURE(text);
    CHECK(cpr_numbers(text).empty());
  }
}
