// What to say of a command line that cannot be followed, in our own words.

#include "cli.hpp"
#include "cti/course/nearest.hpp"

#include <algorithm>

namespace cti::app {
namespace {

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

} // namespace cti::app
