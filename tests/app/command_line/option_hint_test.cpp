#include "app/command_line/option_hint.hpp"

#include <doctest/doctest.h>

using namespace cti;
using namespace cti::app;

namespace {

const std::vector<std::string> global{"--help", "--format", "--today"};
const std::vector<Takes> all{{"cti new", {"--worker"}},
                             {"cti phase", {}},
                             {"cti phase pause", {"--reason"}},
                             {"cti caseload", {"--worker", "--at"}}};

Message hint(const std::string& option, const std::string& command, const std::vector<std::string>& line) {
  return option_hint(option, command, global, line, all);
}

} // namespace

TEST_CASE("an option that stands before its command goes behind it") {
  CHECK(hint("--worker", "cti", {"--worker", "mette", "caseload"}).values ==
        std::vector<std::string>{"cti caseload", "--worker"});
  CHECK(hint("--reason", "cti phase", {"phase", "--reason", "x", "pause", "b-1"}).values ==
        std::vector<std::string>{"cti phase pause", "--reason"});
  // Also where the command has been understood all the same.
  CHECK(
      option_hint("--worker", "cti caseload", {"--help", "--worker"}, {"--worker", "mette", "caseload"}, all).values ==
      std::vector<std::string>{"cti caseload", "--worker"});
}

TEST_CASE("an option of other commands is said to be theirs, and never suggested for itself") {
  CHECK(hint("--worker", "cti phase", {"phase", "--worker", "x"}).values ==
        std::vector<std::string>{"--worker", "cti new, cti caseload"});
  CHECK(hint("--worker", "cti", {"--worker", "x"}).text == "{} is an option of: {}");
}

TEST_CASE("of many commands some are named") {
  std::vector<Takes> many;
  for (const auto* name : {"cti a", "cti b", "cti c", "cti d", "cti e"}) many.push_back({name, {"--on"}});
  CHECK(option_hint("--on", "cti due", global, {"due", "--on", "x"}, many).values.back() ==
        "cti a, cti b, cti c, cti d, …");
}

TEST_CASE("a slip of the fingers is mended, also in a global option") {
  CHECK(hint("--fromat", "cti phase", {"phase", "--fromat", "json"}).values == std::vector<std::string>{"--format"});
}

TEST_CASE("an option that is nobody's leads to the command's own help") {
  CHECK(hint("--xyz", "cti phase", {"phase", "--xyz"}).values == std::vector<std::string>{"cti phase"});
}
