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

// What CLI11 says is in English and in its own words: only names and values are taken from it.
int Cli::mistake(const CLI::ParseError& error) {
  const std::string what = error.what();
  const Message see{N_("see: {} --help"), {full_name(*chosen())}};
  const auto wrong = [&](const char* sentence, const std::string& name) {
    return fail(shell_, {Kind::usage, {sentence, {placeholder(name)}}, see});
  };
  const auto rest = app_.remaining(true);
  const bool option_left = std::ranges::any_of(
      rest, [](const std::string& word) { return word.size() > 1 && word.starts_with("-") && word != "--"; });
  if (option_left || error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError))
    return fail(shell_, unexpected(rest));
  const auto name = what.substr(0, what.find(':'));
  if (std::ranges::count(arguments_, name) > 1) return wrong(N_("{} is given more than once"), name);
  switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
  case CLI::ExitCodes::ArgumentMismatch: return wrong(N_("{} needs a value"), name);
  case CLI::ExitCodes::RequiredError: return wrong(N_("{} is missing"), what.substr(0, what.find(' ')));
  case CLI::ExitCodes::ValidationError: return wrong(N_("{} is empty"), name); // what takes() asks for
  default: break;
  }
  // "Could not convert: --minutes = abc"
  const auto value = what.find(" = "), begin = name.size() + 2;
  if (value == std::string::npos || value < begin) return fail(shell_, {Kind::usage, {N_("this cannot be read")}, see});
  return fail(
      shell_,
      {Kind::usage, {N_("{} cannot be '{}'"), {what.substr(begin, value - begin), what.substr(value + 3)}}, see});
}

} // namespace cti::app
