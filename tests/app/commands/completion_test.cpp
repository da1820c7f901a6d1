#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti completion prints the script of a shell") {
  Desk desk;
  for (const std::string shell : {"bash", "zsh", "fish"}) {
    const auto answer = desk.types("cti completion " + shell);
    CHECK(answer.code == 0);
    CHECK(answer.out == Contains{"__complete"});
  }
  CHECK(desk.types("cti completion csh").err == Contains{"there is no completion for 'csh'"});
}

TEST_CASE("a shell is offered the courses and workers of the folder that the line names") {
  Desk desk;
  desk.folders.insert({"/other", "/other/courses"});
  desk.files["/other/cti.yaml"] = "cti: 1\nworkers:\n  karen:\n";
  desk.files["/other/courses/b-9.yaml"] = course_b1();
  CHECK(desk.types("cti __complete -C /other phase b").out == "b-9\t\n");
  CHECK(desk.types("cti __complete -C /other due --worker ''").out == "karen\t\n");
  CHECK(desk.types("cti __complete -C /nowhere phase b").out.empty());
}
