#include "edit_course.hpp"

#include "cpr_said.hpp"
#include "cti/rules/contradictions.hpp"
#include "cti/rules/warnings.hpp"
#include "cti/system/path.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

namespace cti::app {
namespace {

/// A course before and after, and the text that says it.
struct Step {
  Course before, now;
  const Method* method;
  std::string text;
};

Expected<Step> step(const Folder& folder, const std::string& id, const std::string& text, const NewCourse& change,
                    Day today) {
  auto found = case_in(folder, id, text);
  if (!found) return failed(found.error());
  auto now = change(*found);
  if (!now) return failed(now.error());
  if (const auto wrong = new_contradiction(found->course, *now, *found->method, today))
    return failed({Kind::usage, wrong->what, wrong->hint});
  auto edited = text::with_changes(found->document, found->course, *now);
  if (!edited) return failed(edited.error());
  return Step{found->course, std::move(*now), found->method, std::move(*edited)};
}

/// What a change would make of the file as it lies there.
struct Tried {
  std::string before; ///< the text
  Step step;
};

Expected<Tried> tried(const Folder& folder, const std::string& id, const NewCourse& change, Day today) {
  auto file = folder.files.read(Folder::shown(id));
  if (!file) return failed(file.error());
  auto done = step(folder, id, file->text, change, today);
  if (!done) return failed(done.error());
  return Tried{std::move(file->text), std::move(*done)};
}

} // namespace

std::string saved_words(const std::string& shown, const std::string& before, const std::string& after) {
  const auto lines = static_cast<long>(view::lines_changed(before, after));
  return (lines == 0 ? view::say("nothing to change in {}", shown)
                     : view::say_count("saved {1} ({0} line)", "saved {1} ({0} lines)", lines, shown)) +
         "\n";
}

std::string first_day_stays() {
  return "\n  " + view::say("it is on file already, so its day stays; another one: --on DAY");
}

std::string said_before(const std::string& before, const std::string& now) {
  return before.empty() || before == now ? std::string{} : "\n  " + view::say("before: {}", view::safe(before));
}

void question_start(Run& run, const Course& course) {
  for (const auto& doubt : days_of_the_start(course, run.today)) warn(run, {Kind::usage, doubt.what, doubt.hint});
}

std::optional<Error> open_elsewhere(const system::System& system, const Folder& folder, const std::string& id) {
  const auto path = folder.path_of(id), beside = system::parent_of(path), file = system::file_name_of(path);
  for (const auto& name : {"." + file + ".swp", ".#" + file})
    if (system.thing_at(system::joined(beside, name)) != system::Thing::nothing)
      return Error{Kind::contention,
                   {N_("{} seems to be open in an editor"), {Folder::shown(id)}},
                   {N_("load it again there before you save it there")}};
  return std::nullopt;
}

Expected<void> can_be_changed(const Folder& folder, const std::string& id, const NewCourse& change, Day today) {
  return tried(folder, id, change, today).map([](const Tried&) {});
}

Expected<std::optional<Changed>> edit_course(Run& run, const Folder& folder, const std::string& id,
                                             const NewCourse& change) {
  if (const auto format = run.format({Format::text, Format::json}); !format) return failed(format.error());
  // Asked first, so that a mistyped id is answered with the right one and locks nothing.
  if (const auto there = read_case(folder, id); !there) return failed(there.error());
  const auto shown = Folder::shown(id);
  if (run.dry_run) {
    const auto done = tried(folder, id, change, run.today);
    if (!done) return failed(done.error());
    run.out += view::unified_diff(shown, done->before, done->step.text);
    warn_of_new_cpr(run, id, done->before, done->step.text);
    return std::optional<Changed>{};
  }
  std::optional<Step> done;
  const auto change_text = [&](const std::string& text) -> Expected<std::string> {
    auto next = step(folder, id, text, change, run.today);
    if (!next) return failed(next.error());
    done = std::move(*next);
    return done->text;
  };
  const auto saved = run.system.change_file(folder.path_of(id), shown, change_text);
  if (!saved) return failed(saved.error());
  run.saved = shown;
  for (const auto& word : saved->unkept) warn(run, word);
  if (const auto open = open_elsewhere(run.system, folder, id)) warn(run, *open);
  warn_of_new_cpr(run, id, saved->before, saved->after);
  return std::optional{Changed{
      planned_status(done->before, *done->method, run.today), planned_status(done->now, *done->method, run.today),
      saved_words(shown, saved->before, saved->after), folder.settings.thresholds, folder.settings.measures}};
}

int change_course(Run& run, const std::string& id, const NewCourse& change,
                  const std::function<std::string(const Changed&)>& words,
                  const std::function<std::string(const Changed&)>& data) {
  const auto folder = run.folder();
  if (!folder) return fail(run, folder.error());
  return change_course(run, *folder, id, change, words, data);
}

int change_course(Run& run, const Folder& folder, const std::string& id, const NewCourse& change,
                  const std::function<std::string(const Changed&)>& words,
                  const std::function<std::string(const Changed&)>& data) {
  const auto changed = edit_course(run, folder, id, change);
  if (!changed) return fail(run, changed.error());
  if (!*changed) return 0;
  const auto& now = (*changed)->now;
  if (run.format({Format::json}))
    run.out +=
        data ? data(**changed) : view::phase_json({{run.today}, {course_status(now.course, *now.method, run.today)}});
  else
    run.out += without_cpr(words(**changed)) + (*changed)->saved;
  return 0;
}

} // namespace cti::app
