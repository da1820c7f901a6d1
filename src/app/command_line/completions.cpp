// What a shell is told while somebody types: every option says itself what fits there.

#include "completions.hpp"

#include "cti/view/words.hpp"

namespace cti::app {
namespace {

using view::translated;

/// Reads the words before the one that is typed, as the command line would, but forgives everything.
class LineSoFar {
public:
  LineSoFar(Run& run, const Command& root) : run_(run), command_(&root) {}

  void take(const std::string& word);
  /// What fits at the place after the words taken.
  Candidates at(const std::string& typed) const;
  bool wants_path() const;

private:
  const Option* value_next() const;
  Candidates offered_for(const Option* option) const;
  Candidates options() const;

  Run& run_;
  const Command* command_;
  const Option* pending_ = nullptr;   ///< the option whose value comes next
  std::vector<std::string> values_{}; ///< without an option
};

// The shell hands over what was typed; ~ is then still one.
std::string at_home(const system::System& system, const std::string& folder) {
  const auto home = system.variable("HOME");
  return home && (folder == "~" || folder.starts_with("~/")) ? *home + folder.substr(1) : folder;
}

void LineSoFar::take(const std::string& word) {
  if (pending_) {
    if (pending_->name == "-C") run_.folder_given = at_home(run_.system, word);
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
const Option* LineSoFar::value_next() const {
  const Option* last = nullptr;
  std::size_t before = 0;
  for (const auto& option : command_->options()) {
    if (!option.stands_alone()) continue;
    if (before++ == values_.size()) return &option;
    last = &option;
  }
  return last && last->takes_several ? last : nullptr;
}

bool LineSoFar::wants_path() const {
  const auto* option = pending_ ? pending_ : value_next();
  return option && option->is_path;
}

Candidates LineSoFar::offered_for(const Option* option) const {
  return option && option->offered ? option->offered({run_, values_}) : Candidates{};
}

Candidates LineSoFar::options() const {
  Candidates all{{"--help", translated(N_("show this page"))}};
  for (const auto* at = command_; at; at = at->above)
    for (const auto& option : at->options())
      if (option.name.starts_with("--")) all.push_back({option.name, translated(option.meaning)});
  return all;
}

Candidates LineSoFar::at(const std::string& typed) const {
  if (pending_) return offered_for(pending_);
  if (const auto sign = typed.find('='); typed.starts_with("--") && sign != std::string::npos) {
    auto all = offered_for(command_->option_named(typed.substr(0, sign)));
    for (auto& candidate : all) candidate.word = typed.substr(0, sign + 1) + candidate.word;
    return all;
  }
  if (typed.starts_with("-")) return options();
  Candidates all;
  if (values_.empty())
    for (const auto& below : command_->below())
      all.push_back({below->words.name, translated(below->words.description)});
  for (auto& candidate : offered_for(value_next())) all.push_back(std::move(candidate));
  return all;
}

} // namespace

std::string completions(Run& run, const Command& root, const std::vector<std::string>& words) {
  LineSoFar line(run, root);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) line.take(words[i]);
  const std::string typed = words.empty() ? "" : words.back();
  std::string text;
  for (const auto& [word, meaning] : line.at(typed))
    if (word.starts_with(typed) && view::safe(word) == word) text += word + "\t" + view::safe(meaning) + "\n";
  return text.empty() && !typed.starts_with("-") && line.wants_path() ? ":files\n" : text;
}

} // namespace cti::app
