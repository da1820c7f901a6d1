// The one place that knows CLI11: it takes long to compile, and speaks of mistakes in English words of its own.

#include "command_line.hpp"

#include "cti/strings/number.hpp"

#include <algorithm>
#include <CLI/CLI.hpp>

namespace cti::app {
namespace {

std::string blank(const std::string& given) {
  return given.find_first_not_of(" \t\r\n") == std::string::npos ? "blank" : "";
}

class Reader {
public:
  explicit Reader(const std::vector<std::string>& arguments) : arguments_(arguments) {
    app_.fallthrough();            // before any subcommand: they take it over, so that global options may follow one
    app_.require_subcommand(0, 1); // the same: behind a command, a text such as "plan" or "help" begins no other
  }

  Parsed read(const Command& root) {
    offer(root, app_);
    Parsed read{&root, false, {}};
    try {
      app_.parse(std::vector<std::string>(arguments_.rbegin(), arguments_.rend())); // as CLI11 wants a vector
    } catch (const CLI::CallForHelp&) {
      read.help = true;
    } catch (const CLI::ParseError& error) {
      read.slip = slip(error);
    }
    for (auto named = app_.get_subcommands(); !named.empty(); named = named.back()->get_subcommands())
      read.command = read.command->named(named.back()->get_name());
    return read;
  }

private:
  // Only commands whose name stands on the line can be meant; the others need no options to be looked through.
  void offer(const Command& command, CLI::App& app) {
    app.set_help_flag("-h,--help");
    for (const auto& option : command.options) offer(option, app);
    for (const auto& below : command.below) {
      auto* sub = app.add_subcommand(below->name);
      if (std::ranges::find(arguments_, below->name) != arguments_.end()) offer(*below, *sub);
    }
  }

  void offer(const Option& option, CLI::App& app) {
    auto* added = std::visit([&](auto* target) { return offered(option.name, *target, app); }, option.target);
    if (option.required) added->required()->check(blank);
  }

  CLI::Option* offered(const std::string& name, bool& target, CLI::App& app) { return app.add_flag(name, target); }
  CLI::Option* offered(const std::string& name, std::string& target, CLI::App& app) {
    return app.add_option(name, target);
  }
  CLI::Option* offered(const std::string& name, std::vector<std::string>& target, CLI::App& app) {
    return app.add_option(name, target);
  }
  // CLI11 would read a number as C does, where 045 is 37.
  template <class Number> CLI::Option* offered(const std::string& name, Number& target, CLI::App& app) {
    return app.add_option_function<std::string>(name, [this, name, &target](const std::string& text) {
      if (const auto number = whole_number_meant(text)) {
        target = *number;
        return;
      }
      no_number_ = Slip{Slip::Kind::not_a_number, name, text, {}};
      throw CLI::ValidationError(name, text);
    });
  }

  /// True where an option stands on the line more than once.
  bool twice(const std::string& option) const {
    return std::ranges::count_if(arguments_, [&](const std::string& argument) {
             return argument == option || argument.starts_with(option + "=");
           }) > 1;
  }

  Slip slip(const CLI::ParseError& error) const {
    using Kind = Slip::Kind;
    const auto rest = app_.remaining(true);
    const bool option_left = std::ranges::any_of(
        rest, [](const std::string& word) { return word.size() > 1 && word.starts_with("-") && word != "--"; });
    const auto code = static_cast<CLI::ExitCodes>(error.get_exit_code());
    if (option_left || code == CLI::ExitCodes::ExtrasError) return {Kind::left_over, {}, {}, rest};
    if (no_number_) return *no_number_;
    // "--on: 1 required …", "ID is required"
    const std::string what = error.what();
    const auto name = what.substr(0, what.find(code == CLI::ExitCodes::RequiredError ? ' ' : ':'));
    if (twice(name)) return {Kind::given_twice, name, {}, {}};
    switch (code) {
    case CLI::ExitCodes::ArgumentMismatch: return {Kind::no_value, name, {}, {}};
    case CLI::ExitCodes::RequiredError: return {Kind::missing, name, {}, {}};
    case CLI::ExitCodes::ValidationError: return {Kind::blank, name, {}, {}};
    default: return {Kind::unreadable, {}, {}, {}};
    }
  }

  const std::vector<std::string>& arguments_;
  CLI::App app_{"", "cti"};
  std::optional<Slip> no_number_{};
};

} // namespace

Parsed parsed(const Command& root, const std::vector<std::string>& arguments) { return Reader(arguments).read(root); }

} // namespace cti::app
