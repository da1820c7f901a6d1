#pragma once
// The command line: every command puts its options and its action into one Cli.

#include "command_line.hpp"
#include "cti/app/folder.hpp"
#include "cti/app/shell.hpp"

namespace cti::app {

enum class Format { text, json, csv, md, html, ics, ndjson };

class Cli {
public:
  explicit Cli(Shell& shell);

  /// A command below another, or below cti itself. example: a line that a newcomer can type.
  Command* command(Command* above, const std::string& name, const char* description, const char* example,
                   std::function<int()> action = {});
  Command* root() { return &root_; }
  const Command* root() const { return &root_; }
  Shell& shell() const { return shell_; }

  int run(const std::vector<std::string>& arguments);

  // What the global options say, for the actions.
  /// warns: of unknown keys in its settings and methods.
  Expected<Folder> folder(bool warns = true) const;
  /// The folder that -C or else CTI_DIR names; empty if none is named.
  std::string folder_named() const;
  bool dry_run() const { return dry_run_; }
  /// The format asked for, or the usual one, if the command has it.
  Expected<Format> format(const std::vector<Format>& offered, Format usual = Format::text) const;
  /// The day that an option means; today where it was not given.
  Expected<Day> day(const std::string& text) const;
  /// The day that an option means, if it was given.
  Expected<std::optional<Day>> day_if_given(const std::string& text) const;
  /// The text of a note; "-" reads it from standard input, where other users of the machine cannot see it.
  std::string note(const std::string& text) const;

private:
  std::optional<Error> wrong_global_option();
  int run_command(const std::vector<std::string>& arguments);
  void keep_note(const std::vector<std::string>& arguments) const;

  Shell& shell_;
  Command root_;
  std::string folder_, format_, language_, today_, colour_;
  mutable std::string read_note_{}; ///< from standard input: kept where the command does not end well
  bool dry_run_ = false, version_ = false, no_pager_ = false;
};

/// What to say of a command line that cannot be followed, in our own words.
Error mistake(const std::vector<std::string>& arguments, const Parsed& read);

/// What could stand at the last of the words, one a line with its meaning behind a tab; ":files" for a path.
std::string completions(const Cli& cli, const std::vector<std::string>& words);

/// The help page of a command: what it does, an example, its commands, its options.
std::string help_text(const Command& command, const view::Look& look);

/// A placeholder such as DAY in the reader's language; anything else as it is.
std::string placeholder(const std::string& name);

/// Prints the page of the command that the words name: cti help plan focus = cti plan focus --help.
int help(Cli& cli, const std::vector<std::string>& names);

void add_init(Cli& cli);
void add_new(Cli& cli);
void add_phase(Cli& cli);
void add_checklist(Cli& cli);
void add_plan(Cli& cli);
void add_handover(Cli& cli);
void add_contact(Cli& cli);
void add_due(Cli& cli);
void add_caseload(Cli& cli);
void add_reassign(Cli& cli);
void add_implementation(Cli& cli);
void add_fidelity(Cli& cli);
void add_check(Cli& cli);
void add_completion(Cli& cli);
void add_help(Cli& cli);
void add_edit(Cli& cli);
void add_schema(Cli& cli);
void add_merge(Cli& cli);
void add_export(Cli& cli);

} // namespace cti::app
