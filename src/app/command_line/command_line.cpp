// The one place that knows CLI11: it takes long to compile, and speaks of mistakes in English words of its own. It
// collects words; what they mean is read by the kinds of value.

#include "command_line.hpp"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <deque>

namespace cti::app {
namespace {

/// What CLI11 fills in for an option.
struct Collected {
  const Option* option;
  CLI::Option* on_line{};
  bool flag{};
  std::string word{};
  std::vector<std::string> words{};

  bool is_given() const { return option->is_flag() ? flag : on_line->count() > 0; }
  std::vector<std::string> all() const {
    if (option->is_flag()) return {};
    return option->takes_several ? words : std::vector{word};
  }
};

class Reader {
public:
  explicit Reader(const std::vector<std::string>& arguments) : arguments_(arguments) {
    app_.fallthrough();            // before any subcommand: they take it over, so that global options may follow one
    app_.require_subcommand(0, 1); // the same: behind a command, a text such as "plan" or "help" begins no other
  }

  Parsed read(const Command& root) {
    offer(root, app_);
    Parsed read{&root};
    try {
      app_.parse(std::vector<std::string>(arguments_.rbegin(), arguments_.rend())); // as CLI11 wants a vector
    } catch (const CLI::CallForHelp&) {
      read.help = true;
    } catch (const CLI::ParseError& error) {
      read.slip = slip(error);
    }
    for (auto named = app_.get_subcommands(); !named.empty(); named = named.back()->get_subcommands())
      read.command = read.command->named(named.back()->get_name());
    for (const auto& each : collected_)
      if (each.is_given()) read.given.emplace(each.option, each.all());
    return read;
  }

private:
  // Only commands whose name stands on the line can be meant; the others need no options to be looked through.
  void offer(const Command& command, CLI::App& app) {
    app.set_help_flag("-h,--help");
    for (const auto& option : command.options()) offer(option, app);
    for (const auto& below : command.below()) {
      auto* sub = app.add_subcommand(below->words.name);
      if (std::ranges::find(arguments_, below->words.name) != arguments_.end()) offer(*below, *sub);
    }
  }

  void offer(const Option& option, CLI::App& app) {
    auto& into = collected_.emplace_back(Collected{&option});
    into.on_line = option.is_flag()       ? app.add_flag(option.name, into.flag)
                   : option.takes_several ? app.add_option(option.name, into.words)
                                          : app.add_option(option.name, into.word);
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
    if (option_left || code == CLI::ExitCodes::ExtrasError) return {Kind::left_over, {}, rest};
    const std::string what = error.what(); // "--on: 1 required …"
    const auto name = what.substr(0, what.find(':'));
    if (twice(name)) return {Kind::given_twice, name};
    if (code == CLI::ExitCodes::ArgumentMismatch) return {Kind::no_value, name};
    return {Kind::unreadable};
  }

  const std::vector<std::string>& arguments_;
  CLI::App app_{"", "cti"};
  std::deque<Collected> collected_{}; ///< a deque, as CLI11 keeps where each lies
};

} // namespace

Parsed parsed(const Command& root, const std::vector<std::string>& arguments) { return Reader(arguments).read(root); }

} // namespace cti::app
