#include "cti/course/implementation.hpp"

#include <algorithm>

namespace cti {

const Answer* answer_to(const Implementation& implementation, std::string_view section, std::string_view question) {
  const auto found = std::ranges::find_if(implementation.answers, [&](const Answer& answer) {
    return answer.section == section && answer.question == question;
  });
  return found == implementation.answers.end() ? nullptr : &*found;
}

} // namespace cti
