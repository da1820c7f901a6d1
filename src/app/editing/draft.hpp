#pragma once
// A copy of a course's file for one person's editor. It lies in a folder of its own that only its owner can enter,
// beside the text that it began with, and is removed only when all of it is saved.

#include "app/system/files.hpp"
#include "cti/app/folder.hpp"

namespace cti::app {

class Draft {
public:
  /// A new one, of the file's text as it is now.
  static Expected<Draft> of(const Folder& folder, const std::string& id, const std::string& text);
  /// One that was kept.
  static Expected<Draft> kept(const fs::path& file, const std::string& id);

  const fs::path& file() const { return file_; }
  /// The file's text when it was begun.
  const std::string& before() const { return before_; }

  Expected<std::string> text() const;
  Expected<void> write(const std::string& text) const;
  void discard() const;

private:
  Draft(fs::path file, std::string before) : file_(std::move(file)), before_(std::move(before)) {}

  fs::path file_;
  std::string before_;
};

/// Drafts of that course which lie about: kept, or open just now.
std::vector<fs::path> drafts_of(const std::string& id);

} // namespace cti::app
