#pragma once
// What `cti check` has to say of one file.

#include "course_file.hpp"
#include "cti/view/check.hpp"

namespace cti::app {

using Findings = std::vector<view::PlacedFinding>;

/// A worker whom a course names. has_it: the course is open, and theirs.
struct NamedWorker {
  std::string name;
  Place stands;
  bool has_it;
};

/// What was found in a file, and the workers that it names.
struct Looked {
  Findings findings{};
  std::vector<NamedWorker> workers{};
};

/// A course: why it is taken for none, and what is doubtful in it. Files can be looked at on several threads at once.
Looked look_at(const Folder& folder, CourseFile file, Day today);

/// All of it in the order of the files and their lines; and whether they name workers as the settings and the other
/// files do.
Findings all_findings(std::vector<Looked> files, const Settings& settings);

/// The folder's cti.yaml.
void look_at_settings(Findings& all, const Expected<system::FileText>& file);

/// One of the folder's own methods; shown is the file as messages name it.
void look_at_method(Findings& all, const std::string& shown, const Expected<system::FileText>& file);

/// The folder's implementation.yaml.
void look_at_implementation(Findings& all, const Expected<system::FileText>& file);

} // namespace cti::app
