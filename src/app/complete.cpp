// cti completion: scripts that let a shell complete; and what they ask the program, a hidden command of its own.

#include "candidates.hpp"
#include "cli.hpp"
#include "completion/scripts.hpp"
#include "cti/course/choices.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <cstdlib>

namespace cti::app {
namespace {

using view::translated;

/// Reads the words before the one that is typed, as the command line would, but forgives everything.
class Reading {
public:
  explicit Reading(const CLI::App* root) : command_(root) {}

  void take(const std::string& word);
  /// What fits at the place after the words taken.
  std::vector<Candidate> at(const std::string& typed) const;
  bool wants_path() const { return wants_a_path(slot()); }

private:
  const CLI::Option* option_named(const std::string& name) const;
  const CLI::Option* positional() const;
  Slot slot() const;
  std::vector<Candidate> options() const;

  const CLI::App* command_;
  const CLI::Option* pending_ = nullptr; ///< the option whose value comes next
  std::vector<std::string> values_{};    ///< without an option
  std::string folder_{};
};

// The shell hands over what was typed; ~ is then still one.
std::string at_home(const std::string& folder) {
  const char* home = std::getenv("HOME");
  return home && (folder == "~" || folder.starts_with("~/")) ? home + folder.substr(1) : folder;
}

const CLI::Option* Reading::option_named(const std::string& name) const {
  for (const auto* at = command_; at; at = at->get_parent())
    if (const auto* option = at->get_option_no_throw(name)) return option;
  return nullptr;
}

void Reading::take(const std::string& word) {
  if (pending_) {
    if (pending_->check_name("-C")) folder_ = at_home(word);
    pending_ = nullptr;
    return;
  }
  if (word.starts_with("-")) {
    const auto* option = option_named(word);
    if (option && option->get_items_expected_max() > 0) pending_ = option;
    return;
  }
  if (command_->get_parent() == nullptr && word == "help") return; // what follows are commands as ever
  const auto* below = values_.empty() ? subcommand(*command_, word) : nullptr;
  if (below)
    command_ = below;
  else
    values_.push_back(word);
}

// The last one takes any number where it may have several.
const CLI::Option* Reading::positional() const {
  const CLI::Option* last = nullptr;
  std::size_t before = 0;
  for (const auto* option : command_->get_options()) {
    if (!option->get_positional()) continue;
    if (before++ == values_.size()) return option;
    last = option;
  }
  return last && last->get_items_expected_max() > 1 ? last : nullptr;
}

Slot Reading::slot() const {
  Slot slot{"", "", full_name(*command_), values_.empty() ? "" : values_.front(), folder_};
  if (pending_) {
    slot.name = pending_->get_lnames().empty() ? "-C" : "--" + pending_->get_lnames().front();
    slot.type = pending_->get_type_name();
  } else if (const auto* value = positional()) {
    slot.name = value->get_name();
  }
  return slot;
}

std::vector<Candidate> Reading::options() const {
  std::vector<Candidate> all;
  for (const auto* at = command_; at; at = at->get_parent())
    for (const auto* option : at->get_options()) {
      if (option->get_positional() || (at != command_ && option == at->get_help_ptr())) continue;
      for (const auto& name : option->get_lnames()) all.push_back({"--" + name, option->get_description()});
    }
  return all;
}

std::vector<Candidate> Reading::at(const std::string& typed) const {
  if (pending_) return candidates(slot());
  if (const auto sign = typed.find('='); typed.starts_with("--") && sign != std::string::npos) {
    auto inner = *this;
    inner.pending_ = option_named(typed.substr(0, sign));
    auto all = inner.pending_ ? candidates(inner.slot()) : std::vector<Candidate>{};
    for (auto& candidate : all) candidate.word = typed.substr(0, sign + 1) + candidate.word;
    return all;
  }
  if (typed.starts_with("-")) return options();
  std::vector<Candidate> all;
  if (values_.empty())
    for (const auto* below : command_->get_subcommands([](const CLI::App* app) { return !app->get_name().empty(); }))
      all.push_back({below->get_name(), below->get_description()});
  for (auto& candidate : candidates(slot())) all.push_back(std::move(candidate));
  return all;
}

int print_script(Cli& cli, const std::string& shell_name) {
  const auto script = completion_script(shell_name);
  if (script.empty())
    return fail(cli.shell(), {Kind::usage,
                              {N_("there is no completion for '{}'"), {shell_name}},
                              one_of(shell_name, {"bash", "zsh", "fish"})});
  cli.shell().out += script;
  return 0;
}

} // namespace

std::string completions(const Cli& cli, const std::vector<std::string>& words) {
  Reading reading(cli.root());
  for (std::size_t i = 0; i + 1 < words.size(); ++i) reading.take(words[i]);
  const std::string typed = words.empty() ? "" : words.back();
  std::string text;
  for (const auto& [word, meaning] : reading.at(typed))
    if (word.starts_with(typed) && view::safe(word) == word) text += word + "\t" + view::safe(meaning) + "\n";
  return text.empty() && !typed.starts_with("-") && reading.wants_path() ? ":files\n" : text;
}

void add_completion(Cli& cli) {
  const auto shell_name = std::make_shared<std::string>();
  auto* command = cli.command(cli.root(), "completion", N_("Print the script that lets a shell complete what is typed"),
                              "cti completion bash > ~/.local/share/bash-completion/completions/cti",
                              [&cli, shell_name] { return print_script(cli, *shell_name); });
  takes(command, "SHELL", *shell_name, N_("bash, zsh or fish"));
}

} // namespace cti::app
