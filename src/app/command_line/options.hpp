#pragma once
// What a command can be told, and where it goes: reading a command line, the help page and completion walk these.

#include "value_kind.hpp"

#include <optional>

namespace cti::app {

/// An option, a flag (an option without a value), or a value that stands without a name.
struct Option {
  std::string name;          ///< "--on"; "ID" of a value without a name
  std::string placeholder{}; ///< what stands for its value, in English: "DAY"; empty of a flag
  const char* meaning{};     ///< in English
  bool required{false};      ///< must be given, and may not be blank
  bool takes_several{false};
  bool is_path{false}; ///< the shell itself completes it
  bool is_note{false}; ///< "-" takes it from standard input
  Candidates (*offered)(const LineBefore& before){nullptr};
  /// Reads the words given, none of a flag, and puts them where they go.
  std::function<Expected<void>(const std::vector<std::string>& words, const Reading& reading)> put{};

  bool stands_alone() const { return !name.starts_with('-'); }
  bool is_flag() const { return placeholder.empty(); }
  /// As messages name it: "--on"; of a value without a name its placeholder in the reader's language.
  std::string shown() const;
};

/// The options of a command, told one by one: what they are called, where their value goes, its kind, what it means.
class Options {
public:
  /// A value without a name that must be given, and one that may be; one that is a list takes all that follow.
  template <class Target, class T> void value(Target& target, const ValueKind<T>& kind, const char* meaning) {
    add(kind.placeholder, target, kind, meaning).required = true;
  }
  template <class Target, class T> void optional_value(Target& target, const ValueKind<T>& kind, const char* meaning) {
    add(kind.placeholder, target, kind, meaning);
  }
  template <class Target, class T>
  void option(const char* name, Target& target, const ValueKind<T>& kind, const char* meaning) {
    add(name, target, kind, meaning);
  }
  void flag(const char* name, bool& target, const char* meaning);

  std::vector<Option> all() && { return std::move(all_); }

private:
  template <class Target, class T>
  Option& add(const char* name, Target& target, const ValueKind<T>& kind, const char* meaning);

  std::vector<Option> all_{};
};

/// An option that is left out, or given as "", says nothing; but no number is written as "".
template <class T>
Expected<void> put(std::optional<T>& target, const ValueKind<T>& kind, const std::string& text,
                   const Reading& reading) {
  if constexpr (!std::is_same_v<T, int>)
    if (text.empty()) return {};
  return kind.read(text, reading).map([&](T value) { target = std::move(value); });
}

template <class T>
Expected<void> put(T& target, const ValueKind<T>& kind, const std::string& text, const Reading& reading) {
  return kind.read(text, reading).map([&](T value) { target = std::move(value); });
}

template <class T>
Expected<void> put(std::vector<T>& target, const ValueKind<T>& kind, const std::string& text, const Reading& reading) {
  return kind.read(text, reading).map([&](T value) { target.push_back(std::move(value)); });
}

template <class Target, class T>
Option& Options::add(const char* name, Target& target, const ValueKind<T>& kind, const char* meaning) {
  Option option{name, kind.placeholder, meaning};
  option.takes_several = std::is_same_v<Target, std::vector<T>>;
  option.is_path = kind.is_path, option.is_note = kind.is_note, option.offered = kind.offered;
  option.put = [&target, kind](const std::vector<std::string>& words, const Reading& reading) -> Expected<void> {
    for (const auto& word : words)
      if (auto done = app::put(target, kind, word, reading); !done) return done;
    return {};
  };
  return all_.emplace_back(std::move(option));
}

/// The options of a command, as it tells them.
template <class C> std::vector<Option> options_of(C& command) {
  Options take;
  command.options(take);
  return std::move(take).all();
}

} // namespace cti::app
