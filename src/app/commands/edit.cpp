// cti edit: the whole file in the person's own editor, on a copy. It is read as `cti check` reads it, offered again for
// as long as it is wrong, and saved as every command saves. What was typed is never thrown away.

#include "app/command_line/value_kinds.hpp"
#include "app/editing/annotations.hpp"
#include "app/editing/draft.hpp"
#include "app/editing/edit_course.hpp"
#include "app/editing/editor.hpp"
#include "app/editing/judged.hpp"
#include "commands.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

/// How often a text that stays wrong is offered again: an editor that a script plays would never stop.
constexpr int most_rounds{50};

class Edit {
public:
  Edit(Run& run, const Folder& folder, std::string id, Draft draft)
      : run_(run), folder_(folder), id_(std::move(id)), draft_(std::move(draft)),
        before_(judged(folder, id_, draft_.before(), run_.today)) {}

  int run(const std::string& editor, const std::vector<Error>& to_know);

private:
  int unchanged();
  int save(const std::string& text, const Judged& now);
  int stop(const Judged& now);
  int editor_stopped(const std::string& editor, const std::string& text);
  void keep();
  void say_saved(const system::Saved& saved, const Judged& now);

  Run& run_;
  const Folder& folder_;
  std::string id_;
  Draft draft_;
  Judged before_;
};

int Edit::run(const std::string& editor, const std::vector<Error>& to_know) {
  auto text = draft_.text();
  if (!text) return fail(run_, text.error());
  auto now = judged_beside(before_, folder_, id_, *text, run_.today);
  for (int round = 0; round < most_rounds; ++round) {
    const auto copy = annotated(*text, round == 0 ? to_know : std::vector<Error>{}, now.errors);
    if (const auto written = draft_.write(copy.text); !written) {
      keep();
      return fail(run_, written.error());
    }
    const bool well = edited_in(run_.system, editor, draft_.file(), copy.line);
    const auto typed = draft_.text();
    if (!typed) return fail(run_, typed.error());
    const bool too_large = typed->size() > text::largest_file; // and not read to its end
    const auto last = std::exchange(*text, too_large ? *typed : without_annotations(*typed, copy.sign));
    if (!too_large && *typed != *text)
      if (const auto cleaned = draft_.write(*text); !cleaned) fail(run_, cleaned.error()); // the marks stay in it
    if (!well) return editor_stopped(editor, *text);
    if (*text == draft_.before()) return unchanged();
    now = judged_beside(before_, folder_, id_, *text, run_.today);
    if (now.errors.empty()) return save(*text, now);
    if (too_large || *text == last) break;
  }
  return stop(now);
}

int Edit::unchanged() {
  draft_.discard();
  run_.out += say("nothing to change in {}", Folder::shown(id_)) + "\n";
  if (before_.course) return 0;
  run_.err += view::check_text(before_.errors, run_.error_look);
  return exit_code(Kind::invalid);
}

int Edit::editor_stopped(const std::string& editor, const std::string& text) {
  const bool typed = text != draft_.before();
  if (!typed) draft_.discard();
  const int code =
      fail(run_, editor_failed(editor, typed ? Message{} : Message{N_("choose another: EDITOR=nano cti …")}));
  if (typed) keep();
  return code;
}

void Edit::keep() {
  warn(run_, {Kind::unwritten,
              {N_("what you typed is kept in {}"), {draft_.file()}},
              {N_("go on with it: cti edit {} --draft {}"), {id_, shell_word(draft_.file())}}});
}

// The lines are those of the draft.
int Edit::stop(const Judged& now) {
  for (auto [severity, error] : now.errors) {
    if (error.place) error.place->file = draft_.file();
    fail(run_, error);
  }
  keep();
  return exit_code(Kind::invalid);
}

int Edit::save(const std::string& text, const Judged& now) {
  const auto shown = Folder::shown(id_);
  if (run_.dry_run) {
    run_.out += view::unified_diff(shown, draft_.before(), text);
    keep();
    return 0;
  }
  bool changed_underneath = false;
  const auto change = [&](const std::string& current) -> Expected<std::string> {
    changed_underneath = current != draft_.before();
    if (!changed_underneath) return text;
    return failed({Kind::contention,
                   {N_("{} was changed by someone else meanwhile"), {shown}},
                   {N_("yours is kept in {0}; begin again with cti edit {1}, and take over from there what is "
                       "missing"),
                    {draft_.file(), id_}}});
  };
  const auto saved = run_.system.change_file(folder_.path_of(id_), shown, change);
  if (!saved) {
    const int code = fail(run_, saved.error());
    if (!changed_underneath) keep();
    return code;
  }
  run_.saved = shown;
  for (const auto& word : saved->unkept) warn(run_, word);
  draft_.discard();
  say_saved(*saved, now);
  return 0;
}

void Edit::say_saved(const system::Saved& saved, const Judged& now) {
  run_.err += view::check_text(now.warnings, run_.error_look);
  if (const auto open = open_elsewhere(run_.system, folder_, id_)) warn(run_, *open);
  if (run_.format({Format::json})) {
    run_.out += view::phase_json({{run_.today}, {*now.course}});
    return;
  }
  const auto moved =
      before_.course ? view::moved_dates(before_.course->line, now.course->line, run_.look) : std::string{};
  if (!moved.empty()) run_.out += without_cpr(id_) + " · " + say("its dates moved") + "\n" + moved;
  run_.out += saved_words(Folder::shown(id_), saved.before, saved.after);
}

struct EditCourse {
  static constexpr CommandWords words{"edit", N_("Edit a course's file in $VISUAL or $EDITOR; checked, then saved"),
                                      "cti edit b-1042"};
  std::string id, draft;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--draft", draft, a_file, N_("go on with a draft that was kept"));
  }

  int act(Run& run) const;
};

/// The file as it is: one that cannot be read as a course is the one that most needs an editor.
Expected<std::string> text_of(const Folder& folder, const std::string& id) {
  const auto found = read_case(folder, id);
  if (!found && found.error().kind != Kind::invalid) return failed(found.error());
  if (const auto wrong = mistakes_in_name(id + ".yaml"); !wrong.empty()) return failed(wrong.front());
  const auto file = folder.files.read(Folder::shown(id));
  if (!file) return failed(file.error());
  if (file->text.size() > text::largest_file) return failed(found.error()); // its end has not been read
  return file->text;
}

// Said in the editor, where it is seen before anything is typed.
std::vector<Error> to_know_first(const system::System& system, const Folder& folder, const EditCourse& said) {
  std::vector<Error> all;
  if (const auto open = open_elsewhere(system, folder, said.id)) all.push_back(*open);
  if (said.draft.empty())
    for (const auto& draft : drafts_of(system, said.id))
      all.push_back({Kind::contention,
                     {N_("another draft of this course is open, or was kept: {}"), {draft}},
                     {N_("go on with that one: cti edit {} --draft {}; or delete it"), {said.id, shell_word(draft)}}});
  return all;
}

int EditCourse::act(Run& run) const {
  if (const auto format = run.format({Format::text, Format::json}); !format) return fail(run, format.error());
  const auto folder = run.folder();
  if (!folder) return fail(run, folder.error());
  const auto text = text_of(*folder, id);
  if (!text) return fail(run, text.error());
  const auto editor = chosen_editor(run.system);
  if (!editor) return fail(run, editor.error());
  const auto to_know = to_know_first(run.system, *folder, *this);
  for (const auto& warning : to_know) warn(run, warning);
  auto copy = draft.empty() ? Draft::of(run.system, *folder, id, *text) : Draft::kept(run.system, draft, id);
  if (!copy) return fail(run, copy.error());
  if (copy->before() != *text)
    return fail(run, {Kind::contention,
                      {N_("{} was changed after this draft was begun"), {Folder::shown(id)}},
                      {N_("begin again with cti edit {}, and take over from the draft what is missing"), {id}}});
  return Edit{run, *folder, id, std::move(*copy)}.run(*editor, to_know);
}

} // namespace

void add_edit(Command& root) { root.add<EditCourse>(); }

} // namespace cti::app
