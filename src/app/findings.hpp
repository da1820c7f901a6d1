#pragma once
// What `cti check` has to say of one file.

#include "cti/app/folder.hpp"
#include "cti/view/check.hpp"
#include "files.hpp"

namespace cti::app {

using Findings = std::vector<view::PlacedFinding>;

/// A file to look at: from the folder, or from what git has staged.
struct Sheet {
  std::string name; ///< below courses/
  Expected<FileText> file;
  bool on_disk;
};

/// What was found in a file, and the id that it says it has, where it says one.
struct Looked {
  Findings findings{};
  std::string name{}, id{};
  std::optional<Place> id_stands{};
};

/// A course: its name, its bytes, what it says. Files can be looked at on several threads at once.
Looked look_at(const Folder& folder, const Sheet& sheet, Day today);

/// All of it in the order of the files and their lines, and whether each has an id of its own.
Findings all_findings(std::vector<Looked> files);

/// CPR numbers in a file that is no course.
void look_for_cpr(Findings& all, const std::string& shown, const std::string& text);

/// The folder's implementation.yaml.
void look_at_implementation(Findings& all, const Expected<FileText>& file);

} // namespace cti::app
