// cti agreement: what was agreed with whom.

#include "agreement.hpp"

#include "app/commands/commands.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/view/agreement.hpp"
#include "cti/view/words.hpp"

namespace cti::app {
namespace {

struct ShowAgreements {
  static constexpr CommandWords words{"agreement", N_("What was agreed with whom, and until when"),
                                      "cti agreement b-1042"};
  std::string id;

  void options(Options& take) { take.optional_value(id, a_course, N_("the course")); }

  int act(Run& run) const {
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const view::AgreementReport report{{run.today}, one->status};
    return print(run, {.text = [&] { return view::page_text(view::agreement_page(report), run.look); },
                       .json = [&] { return view::agreement_json(report); },
                       .csv = [&] { return view::agreement_csv(report); }});
  }
};

} // namespace

Candidates offer_agreements(const LineBefore& before) {
  return of_course(before, [](const Case& found) {
    Candidates all;
    for (const auto& agreement : found.course.agreements) all.push_back({agreement.id, agreement.text});
    return all;
  });
}

Expected<Agreement*> agreement_named(Course& course, const std::string& id) {
  std::vector<std::string> ids;
  for (auto& agreement : course.agreements) {
    if (agreement.id == id) return &agreement;
    ids.push_back(agreement.id);
  }
  const Message hint{N_("see them: cti agreement {}"), {course.id}};
  const auto meant = nearest(id, ids);
  if (meant.empty()) return failed({Kind::not_found, {N_("no agreement '{}' in {}"), {id, course.id}}, hint});
  return failed({Kind::not_found, {N_("no agreement '{}' in {}; did you mean '{}'?"), {id, course.id, meant}}, hint});
}

int change_agreement(Run& run, const std::string& id, const AgreementChange& change) {
  ToldAgreement told;
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    auto done = change(course);
    if (!done) return failed(done.error());
    told = std::move(*done);
    return course;
  };
  const auto say_done = [&](const Changed& changed) {
    return changed.now.course.id + " · " + view::agreement_words(changed.now.course, told.agreement) + told.before +
           "\n";
  };
  return change_course(run, id, make, say_done, [&](const Changed& changed) {
    return view::agreement_json({{run.today}, changed.now});
  });
}

void add_agreement(Command& root) {
  auto& agreement = root.add<ShowAgreements>();
  add_agreement_put(agreement);
  add_agreement_end(agreement);
}

} // namespace cti::app
