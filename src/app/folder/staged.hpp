#pragma once
// What git is about to commit, folder by folder: a repository may hold several folders of courses, at any depth.

#include "cti/app/folder.hpp"

namespace cti::app {

/// A folder of courses of which something is about to be committed, as it will be then: settings and methods too.
struct StagedFolder {
  Expected<Folder> folder;
  std::string shown; ///< what stands before the names of its files, seen from here: "sager/"
  std::vector<std::string>
      files; ///< those that were added or changed, below the folder: "courses/b-1.yaml", "cti.yaml"
};

/// Those in the repository around; of a folder that is named, that one alone. None if nothing in them is staged.
Expected<std::vector<StagedFolder>> staged_folders(const system::System& system, const std::string& named);

/// The folder that a file would belong to, if it is one that such a folder has: "sager/" of sager/courses/b-1.yaml,
/// sager/cti.yaml, sager/methods/x.yaml; "" at the top. None of any other file.
std::optional<std::string> folder_of_file(const std::string& path);

} // namespace cti::app
