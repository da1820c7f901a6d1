#pragma once
// What was agreed with whom, from when, until when: with the employer, on how contact goes on, whom to call outside
// working hours, with whom the plan is shared. Source: manual p. 6, 16-18, 23-24.

#include "cti/course/contact.hpp"
#include "cti/course/day.hpp"
#include "cti/course/words.hpp"

#include <string>

namespace cti {

/// work: hours, needs and goals at the workplace (p. 6, 19). contact: how contact goes on, where the citizen wants to
/// meet (p. 17-18). outside_hours: whom to call when the worker cannot be reached (p. 24). sharing: who may see the
/// plan; its day is that of the citizen's yes (p. 23-24).
enum class AgreementAbout { work, contact, outside_hours, sharing, other };

template <> struct Words<AgreementAbout> {
  static constexpr std::array table{
      Word<AgreementAbout>{AgreementAbout::work, "work"}, Word<AgreementAbout>{AgreementAbout::contact, "contact"},
      Word<AgreementAbout>{AgreementAbout::outside_hours, "outside-hours"},
      Word<AgreementAbout>{AgreementAbout::sharing, "sharing"}, Word<AgreementAbout>{AgreementAbout::other, "other"}};
};

struct Agreement {
  std::string id{};
  Day on{};
  AgreementAbout about{};
  Participants with{};
  std::string text{};
  std::optional<Day> until{}; ///< the last day on which it holds, as agreed; somebody then renews it or ends it
  std::optional<Day> ended{}; ///< from that day on it holds no more

  bool operator==(const Agreement&) const = default;
};

/// It holds on that day: made by then, not ended, and not past its last day.
bool is_in_force(const Agreement& agreement, Day day);

} // namespace cti
