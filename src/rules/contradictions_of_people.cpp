#include "contradictions_of_people.hpp"

namespace cti {

void declined_out_of_order(std::vector<Finding>& found, const Course& course) {
  if (!course.handover || !course.handover->declined) return;
  const auto& declined = *course.handover->declined;
  for (const auto& [key, day] :
       {std::pair{"informed-again", declined.informed_again}, std::pair{"changed-mind", declined.changed_mind}})
    if (day && *day < declined.on)
      found.push_back({Severity::error,
                       {N_("'{}' says {}, before the network was declined on {}"), {key, iso(*day), iso(declined.on)}},
                       {N_("is one of the two days wrong?")},
                       {"handover", "declined", key}});
}

void agreements_out_of_order(std::vector<Finding>& found, const Course& course) {
  for (std::size_t i = 0; i < course.agreements.size(); ++i) {
    const auto& agreement = course.agreements[i];
    for (const auto& [key, day] : {std::pair{"until", agreement.until}, std::pair{"ended", agreement.ended}})
      if (day && *day < agreement.on)
        found.push_back({Severity::error,
                         {N_("'{}' says {}, before it was agreed on {}"), {key, iso(*day), iso(agreement.on)}},
                         {N_("is one of the two days wrong?")},
                         {"agreements", std::to_string(i), key}});
  }
}

} // namespace cti
