#pragma once
// What every report begins with: one course, or all of them, as they stand on a day.

#include "cli.hpp"
#include "cti/course/choices.hpp"

namespace cti::app {

/// A report in the forms that it has.
struct Forms {
  std::function<std::string()> text{}, json{}, csv{}, md{}, html{}, ics{}, ndjson{};
};

/// Prints the form that was asked for and names what could not be read; gives the exit code.
int print(Cli& cli, const Forms& forms, const std::vector<Error>& unreadable = {});

struct OneCourse {
  Folder folder; ///< holds the method that the course points to
  CourseOn course;
};

/// The course of that id today; doubts about its file are said on standard error.
Expected<OneCourse> one_course(const Cli& cli, const std::string& id);

struct AllCourses {
  Folder folder;
  std::vector<CourseOn> courses; ///< by id, closed ones too
  std::vector<Error> unreadable;
};

Expected<AllCourses> all_courses(const Cli& cli, Day day);

/// What to say of a worker whom neither cti.yaml nor any course knows; none where they are known, or nobody was named.
std::optional<Error> unknown_worker(const AllCourses& all, const std::string& worker);

/// The value that an option's word stands for, or which words there are.
template <class E> Expected<E> value_of(const std::string& option, const std::string& text) {
  if (const auto value = meant<E>(text)) return *value;
  const auto name = placeholder(option);
  const auto what =
      text.empty() ? Message{N_("{} is missing"), {name}} : Message{N_("{} cannot be '{}'"), {name, text}};
  return failed({Kind::usage, what, one_of(text, words_of<E>())});
}

/// The same for an option that may be left out.
template <class E> Expected<std::optional<E>> value_if_given(const std::string& option, const std::string& text) {
  if (text.empty()) return std::optional<E>{};
  return value_of<E>(option, text).map([](E value) { return std::optional{value}; });
}

} // namespace cti::app
