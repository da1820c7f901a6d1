// cti agreement end: what was agreed holds no more.

#include "agreement.hpp"

namespace cti::app {
namespace {

constexpr ValueKind<std::string> an_agreement{N_("AGREEMENT"), read_text, offer_agreements};

struct EndAgreement {
  static constexpr CommandWords words{"end", N_("An agreement holds no more; it stays on file"),
                                      "cti agreement end b-1042 t1"};
  std::string id, which;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(which, an_agreement, N_("the id of the agreement, e.g. t1"));
    take.option("--on", on, a_day, N_("from which day on (else today)"));
  }

  int act(Run& run) const {
    return change_agreement(run, id, [&](Course& course) -> Expected<ToldAgreement> {
      const auto agreement = agreement_named(course, which);
      if (!agreement) return failed(agreement.error());
      const auto before = (*agreement)->ended;
      (*agreement)->ended = on.value_or(before.value_or(run.today));
      return ToldAgreement{**agreement, before && !on ? first_day_stays() : std::string{}};
    });
  }
};

} // namespace

void add_agreement_end(Command& agreement) { agreement.add<EndAgreement>(); }

} // namespace cti::app
