#include "cli.hpp"

#include "cti/course/choices.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

using Rows = std::vector<std::pair<std::string, std::string>>;

// What stands for a value, in the reader's language; what the commands of cti themselves are called stays.
constexpr const char* placeholders[] = {
    N_("BASE"),   N_("BASIS"),  N_("COMMAND"), N_("CRITERION"), N_("DAY"),   N_("DAYS"),    N_("DIR"),   N_("FILE"),
    N_("FORM"),   N_("FORMAT"), N_("FROM"),    N_("ID"),        N_("ITEM"),  N_("KIND"),    N_("LANG"),  N_("METHOD"),
    N_("MONTHS"), N_("N"),      N_("NAME"),    N_("OPTIONS"),   N_("OURS"),  N_("OUTCOME"), N_("PART"),  N_("PATH"),
    N_("PHASE"),  N_("PLACE"),  N_("PLAN"),    N_("REASON"),    N_("SHELL"), N_("STAGE"),   N_("TABLE"), N_("TEXT"),
    N_("THEIRS"), N_("THEME"),  N_("TO"),      N_("WHEN"),      N_("WHO"),   N_("WITH"),    N_("WORKER")};

Rows options_of(const Command& command) {
  Rows rows;
  for (const auto& option : command.options)
    if (!option.stands_alone())
      rows.emplace_back(option.is_flag() ? option.name : option.name + " " + placeholder(option.placeholder),
                        view::translated(option.description));
  return rows;
}

Rows values_of(const Command& command) {
  Rows rows;
  for (const auto& option : command.options)
    if (option.stands_alone()) rows.emplace_back(placeholder(option.name), view::translated(option.description));
  return rows;
}

Rows commands_of(const Command& command) {
  Rows rows;
  for (const auto& below : command.below) rows.emplace_back(below->name, view::translated(below->description));
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
  for (const auto& option : command.options) {
    if (!option.stands_alone()) continue;
    const auto name = placeholder(option.name) + (option.takes_several() ? "…" : "");
    line += option.required ? " " + name : " [" + name + "]";
  }
  return line + (command.below.empty() ? "" : " [" + say("COMMAND") + "]") + " [" + say("OPTIONS") + "]\n";
}

} // namespace

std::string placeholder(const std::string& name) {
  const bool known = std::find(std::begin(placeholders), std::end(placeholders), name) != std::end(placeholders);
  return known ? view::translated(name.c_str()) : name;
}

std::string help_text(const Command& command, const view::Look& look) {
  auto options = options_of(command);
  options.insert(options.begin(), {"-h, --help", view::translated(N_("show this page"))});
  std::string text = view::wrapped(view::translated(command.description), 0, look) + "\n  " +
                     view::translated(command.example) + "\n\n" + view::bold(say("Usage"), look) + "\n  " +
                     usage(command) + section(say("Commands"), commands_of(command), look) +
                     section(say("What it takes"), values_of(command), look) + section(say("Options"), options, look);
  if (const auto* top = command.above) {
    while (top->above) top = top->above;
    text += section(say("Everywhere"), options_of(*top), look);
  }
  return text;
}

int help(Cli& cli, const std::vector<std::string>& names) {
  const Command* at = cli.root();
  for (const auto& name : names) {
    const auto* below = at->named(name);
    if (!below) {
      std::vector<std::string> known;
      for (const auto& command : at->below) known.push_back(command->name);
      return fail(cli.shell(),
                  {Kind::usage,
                   {N_("unknown command '{}'"), {name}},
                   known.empty() ? Message{N_("see: {} --help"), {at->full_name()}} : one_of(name, known)});
    }
    at = below;
  }
  cli.shell().out += help_text(*at, cli.shell().look);
  return 0;
}

void add_help(Cli& cli) {
  const auto names = std::make_shared<std::vector<std::string>>();
  auto* command = cli.command(cli.root(), "help", N_("The help page of a command"), "cti help checklist done",
                              [&cli, names] { return help(cli, *names); });
  command->may_take("COMMAND", names.get(), N_("the command, and the one below it"));
}

} // namespace cti::app
