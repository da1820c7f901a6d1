// cti contact: agree a meeting, say what became of it, put a contact on record; without any of these, show what lies
// ahead, what was, and how much there was in which phase.

#include "cti/view/contact.hpp"

#include "app/commands/commands.hpp"
#include "app/commands/people/people.hpp"
#include "app/editing/edit_course.hpp"
#include "app/editing/editor.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "cti/app/day_input.hpp"
#include "cti/view/words.hpp"
#include "said.hpp"

namespace cti::app {
namespace {

using view::say;

Expected<int> read_minutes(const std::string& text, const Reading& reading) {
  auto minutes = read_number(text, reading);
  if (!minutes || minutes_of_contact.hold(*minutes)) return minutes;
  return failed(
      {Kind::usage, {N_("{} minutes are not a contact"), {std::to_string(*minutes)}}, {N_("from 0 to 1440")}});
}

Candidates offer_participants(const LineBefore& before) {
  auto all = only_words(words_of<ContactWith>());
  std::ranges::move(offer_people(before), std::back_inserter(all));
  return all;
}

Candidates offer_cancellers(const LineBefore& before) {
  auto all = offer_participants(before);
  all.push_back({std::string{the_worker}});
  return all;
}

constexpr ValueKind<int> length_in_minutes{N_("N"), read_minutes};
constexpr auto a_form = a_word<ContactForm>(N_("FORM"));
constexpr ValueKind<std::string> with_whom{N_("WHO"), read_text, offer_participants};
constexpr ValueKind<std::string> by_whom{N_("WHO"), read_text, offer_cancellers};
constexpr auto a_place = a_word<ContactPlace>(N_("PLACE"));

/// What comes next, or how to agree it: before parting, the citizen is asked when to meet again. Source: manual p. 12.
std::string next_words(const CourseStatus& now, const ContactMade& said) {
  if (!is_active(now.state) || contact_state(said) == MeetingIs::agreed) return {};
  const auto* next = next_with_citizen(now.course, now.day);
  return "  " +
         (next ? say("next: {}", view::safe(view::appointment_text(now.course, *next, now.day)))
               : say("When do you meet next? cti contact {} --agree DAY --at HH:MM", now.course.id)) +
         "\n";
}

std::string done_words(const Changed& changed, const ToldContact& told) {
  const auto& contact = told.contact;
  auto text = changed.now.course.id + " · " + view::safe(view::contact_text(changed.now.course, contact)) + " · " +
              view::when_text(contact) + told.before + "\n";
  if (contact.moved_from && contact_state(contact) == MeetingIs::agreed)
    text += "  " + say("moved from {}", view::full_day(*contact.moved_from)) + "\n";
  const auto before = contacts_by_part(changed.before), now = contacts_by_part(changed.now);
  for (const auto& part : now)
    if (std::ranges::find(before, part) == before.end())
      text += "  " + view::part_text(part) + ": " + view::intensity_text(part) + "\n";
  return text + next_words(changed.now, contact);
}

struct KeepContact {
  static constexpr CommandWords words{"contact",
                                      N_("Agree a meeting, put a contact on record, show them and how much there was"),
                                      "cti contact b-1042 --minutes 45 --form meeting --with citizen --place home"};
  std::string id;
  SaidOfContact said;
  bool edit = false, all = false;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--minutes", said.minutes, length_in_minutes, N_("how long it took"));
    take.option("--form", said.form, a_form, N_("meeting, phone or message"));
    take.option(
        "--with", said.with, with_whom,
        N_("citizen, provider (professionals), informal (the citizen's own network), or a person by name or id; "
           "several with commas"));
    take.option("--place", said.place, a_place, N_("home, workplace, community or office"));
    take.option("--on", said.on, a_day, N_("the day (else today); which of several that are agreed"));
    take.option("--at", said.at, a_time, N_("when it begins, e.g. 10:30"));
    take.option("--about", said.about, a_text, N_("what it is about"));
    take.option("--agree", said.agree, a_day_to_come,
                N_("agree a contact for that day, a meeting with the citizen unless said"));
    take.option("--move-to", said.move_to, a_day_to_come, N_("the agreed one gets another day"));
    take.option("--cancelled-by", said.cancelled_by, by_whom,
                N_("the agreed one was called off: by the worker, or as --with"));
    take.flag("--missed", said.missed, N_("agreed, and it did not take place"));
    take.option("--note", said.note, a_note, N_("a note; - reads it from standard input"));
    take.flag("--edit", edit, N_("write the note in $VISUAL or $EDITOR"));
    take.flag("--all", all, N_("show every contact, not only the latest ten"));
  }

  int act(Run& run) const { return said.nothing() && !edit ? show(run) : change(run); }

private:
  int show(Run& run) const {
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const view::ContactReport latest{{run.today}, one->status, all ? 0u : 10u}, whole{{run.today}, one->status, 0};
    return print(run, {.text = [&] { return view::page_text(view::contact_page(latest), run.look); },
                       .json = [&] { return view::contact_json(whole); },
                       .csv = [&] { return view::contact_csv(whole); },
                       .md = [&] { return view::page_markdown(view::contact_page(whole)); },
                       .html = [&] { return view::page_html(view::contact_page(whole)); }});
  }

  int change(Run& run) const {
    if (const auto both = said_at_once()) return fail(run, *both);
    // Asked first, so that nobody types a note for a course that is not there, or for a contact that cannot be.
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const auto told = told_in(one->status.course, said, run.today);
    if (!told) return fail(run, told.error());
    return edit ? save_with_typed_note(run, *told) : save(run, said);
  }

  /// What does not go together.
  std::optional<Error> said_at_once() const {
    if (edit && !said.note.empty())
      return Error{Kind::usage, {N_("--note and --edit both give the note")}, {N_("leave one of them out")}};
    std::vector<std::string> given;
    if (said.agree) given.emplace_back("--agree");
    if (said.move_to) given.emplace_back("--move-to");
    if (!said.cancelled_by.empty()) given.emplace_back("--cancelled-by");
    if (said.missed) given.emplace_back("--missed");
    if (given.size() < 2) return std::nullopt;
    return Error{
        Kind::usage, {N_("{} and {} do not go together"), {given[0], given[1]}}, {N_("leave one of them out")}};
  }

  static Expected<ToldContact> told_in(const Course& course, const SaidOfContact& what, Day today) {
    if (what.agree) return agreed_contact(course, what, today);
    if (what.move_to) return moved_contact(course, what, today);
    if (!what.cancelled_by.empty()) return cancelled_contact(course, what, today);
    return contact_on_record(course, what, today);
  }

  int save_with_typed_note(Run& run, const ToldContact& told) const {
    const auto typed = typed_in_editor(run.system, {id + " · " + view::contact_text(told.course, told.contact) + " · " +
                                                        view::full_day(told.contact.on),
                                                    say("Lines that begin with # are left out.")});
    if (!typed) return fail(run, typed.error());
    auto with_note = said;
    with_note.note = typed->text();
    const int code = save(run, with_note);
    if (code == 0 && !run.dry_run)
      typed->discard(run.system);
    else
      warn(run, {Kind::unwritten, {N_("what you typed is kept in {}"), {typed->file()}}, {}});
    return code;
  }

  int save(Run& run, const SaidOfContact& what) const {
    ToldContact told;
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto now = told_in(found.course, what, run.today);
      if (!now) return failed(now.error());
      told = std::move(*now);
      return told.course;
    };
    return change_course(
        run, id, make, [&](const Changed& changed) { return done_words(changed, told); },
        [&](const Changed& changed) {
          return view::contact_json({{run.today}, changed.now});
        });
  }
};

} // namespace

void add_contact(Command& root) { root.add<KeepContact>(); }

} // namespace cti::app
