#pragma once
// A text typed in the person's own editor.

#include "cti/course/error.hpp"

#include <filesystem>

namespace cti::app {

/// What was typed. Its file lies in a folder that only its owner can enter, and stays until it is discarded: what
/// somebody wrote is not lost with a command that fails.
class Typed {
public:
  Typed(std::string text, std::filesystem::path file) : text_(std::move(text)), file_(std::move(file)) {}

  const std::string& text() const { return text_; }
  const std::filesystem::path& file() const { return file_; }
  void discard() const;

private:
  std::string text_;
  std::filesystem::path file_;
};

/// Opens $VISUAL, else $EDITOR, else vi, on the lines given, each behind a '#'. Lines that begin with one are left out
/// of what was typed, as are empty lines at its ends.
Expected<Typed> typed_in_editor(const std::vector<std::string>& reminders);

} // namespace cti::app
