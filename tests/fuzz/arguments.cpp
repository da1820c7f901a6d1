// Whatever stands on a command line, one word a line, it is answered with one of the exit codes that are promised, and
// with a word where something is wrong. What it writes, it writes in memory.

#include "../system/memory.hpp"
#include "cti/app/start.hpp"

#include <cstdlib>
#include <sstream>

using namespace cti;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  std::istringstream lines{std::string(reinterpret_cast<const char*>(data), size)};
  std::vector<std::string> words;
  for (std::string word; std::getline(lines, word);)
    words.push_back(word.c_str()); // as the system has them: no NUL within
  Memory machine;
  machine.standard_input = "a note\n";
  const int code = app::run(machine, words);
  if (code < 0 || code > 6 || (code != 0 && machine.told.empty())) std::abort();
  return 0;
}
