#include "cli.hpp"

#include "cti/app/cli.hpp"
#include "cti/app/day_input.hpp"
#include "cti/course/choices.hpp"
#include "cti/course/nearest.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <iterator>

namespace cti::app {
namespace {

using view::translated;

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* at = &app; at; at = at->get_parent())
    for (const auto* option : at->get_options())
      for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  return names;
}

Error unknown(const std::string& what_it_is, const std::string& word, const std::string& meant) {
  if (meant.empty()) return {Kind::usage, {what_it_is, {word}}, {N_("see: cti --help")}};
  return {Kind::usage, {what_it_is, {word}}, {N_("did you mean '{}'?"), {meant}}};
}

} // namespace

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
  app->footer(example);
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

// An unknown command or option, or one value too many.
Error Cli::unexpected(const std::vector<std::string>& rest) const {
  // CLI11 lists what was left in an order of its own: the first on the line is the one at fault.
  const auto left_over = [&](const std::string& argument) {
    return argument != "--" && std::find(rest.begin(), rest.end(), argument) != rest.end();
  };
  const auto first = std::find_if(arguments_.begin(), arguments_.end(), left_over);
  const std::string word = first == arguments_.end() ? (rest.empty() ? "" : rest.front()) : *first;
  const auto* command = chosen();
  if (word.starts_with("-")) {
    const auto name = word.substr(0, word.find('='));
    return unknown(N_("unknown option '{}'"), name, nearest(name, option_names(*command)));
  }
  if (command == &app_) return unknown(N_("unknown command '{}'"), word, nearest(word, command_names(app_)));
  const auto at = std::find(arguments_.begin(), arguments_.end(), command->get_name());
  const auto meant =
      at + 1 < arguments_.end() && at != arguments_.end() ? nearest(*(at + 1), command_names(*command)) : "";
  if (!meant.empty()) return unknown(N_("unknown command '{}'"), *(at + 1), meant);
  return {Kind::usage,
          {N_("'{}' is one word too many"), {word}},
          {N_("put texts of several words in quotes; see: {} --help"), {full_name(*command)}}};
}

int Cli::mistake(const CLI::ParseError& error) {
  const std::string what = error.what();
  const auto rest = app_.remaining(true);
  const bool option_left = std::ranges::any_of(
      rest, [](const std::string& word) { return word.size() > 1 && word.starts_with("-") && word != "--"; });
  if (option_left || error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError))
    return fail(shell_, unexpected(rest));
  if (const auto name = what.substr(0, what.find(':')); std::ranges::count(arguments_, name) > 1)
    return fail(
        shell_,
        {Kind::usage, {N_("{} is given more than once"), {name}}, {N_("see: {} --help"), {full_name(*chosen())}}});
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch))
    return fail(shell_, {Kind::usage,
                         {N_("{} needs a value"), {what.substr(0, what.find(':'))}},
                         {N_("see: {} --help"), {full_name(*chosen())}}});
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError))
    return fail(shell_, {Kind::usage,
                         {N_("{} is missing"), {what.substr(0, what.find(' '))}},
                         {N_("see: {} --help"), {full_name(*chosen())}}});
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ValidationError)) // what takes() asks for
    return fail(shell_, {Kind::usage,
                         {N_("{} is empty"), {what.substr(0, what.find(':'))}},
                         {N_("see: {} --help"), {full_name(*chosen())}}});
  return fail(shell_,
              {Kind::usage,
               {N_("this value does not fit: {}"), {what.substr(what.find(':') == what.npos ? 0 : what.find(':') + 2)}},
               {N_("see: {} --help"), {full_name(*chosen())}}});
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
    if (!arguments.empty() && arguments.front() == "__complete") {
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
