// Whatever stands on a command line, one word a line, it is answered with one of the exit codes that are promised, and
// with a word where something is wrong. Nothing is written: there is no folder of courses, and what makes one is left
// out.

#include "cti/app/cli.hpp"

#include <algorithm>
#include <cstdlib>
#include <sstream>

using namespace cti;

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  setenv("CTI_DIR", "/nonexistent", 1);
  setenv("EDITOR", "false", 1);
  return std::freopen("/dev/null", "r", stdin) ? 0 : 1; // for --note -
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  std::istringstream lines{std::string(reinterpret_cast<const char*>(data), size)};
  std::vector<std::string> words;
  for (std::string word; std::getline(lines, word);)
    words.push_back(word.c_str()); // as the system has them: no NUL within
  const auto writes = [](const std::string& word) { return word == "init" || word == "merge"; };
  if (std::ranges::any_of(words, writes)) return 0;
  app::Shell shell;
  shell.today = date::year{2027} / 1 / 12;
  const int code = app::run(shell, words);
  if (code < 0 || code > 6 || (code != 0 && shell.err.empty())) std::abort();
  return 0;
}
