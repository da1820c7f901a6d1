#pragma once
// What may stand in a file, as a plain value: what an editor needs in order to complete keys and mark mistakes.

#include "cti/course/bounds.hpp"
#include "cti/course/method.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cti {

/// The kinds of files in a folder.
enum class FileKind { course, settings, method, implementation };

template <> struct Words<FileKind> {
  static constexpr std::array table{
      Word<FileKind>{FileKind::course, "course"}, Word<FileKind>{FileKind::settings, "settings"},
      Word<FileKind>{FileKind::method, "method"}, Word<FileKind>{FileKind::implementation, "implementation"}};
};

struct Property;

struct Shape {
  enum class Kind { text, day, time, whole, number, yes_no, word, list, record, choice };
  Shape(Kind what = Kind::text);

  Kind kind;
  bool may_be_empty{false};         ///< nothing need stand behind the colon
  bool is_id{false};                ///< a text of small letters, digits and dashes
  bool is_person{false};            ///< the id of a person of the course: a1, a2, …
  std::vector<std::string> words{}; ///< all that a word can be
  std::vector<int> numbers{};       ///< all that a whole number can be, where they are few
  std::optional<Bounds> bounds{};   ///< of a number
  std::optional<Limits> limits{};   ///< of a number that need not be whole
  bool above_least{false};          ///< the least itself is not among them
  std::vector<Property> properties; ///< of a record, in the order in which they are written
  std::vector<Shape> parts;         ///< of a list: its one kind of item; of a choice: all that may stand there
  std::vector<Shape> under_any_key; ///< of a record whose keys people choose: the one kind of value
};

struct Property {
  std::string key{};
  bool required{false};
  Shape shape{};
  Label label{}; ///< what it means, where that is data
};

inline Shape::Shape(Kind what) : kind(what) {}

/// A shape of that kind, or nothing at all behind the colon.
inline Shape shape_or_nothing(Shape::Kind what) {
  Shape shape{what};
  shape.may_be_empty = true;
  return shape;
}

/// The shape that keys lead to, through lists and choices; there must be one.
Shape& shape_at(Shape& whole, const std::vector<std::string>& path);

} // namespace cti
