// cti agreement put: something that was agreed, or more of what is on file.

#include "agreement.hpp"
#include "app/commands/people/people.hpp"
#include "cti/course/ids.hpp"
#include "cti/rules/appointments.hpp"
#include "cti/view/contact.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

constexpr auto what_about = a_word<AgreementAbout>(N_("WHAT"));
constexpr ValueKind<std::string> text_or_id{N_("TEXT"), read_text, offer_agreements};

struct PutAgreement {
  static constexpr CommandWords words{
      "put", N_("Something that was agreed; or more of what is on file, by its id"),
      N_("cti agreement put b-1042 \"We meet at the library\" --about contact --with citizen")};
  std::string id, text, new_text;
  std::vector<std::string> with;
  std::optional<AgreementAbout> about;
  std::optional<Day> on, until;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(text, text_or_id, N_("what was agreed; or the id of one on file, e.g. t1"));
    take.option("--about", about, what_about, N_("work, contact, outside-hours, sharing or other"));
    take.option("--with", with, person_or_citizen,
                N_("citizen, or somebody on file by name or id; several with commas"));
    take.option("--on", on, a_day, N_("the day it was agreed (else today); of sharing, the day of the citizen's yes"));
    take.option("--until", until, a_day, N_("the last day on which it holds"));
    take.option("--text", new_text, a_text, N_("another text for one on file"));
  }

  int act(Run& run) const {
    return change_agreement(run, id, [&](Course& course) -> Expected<ToldAgreement> {
      const auto parties = participants_meant(course, with);
      if (!parties) return failed(parties.error());
      const auto known = std::ranges::find(course.agreements, text, &Agreement::id);
      return known == course.agreements.end() ? add(course, *parties, run.today) : edit(course, *known, *parties);
    });
  }

private:
  Expected<ToldAgreement> add(Course& course, const Participants& parties, Day today) const {
    const auto what = given("--about", about);
    if (!what) return failed(what.error());
    if (parties.who.empty())
      return failed(
          missing("--with", {N_("with whom was it agreed? citizen, or somebody on file: cti people {}"), {id}}));
    course.agreements.push_back(
        {next_id(course.agreements, "t"), on.value_or(today), *what, parties, text, until, std::nullopt});
    return ToldAgreement{course.agreements.back()};
  }

  Expected<ToldAgreement> edit(const Course& course, Agreement& known, const Participants& parties) const {
    std::string before;
    if (!new_text.empty()) before += said_before(std::exchange(known.text, new_text), new_text);
    if (about && *about != known.about)
      before += said_before(std::string{word(std::exchange(known.about, *about))}, {});
    if (!parties.who.empty() && parties != known.with)
      before += said_before(view::participants_text(course, std::exchange(known.with, parties)), {});
    if (on && *on != known.on) before += said_before(view::full_day(std::exchange(known.on, *on)), {});
    if (until && known.until && *until != *known.until) before += said_before(view::full_day(*known.until), {});
    if (until) known.until = until;
    return ToldAgreement{known, before};
  }
};

} // namespace

void add_agreement_put(Command& agreement) { agreement.add<PutAgreement>(); }

} // namespace cti::app
