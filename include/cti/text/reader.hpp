#pragma once
// Reads records out of a document. A record names its keys once, in `describe(fields, record)`; a wrong value is
// reported with its place and the rest is read on.

#include "cti/course/choices.hpp"
#include "cti/course/course.hpp"
#include "cti/course/first_few.hpp"
#include "cti/course/method.hpp"
#include "cti/course/shape.hpp"
#include "cti/text/document.hpp"

#include <concepts>
#include <stdexcept>

namespace cti::text {

enum class Presence { optional, required };

/// Version of the file format that is read and written.
inline constexpr int format_version{1};

/// What a file says, and what is wrong with how it says it.
template <class T> struct Reading {
  T value{};
  std::vector<Error> errors{};   ///< in the order of the file; the value cannot be relied on if there are any
  std::vector<Error> warnings{}; ///< unknown keys
};

template <class R, class T>
concept Is = std::same_as<std::remove_const_t<R>, T>;

class Reader {
public:
  explicit Reader(const Document& document) : document_(document) {}

  std::vector<Error> errors, warnings; ///< the first few of those that say the same

  void error(const Node& node, Message what, Message hint);
  void warn(const Node& node, Message what, Message hint);
  /// An error at the place of a fact.
  void error_at(const std::vector<std::string>& path, Message what, Message hint = {});

  void read(const Node& node, std::string& text);
  void read(const Node& node, Day& day);
  void read(const Node& node, TimeOfDay& time);
  void read(const Node& node, Participants& with);
  void read(const Node& node, int& number);
  void read(const Node& node, double& number);
  void read(const Node& node, bool& yes);
  void read(const Node& node, std::vector<std::string>& texts);

  template <class E>
  requires std::is_enum_v<E>
  void read(const Node& node, E& value) {
    if (const auto known = meant<E>(scalar(node)))
      value = *known;
    else
      unknown_word(node, words_of<E>());
  }

  template <class T> void read(const Node& node, std::optional<T>& value) {
    if (!node.is_null()) read(node, value.emplace());
  }

  template <class Record>
  requires std::is_class_v<Record>
  void read(const Node& node, std::vector<Record>& list) {
    if (node.is_null()) return;
    if (!node.is_list()) return error(node, {N_("this is not a list")}, {N_("begin each item with '- '")});
    list.reserve(node.items().size());
    for (const auto& item : node.items()) read(item, list.emplace_back());
  }

  template <class Record>
  requires std::is_class_v<Record>
  void read(const Node& node, Record& record) {
    if (!expect_map(node)) return;
    Fields fields(*this, node);
    describe(fields, record);
    fields.warn_of_others();
  }

  bool expect_map(const Node& node);

  /// An error where a number is not one of these.
  void hold(const Node& node, int number, Bounds bounds);
  void hold(const Node& node, const std::optional<int>& number, Bounds bounds) {
    if (number) hold(node, *number, bounds);
  }

  /// The first line of every file: 'cti: 1', or another key for another kind of file.
  void expect_version(const Node& root, const std::string& key = "cti");

  /// What was read, with what was wrong in the order of the file. The reader has nothing left after it.
  template <class T> Reading<T> reading(T value) {
    add_the_rest();
    in_file_order();
    return {std::move(value), std::move(errors), std::move(warnings)};
  }

  /// Meets the keys of one map in the order in which describe() names them, each once.
  struct Fields {
    Reader& reader;

    Fields(Reader& of, const Node& a_map) : reader(of), map_(a_map) {}

    template <class T> void field(std::string_view key, T& value, Presence presence = Presence::optional) {
      if (const Node* found = meet(key, presence)) reader.read(*found, value);
    }
    /// A whole number that has bounds.
    template <class T> void field(std::string_view key, T& value, Bounds bounds) {
      const Node* found = meet(key, Presence::optional);
      if (!found) return;
      const auto before = reader.errors.size();
      reader.read(*found, value);
      if (reader.errors.size() == before) reader.hold(*found, value, bounds);
    }
    /// A key that is read elsewhere: its value, or none.
    const Node* other(std::string_view key) {
      if (known_count_ == most_keys) throw std::length_error("a record of too many keys");
      known_[known_count_++] = {key.data(), key.size()};
      if (next_ == end_ || next_->value != key) return found_later(key);
      const Node* value = next_ + 1;
      next_ = EachEntry::next(next_);
      return value;
    }
    const Node* meet(std::string_view key, Presence presence);
    void warn_of_others();

  private:
    const Node* found_later(std::string_view key) const;

    const Node& map_;
    const Node* end_ = &map_ + map_.size;
    // People write keys in the order that cti writes them in: so the next one is mostly the one that is looked for.
    const Node* next_ = map_.is_map() ? &map_ + 1 : end_; ///< the first key that is not met yet
    static constexpr std::size_t most_keys{32};           ///< of a record
    struct Known {
      const char* data;
      std::size_t size;
    };
    Known known_[most_keys]; ///< not zeroed: a report meets half a million maps, and mostly nothing unknown in them
    std::size_t known_count_ = 0;
  };

private:
  void add_the_rest();
  void in_file_order();
  std::string_view scalar(const Node& node);
  void unknown_word(const Node& node, const std::vector<std::string>& choices);

  const Document& document_;
  FirstFew few_errors_{}, few_warnings_{};
};

} // namespace cti::text
