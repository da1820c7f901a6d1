#pragma once
// The one way from a file to a course. A report takes the course, or the first thing that is in its way; `cti check`,
// `cti edit` and git's hook take all of that, and look further (findings.hpp).

#include "cti/app/folder.hpp"

namespace cti::app {

/// What came of a file.
struct CourseFile {
  std::string name{};          ///< below courses/: "b-1042.yaml"
  std::string shown{};         ///< as messages name it, without a CPR number: "courses/b-1042.yaml"
  text::Source source{};       ///< empty where it could not be read
  system::Access access{};     ///< who may open it
  Case found{};                ///< as far as it goes
  bool is_whole{false};        ///< whether all that it says could be understood
  std::vector<Error> errors{}; ///< why it is taken for no course; none of one that is
};

/// What is wrong with the name of a file of courses/: its ending, what it stands for, a CPR number in it.
std::vector<Error> mistakes_in_name(const std::string& name);

/// Judges a file of courses/ by its name, its bytes and what they say.
CourseFile course_file(const Folder& folder, const std::string& name, Expected<system::FileText> file);

/// The course, or the first thing that is in its way.
Expected<Case> course_of(CourseFile file);

} // namespace cti::app
