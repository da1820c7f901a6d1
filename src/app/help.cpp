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

std::string option_name(const CLI::Option& option) {
  std::string name;
  for (const auto& letter : option.get_snames()) name += (name.empty() ? "-" : ", -") + letter;
  for (const auto& word : option.get_lnames()) name += (name.empty() ? "--" : ", --") + word;
  if (option.get_items_expected_max() > 0 && !option.get_type_name().empty())
    name += " " + placeholder(option.get_type_name());
  return name;
}

Rows options_of(const CLI::App& app, bool with_help = true) {
  Rows rows;
  for (const auto* option : app.get_options())
    if (!option->get_positional() && (with_help || option != app.get_help_ptr()))
      rows.emplace_back(option_name(*option), option->get_description());
  return rows;
}

Rows positionals_of(const CLI::App& app) {
  Rows rows;
  for (const auto* option : app.get_options())
    if (option->get_positional()) rows.emplace_back(placeholder(option->get_name()), option->get_description());
  return rows;
}

Rows commands_of(const CLI::App& app) {
  Rows rows;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
    rows.emplace_back(command->get_name(), command->get_description());
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

std::string usage(const CLI::App& app) {
  std::string line = full_name(app);
  for (const auto* option : app.get_options()) {
    if (!option->get_positional()) continue;
    const auto name = placeholder(option->get_name()) + (option->get_items_expected_max() > 1 ? "…" : "");
    line += option->get_required() ? " " + name : " [" + name + "]";
  }
  return line + (commands_of(app).empty() ? "" : " [" + say("COMMAND") + "]") + " [" + say("OPTIONS") + "]\n";
}

} // namespace

std::string placeholder(const std::string& name) {
  const bool known = std::find(std::begin(placeholders), std::end(placeholders), name) != std::end(placeholders);
  return known ? view::translated(name.c_str()) : name;
}

std::string help_text(const CLI::App& app, const view::Look& look) {
  std::string text = view::wrapped(app.get_description(), 0, look);
  if (!app.get_footer().empty()) text += "\n  " + app.get_footer() + "\n";
  text += "\n" + view::bold(say("Usage"), look) + "\n  " + usage(app);
  text += section(say("Commands"), commands_of(app), look) + section(say("What it takes"), positionals_of(app), look) +
          section(say("Options"), options_of(app), look);
  if (const auto* parent = app.get_parent()) {
    while (parent->get_parent()) parent = parent->get_parent();
    text += section(say("Everywhere"), options_of(*parent, false), look);
  }
  return text;
}

int help(Cli& cli, const std::vector<std::string>& names) {
  const CLI::App* at = cli.root();
  for (const auto& name : names) {
    const auto* below = subcommand(*at, name);
    if (!below) {
      std::vector<std::string> known;
      for (const auto& [command, description] : commands_of(*at)) known.push_back(command);
      return fail(cli.shell(), {Kind::usage,
                                {N_("unknown command '{}'"), {name}},
                                known.empty() ? Message{N_("see: {} --help"), {full_name(*at)}} : one_of(name, known)});
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
  command->add_option("COMMAND", *names, view::translated("the command, and the one below it"));
}

} // namespace cti::app
