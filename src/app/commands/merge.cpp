// cti merge: git's merge driver. Git hands over three files, and takes for the result what then stands in the second.

#include "cti/text/merge.hpp"

#include "app/command_line/value_kinds.hpp"
#include "commands.hpp"
#include "cti/course/first_few.hpp"
#include "cti/rules/contradictions.hpp"
#include "cti/system/path.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace cti::app {
namespace {

/// What git understands: merged, or conflicts left in the file. With any other code it would break off, or take our
/// version for the result. Source: gitattributes(5), "Defining a custom merge driver"; ll-merge.c.
constexpr int merged_all{0}, conflicts_left{1};

struct Merge {
  static constexpr CommandWords words{"merge",
                                      N_("Put two versions of a course together, for git: exit 1 if a "
                                         "conflict is left"),
                                      "git config merge.cti.driver \"cti merge -- %O %A %B %P\""};
  std::string base, ours, theirs, path;

  void options(Options& take) {
    take.value(base, called(N_("BASE"), a_file), N_("the version that both grew from"));
    take.value(ours, called(N_("OURS"), a_file), N_("our version; it becomes the result"));
    take.value(theirs, called(N_("THEIRS"), a_file), N_("their version"));
    take.optional_value(path, called(N_("PATH"), a_file), N_("the course's file, for messages"));
  }

  int act(Run& run) const;

  /// The file as messages name it: git gives it, the others are temporary.
  const std::string& shown() const { return path.empty() ? ours : path; }
};

/// A version as it is there; none, which is said, where it cannot be read.
std::optional<std::string> version(Run& run, const std::string& path) {
  auto file = run.system.read_file(path, path);
  if (file) return std::move(file->text);
  fail(run, file.error());
  return std::nullopt;
}

bool is_too_large(const system::System& system, const std::string& path) {
  return system.size_of(path) > text::largest_file;
}

// Both versions whole, between markers, whatever they are and however long.
Expected<void> save_both(system::System& system, const Merge& said) {
  const auto end = [&](const std::string& path) { return system.size_of(path) > 0u ? "\n" : ""; };
  return system.replace_file(said.ours, {{"<<<<<<< ours\n", said.ours},
                                         {std::string{end(said.ours)} + "=======\n", said.theirs},
                                         {std::string{end(said.theirs)} + ">>>>>>> theirs\n"}});
}

void warn_of_conflicts(Run& run, const Merge& said, const std::vector<std::size_t>& lines) {
  for (const auto line : lines) {
    const Message hint =
        line == lines.back() ? Message{N_("keep one side, remove the marker lines, then run: cti check")} : Message{};
    warn(run, {Kind::invalid,
               {N_("merge conflict: two versions of this part are in the file")},
               hint,
               Place{said.shown(), line, 1, 1, {}}});
  }
}

// Two changes that are each right can contradict one another: two pauses, both still open. Neither is taken back.
void warn_of_contradictions(Run& run, const Merge& said, const std::string& ours, const std::string& theirs,
                            const std::string& merged) {
  const auto& path = said.shown();
  const auto name = system::file_name_of(path);
  const auto folder = open_folder(run.system, system::joined(system::parent_of(system::parent_of(path)), "."));
  if (!folder) return;
  const auto found = [&](const std::string& text) {
    const auto all = case_in(*folder, name.substr(0, name.rfind('.')), text);
    return all ? contradictions(all->course, *all->method, run.today) : std::vector<Finding>{};
  };
  std::set<std::pair<std::string, std::vector<std::string>>> known;
  for (const auto* side : {&ours, &theirs})
    for (const auto& old : found(*side)) known.emplace(old.what.text, old.what.values);
  const auto document = text::parse(said.shown(), merged);
  FirstFew few;
  for (const auto& now : found(merged))
    if (!known.contains({now.what.text, now.what.values}) && few.take(now.what))
      warn(run, {Kind::invalid, now.what, now.hint, document->place_of(now.path)});
}

// Without a base both sides began the file; without a side the other one stands against nothing.
text::Merged merged_versions(const std::string& base, const std::optional<std::string>& ours,
                             const std::optional<std::string>& theirs) {
  if (ours && theirs) return text::merged(base, *ours, *theirs);
  return text::left_open(ours.value_or(""), theirs.value_or(""));
}

int merge_large(Run& run, const Merge& said) {
  fail(run, text::too_large(said.shown()));
  if (run.dry_run) return conflicts_left;
  if (const auto saved = save_both(run.system, said); !saved) fail(run, saved.error());
  return conflicts_left;
}

int Merge::act(Run& run) const {
  for (const auto* file : {&base, &ours, &theirs})
    if (is_too_large(run.system, *file)) return merge_large(run, *this);
  const auto begun = version(run, base), mine = version(run, ours), other = version(run, theirs);
  const auto merged = merged_versions(begun.value_or(""), mine, other);
  const auto change = [&](const std::string& text) -> Expected<std::string> {
    if (text == *mine) return merged.text;
    return failed({Kind::contention, {N_("{} was changed by someone else meanwhile"), {ours}}});
  };
  const auto result = system::joined(".", ours);
  if (run.dry_run)
    run.out += view::unified_diff(shown(), mine.value_or(""), merged.text);
  else if (const auto saved = mine
                                  ? run.system.change_file(result, ours, change).map([](const system::Saved&) {})
                                  : run.system.create_file(result, ours, merged.text).map([](const system::Unkept&) {});
           !saved) {
    fail(run, saved.error());
    return conflicts_left;
  }
  warn_of_conflicts(run, *this, merged.conflicts);
  if (!merged.conflicts.empty()) return conflicts_left;
  warn_of_contradictions(run, *this, *mine, *other, merged.text);
  return merged_all;
}

} // namespace

void add_merge(Command& root) { root.add<Merge>(); }

} // namespace cti::app
