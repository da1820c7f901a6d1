#include "editor.hpp"

#include "files.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace cti::app {
namespace {

std::string editor() {
  for (const char* name : {"VISUAL", "EDITOR"})
    if (const char* value = std::getenv(name); value && *value) return value;
  return "vi";
}

// Somewhere that does not outlive the login where the system has it: a case's words belong on no shared disk.
Expected<fs::path> private_folder() {
  const char* runtime = std::getenv("XDG_RUNTIME_DIR");
  std::error_code ignored;
  const fs::path below =
      runtime && fs::is_directory(runtime, ignored) ? fs::path{runtime} : fs::temp_directory_path(ignored);
  auto name = (below / "cti-XXXXXX").string();
  if (!mkdtemp(name.data()))
    return failed({Kind::unwritten, {N_("no folder for a draft could be made in {}"), {below.string()}}, {}});
  return fs::path{name};
}

// Through the shell, as $EDITOR may carry options ("code --wait").
bool edit(const fs::path& file) {
  const auto command = editor() + " \"$1\"";
  const pid_t child = fork();
  if (child == 0) {
    execl("/bin/sh", "sh", "-c", command.c_str(), "cti", file.c_str(), static_cast<char*>(nullptr));
    _exit(127);
  }
  int status = 0;
  return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string without_reminders(std::istream& lines) {
  std::string text;
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with("#")) text += line + "\n";
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

} // namespace

void Typed::discard() const {
  std::error_code ignored;
  fs::remove_all(file_.parent_path(), ignored);
}

Expected<Typed> typed_in_editor(const std::vector<std::string>& reminders) {
  const auto folder = private_folder();
  if (!folder) return failed(folder.error());
  const auto file = *folder / "note.txt";
  std::string begin = "\n";
  for (const auto& line : reminders) begin += "# " + line + "\n";
  if (const auto made = create_file(file, file.string(), begin); !made) return failed(made.error());
  const bool edited = edit(file);
  std::ifstream lines(file);
  Typed typed{without_reminders(lines), file};
  if (edited) return typed;
  if (typed.text().empty()) typed.discard();
  return failed({Kind::unwritten,
                 {N_("the editor '{}' did not end well, so nothing was saved"), {editor()}},
                 typed.text().empty() ? Message{N_("choose another: EDITOR=nano cti …")}
                                      : Message{N_("what you typed is kept in {}"), {file.string()}}});
}

} // namespace cti::app
