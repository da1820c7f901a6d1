// cti implementation: the template that leaders fill in, what is open in it, and its milestones.

#include "cti/app/implementation.hpp"

#include "commands.hpp"
#include "cti/method/implementation.hpp"
#include "cti/rules/known.hpp"
#include "cti/system/path.hpp"
#include "cti/text/implementation_text.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/implementation.hpp"
#include "cti/view/known_words.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"
#include "schema.hpp"

namespace cti::app {
namespace {

using view::say;

// In the folder's language, for whoever opens the file; sections and questions come from the template.
text::Comments comments_in(Language language) {
  const view::Speaking speaking{language};
  const auto how = say("Answer behind the colon; for a long answer write | there, and the answer on the lines below, "
                       "indented deeper than the question. The line above the questions says what the method requires "
                       "at least. See what is open: cti implementation");
  return {{"cti-implementation", say("version of the file format")},
          {"answers", view::wrapped(how, 0, {.columns = 100})},
          {"milestones", say("take the # away from these lines; repeat them for the next milestone")},
          {"goal", say("the goal")},
          {"part-goal", say("a step towards it")},
          {"on", say("the day by which it is to be reached, YYYY-MM-DD")},
          {"done", say("the day on which it was reached")}};
}

int start(Cli& cli) {
  auto& shell = cli.shell();
  if (const auto format = cli.format({Format::text}); !format) return fail(shell, format.error());
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const std::string shown = implementation_file;
  const auto path = system::joined(folder->root, shown);
  if (shell.system.thing_at(path) != system::Thing::nothing)
    return fail(shell, {Kind::usage, {N_("{} exists already"), {shown}}, {N_("see it: cti implementation")}});
  const auto language = folder->settings.language;
  const auto text = schema_line(shell.system, folder->root, FileKind::implementation) +
                    text::new_implementation_text(method::implementation_template(), language, comments_in(language));
  if (cli.dry_run) {
    shell.out += view::unified_diff(shown, "", text);
    return 0;
  }
  const auto made = shell.system.create_file(path, shown, text);
  if (!made) return fail(shell, made.error());
  for (const auto& word : *made) warn(shell, word);
  shell.out += say("saved {}", shown) + "\n" +
               say("Answer its questions in an editor; then see what is open: cti implementation") + "\n";
  return 0;
}

/// What the folder's file says and what is wrong with it; nothing where there is none.
Expected<std::optional<text::Reading<Implementation>>> reading_of(const Folder& folder) {
  auto file = folder.files.read(implementation_file);
  if (file) return std::optional{implementation_in(std::move(file->text))};
  if (file.error().kind == Kind::not_found) return std::optional<text::Reading<Implementation>>{};
  return failed(file.error());
}

int show(Cli& cli) {
  auto& shell = cli.shell();
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const auto file = reading_of(*folder);
  if (!file) return fail(shell, file.error());
  if (!*file)
    return fail(shell, {Kind::not_found,
                        {N_("there is no file {}"), {implementation_file}},
                        {N_("begin it: cti implementation start")}});
  const auto& [implementation, errors, warnings] = **file;
  for (const auto& error : errors) fail(shell, error);
  if (!errors.empty()) return exit_code(Kind::invalid);
  for (const auto& warning : warnings) warn(shell, warning);
  const view::ImplementationReport report{
      {shell.today},
      implementation_status(method::implementation_template(), known_on(implementation, shell.today)),
      implementation_file};
  return print(cli, {.text = [&] { return view::implementation_text(report, shell.look); },
                     .json = [&] { return view::implementation_json(report); },
                     .csv = [&] { return view::implementation_csv(report); }});
}

// They may stand in a message.
std::vector<std::string> names_of(const ImplementationTemplate& whole) {
  std::vector<std::string> names;
  for (const auto& section : whole.sections) {
    names.push_back(section.id);
    for (const auto& question : section.questions) names.push_back(question.id);
  }
  return names;
}

} // namespace

text::Reading<Implementation> implementation_in(std::string text) {
  view::know(names_of(method::implementation_template()));
  const auto document = text::parse(implementation_file, std::move(text));
  if (!document) return {{}, {document.error()}, {}};
  return text::read_implementation(*document, method::implementation_template());
}

Expected<std::optional<Implementation>> read_implementation(const Folder& folder) {
  auto file = reading_of(folder);
  if (!file) return failed(file.error());
  if (!*file) return std::optional<Implementation>{};
  if (!(*file)->errors.empty()) return failed((*file)->errors.front());
  return std::optional{std::move((*file)->value)};
}

namespace {

struct ShowImplementation {
  static constexpr CommandWords words{
      "implementation", N_("Questions that leaders answer before the start; milestones"), "cti implementation"};
  void options(Options&) {}
  int act(Run& run) const { return show(run); }
};

struct StartImplementation {
  static constexpr CommandWords words{"start", N_("Write the template with every question into implementation.yaml"),
                                      "cti implementation start"};
  void options(Options&) {}
  int act(Run& run) const { return start(run); }
};

} // namespace

void add_implementation(Command& root) { root.add<ShowImplementation>().add<StartImplementation>(); }

} // namespace cti::app
