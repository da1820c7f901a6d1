// cti contact: log a contact; without one, list them with how much there was in which phase.

#include "cti/view/contact.hpp"

#include "app/editing/edit_course.hpp"
#include "app/editing/editor.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

namespace cti::app {
namespace {

using view::say;

struct Said {
  std::string id, form, with, place, on, note;
  std::optional<int> minutes;
  bool missed = false, edit = false, all = false;

  bool logs() const { return minutes || missed || edit || !(form + with + place + on + note).empty(); }
};

int show(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  const auto one = one_course(cli, said.id);
  if (!one) return fail(shell, one.error());
  const view::ContactReport latest{{shell.today}, one->status, said.all ? 0u : 10u},
      whole{{shell.today}, one->status, 0};
  return print(cli, {.text = [&] { return view::page_text(view::contact_page(latest), shell.look); },
                     .json = [&] { return view::contact_json(whole); },
                     .csv = [&] { return view::contact_csv(whole); },
                     .md = [&] { return view::page_markdown(view::contact_page(whole)); },
                     .html = [&] { return view::page_html(view::contact_page(whole)); }});
}

/// The contact as the options tell it, without its note.
Expected<ContactMade> contact_said(const Cli& cli, const Said& said) {
  if (!said.minutes && !said.missed)
    return failed({Kind::usage, {N_("{} is missing"), {"--minutes"}}, {N_("how long did it take? e.g. --minutes 45")}});
  if (said.minutes && !minutes_of_contact.hold(*said.minutes))
    return failed(
        {Kind::usage, {N_("{} minutes are not a contact"), {std::to_string(*said.minutes)}}, {N_("from 0 to 1440")}});
  const auto form = value_of<ContactForm>("--form", said.form);
  if (!form) return failed(form.error());
  const auto with = value_of<ContactWith>("--with", said.with);
  if (!with) return failed(with.error());
  const auto place = value_if_given<ContactPlace>("--place", said.place);
  if (!place) return failed(place.error());
  const auto on = cli.day(said.on);
  if (!on) return failed(on.error());
  const auto today = cli.shell().today;
  if (*on > today)
    return failed({Kind::usage,
                   {N_("{} has not come yet"), {iso(*on)}},
                   {N_("a contact is put on record when it has happened")}});
  return ContactMade{*on, said.minutes.value_or(0), *form, *with, *place, said.missed, {}, recorded_later(*on, today)};
}

std::string told(const Changed& changed, const ContactMade& contact) {
  auto text = changed.now.course.id + " · " + view::contact_text(contact) + " · " + view::full_day(contact.on) + "\n";
  const auto before = contacts_by_part(changed.before), now = contacts_by_part(changed.now);
  for (const auto& part : now)
    if (std::ranges::find(before, part) == before.end())
      text += "  " + view::part_text(part) + ": " + view::intensity_text(part) + "\n";
  return text;
}

int log(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  auto contact = contact_said(cli, said);
  if (!contact) return fail(shell, contact.error());
  if (said.edit && !said.note.empty())
    return fail(shell, {Kind::usage, {N_("--note and --edit both give the note")}, {N_("leave one of them out")}});
  // Asked first, so that nobody types a note for a course that is not there.
  if (const auto one = one_course(cli, said.id); !one) return fail(shell, one.error());
  std::optional<Typed> typed;
  if (said.edit) {
    auto written =
        typed_in_editor({said.id + " · " + view::contact_text(*contact) + " · " + view::full_day(contact->on),
                         say("Lines that begin with # are left out.")});
    if (!written) return fail(shell, written.error());
    typed = std::move(*written);
  }
  contact->note = typed ? typed->text() : cli.note(said.note);
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    course.contacts.push_back(*contact);
    return course;
  };
  const int code = change_course(
      cli, said.id, make, [&](const Changed& changed) { return told(changed, *contact); },
      [&](const Changed& changed) {
        return view::contact_json({{shell.today}, changed.now});
      });
  if (!typed) return code;
  if (code == 0 && !cli.dry_run())
    typed->discard();
  else
    warn(shell, {Kind::unwritten, {N_("what you typed is kept in {}"), {typed->file().string()}}, {}});
  return code;
}

} // namespace

void add_contact(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* contact =
      cli.command(cli.root(), "contact", N_("Put a contact on record; without one, show them and how much there was"),
                  "cti contact b-1042 --minutes 45 --form meeting --with citizen --place home",
                  [&cli, said] { return said->logs() ? log(cli, *said) : show(cli, *said); });
  contact->takes("ID", &said->id, N_("the course"));
  contact->option("--minutes", &said->minutes, "N", N_("how long it took"));
  contact->option("--form", &said->form, "FORM", N_("meeting, phone or message"));
  contact->option("--with", &said->with, "WHO",
                  N_("citizen, provider (professionals) or informal (the citizen's own network)"));
  contact->option("--place", &said->place, "PLACE", N_("home, workplace, community or office"));
  contact->option("--on", &said->on, "DAY", N_("the day (else today)"));
  contact->flag("--missed", said->missed, N_("agreed, and it did not take place"));
  contact->option("--note", &said->note, "TEXT", N_("a note; - reads it from standard input"));
  contact->flag("--edit", said->edit, N_("write the note in $VISUAL or $EDITOR"));
  contact->flag("--all", said->all, N_("show every contact, not only the latest ten"));
}

} // namespace cti::app
