#include "app/folder/staged.hpp"

#include <doctest/doctest.h>

using cti::app::folder_of_file;

TEST_CASE("a file belongs to the folder of courses that would read it") {
  CHECK(folder_of_file("courses/b-1.yaml") == "");
  CHECK(folder_of_file("a/b c/courses/b-1.yaml") == "a/b c/");
  CHECK(folder_of_file("a/cti.yaml") == "a/");
  CHECK(folder_of_file("methods/youth.yaml") == "");
  CHECK(folder_of_file("a/implementation.yaml") == "a/");
  CHECK(folder_of_file("a/courses/b-1.yml") == "a/"); // which is said to be misnamed
}

TEST_CASE("other files are nobody's") {
  for (const auto* path : {"README.md", "courses/notes.txt", "mycourses/b-1.yaml", "courses/old/b-1.yaml",
                           "courses/.b-1.yaml.swp", "courses/.b-1.yaml", "methods/youth.yml", "courses", ""})
    CHECK(folder_of_file(path) == std::nullopt);
}
