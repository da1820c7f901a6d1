#include "editor.hpp"

#include "app/system/descriptor.hpp"
#include "app/system/files.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace cti::app {
namespace {

/// Editors that take +LINE before the file.
constexpr std::string_view take_a_line[] = {"vi",   "vim",   "nvim",        "gvim", "view",  "nano",
                                            "pico", "emacs", "emacsclient", "kak",  "micro", "joe",
                                            "jed",  "mg",    "ne",          "zile", "mcedit"};

/// Editors with a window of their own, which leave the terminal at once unless they are told to wait.
constexpr std::pair<std::string_view, std::string_view> need_to_be_told[] = {
    {"code", "--wait"}, {"codium", "--wait"}, {"subl", "--wait"}, {"gedit", "--wait"}, {"gvim", "-f"}, {"kate", "-b"}};

/// Tried in this order where the person has named none.
constexpr const char* usual_editors[] = {"editor", "sensible-editor", "nano", "vi"};

fs::path on_path(const std::string& program) {
  if (program.find('/') != std::string::npos) return program;
  const char* path = std::getenv("PATH");
  std::istringstream folders{path ? path : ""};
  for (std::string folder; std::getline(folders, folder, ':');)
    if (auto file = fs::path{folder} / program; !folder.empty() && access(file.c_str(), X_OK) == 0) return file;
  return {};
}

// $EDITOR may carry options, and /usr/bin/editor may be a link to vim.basic: both names tell what it is.
bool is_program(const std::string& editor, std::string_view program) {
  const auto is_it = [&](const fs::path& file) {
    const auto name = file.filename().string();
    return name.substr(0, name.find('.')) == program;
  };
  const fs::path first = editor.substr(0, editor.find(' '));
  std::error_code unknown;
  return is_it(first) || is_it(fs::canonical(on_path(first.string()), unknown));
}

bool has_option(const std::string& editor, std::string_view option) {
  std::istringstream words{editor};
  for (std::string word; words >> word;)
    if (word == option || (option == "--wait" && word == "-w")) return true;
  return false;
}

std::string without_reminders(std::istream& lines) {
  std::string text;
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with("#")) text += line + "\n";
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

/// Keys that interrupt are the editor's while it is open.
class InterruptsIgnored {
public:
  InterruptsIgnored() : interrupt_(std::signal(SIGINT, SIG_IGN)), quit_(std::signal(SIGQUIT, SIG_IGN)) {}
  InterruptsIgnored(const InterruptsIgnored&) = delete;
  InterruptsIgnored& operator=(const InterruptsIgnored&) = delete;
  ~InterruptsIgnored() {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGQUIT, quit_);
  }

private:
  void (*interrupt_)(int), (*quit_)(int);
};

} // namespace

Expected<std::string> chosen_editor() {
  std::string editor;
  for (const char* name : {"VISUAL", "EDITOR"})
    if (const char* value = std::getenv(name); editor.empty() && value) editor = value;
  for (const char* usual : usual_editors)
    if (editor.empty() && !on_path(usual).empty()) editor = usual;
  if (editor.empty()) return failed({Kind::usage, {N_("no editor was found")}, {N_("choose one: EDITOR=nano cti …")}});
  for (const auto& [program, option] : need_to_be_told)
    if (is_program(editor, program) && !has_option(editor, option))
      return failed({Kind::usage,
                     {N_("the editor '{}' would not wait until the file is closed"), {editor}},
                     {N_("let it wait: EDITOR='{} {}' cti …"), {editor, std::string{option}}}});
  return editor;
}

// Through the shell, as $EDITOR may carry options ("code --wait").
bool edited_in(const std::string& editor, const fs::path& file, std::size_t line) {
  const bool takes = line > 0 && std::ranges::any_of(take_a_line, [&](auto name) { return is_program(editor, name); });
  const auto command = editor + (takes ? " \"+$2\"" : "") + " \"$1\"";
  const auto number = std::to_string(line);
  const InterruptsIgnored ours;
  const pid_t child = fork();
  if (child == 0) {
    for (const int signal : {SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_DFL);
    execl("/bin/sh", "sh", "-c", command.c_str(), "cti", file.c_str(), number.c_str(), static_cast<char*>(nullptr));
    _exit(127);
  }
  int status = 0;
  return child > 0 && retried([&] { return waitpid(child, &status, 0); }) == child && WIFEXITED(status) &&
         WEXITSTATUS(status) == 0;
}

Error editor_failed(const std::string& editor, Message hint) {
  return {Kind::unwritten, {N_("the editor '{}' did not end well, so nothing was saved"), {editor}}, std::move(hint)};
}

static bool lies_among_courses(const fs::path& folder) {
  std::error_code ignored;
  for (auto at = folder; !at.empty(); at = at.parent_path()) {
    if (fs::exists(at / "cti.yaml", ignored)) return true;
    if (at == at.parent_path()) break;
  }
  return false;
}

std::vector<fs::path> places_of_drafts() {
  std::vector<fs::path> places;
  for (const char* named :
       std::initializer_list<const char*>{std::getenv("XDG_RUNTIME_DIR"), std::getenv("TMPDIR"), "/tmp"}) {
    if (!named || !fs::path{named}.is_absolute()) continue;
    std::error_code not_there;
    const auto place = fs::canonical(named, not_there);
    if (!not_there && fs::is_directory(place, not_there) && !lies_among_courses(place) &&
        std::ranges::find(places, place) == places.end())
      places.push_back(place);
  }
  return places;
}

Expected<fs::path> private_folder(const std::string& name_begins) {
  for (const auto& place : places_of_drafts()) {
    auto name = (place / (name_begins + "XXXXXX")).string();
    if (mkdtemp(name.data())) return fs::path{name};
  }
  return failed({Kind::unwritten,
                 {N_("there is no place for a draft")},
                 {N_("name a folder outside of the courses that is yours alone: TMPDIR=FOLDER cti …")}});
}

Expected<fs::path> kept_text(const std::string& text) {
  auto folder = private_folder("cti-");
  if (!folder) return folder;
  auto file = *folder / "note.txt";
  if (const auto made = create_file(file, file.string(), text); !made) return failed(made.error());
  return file;
}

void Typed::discard() const {
  std::error_code ignored;
  fs::remove_all(file_.parent_path(), ignored);
}

Expected<Typed> typed_in_editor(const std::vector<std::string>& reminders) {
  const auto editor = chosen_editor();
  if (!editor) return failed(editor.error());
  std::string begin = "\n";
  for (const auto& line : reminders) begin += "# " + line + "\n";
  const auto file = kept_text(begin);
  if (!file) return failed(file.error());
  const bool well = edited_in(*editor, *file);
  std::ifstream lines(*file);
  Typed typed{without_reminders(lines), *file};
  if (well) return typed;
  if (typed.text().empty()) typed.discard();
  return failed(editor_failed(*editor, typed.text().empty()
                                           ? Message{N_("choose another: EDITOR=nano cti …")}
                                           : Message{N_("what you typed is kept in {}"), {file->string()}}));
}

} // namespace cti::app
