// cti implementation: the template that leaders fill in, what is open in it, and its milestones.

#include "cti/app/implementation.hpp"

#include "app/folder/schema.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"
#include "cti/method/implementation.hpp"
#include "cti/rules/known.hpp"
#include "cti/system/path.hpp"
#include "cti/text/implementation_text.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/implementation.hpp"
#include "cti/view/words.hpp"

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

struct ShowImplementation {
  static constexpr CommandWords words{
      "implementation", N_("Questions that leaders answer before the start; milestones"), "cti implementation"};
  void options(Options&) {}

  int act(Run& run) const {
    const auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    const auto file = implementation_of(*folder);
    if (!file) return fail(run, file.error());
    if (!*file)
      return fail(run, {Kind::not_found,
                        {N_("there is no file {}"), {implementation_file}},
                        {N_("begin it: cti implementation start")}});
    const auto& [implementation, errors, warnings] = **file;
    for (const auto& error : errors) fail(run, error);
    if (!errors.empty()) return exit_code(Kind::invalid);
    for (const auto& warning : warnings) warn(run, warning);
    const view::ImplementationReport report{
        {run.today},
        implementation_status(method::implementation_template(), known_on(implementation, run.today)),
        implementation_file};
    return print(run, {.text = [&] { return view::implementation_text(report, run.look); },
                       .json = [&] { return view::implementation_json(report); },
                       .csv = [&] { return view::implementation_csv(report); }});
  }
};

struct StartImplementation {
  static constexpr CommandWords words{"start", N_("Write the template with every question into implementation.yaml"),
                                      "cti implementation start"};
  void options(Options&) {}

  int act(Run& run) const {
    if (const auto format = run.format({Format::text}); !format) return fail(run, format.error());
    const auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    const std::string shown = implementation_file;
    const auto path = system::joined(folder->root, shown);
    if (run.system.thing_at(path) != system::Thing::nothing)
      return fail(run, {Kind::usage, {N_("{} exists already"), {shown}}, {N_("see it: cti implementation")}});
    const auto language = folder->settings.language;
    const auto text = schema_line(run.system, folder->root, FileKind::implementation) +
                      text::new_implementation_text(method::implementation_template(), language, comments_in(language));
    if (run.dry_run) {
      run.out += view::unified_diff(shown, "", text);
      return 0;
    }
    const auto made = run.system.create_file(path, shown, text);
    if (!made) return fail(run, made.error());
    for (const auto& word : *made) warn(run, word);
    run.out += say("saved {}", shown) + "\n" +
               say("Answer its questions in an editor; then see what is open: cti implementation") + "\n";
    return 0;
  }
};

} // namespace

void add_implementation(Command& root) { root.add<ShowImplementation>().add<StartImplementation>(); }

} // namespace cti::app
