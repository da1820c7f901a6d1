// cti merge: git's merge driver. Git hands over three files, and takes for the result what then stands in the second.

#include "cti/text/merge.hpp"

#include "cli.hpp"
#include "cti/rules/contradictions.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/words.hpp"
#include "files.hpp"

#include <algorithm>

namespace cti::app {
namespace {

/// What git understands: conflicts were left in the text, or (above this number) there is no result.
/// Source: gitattributes(5), "Defining a custom merge driver".
constexpr int conflicts_left{1}, no_result{128};

struct Said {
  std::string base, ours, theirs, path;

  /// The file as messages name it: git gives it, the others are temporary.
  const std::string& shown() const { return path.empty() ? ours : path; }
};

Expected<std::string> whole_text(const std::string& path) {
  const auto file = read_file(path, path);
  if (!file) return failed(file.error());
  if (file->text.size() > text::largest_file)
    return failed({Kind::invalid,
                   {N_("the file is larger than 1 MiB")},
                   {N_("is it a course? Move other files elsewhere")},
                   Place{path, 1, 1, 1, {}}});
  return file->text;
}

void warn_of_conflicts(Shell& shell, const Said& said, const std::vector<std::size_t>& lines) {
  for (const auto line : lines) {
    const Message hint =
        line == lines.back() ? Message{N_("keep one side, remove the marker lines, then run: cti check")} : Message{};
    warn(shell, {Kind::invalid,
                 {N_("merge conflict: two versions of this part are in the file")},
                 hint,
                 Place{said.shown(), line, 1, 1, {}}});
  }
}

// Two changes that are each right can contradict one another: two pauses, both still open. Neither is taken back.
void warn_of_contradictions(Shell& shell, const Said& said, const std::string& ours, const std::string& theirs,
                            const std::string& merged) {
  const fs::path path{said.shown()};
  const auto folder = open_folder((path.parent_path().parent_path() / ".").string());
  if (!folder) return;
  const auto found = [&](const std::string& text) {
    const auto all = case_in(*folder, path.stem().string(), text);
    return all ? contradictions(all->course, *all->method, shell.today) : std::vector<Finding>{};
  };
  auto known = found(ours);
  std::ranges::move(found(theirs), std::back_inserter(known));
  const auto document = text::parse(said.shown(), merged);
  for (const auto& now : found(merged))
    if (std::ranges::find(known, now.what, &Finding::what) == known.end())
      warn(shell, {Kind::invalid, now.what, now.hint, document->place_of(now.path)});
}

int merge(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  const auto base = whole_text(said.base), theirs = whole_text(said.theirs);
  for (const auto* text : {&base, &theirs})
    if (!*text) return no_result + fail(shell, text->error());
  text::Merged merged;
  std::string ours;
  const auto change = [&](const std::string& text) -> Expected<std::string> {
    merged = text::merged(*base, text, *theirs);
    ours = text;
    return merged.text;
  };
  if (const auto text = whole_text(said.ours); !text)
    return no_result + fail(shell, text.error());
  else if (cli.dry_run())
    shell.out += view::unified_diff(said.shown(), *text, *change(*text));
  else if (const auto saved = change_file(fs::path{"."} / said.ours, said.ours, change); !saved)
    return no_result + fail(shell, saved.error());
  warn_of_conflicts(shell, said, merged.conflicts);
  if (!merged.conflicts.empty()) return conflicts_left;
  warn_of_contradictions(shell, said, ours, *theirs, merged.text);
  return 0;
}

} // namespace

void add_merge(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* command =
      cli.command(cli.root(), "merge",
                  N_("Put two versions of a course together, for git: exit 1 if a "
                     "conflict is left"),
                  "git config merge.cti.driver \"cti merge %O %A %B %P\"", [&cli, said] { return merge(cli, *said); });
  command->takes("BASE", &said->base, N_("the version that both grew from"));
  command->takes("OURS", &said->ours, N_("our version; it becomes the result"));
  command->takes("THEIRS", &said->theirs, N_("their version"));
  command->may_take("PATH", &said->path, N_("the course's file, for messages"));
}

} // namespace cti::app
