#pragma once
// The disk: reading whole files, and saving them so that there is always the old text or the new, never half.

#include "keep_attributes.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace cti::app {

namespace fs = std::filesystem;

/// A file's text, its mode, and which file it was.
struct FileText {
  std::string text{};
  unsigned mode{};
  unsigned long device{}, inode{};
};

/// Reads a regular file of at most 1 MiB; shown is its name in messages. Never waits on a FIFO or device, never follows
/// a link.
Expected<FileText> read_file(const std::string& path, const std::string& shown);

/// The same, of a name in a folder that is open.
Expected<FileText> read_file_in(int folder, const std::string& name, const std::string& shown);

/// That a folder is none that lies elsewhere; nothing where there is no such folder.
Expected<void> no_link(const fs::path& folder, const std::string& shown);

/// Names in a folder, sorted; hidden ones left out.
Expected<std::vector<std::string>> names_in(const fs::path& folder, const std::string& shown);

/// What a text becomes, or why not.
using Change = std::function<Expected<std::string>(const std::string& text)>;

/// Holds X.lock while it reads X, changes it and puts the new text in its place. Gives old and new text. Fails with
/// Kind::contention where someone else holds the lock or changed X meanwhile, and leaves X as it was on any failure.
struct Saved {
  std::string before, after;
  Unkept unkept{};
};
Expected<Saved> change_file(const fs::path& path, const std::string& shown, const Change& change);

/// Writes a file that must not exist yet, readable by its owner only.
Expected<Unkept> create_file(const fs::path& path, const std::string& shown, const std::string& text);

/// Makes a folder that only its owner can enter; one that exists is left as it is.
Expected<void> make_folder(const fs::path& path, const std::string& shown);

/// Removes the lock that is held, if any: for a signal handler.
void drop_lock() noexcept;

} // namespace cti::app
