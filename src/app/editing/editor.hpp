#pragma once
// A text typed in the person's own editor.

#include "cti/system/system.hpp"

namespace cti::app {

/// $VISUAL, else $EDITOR, else one that is there. Refused: none, and one that would not wait for the file to be closed.
Expected<std::string> chosen_editor(const system::System& system);

/// Opens the file and waits until it is closed; the cursor stands on that line in editors known to take one (0: none is
/// asked for). False where the editor did not end well.
bool edited_in(system::System& system, const std::string& editor, const std::string& file, std::size_t line = 0);

/// What to say where it did not.
Error editor_failed(const std::string& editor, Message hint);

/// A new folder that only its owner can enter, with a name that begins so; where the system has it, in a place that
/// does not outlive the login: a case's words belong on no shared disk.
Expected<std::string> private_folder(system::System& system, const std::string& name_begins);

/// The places in which such folders can lie, the best first: never the current folder by chance, never a folder of
/// courses, from which git would take them along.
std::vector<std::string> places_of_drafts(const system::System& system);

/// Puts a text into a file in such a folder of its own.
Expected<std::string> kept_text(system::System& system, const std::string& text);

/// What was typed. Its file lies in a folder that only its owner can enter, and stays until it is discarded: what
/// somebody wrote is not lost with a command that fails.
class Typed {
public:
  Typed(std::string text, std::string file) : text_(std::move(text)), file_(std::move(file)) {}

  const std::string& text() const { return text_; }
  const std::string& file() const { return file_; }
  void discard(system::System& system) const;

private:
  std::string text_;
  std::string file_;
};

/// Opens the editor on the lines given, each behind a '#'. Lines that begin with one are left out of what was typed, as
/// are empty lines at its ends.
Expected<Typed> typed_in_editor(system::System& system, const std::vector<std::string>& reminders);

} // namespace cti::app
