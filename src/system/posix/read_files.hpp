#pragma once

#include "cti/system/system.hpp"

namespace cti::system {

/// A file's text, and which file it was.
struct FileRead {
  FileText file{};
  unsigned long device{}, inode{};
};

/// Reads a regular file of a folder that is open. Never waits on a FIFO or device, never follows a link.
Expected<FileRead> read_file_in(int folder, const std::string& name, const std::string& shown);

} // namespace cti::system
