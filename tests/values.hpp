#pragma once
// How doctest shows our values, and short ways to write them.

#include "cti/course/course.hpp"
#include "cti/course/error.hpp"
#include "cti/method/profiles.hpp"

#include <doctest/doctest.h>
#include <stdexcept>

namespace doctest {
template <> struct StringMaker<cti::Day> {
  static String convert(const cti::Day& day) { return cti::iso(day).c_str(); }
};
template <class T> struct StringMaker<std::optional<T>> {
  static String convert(const std::optional<T>& value) {
    return value ? StringMaker<T>::convert(*value) : String("none");
  }
};
} // namespace doctest

namespace cti {

inline Day day(std::string_view text) {
  const auto known = iso_day(text);
  if (!known) throw std::logic_error("not a day: " + std::string{text});
  return *known;
}

inline Course course_from(std::string_view start, const char* basis = "sel-85") {
  Course course;
  course.id = "b-1", course.worker = "mette", course.method = "job", course.legal_basis = basis,
  course.start = day(start);
  return course;
}

/// The legal bases and themes that come with cti.
inline const Definitions& known_definitions() { return method::built_in().at("job").definitions; }

/// The job method without its checklists and numbers.
inline Method bare_job() {
  Method method{"job"};
  method.definitions = known_definitions();
  return method;
}

inline Pause pause_of(std::string_view from, std::string_view until) { return {day(from), day(until)}; }

} // namespace cti
