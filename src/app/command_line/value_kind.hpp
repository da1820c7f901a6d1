#pragma once
// What kind of value an option wants: what stands for it on the help page, how it is read, what a shell offers for it.

#include "cti/app/run.hpp"

namespace cti::app {

/// How a value is to be read: for which option, as messages name it, and in which run.
struct Reading {
  std::string option;
  Run& run;
};

/// A word that could stand at a place of the command line, and what it means where that is short.
struct Candidate {
  std::string word, meaning{};
};
using Candidates = std::vector<Candidate>;

/// The line up to a value that a shell asks for. Whoever completes it never fails: what cannot be read offers nothing.
struct LineBefore {
  const Run& run;
  std::vector<std::string> values; ///< those without an option; most often the course comes first
};

template <class T> struct ValueKind {
  const char* placeholder; ///< in English: "DAY"
  Expected<T> (*read)(const std::string& text, const Reading& reading);
  Candidates (*offered)(const LineBefore& before) = nullptr; ///< none: anything may be typed
  bool is_path = false;                                      ///< the shell itself completes it
  bool is_note = false;                                      ///< "-" takes it from standard input
};

/// A kind that stands under another name on the help page.
template <class T> constexpr ValueKind<T> called(const char* placeholder, ValueKind<T> kind) {
  kind.placeholder = placeholder;
  return kind;
}

} // namespace cti::app
