#include "app/folder/progress.hpp"
#include "cti/view/words.hpp"

#include <doctest/doctest.h>

using namespace cti::app;
using namespace std::chrono_literals;

namespace {

/// A terminal and a clock that a test moves.
struct Terminal {
  std::string said{};
  std::chrono::steady_clock::time_point now{};

  std::function<void(const std::string&)> put() {
    return [this](const std::string& text) { said += text; };
  }
  Progress::Clock clock() {
    return [this] { return now; };
  }
};

} // namespace

TEST_CASE("what is read within a second says nothing") {
  Terminal terminal;
  {
    Progress progress(terminal.put(), terminal.clock());
    for (int i = 0; i < 100; ++i) progress.at(i, 100);
    terminal.now += 999ms;
    progress.at(99, 100);
  }
  CHECK(terminal.said.empty());
}

TEST_CASE("what takes longer says how far it has come, five times a second at most, and clears its line in the end") {
  cti::view::speak(cti::Language::english);
  Terminal terminal;
  {
    Progress progress(terminal.put(), terminal.clock());
    terminal.now += 1s;
    progress.at(400, 1000);
    CHECK(terminal.said == "\r\x1b[Kreading: 400 of 1000 files");
    terminal.now += 199ms;
    progress.at(480, 1000);
    CHECK(terminal.said == "\r\x1b[Kreading: 400 of 1000 files");
    terminal.now += 1ms;
    progress.at(481, 1000);
  }
  CHECK(terminal.said == "\r\x1b[Kreading: 400 of 1000 files\r\x1b[Kreading: 481 of 1000 files\r\x1b[K");
}

TEST_CASE("where there is no terminal nothing is said, however long it takes") {
  Terminal terminal;
  Progress progress({}, terminal.clock());
  terminal.now += 1h;
  progress.at(1, 2);
  CHECK(terminal.said.empty());
}
