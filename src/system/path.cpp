#include "cti/system/path.hpp"

#include <filesystem>

namespace cti::system {

namespace fs = std::filesystem;

std::string joined(const std::string& folder, const std::string& path) {
  if (folder.empty() || is_whole(path)) return path;
  return folder.ends_with('/') ? folder + path : folder + "/" + path;
}

std::string parent_of(const std::string& path) { return fs::path{path}.parent_path().string(); }

std::string file_name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool is_whole(const std::string& path) { return fs::path{path}.is_absolute(); }

std::string normal(const std::string& path) { return fs::path{path}.lexically_normal().string(); }

std::string way_to(const std::string& path, const std::string& folder) {
  return fs::path{path}.lexically_relative(folder).string();
}

} // namespace cti::system
