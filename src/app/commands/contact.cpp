// cti contact: put a contact on record; without one, show them with how much there was in which phase.

#include "cti/view/contact.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/editing/edit_course.hpp"
#include "app/editing/editor.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"
#include "cti/view/words.hpp"

namespace cti::app {
namespace {

using view::say;

Expected<int> read_minutes(const std::string& text, const Reading& reading) {
  auto minutes = read_number(text, reading);
  if (!minutes || minutes_of_contact.hold(*minutes)) return minutes;
  return failed(
      {Kind::usage, {N_("{} minutes are not a contact"), {std::to_string(*minutes)}}, {N_("from 0 to 1440")}});
}

constexpr ValueKind<int> length_in_minutes{N_("N"), read_minutes};
constexpr auto a_form = a_word<ContactForm>(N_("FORM"));
constexpr auto with_whom = a_word<ContactWith>(N_("WHO"));
constexpr auto a_place = a_word<ContactPlace>(N_("PLACE"));

std::string logged_words(const Changed& changed, const ContactMade& contact) {
  auto text = changed.now.course.id + " · " + view::contact_text(changed.now.course, contact) + " · " +
              view::full_day(contact.on) + "\n";
  const auto before = contacts_by_part(changed.before), now = contacts_by_part(changed.now);
  for (const auto& part : now)
    if (std::ranges::find(before, part) == before.end())
      text += "  " + view::part_text(part) + ": " + view::intensity_text(part) + "\n";
  return text;
}

struct LogContact {
  static constexpr CommandWords words{"contact",
                                      N_("Put a contact on record; without one, show them and how much there was"),
                                      "cti contact b-1042 --minutes 45 --form meeting --with citizen --place home"};
  std::string id, note;
  std::optional<int> minutes;
  std::optional<ContactForm> form;
  std::optional<ContactWith> with;
  std::optional<ContactPlace> place;
  std::optional<Day> on;
  bool missed = false, edit = false, all = false;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--minutes", minutes, length_in_minutes, N_("how long it took"));
    take.option("--form", form, a_form, N_("meeting, phone or message"));
    take.option("--with", with, with_whom,
                N_("citizen, provider (professionals) or informal (the citizen's own network)"));
    take.option("--place", place, a_place, N_("home, workplace, community or office"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.flag("--missed", missed, N_("agreed, and it did not take place"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
    take.flag("--edit", edit, N_("write the note in $VISUAL or $EDITOR"));
    take.flag("--all", all, N_("show every contact, not only the latest ten"));
  }

  int act(Run& run) const {
    const bool logs = minutes || missed || edit || form || with || place || on || !note.empty();
    return logs ? log(run) : show(run);
  }

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

  int log(Run& run) const {
    auto contact = contact_said(run.today);
    if (!contact) return fail(run, contact.error());
    if (edit && !note.empty())
      return fail(run, {Kind::usage, {N_("--note and --edit both give the note")}, {N_("leave one of them out")}});
    // Asked first, so that nobody types a note for a course that is not there.
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    return edit ? save_with_typed_note(run, one->status.course, *contact) : save(run, *contact);
  }

  /// The contact as the options tell it.
  Expected<ContactMade> contact_said(Day today) const {
    if (!minutes && !missed) return failed(missing("--minutes", {N_("how long did it take? e.g. --minutes 45")}));
    const auto how = given("--form", form);
    if (!how) return failed(how.error());
    const auto whom = given("--with", with);
    if (!whom) return failed(whom.error());
    const Day day = on.value_or(today);
    if (day > today)
      return failed({Kind::usage,
                     {N_("{} has not come yet"), {iso(day)}},
                     {N_("a contact is put on record when it has happened")}});
    return ContactMade{day,   minutes,
                       *how,  *whom,
                       place, missed ? std::optional{MeetingIs::missed} : std::nullopt,
                       note,  recorded_later(day, today)};
  }

  int save_with_typed_note(Run& run, const Course& course, ContactMade contact) const {
    const auto typed = typed_in_editor(
        run.system, {id + " · " + view::contact_text(course, contact) + " · " + view::full_day(contact.on),
                     say("Lines that begin with # are left out.")});
    if (!typed) return fail(run, typed.error());
    contact.note = typed->text();
    const int code = save(run, contact);
    if (code == 0 && !run.dry_run)
      typed->discard(run.system);
    else
      warn(run, {Kind::unwritten, {N_("what you typed is kept in {}"), {typed->file()}}, {}});
    return code;
  }

  int save(Run& run, const ContactMade& contact) const {
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = found.course;
      course.contacts.push_back(contact);
      return course;
    };
    return change_course(
        run, id, make, [&](const Changed& changed) { return logged_words(changed, contact); },
        [&](const Changed& changed) {
          return view::contact_json({{run.today}, changed.now});
        });
  }
};

} // namespace

void add_contact(Command& root) { root.add<LogContact>(); }

} // namespace cti::app
