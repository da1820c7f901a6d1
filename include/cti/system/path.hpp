#pragma once
// Paths as texts: nothing here looks at a disk.

#include <string>

namespace cti::system {

/// A path below a folder; the path alone where it is a whole one, or the folder is empty.
std::string joined(const std::string& folder, const std::string& path);

/// The folder above; empty where the path is one name. The top is above itself.
std::string parent_of(const std::string& path);

/// The last name; empty where the path ends in '/'.
std::string file_name_of(const std::string& path);

/// Whether it begins at the top.
bool is_whole(const std::string& path);

/// Without "." and "..", as far as that can be told.
std::string normal(const std::string& path);

/// The way from a folder to a path; empty where there is none.
std::string way_to(const std::string& path, const std::string& folder);

} // namespace cti::system
