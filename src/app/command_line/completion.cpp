// cti completion: scripts that let a shell complete; and what they ask the program, a hidden command of its own.

#include "app/command_line/scripts/scripts.hpp"
#include "cli.hpp"
#include "completions.hpp"
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
  explicit Reading(const Command* root) : command_(root) {}

  void take(const std::string& word);
  /// What fits at the place after the words taken.
  std::vector<Candidate> at(const std::string& typed) const;
  bool wants_path() const { return wants_a_path(slot()); }

private:
  const Option* value_next() const;
  Slot slot() const;
  std::vector<Candidate> options() const;

  const Command* command_;
  const Option* pending_ = nullptr;   ///< the option whose value comes next
  std::vector<std::string> values_{}; ///< without an option
  std::string folder_{};
};

// The shell hands over what was typed; ~ is then still one.
std::string at_home(const std::string& folder) {
  const char* home = std::getenv("HOME");
  return home && (folder == "~" || folder.starts_with("~/")) ? home + folder.substr(1) : folder;
}

void Reading::take(const std::string& word) {
  if (pending_) {
    if (pending_->name == "-C") folder_ = at_home(word);
    pending_ = nullptr;
    return;
  }
  if (word.starts_with("-")) {
    const auto* option = command_->option_named(word);
    if (option && !option->is_flag()) pending_ = option;
    return;
  }
  if (command_->above == nullptr && word == "help") return; // what follows are commands as ever
  const auto* below = values_.empty() ? command_->named(word) : nullptr;
  if (below)
    command_ = below;
  else
    values_.push_back(word);
}

// The last one takes any number where it may have several.
const Option* Reading::value_next() const {
  const Option* last = nullptr;
  std::size_t before = 0;
  for (const auto& option : command_->options) {
    if (!option.stands_alone()) continue;
    if (before++ == values_.size()) return &option;
    last = &option;
  }
  return last && last->takes_several() ? last : nullptr;
}

Slot Reading::slot() const {
  Slot slot{"", "", command_->full_name(), values_.empty() ? "" : values_.front(), folder_};
  if (const auto* option = pending_ ? pending_ : value_next())
    slot.name = option->name, slot.type = option->placeholder;
  return slot;
}

std::vector<Candidate> Reading::options() const {
  std::vector<Candidate> all{{"--help", translated(N_("show this page"))}};
  for (const auto* at = command_; at; at = at->above)
    for (const auto& option : at->options)
      if (option.name.starts_with("--")) all.push_back({option.name, translated(option.description)});
  return all;
}

std::vector<Candidate> Reading::at(const std::string& typed) const {
  if (pending_) return candidates(slot());
  if (const auto sign = typed.find('='); typed.starts_with("--") && sign != std::string::npos) {
    auto inner = *this;
    inner.pending_ = command_->option_named(typed.substr(0, sign));
    auto all = inner.pending_ ? candidates(inner.slot()) : std::vector<Candidate>{};
    for (auto& candidate : all) candidate.word = typed.substr(0, sign + 1) + candidate.word;
    return all;
  }
  if (typed.starts_with("-")) return options();
  std::vector<Candidate> all;
  if (values_.empty())
    for (const auto& below : command_->below) all.push_back({below->name, translated(below->description)});
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
  command->takes("SHELL", shell_name.get(), N_("bash, zsh or fish"));
}

} // namespace cti::app
