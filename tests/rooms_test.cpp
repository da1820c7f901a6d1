// The flow of data goes one way: each room may include only what lies before it.

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const std::map<std::string, std::set<std::string>> may_include{
    {"strings", {"strings"}},
    {"course", {"strings", "course"}},
    {"rules", {"strings", "course", "rules"}},
    {"text", {"strings", "course", "text"}},
    {"method", {"strings", "course", "text", "method"}},
    {"view", {"strings", "course", "rules", "view"}},
    {"system", {"strings", "course", "system"}},
    {"app", {"strings", "course", "rules", "text", "method", "view", "system", "app"}},
};

/// Libraries that one room keeps to itself.
const std::map<std::string, std::string> belongs_to{
    {"yaml-cpp/", "text"}, {"CLI/", "app"}, {"nlohmann/", "view"}, {"utf8proc.h", "view"}, {"nettle/", "view"}};

/// What asks the operating system: only system/ includes it.
const std::set<std::string> of_the_system{
    "unistd.h", "fcntl.h",  "dirent.h", "pwd.h",   "grp.h",    "spawn.h", "dlfcn.h",  "signal.h",  "csignal",
    "cstdlib",  "stdlib.h", "cstdio",   "stdio.h", "ctime",    "time.h",  "fstream",  "iostream",  "filesystem",
    "cerrno",   "errno.h",  "clocale",  "locale",  "locale.h", "cstring", "string.h", "libintl.h", "langinfo.h"};

/// Functions of the system that come with other headers too.
const std::vector<std::string> words_of_the_system{"getenv",    "setenv",    "setlocale", "strerror",
                                                   "std::cout", "std::cerr", "std::cin",  "system_clock"};

const fs::path root = SOURCE_FOLDER;
const fs::path bases[] = {root / "include" / "cti", root / "src"};

/// A file of the sources. name: below its base, "app/folder/git.cpp".
struct File {
  fs::path path;
  std::string name, text;
  std::vector<std::string> includes{};

  std::string room() const { return name.substr(0, name.find('/')); }
};

std::vector<File> all_files() {
  std::vector<File> all;
  for (const auto& base : bases)
    for (const auto& entry : fs::recursive_directory_iterator(base)) {
      const auto ending = entry.path().extension();
      if (ending != ".hpp" && ending != ".cpp" && ending != ".in") continue;
      File file{entry.path(), fs::relative(entry.path(), base).string(), {}};
      std::ifstream lines(entry.path());
      for (std::string line; std::getline(lines, line); file.text += line + "\n") {
        if (!line.starts_with("#include ")) continue;
        const auto begin = line.find_first_of("<\"") + 1;
        file.includes.push_back(line.substr(begin, line.find_first_of(">\"", begin) - begin));
      }
      all.push_back(std::move(file));
    }
  return all;
}

/// The room that an include leads to, however it is written: cti/rules/state.hpp, ../rules/state.hpp; none for a
/// library.
std::string room_of(const File& from, const std::string& target) {
  for (const auto& start : {from.path.parent_path(), root / "src", root / "include"}) {
    const auto file = (start / target).lexically_normal();
    if (!fs::exists(file)) continue;
    for (const auto& base : bases)
      if (const auto way = file.lexically_relative(base); *way.begin() != "..") return way.begin()->string();
  }
  return {};
}

} // namespace

TEST_CASE("every include leads to a room that this room may see") {
  const auto all = all_files();
  REQUIRE(all.size() > 100);
  for (const auto& file : all)
    for (const auto& target : file.includes) {
      CAPTURE(file.name);
      CAPTURE(target);
      REQUIRE(may_include.contains(file.room()));
      const auto other = room_of(file, target);
      if (!other.empty()) CHECK(may_include.at(file.room()).contains(other));
    }
}

TEST_CASE("an include that climbs out of its room is seen") {
  const File file{root / "src" / "rules" / "due.cpp", "rules/due.cpp", {}};
  CHECK(room_of(file, "../text/lines.hpp") == "text");
  CHECK(room_of(file, "../../include/cti/view/words.hpp") == "view");
  CHECK(room_of(file, "criteria.hpp") == "rules");
  CHECK(room_of(file, "fmt/format.h").empty());
}

TEST_CASE("nothing but system/ asks the operating system") {
  for (const auto& file : all_files()) {
    if (file.room() == "system") continue;
    CAPTURE(file.name);
    for (const auto& target : file.includes) {
      CAPTURE(target);
      CHECK_FALSE((of_the_system.contains(target) || target.starts_with("sys/")));
    }
    for (const auto& word : words_of_the_system) {
      CAPTURE(word);
      CHECK(file.text.find(word) == std::string::npos);
    }
  }
}

TEST_CASE("a library that one room keeps to itself is included nowhere else") {
  for (const auto& file : all_files())
    for (const auto& target : file.includes)
      for (const auto& [library, owner] : belongs_to)
        if (target.starts_with(library)) {
          CAPTURE(file.name);
          CHECK(file.room() == owner);
        }
}

TEST_CASE("what is true of any text needs nothing but the standard library") {
  for (const auto& file : all_files()) {
    if (file.room() != "strings") continue;
    CAPTURE(file.name);
    for (const auto& target : file.includes) {
      CAPTURE(target);
      CHECK((room_of(file, target) == "strings" || target.find_first_of("./") == std::string::npos));
    }
  }
}

TEST_CASE("a library that takes seconds to compile is included in one file") {
  const std::map<std::string, std::string> only_in{{"CLI/", "app/command_line/command_line.cpp"},
                                                   {"nlohmann/", "view/data/json.cpp"}};
  for (const auto& file : all_files())
    for (const auto& target : file.includes)
      for (const auto& [library, only] : only_in)
        if (target.starts_with(library)) {
          CAPTURE(file.name);
          CHECK(file.name == only);
        }
}
