#include "cli.hpp"

#include "cti/app/cli.hpp"
#include "cti/app/day_input.hpp"
#include "cti/course/choices.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <iterator>

namespace cti::app {
using view::translated;

void takes(CLI::App* command, const char* name, std::string& value, const char* description) {
  const auto is_blank = [](const std::string& given) {
    return given.find_first_not_of(" \t\r\n") == std::string::npos ? std::string{"blank"} : std::string{};
  };
  command->add_option(name, value, translated(description))->required()->check(is_blank);
}

void option(CLI::App* command, const char* name, std::string& value, const char* type, const char* description) {
  command->add_option(name, value, translated(description))->type_name(type);
}

const CLI::App* subcommand(const CLI::App& app, const std::string& name) {
  const auto found = app.get_subcommands([&](const CLI::App* below) { return below->get_name() == name; });
  return found.empty() ? nullptr : found.front();
}

std::string full_name(const CLI::App& app) {
  return app.get_parent() ? full_name(*app.get_parent()) + " " + app.get_name() : app.get_name();
}

Cli::Cli(Shell& shell)
    : shell_(shell),
      app_(translated("Critical Time Intervention: courses, phases, checklists and caseload in plain files."), "cti") {
  app_.fallthrough(); // before any subcommand: they take it over, so that global options may follow a command
  app_.require_subcommand(0, 1); // the same: behind a command, a text such as "plan" or "help" begins no other
  app_.footer("cti init --example sager");
  app_.set_help_flag("-h,--help", translated("show this page"));
  app_.add_option("-C", folder_, translated("the folder of courses (else CTI_DIR, or upwards)"))->type_name("DIR");
  app_.add_option("--format", format_, translated("text, json, csv, md, html or ics"))->type_name("FORMAT");
  app_.add_option("--lang", language_, translated("da or en (else CTI_LANG, or the system's)"))->type_name("LANG");
  app_.add_option("--today", today_, translated("count from this day (else CTI_TODAY, or the clock)"))
      ->type_name("DAY");
  app_.add_option("--color", colour_, translated("auto, always or never"))->type_name("WHEN");
  // Looked for by main(), which alone knows of a terminal.
  app_.add_flag("--no-pager", no_pager_, translated("print a long page as it is (else CTI_PAGER, PAGER or less)"));
  app_.add_flag("--dry-run", dry_run_, translated("show what would change, and change nothing"));
  app_.add_flag("--version", version_, translated("show the version"));
}

CLI::App* Cli::command(CLI::App* parent, const std::string& name, const char* description, const char* example,
                       std::function<int()> action) {
  auto* app = parent->add_subcommand(name, translated(description));
  app->set_help_flag("-h,--help", translated("show this page"));
  app->footer(translated(example));
  if (action) actions_[app] = std::move(action);
  return app;
}

const CLI::App* Cli::chosen() const {
  const CLI::App* at = &app_;
  while (!at->get_subcommands().empty()) at = at->get_subcommands().back();
  return at;
}

Expected<Folder> Cli::folder() const {
  auto folder = open_folder(folder_);
  if (folder)
    for (const auto& warning : folder->warnings) warn(shell_, warning);
  return folder;
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
  return all;
}

// The words that are neither options nor their values.
std::vector<std::string> Cli::plain_words(const std::vector<std::string>& arguments) const {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!arguments[i].starts_with("-")) {
      words.push_back(arguments[i]);
      continue;
    }
    const auto* option = app_.get_option_no_throw(arguments[i]);
    if (option && option->get_items_expected_max() > 0) ++i; // its value
  }
  return words;
}

int Cli::run(std::vector<std::string> arguments) {
  // Before CLI11 takes the commands behind "help" for commands to run.
  const bool of_help = std::find(arguments.begin(), arguments.end(), "--help") != arguments.end();
  if (const auto words = plain_words(arguments); !of_help && !words.empty() && words.front() == "help")
    return help(*this, {words.begin() + 1, words.end()});
  arguments_ = arguments;
  std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants a vector
  try {
    app_.parse(arguments);
  } catch (const CLI::CallForHelp&) {
    shell_.out += help_text(*chosen(), shell_.look);
    return 0;
  } catch (const CLI::ParseError& error) {
    return mistake(error);
  }
  if (version_) {
    shell_.out += "cti " CTI_VERSION "\n";
    return 0;
  }
  if (!language_.empty() && !meant<Language>(language_))
    return fail(
        shell_,
        {Kind::usage, {N_("no language is called '{}'"), {language_}}, one_of(language_, words_of<Language>())});
  if (!colour_.empty() && colour_ != "auto" && colour_ != "always" && colour_ != "never")
    return fail(
        shell_,
        {Kind::usage, {N_("no --color is called '{}'"), {colour_}}, one_of(colour_, {"auto", "always", "never"})});
  if (!today_.empty()) {
    const auto day = day_meant(today_, shell_.today);
    if (!day) return fail(shell_, day.error());
    shell_.today = *day;
  }
  const auto action = actions_.find(chosen());
  if (action != actions_.end()) return action->second();
  shell_.err += help_text(*chosen(), shell_.look);
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
