// What to say of a command line that cannot be followed, in our own words.

#include "mistakes.hpp"

#include "cti/strings/blank.hpp"
#include "cti/strings/nearest.hpp"
#include "option_hint.hpp"

#include <algorithm>

namespace cti::app {
namespace {

std::vector<std::string> option_names(const Command& command) {
  std::vector<std::string> names{"--help"};
  for (const auto* at = &command; at; at = at->above)
    for (const auto& option : at->options())
      if (option.name.starts_with("--")) names.push_back(option.name);
  return names;
}

void collect(const Command& command, std::vector<Takes>& all) {
  for (const auto& below : command.below()) {
    Takes takes{below->full_name(), {}};
    for (const auto& option : below->options())
      if (!option.stands_alone()) takes.options.push_back(option.name);
    all.push_back(std::move(takes));
    collect(*below, all);
  }
}

Error unknown_option(const std::string& name, const std::vector<std::string>& arguments, const Command& command) {
  const Command* root = &command;
  while (root->above) root = root->above;
  std::vector<Takes> all;
  collect(*root, all);
  const auto hint = option_hint(name, command.full_name(), option_names(command), arguments, all);
  return {Kind::usage, {N_("unknown option '{}'"), {name}}, hint};
}

std::vector<std::string> command_names(const Command& command) {
  std::vector<std::string> names;
  for (const auto& below : command.below()) names.push_back(below->words.name);
  return names;
}

Error unknown(const std::string& what_it_is, const std::string& word, const std::string& meant) {
  if (meant.empty()) return {Kind::usage, {what_it_is, {word}}, {N_("see: cti --help")}};
  return {Kind::usage, {what_it_is, {word}}, {N_("did you mean '{}'?"), {meant}}};
}

Error too_many_words(const std::string& word, const Command& command) {
  return {Kind::usage,
          quoting(N_("'{}' is one word too many"), {word}),
          {N_("put texts of several words in quotes; see: {} --help"), {command.full_name()}}};
}

// An unknown command or option, or one value too many.
Error unexpected(const std::vector<std::string>& arguments, const Parsed& read) {
  const auto& rest = read.slip->rest;
  // What was left comes in an order of its own: the first on the line is the one at fault.
  const auto left_over = [&](const std::string& argument) {
    return argument != "--" && std::ranges::find(rest, argument) != rest.end();
  };
  const auto first = std::ranges::find_if(arguments, left_over);
  const std::string word = first == arguments.end() ? (rest.empty() ? "" : rest.front()) : *first;
  const auto& command = *read.command;
  if (word.starts_with("-")) return unknown_option(word.substr(0, word.find('=')), arguments, command);
  if (!command.above) return unknown(N_("unknown command '{}'"), word, nearest(word, command_names(command)));
  const auto at = std::ranges::find(arguments, command.words.name);
  const auto meant =
      at != arguments.end() && at + 1 != arguments.end() ? nearest(*(at + 1), command_names(command)) : "";
  if (!meant.empty()) return unknown(N_("unknown command '{}'"), *(at + 1), meant);
  return too_many_words(word, command);
}

// The first option that has to be given and is not, or is blank.
std::optional<Error> left_out(const Parsed& read, const std::function<Error(Message)>& wrong) {
  for (const auto& option : read.command->options()) {
    if (!option.required) continue;
    const auto given = read.given.find(&option);
    if (given == read.given.end()) return wrong({N_("{} is missing"), {option.shown()}});
    if (std::ranges::any_of(given->second, is_blank)) return wrong({N_("{} is empty"), {option.shown()}});
  }
  return std::nullopt;
}

// "phase close b-1 b-2": the command above takes an id too, and would take the second one in silence.
std::optional<Error> one_too_many(const Parsed& read) {
  for (const auto* above = read.command->above; above; above = above->above)
    for (const auto& option : above->options())
      if (const auto given = read.given.find(&option); option.stands_alone() && given != read.given.end())
        return too_many_words(given->second.front(), *read.command);
  return std::nullopt;
}

} // namespace

std::optional<Error> mistake(const std::vector<std::string>& arguments, const Parsed& read) {
  const auto wrong = [&](Message what) {
    return Error{Kind::usage, std::move(what), {N_("see: {} --help"), {read.command->full_name()}}};
  };
  if (!read.slip) {
    auto missing = left_out(read, wrong);
    return missing ? missing : one_too_many(read);
  }
  const auto& slip = *read.slip;
  switch (slip.kind) {
  case Slip::Kind::left_over: return unexpected(arguments, read);
  case Slip::Kind::no_value: return wrong({N_("{} needs a value"), {slip.name}});
  case Slip::Kind::given_twice: return wrong({N_("{} is given more than once"), {slip.name}});
  case Slip::Kind::unreadable: break;
  }
  return wrong({N_("this cannot be read")});
}

} // namespace cti::app
