#pragma once
// A copy of a course's file for one person's editor. It lies in a folder of its own that only its owner can enter,
// beside the text that it began with, and is removed only when all of it is saved.

#include "cti/app/folder.hpp"

namespace cti::app {

class Draft {
public:
  /// A new one, of the file's text as it is now.
  static Expected<Draft> of(system::System& system, const Folder& folder, const std::string& id,
                            const std::string& text);
  /// One that was kept.
  static Expected<Draft> kept(system::System& system, const std::string& file, const std::string& id);

  const std::string& file() const { return file_; }
  /// The file's text when it was begun.
  const std::string& before() const { return before_; }

  Expected<std::string> text() const;
  Expected<void> write(const std::string& text) const;
  void discard() const;

private:
  Draft(system::System& system, std::string file, std::string before)
      : system_(&system), file_(std::move(file)), before_(std::move(before)) {}

  system::System* system_;
  std::string file_;
  std::string before_;
};

/// Drafts of that course which lie about: kept, or open just now.
std::vector<std::string> drafts_of(const system::System& system, const std::string& id);

} // namespace cti::app
