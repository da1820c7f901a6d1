#include "help_page.hpp"

#include "cti/course/choices.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

using Rows = std::vector<std::pair<std::string, std::string>>;

Rows options_of(const Command& command) {
  Rows rows;
  for (const auto& option : command.options())
    if (!option.stands_alone())
      rows.emplace_back(option.is_flag() ? option.name
                                         : option.name + " " + view::translated(option.placeholder.c_str()),
                        view::translated(option.meaning));
  return rows;
}

Rows values_of(const Command& command) {
  Rows rows;
  for (const auto& option : command.options())
    if (option.stands_alone()) rows.emplace_back(option.shown(), view::translated(option.meaning));
  return rows;
}

Rows commands_of(const Command& command) {
  Rows rows;
  for (const auto& below : command.below())
    rows.emplace_back(below->words.name, view::translated(below->words.description));
  return rows;
}

// Descriptions go on under their beginning.
std::string section(const std::string& title, const Rows& rows, const view::Look& look) {
  if (rows.empty()) return {};
  int widest = 0;
  for (const auto& [name, description] : rows) widest = std::max(widest, view::width(name));
  const int column = widest + 4;
  std::string text = "\n" + view::bold(title, look) + "\n";
  for (const auto& [name, description] : rows) {
    const auto lines = view::wrapped(description, column, look);
    text +=
        "  " + view::padded(name, widest) + (lines.empty() ? "\n" : lines.substr(static_cast<std::size_t>(widest) + 2));
  }
  return text;
}

std::string usage(const Command& command) {
  std::string line = command.full_name();
  for (const auto& option : command.options()) {
    if (!option.stands_alone()) continue;
    const auto name = option.shown() + (option.takes_several ? "…" : "");
    line += option.required ? " " + name : " [" + name + "]";
  }
  return line + (command.below().empty() ? "" : " [" + say("COMMAND") + "]") + " [" + say("OPTIONS") + "]\n";
}

} // namespace

std::string help_text(const Command& command, const view::Look& look) {
  auto options = options_of(command);
  options.insert(options.begin(), {"-h, --help", view::translated(N_("show this page"))});
  std::string text = view::wrapped(view::translated(command.words.description), 0, look) + "\n  " +
                     view::translated(command.words.example) + "\n\n" + view::bold(say("Usage"), look) + "\n  " +
                     usage(command) + section(say("Commands"), commands_of(command), look) +
                     section(say("What it takes"), values_of(command), look) + section(say("Options"), options, look);
  if (const auto* top = command.above) {
    while (top->above) top = top->above;
    text += section(say("Everywhere"), options_of(*top), look);
  }
  return text;
}

int show_help(Run& run, const Command& root, const std::vector<std::string>& names) {
  const Command* at = &root;
  for (const auto& name : names) {
    const auto* below = at->named(name);
    if (!below) {
      std::vector<std::string> known;
      for (const auto& command : at->below()) known.emplace_back(command->words.name);
      return fail(run, {Kind::usage,
                        {N_("unknown command '{}'"), {name}},
                        known.empty() ? Message{N_("see: {} --help"), {at->full_name()}} : one_of(name, known)});
    }
    at = below;
  }
  run.out += help_text(*at, run.look);
  return 0;
}

} // namespace cti::app
