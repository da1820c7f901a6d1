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
    {"app", {"strings", "course", "rules", "text", "method", "view", "app"}},
};

/// Libraries that one room keeps to itself.
const std::map<std::string, std::string> belongs_to{
    {"yaml-cpp/", "text"}, {"CLI/", "app"}, {"nlohmann/", "view"}, {"utf8proc.h", "view"}, {"nettle/", "view"}};

struct Include {
  std::string file, room, target;
};

std::vector<Include> includes_below(const fs::path& base) {
  std::vector<Include> found;
  for (const auto& entry : fs::recursive_directory_iterator(base)) {
    const auto ending = entry.path().extension();
    if (ending != ".hpp" && ending != ".cpp" && ending != ".in") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      if (!line.starts_with("#include ")) continue;
      const auto begin = line.find_first_of("<\"") + 1;
      found.push_back({entry.path().string(), fs::relative(entry.path(), base).begin()->string(),
                       line.substr(begin, line.find_first_of(">\"", begin) - begin)});
    }
  }
  return found;
}

std::vector<Include> all_includes() {
  const fs::path root = SOURCE_FOLDER;
  auto all = includes_below(root / "include" / "cti");
  for (auto& include : includes_below(root / "src")) all.push_back(std::move(include));
  return all;
}

// The room that a path leads to: cti/rules/state.hpp, rules/state.hpp; none for a neighbour or a library.
std::string room_of(std::string target) {
  if (target.starts_with("cti/")) target = target.substr(4);
  const auto slash = target.find('/');
  const auto room = slash == std::string::npos ? std::string{} : target.substr(0, slash);
  return may_include.contains(room) ? room : std::string{};
}

} // namespace

TEST_CASE("every include leads to a room that this room may see") {
  const auto all = all_includes();
  REQUIRE(all.size() > 100);
  for (const auto& include : all) {
    CAPTURE(include.file);
    CAPTURE(include.target);
    REQUIRE(may_include.contains(include.room));
    const auto other = room_of(include.target);
    if (!other.empty()) CHECK(may_include.at(include.room).contains(other));
  }
}

TEST_CASE("a library that one room keeps to itself is included nowhere else") {
  for (const auto& include : all_includes())
    for (const auto& [library, owner] : belongs_to)
      if (include.target.starts_with(library)) {
        CAPTURE(include.file);
        CHECK(include.room == owner);
      }
}

TEST_CASE("a library that takes seconds to compile is included in one file") {
  const std::map<std::string, std::string> only_in{{"CLI/", "app/command_line/command_line.cpp"},
                                                   {"nlohmann/", "view/data/json.cpp"}};
  for (const auto& include : all_includes())
    for (const auto& [library, file] : only_in)
      if (include.target.starts_with(library)) {
        CAPTURE(include.file);
        CHECK(include.file.ends_with(file));
      }
}
