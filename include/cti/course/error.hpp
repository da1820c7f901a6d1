#pragma once
// Errors are values: what kind, which words, what to do about it, and where. Nothing here prints or translates.

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

/// Marks an English sentence for translation without translating it; xgettext collects these.
#define N_(text) text

namespace cti {

/// A sentence for a person, not yet in their language: a marked English format string and the values for its {}.
struct Message {
  std::string text;
  std::vector<std::string> values{};
  bool quotes{false}; ///< see quoting()

  bool empty() const { return text.empty(); }
  bool operator==(const Message&) const = default;
};

/// A sentence whose values are words that somebody wrote in a file, maybe about a citizen: only known words of them are
/// shown where others can read along.
inline Message quoting(std::string text, std::vector<std::string> values) {
  return {std::move(text), std::move(values), true};
}

/// What went wrong, as the exit code tells it.
enum class Kind {
  usage,      ///< the command cannot be taken as written: exit 2
  invalid,    ///< a file is unreadable or does not say something possible: exit 3
  not_found,  ///< no such folder, course or item: exit 4
  contention, ///< locked, or changed by someone else meanwhile: exit 5
  unwritten   ///< could not be written: exit 6
};

/// A place in a file. Line and column count from 1, columns in characters; width is how much the caret underlines.
struct Place {
  std::string file;
  std::size_t line = 1, column = 1, width = 1;
  std::string source; ///< the line itself, without its line end

  bool operator==(const Place&) const = default;
};

struct Error {
  Kind kind;
  Message what;
  Message hint{};
  std::optional<Place> place{};
  std::string cause{}; ///< why the system refused, in its own words: "No space left on device"; ends the sentence

  bool operator==(const Error&) const = default;
};

template <class T> using Expected = tl::expected<T, Error>;

inline tl::unexpected<Error> failed(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace cti
