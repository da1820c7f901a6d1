#include "cti/system/path.hpp"

#include <doctest/doctest.h>

using namespace cti::system;

TEST_CASE("a path below a folder, and a whole one") {
  CHECK(joined("sager", "courses/b-1.yaml") == "sager/courses/b-1.yaml");
  CHECK(joined("sager/", "cti.yaml") == "sager/cti.yaml");
  CHECK(joined("", "cti.yaml") == "cti.yaml");
  CHECK(joined("sager", "/etc/cti.yaml") == "/etc/cti.yaml");
}

TEST_CASE("the folder above, up to the top") {
  CHECK(parent_of("sager/courses/b-1.yaml") == "sager/courses");
  CHECK(parent_of("/sager") == "/");
  CHECK(parent_of("/") == "/");
  CHECK(parent_of("sager").empty());
}

TEST_CASE("the last name of a path") {
  CHECK(file_name_of("sager/courses/b-1.yaml") == "b-1.yaml");
  CHECK(file_name_of("b-1.yaml") == "b-1.yaml");
  CHECK(file_name_of("sager/").empty());
}

TEST_CASE("a path without dots, and the way from one to another") {
  CHECK(normal("sager/./courses/../cti.yaml") == "sager/cti.yaml");
  CHECK(way_to("/home/mette/sager", "/home/mette") == "sager");
  CHECK(way_to("/home/ali", "/home/mette") == "../ali");
  CHECK(way_to("sager", "/home/mette").empty());
  CHECK(is_whole("/sager"));
  CHECK_FALSE(is_whole("sager"));
}
