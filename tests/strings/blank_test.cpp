#include "cti/strings/blank.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("a text is blank that holds nothing but blanks and line ends") {
  for (const char* text : {"", " ", "\t", "\r\n", " \n "}) CHECK(is_blank(text));
  for (const char* text : {"a", " a ", "\xC2\xA0", "-"}) CHECK_FALSE(is_blank(text));
}
