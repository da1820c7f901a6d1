#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti help shows the page of a command, as --help does") {
  Desk desk;
  const auto page = desk.types("cti help plan focus");
  CHECK(page.code == 0);
  CHECK(page.out == desk.types("cti plan focus --help").out);
  CHECK(page.out == Contains{"cti plan focus ID THEME TEXT [OPTIONS]"});
  CHECK(desk.types("cti help plna").err == Contains{"unknown command 'plna'"});
}
