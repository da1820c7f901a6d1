#pragma once
// Tells the shape of a record from the same `describe(fields, record)` that the Reader follows: what is read and what
// an editor is told cannot differ.

#include "cti/course/shape.hpp"
#include "cti/text/reader.hpp"

namespace cti::text {

class Shaper {
public:
  template <class T> void field(std::string_view key, const T& value, Presence presence = Presence::optional) {
    const bool required = presence == Presence::required;
    auto shape = shape_of(value);
    if (required) shape.may_be_empty = false;
    record_.properties.push_back({std::string{key}, required, std::move(shape)});
  }
  template <class T> void field(std::string_view key, const T& value, Bounds bounds) {
    field(key, value);
    record_.properties.back().shape.bounds = bounds;
  }
  /// A key that is read elsewhere: who shapes the file puts it in where it belongs.
  void other(std::string_view) {}
  void checklists(const std::vector<Tick>&);

  template <class Record>
  requires std::is_class_v<Record>
  static Shape shape_of(const Record& record) {
    Shaper shaper;
    describe(shaper, record);
    return std::move(shaper.record_);
  }

  static Shape shape_of(const std::string&) { return shape_or_nothing(Shape::Kind::text); }
  static Shape shape_of(Day) { return {Shape::Kind::day}; }
  static Shape shape_of(TimeOfDay) { return {Shape::Kind::time}; }
  static Shape shape_of(const Participants&);
  static Shape shape_of(int) { return {Shape::Kind::whole}; }
  static Shape shape_of(double) { return {Shape::Kind::number}; }
  static Shape shape_of(bool) { return {Shape::Kind::yes_no}; }

  template <class E>
  requires std::is_enum_v<E>
  static Shape shape_of(E) {
    Shape shape{Shape::Kind::word};
    for (const auto& entry : Words<E>::table) shape.words.emplace_back(entry.word);
    return shape;
  }

  template <class T> static Shape shape_of(const std::optional<T>&) {
    auto shape = shape_of(T{});
    shape.may_be_empty = true;
    return shape;
  }

  template <class T> static Shape shape_of(const std::vector<T>&) {
    auto shape = shape_or_nothing(Shape::Kind::list);
    shape.parts.push_back(shape_of(T{}));
    return shape;
  }

private:
  Shape record_{Shape::Kind::record};
};

/// A record with a key of its own for each checklist, all of which hold the same.
Shape checklists_shape(const Shape& checklist);

/// The first line of a file: 'cti: 1'.
Property version_property(const std::string& key = "cti");

/// What a course and a folder's settings may hold.
Shape course_shape();
Shape settings_shape();

} // namespace cti::text
