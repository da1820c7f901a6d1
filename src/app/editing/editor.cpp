#include "editor.hpp"

#include "cti/system/path.hpp"

#include <algorithm>
#include <sstream>

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

// $EDITOR may carry options, and /usr/bin/editor may be a link to vim.basic: both names tell what it is.
bool is_program(const system::System& system, const std::string& editor, std::string_view program) {
  const auto is_it = [&](const std::string& file) {
    const auto name = system::file_name_of(file);
    return name.substr(0, name.find('.')) == program;
  };
  const auto first = editor.substr(0, editor.find(' '));
  return is_it(first) || is_it(system.program(first));
}

bool has_option(const std::string& editor, std::string_view option) {
  std::istringstream words{editor};
  for (std::string word; words >> word;)
    if (word == option || (option == "--wait" && word == "-w")) return true;
  return false;
}

std::string without_reminders(const std::string& typed) {
  std::string text;
  std::istringstream lines{typed};
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with("#")) text += line + "\n";
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

} // namespace

Expected<std::string> chosen_editor(const system::System& system) {
  std::string editor;
  for (const char* name : {"VISUAL", "EDITOR"})
    if (editor.empty()) editor = system.variable(name).value_or("");
  for (const char* usual : usual_editors)
    if (editor.empty() && !system.program(usual).empty()) editor = usual;
  if (editor.empty()) return failed({Kind::usage, {N_("no editor was found")}, {N_("choose one: EDITOR=nano cti …")}});
  for (const auto& [program, option] : need_to_be_told)
    if (is_program(system, editor, program) && !has_option(editor, option))
      return failed({Kind::usage,
                     {N_("the editor '{}' would not wait until the file is closed"), {editor}},
                     {N_("let it wait: EDITOR='{} {}' cti …"), {editor, std::string{option}}}});
  return editor;
}

bool edited_in(system::System& system, const std::string& editor, const std::string& file, std::size_t line) {
  const auto is_it = [&](auto name) { return is_program(system, editor, name); };
  std::vector<std::string> arguments{file};
  if (line > 0 && std::ranges::any_of(take_a_line, is_it))
    arguments.insert(arguments.begin(), "+" + std::to_string(line));
  return system.edit(editor, arguments);
}

Error editor_failed(const std::string& editor, Message hint) {
  return {Kind::unwritten, {N_("the editor '{}' did not end well, so nothing was saved"), {editor}}, std::move(hint)};
}

static bool lies_among_courses(const system::System& system, const std::string& folder) {
  for (auto at = folder; !at.empty(); at = system::parent_of(at)) {
    if (system.thing_behind(system::joined(at, "cti.yaml")) != system::Thing::nothing) return true;
    if (at == system::parent_of(at)) break;
  }
  return false;
}

std::vector<std::string> places_of_drafts(const system::System& system) {
  std::vector<std::string> places;
  for (const auto& named :
       {system.variable("XDG_RUNTIME_DIR"), system.variable("TMPDIR"), std::optional<std::string>{"/tmp"}}) {
    if (!named || !system::is_whole(*named)) continue;
    const auto place = system.resolved(*named);
    if (system.thing_behind(place) == system::Thing::folder && !lies_among_courses(system, place) &&
        std::ranges::find(places, place) == places.end())
      places.push_back(place);
  }
  return places;
}

Expected<std::string> private_folder(system::System& system, const std::string& name_begins) {
  for (const auto& place : places_of_drafts(system))
    if (auto folder = system.make_private_folder(system::joined(place, name_begins))) return *folder;
  return failed({Kind::unwritten,
                 {N_("there is no place for a draft")},
                 {N_("name a folder outside of the courses that is yours alone: TMPDIR=FOLDER cti …")}});
}

Expected<std::string> kept_text(system::System& system, const std::string& text) {
  auto folder = private_folder(system, "cti-");
  if (!folder) return folder;
  const auto file = system::joined(*folder, "note.txt");
  if (const auto made = system.create_file(file, file, text); !made) return failed(made.error());
  return file;
}

void Typed::discard(system::System& system) const { system.remove_folder(system::parent_of(file_)); }

Expected<Typed> typed_in_editor(system::System& system, const std::vector<std::string>& reminders) {
  const auto editor = chosen_editor(system);
  if (!editor) return failed(editor.error());
  std::string begin = "\n";
  for (const auto& line : reminders) begin += "# " + line + "\n";
  const auto file = kept_text(system, begin);
  if (!file) return failed(file.error());
  const bool well = edited_in(system, *editor, *file);
  const auto written = system.read_file(*file, *file);
  if (well && !written) return failed(written.error());
  Typed typed{without_reminders(written ? written->text : ""), *file};
  if (well) return typed;
  if (typed.text().empty()) typed.discard(system);
  return failed(editor_failed(*editor, typed.text().empty() ? Message{N_("choose another: EDITOR=nano cti …")}
                                                            : Message{N_("what you typed is kept in {}"), {*file}}));
}

} // namespace cti::app
