#include "cli.hpp"

#include "cti/view/layout.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

using Rows = std::vector<std::pair<std::string, std::string>>;

std::string option_name(const CLI::Option& option) {
  std::string name;
  for (const auto& letter : option.get_snames()) name += (name.empty() ? "-" : ", -") + letter;
  for (const auto& word : option.get_lnames()) name += (name.empty() ? "--" : ", --") + word;
  if (option.get_items_expected_max() > 0 && !option.get_type_name().empty()) name += " " + option.get_type_name();
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
    if (option->get_positional()) rows.emplace_back(option->get_name(), option->get_description());
  return rows;
}

Rows commands_of(const CLI::App& app) {
  Rows rows;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
    rows.emplace_back(command->get_name(), command->get_description());
  return rows;
}

std::string section(const std::string& title, const Rows& rows) {
  if (rows.empty()) return {};
  int widest = 0;
  for (const auto& [name, description] : rows) widest = std::max(widest, view::width(name));
  std::string text = "\n" + title + "\n";
  for (const auto& [name, description] : rows) text += "  " + view::padded(name, widest) + "  " + description + "\n";
  return text;
}

std::string usage(const CLI::App& app) {
  std::string line = full_name(app);
  for (const auto* option : app.get_options()) {
    if (!option->get_positional()) continue;
    const auto name = option->get_name() + (option->get_items_expected_max() > 1 ? "…" : "");
    line += option->get_required() ? " " + name : " [" + name + "]";
  }
  return line + (commands_of(app).empty() ? "" : " [" + say("COMMAND") + "]") + " [" + say("OPTIONS") + "]\n";
}

} // namespace

std::string help_text(const CLI::App& app) {
  std::string text = app.get_description() + "\n\n  " + usage(app);
  if (!app.get_footer().empty()) text += "\n" + say("Example") + "\n  " + app.get_footer() + "\n";
  text += section(say("Commands"), commands_of(app)) + section(say("What it takes"), positionals_of(app)) +
          section(say("Options"), options_of(app));
  if (const auto* parent = app.get_parent()) {
    while (parent->get_parent()) parent = parent->get_parent();
    text += section(say("Everywhere"), options_of(*parent, false));
  }
  return text;
}

} // namespace cti::app
