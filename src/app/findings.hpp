#pragma once
// What `cti check` has to say of one file.

#include "cti/app/folder.hpp"
#include "cti/view/check.hpp"
#include "files.hpp"

#include <map>

namespace cti::app {

using Findings = std::vector<view::PlacedFinding>;

/// A file to look at: from the folder, or from what git has staged.
struct Sheet {
  std::string name; ///< below courses/
  Expected<FileText> file;
  bool on_disk;
};

/// What the files say together.
using FileOfId = std::map<std::string, std::string>;

/// A course: its name, its bytes, what it says, and whether it fits with the files looked at before it.
void look_at(Findings& all, const Folder& folder, const Sheet& sheet, FileOfId& file_of_id, Day today);

/// The folder's implementation.yaml.
void look_at_implementation(Findings& all, const Expected<FileText>& file);

} // namespace cti::app
