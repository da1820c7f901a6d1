#include "cti/strings/shell_word.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("a word that no shell would misread stands as it is") {
  CHECK(shell_word("f1.a2") == "f1.a2");
  CHECK(shell_word("Sørensen") == "Sørensen");
}

TEST_CASE("anything else is quoted, so that what is pasted is one word and runs nothing") {
  CHECK(shell_word("Lene Jensen") == "'Lene Jensen'");
  CHECK(shell_word("x\"; rm -r ~; \"") == "'x\"; rm -r ~; \"'");
  CHECK(shell_word("$(date)") == "'$(date)'");
  CHECK(shell_word("Lene's") == "'Lene'\\''s'");
  CHECK(shell_word("") == "''");
  CHECK(shell_word("two\nlines") == "'two\nlines'");
}
