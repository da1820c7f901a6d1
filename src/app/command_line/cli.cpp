#include "cli.hpp"

#include "app/editing/editor.hpp"
#include "cti/app/cli.hpp"
#include "cti/app/day_input.hpp"
#include "cti/course/choices.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <iterator>
#include <unistd.h>

namespace cti::app {

using view::say;

Cli::Cli(Shell& shell) : shell_(shell) {
  root_.name = "cti";
  root_.description = N_("Critical Time Intervention: courses, phases, checklists and caseload in plain files.");
  root_.example = "cti init --example sager";
  root_.option("-C", &folder_, "DIR", N_("the folder of courses (else CTI_DIR, or upwards)"));
  root_.option("--format", &format_, "FORMAT", N_("text, json, csv, md, html or ics"));
  root_.option("--lang", &language_, "LANG", N_("da or en (else CTI_LANG, or the system's)"));
  root_.option("--today", &today_, "DAY", N_("count from this day (else CTI_TODAY, or the clock)"));
  root_.option("--color", &colour_, "WHEN", N_("auto, always or never"));
  // Looked for by main(), which alone knows of a terminal.
  root_.flag("--no-pager", no_pager_, N_("print a long page as it is (else CTI_PAGER, PAGER or less)"));
  root_.flag("--dry-run", dry_run_, N_("show what would change, and change nothing"));
  root_.flag("--version", version_, N_("show the version"));
}

Command* Cli::command(Command* above, const std::string& name, const char* description, const char* example,
                      std::function<int()> action) {
  auto& added = above->below.emplace_back(std::make_unique<Command>());
  added->name = name, added->description = description, added->example = example;
  added->action = std::move(action), added->above = above;
  return added.get();
}

Expected<Folder> Cli::folder(bool warns) const {
  auto folder = open_folder(folder_);
  if (folder && warns)
    for (const auto& warning : folder->warnings) warn(shell_, warning);
  return folder;
}

std::string Cli::folder_named() const {
  const char* variable = std::getenv("CTI_DIR");
  return !folder_.empty() ? folder_ : variable ? variable : "";
}

Expected<Format> Cli::format(const std::vector<Format>& offered, Format usual) const {
  constexpr std::pair<std::string_view, Format> names[] = {
      {"text", Format::text}, {"json", Format::json}, {"csv", Format::csv},      {"md", Format::md},
      {"html", Format::html}, {"ics", Format::ics},   {"ndjson", Format::ndjson}};
  std::vector<std::string> choices;
  for (const auto& [name, format] : names) {
    if (std::find(offered.begin(), offered.end(), format) == offered.end()) continue;
    if (format_.empty() ? format == usual : name == format_) return format;
    choices.emplace_back(name);
  }
  return failed({Kind::usage, {N_("no format '{}' here"), {format_}}, one_of(format_, choices)});
}

Expected<Day> Cli::day(const std::string& text) const {
  if (text.empty()) return shell_.today;
  return day_meant(text, shell_.today);
}

Expected<std::optional<Day>> Cli::day_if_given(const std::string& text) const {
  if (text.empty()) return std::optional<Day>{};
  return day_meant(text, shell_.today).map([](Day day) { return std::optional{day}; });
}

std::string Cli::note(const std::string& text) const {
  if (text != "-") return text;
  std::string all{std::istreambuf_iterator<char>(std::cin), {}};
  while (all.ends_with('\n')) all.pop_back();
  return read_note_ = all;
}

namespace {

// The words that are neither options nor their values.
std::vector<std::string> plain_words(const Command& root, const std::vector<std::string>& arguments) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!arguments[i].starts_with("-")) {
      words.push_back(arguments[i]);
      continue;
    }
    const auto* option = root.option_named(arguments[i]);
    if (option && !option->is_flag()) ++i; // its value
  }
  return words;
}

} // namespace

std::optional<Error> Cli::wrong_global_option() {
  if (!language_.empty() && !meant<Language>(language_))
    return Error{Kind::usage, {N_("no language is called '{}'"), {language_}}, one_of(language_, words_of<Language>())};
  if (!colour_.empty() && colour_ != "auto" && colour_ != "always" && colour_ != "never")
    return Error{
        Kind::usage, {N_("no --color is called '{}'"), {colour_}}, one_of(colour_, {"auto", "always", "never"})};
  if (today_.empty()) return std::nullopt;
  const auto day = day_meant(today_, shell_.today);
  if (!day) return day.error();
  shell_.today = *day;
  return std::nullopt;
}

namespace {

/// Whether a note waits in standard input, sent there before the command was known to be refused.
bool sends_note(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i)
    for (const std::string option : {"--note", "--changed"})
      if (arguments[i] == option + "=-" || (arguments[i] == "-" && i > 0 && arguments[i - 1] == option))
        return ::isatty(STDIN_FILENO) == 0;
  return false;
}

} // namespace

int Cli::run(const std::vector<std::string>& arguments) {
  try {
    const int code = run_command(arguments);
    if (code != 0) keep_note(arguments);
    return code;
  } catch (...) {
    keep_note(arguments);
    throw;
  }
}

// Nobody has a copy of what was typed at a prompt.
void Cli::keep_note(const std::vector<std::string>& arguments) const {
  if (read_note_.empty() && sends_note(arguments)) note("-");
  if (read_note_.empty()) return;
  const auto file = kept_text(read_note_);
  if (!file) return void(fail(shell_, file.error()));
  warn(shell_, {Kind::unwritten,
                {N_("what you typed is kept in {}"), {file->string()}},
                {N_("when the cause is mended, repeat the command and give it this: < {}"), {file->string()}}});
}

int Cli::run_command(const std::vector<std::string>& arguments) {
  // Before the commands behind "help" are taken for commands to run.
  const bool of_help = std::ranges::find(arguments, "--help") != arguments.end();
  if (const auto words = plain_words(root_, arguments); !of_help && !words.empty() && words.front() == "help")
    return help(*this, {words.begin() + 1, words.end()});
  const auto read = parsed(root_, arguments);
  if (read.help) {
    shell_.out += help_text(*read.command, shell_.look);
    return 0;
  }
  if (read.slip) return fail(shell_, mistake(arguments, read));
  if (version_) {
    shell_.out += "cti " CTI_VERSION "\n" + std::string{view::translated(root_.description)} + "\n" +
                  say("Licence: Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/; without any warranty.") +
                  "\n";
    return 0;
  }
  if (const auto wrong = wrong_global_option()) return fail(shell_, *wrong);
  if (read.command->action) return read.command->action();
  shell_.err += help_text(*read.command, shell_.look);
  return exit_code(Kind::usage);
}

bool asks_what_fits(const std::vector<std::string>& arguments) {
  return !arguments.empty() && arguments.front() == "__complete";
}

int run(Shell& shell, const std::vector<std::string>& arguments) {
  try {
    Cli cli(shell);
    add_init(cli);
    add_new(cli);
    add_phase(cli);
    add_checklist(cli);
    add_plan(cli);
    add_handover(cli);
    add_contact(cli);
    add_due(cli);
    add_caseload(cli);
    add_reassign(cli);
    add_implementation(cli);
    add_fidelity(cli);
    add_check(cli);
    add_export(cli);
    add_edit(cli);
    add_schema(cli);
    add_merge(cli);
    add_completion(cli);
    add_help(cli);
    // Asked by a shell while somebody types: it is no command, and nothing is wrong with anything.
    if (asks_what_fits(arguments)) {
      shell.out += completions(cli, {arguments.begin() + 1, arguments.end()});
      return 0;
    }
    return cli.run(arguments);
  } catch (const std::exception& problem) { // on the way here the lock was removed
    return fail(shell, {Kind::unwritten,
                        {N_("cti cannot go on: {}"), {problem.what()}},
                        shell.saved.empty() ? Message{N_("nothing was changed")}
                                            : Message{N_("{} was saved before that"), {shell.saved}}});
  }
}

} // namespace cti::app
