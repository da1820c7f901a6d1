// cti new: a course, with all its dates.

#include "app/command_line/value_kinds.hpp"
#include "app/editing/comments.hpp"
#include "app/editing/cpr_said.hpp"
#include "app/editing/edit_course.hpp"
#include "app/folder/predecessor.hpp"
#include "app/folder/schema.hpp"
#include "commands.hpp"
#include "cti/course/choices.hpp"
#include "cti/rules/contradictions.hpp"
#include "cti/strings/blank.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

Error usage(Message what, Message hint) { return {Kind::usage, std::move(what), std::move(hint)}; }

Candidates offer_methods(const LineBefore& before) {
  Candidates all;
  const auto folder = before.run.folder_without_warnings();
  for (const auto& [id, method] : folder ? folder->methods : method::built_in())
    all.push_back({id, method.target.in(view::spoken())});
  return all;
}

Candidates offer_legal_bases(const LineBefore& before) {
  Candidates all;
  if (const auto folder = before.run.folder_without_warnings())
    for (const auto& basis : folder->usual_method().definitions.legal_bases) all.push_back({basis.id, basis.citation});
  return all;
}

Expected<int> read_months(const std::string& text, const Reading& reading) {
  auto months = read_number(text, reading);
  if (!months || is_course_length(*months)) return months;
  return failed(usage({no_course_length}, {length_hint}));
}

constexpr ValueKind<std::string> a_method{N_("METHOD"), read_text, offer_methods};
constexpr ValueKind<std::string> a_legal_basis{N_("BASIS"), read_text, offer_legal_bases};
constexpr ValueKind<int> length_in_months{N_("N"), read_months};

struct BeginCourse {
  static constexpr CommandWords words{"new", N_("Begin a course"),
                                      "cti new b-1042 --worker mette --legal-basis sel-85 --start 2026-12-01"};
  std::string id, worker, method, legal_basis, after, referred_by;
  std::optional<Day> referred, contact_from, change, start;
  std::optional<int> months;
  std::optional<double> weight;

  void options(Options& take) {
    take.value(id, called(N_("ID"), a_text), N_("a pseudonym, never a CPR number; also the file's name"));
    take.option("--worker", worker, a_worker, N_("the worker"));
    take.option("--method", method, a_method, N_("job, homelessness, … (else the folder's)"));
    take.option("--legal-basis", legal_basis, a_legal_basis,
                N_("what it is granted under, e.g. sel-85; it gives the length"));
    take.option("--months", months, length_in_months, N_("3, 6, 9, 12, … or 24, where no legal basis says it"));
    take.option("--weight", weight, a_weight, N_("how much it takes beside others in its phase: 1, or 0.25 to 4"));
    take.option("--referred", referred, a_day, N_("the day of the referral; without another day the course waits"));
    take.option("--referred-by", referred_by, a_text, N_("who referred"));
    take.option("--contact-from", contact_from, a_day, N_("first day of the contact period"));
    take.option("--change", change, a_day, N_("the change itself: first working day, moving in, …"));
    take.option("--start", start, a_day, N_("first day of phase 1; may be set later"));
    take.option("--after", after, a_course, N_("the restarted course that this one follows"));
  }

  int act(Run& run) const;
};

/// Words that stand where an id could: cti phase start …; and names that some systems keep for devices.
constexpr std::string_view taken_words[] = {
    "referral", "grant",   "intensify",   "substitute", "weight",   "start",     "pause",   "resume",
    "shift",    "told",    "close",       "done",       "undo",     "skip",      "assess",  "focus",
    "goal",     "subgoal", "activity",    "drop",       "evaluate", "link",      "actor",   "meeting",
    "talk",     "support", "responsible", "decline",    "further",  "follow-up", "contact", "phase-1",
    "phase-2",  "closing", "con",         "prn",        "aux",      "nul",       "com1",    "lpt1"};

std::optional<Error> wrong_id(const system::System& system, const Folder& folder, const std::string& id) {
  if (!is_id(id)) {
    std::string small = id;
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return std::tolower(c); });
    if (is_id(small)) return usage({N_("'{}' is not an id"), {id}}, {N_("write it in small letters: {}"), {small}});
    return usage({N_("'{}' is not an id"), {id}},
                 {N_("an id is made of small letters a-z, digits and dashes, e.g. b-1042")});
  }
  if (std::find(std::begin(taken_words), std::end(taken_words), id) != std::end(taken_words))
    return usage({N_("'{}' is kept for a command or a device"), {id}}, {N_("choose another id, e.g. b-1042")});
  if (system.thing_at(folder.path_of(id)) != system::Thing::nothing)
    return usage({N_("there is a course '{}' already"), {id}}, {N_("see it: cti phase {}"), {id}});
  return std::nullopt;
}

/// The id of the legal basis that was said, else the predecessor's, else the folder's; empty where there is none.
Expected<std::string> legal_basis_said(const Folder& folder, const BeginCourse& said, const Course& course) {
  const auto& usual = course.method == folder.settings.method && !said.months ? folder.settings.legal_basis : "";
  const auto& text = !said.legal_basis.empty()     ? said.legal_basis
                     : !course.legal_basis.empty() ? course.legal_basis
                                                   : usual;
  if (text.empty()) return text;
  const auto& definitions = folder.methods.at(course.method).definitions;
  if (const auto* basis = legal_basis_meant(definitions, text)) return basis->id;
  return failed(
      usage({N_("no legal basis is called '{}'"), {text}}, one_of(text, ids_in_order(definitions.legal_bases))));
}

// A course that follows a restarted one is the same worker's, method's and legal basis's, unless it is said otherwise.
Expected<Course> begun_from(const Folder& folder, const BeginCourse& said) {
  Course course;
  course.id = said.id, course.after = said.after, course.method = folder.settings.method;
  if (!said.after.empty()) {
    const auto before = read_case(folder, said.after);
    if (!before) return failed(before.error());
    course.worker = before->course.worker, course.method = before->method->id;
    if (!said.months && (said.method.empty() || said.method == course.method))
      course.legal_basis = before->course.legal_basis;
  }
  if (!said.worker.empty()) course.worker = said.worker;
  if (!said.method.empty()) course.method = said.method;
  return course;
}

Expected<Course> course_said(Run& run, const Folder& folder, const BeginCourse& said) {
  for (const auto& [option, name] : {std::pair{"ID", &said.id}, {"--worker", &said.worker}, {"--after", &said.after}})
    if (auto cpr = named_by_cpr(option, *name)) return failed(*cpr);
  if (auto wrong = wrong_id(run.system, folder, said.id)) return failed(*wrong);
  auto begun = begun_from(folder, said);
  if (!begun) return begun;
  Course course = std::move(*begun);
  if (is_blank(course.worker))
    return failed(
        usage({N_("{} is missing"), {"--worker"}}, {N_("who is the worker? cti new {} --worker NAME"), {said.id}}));
  if (!folder.methods.contains(course.method))
    return failed(usage({N_("no method is called '{}'"), {course.method}},
                        one_of(course.method, method::ids_of(folder.methods))));
  auto basis = legal_basis_said(folder, said, course);
  if (!basis) return failed(basis.error());
  course.legal_basis = std::move(*basis);
  if (said.months) course.months = said.months;
  course.contact_from = said.contact_from, course.change = said.change, course.start = said.start;
  course.weight = said.weight;
  if (said.referred || !said.referred_by.empty()) {
    const Day on = said.referred.value_or(run.today);
    course.referred = Referral{on, said.referred_by, recorded_later(on, run.today)};
  }
  // Without any day there is only the contact period, and it begins with the file.
  if (!course.contact_from && !course.start && !course.referred) course.contact_from = run.today;
  return course;
}

// One that is not closed yet may just be waiting for its successor.
void warn_of_open_predecessor(Run& run, const Folder& folder, const std::string& after) {
  if (after.empty()) return;
  const auto before = read_case(folder, after);
  if (!before) return;
  if (const auto wrong = not_restarted(before->course)) warn(run, *wrong);
}

void warn_of_unlisted(Run& run, const Folder& folder, const std::string& worker) {
  std::vector<std::string> names;
  for (const auto& known : folder.settings.workers) names.push_back(known.id);
  if (names.empty() || std::find(names.begin(), names.end(), worker) != names.end()) return;
  const auto meant = nearest(worker, names);
  warn(run, {Kind::usage,
             {N_("'{}' is not among the workers in cti.yaml"), {worker}},
             meant.empty() ? Message{} : Message{N_("did you mean '{}'?"), {meant}}});
}

int BeginCourse::act(Run& run) const {
  const auto format = run.format({Format::text, Format::json});
  if (!format) return fail(run, format.error());
  const auto folder = run.folder();
  if (!folder) return fail(run, folder.error());
  const auto course = course_said(run, *folder, *this);
  if (!course) return fail(run, course.error());
  const auto& profile = folder->methods.at(course->method);
  if (const auto found = contradictions(*course, profile, run.today); !found.empty())
    return fail(run, {Kind::usage, found.front().what, found.front().hint});
  if (const auto wrong = text::unwritable(*course)) return fail(run, *wrong);
  warn_of_open_predecessor(run, *folder, after);
  warn_of_unlisted(run, *folder, course->worker);
  question_start(run, *course);

  const auto language = folder->settings.language;
  const auto text = schema_line(run.system, folder->root, FileKind::course, "courses") +
                    text::new_course_text(*course, profile, language, comments_for(*course, profile, language));
  const auto shown = Folder::shown(course->id);
  if (run.dry_run) {
    run.out += view::unified_diff(shown, "", text);
    return 0;
  }
  // What is written must be a course to the reader that will read it next, and to the strictest one.
  const auto again = case_in(*folder, course->id, text);
  if (!again) return fail(run, again.error());
  if (const auto strictly = text::parse_by_events({shown, text}); !strictly) return fail(run, strictly.error());
  const auto made = run.system.create_file(folder->path_of(course->id), shown, text);
  if (!made) return fail(run, made.error());
  for (const auto& word : *made) warn(run, word);
  run.saved = shown;
  const auto status = course_status(*course, profile, run.today);
  if (*format == Format::json)
    run.out += view::phase_json({{run.today}, {status}});
  else
    run.out += view::phase_text(status, run.look) + "\n" + say("saved {}", shown) + "\n";
  return 0;
}

} // namespace

void add_new(Command& root) { root.add<BeginCourse>(); }

} // namespace cti::app
