#include "cti/course/agreement.hpp"

namespace cti {

bool is_in_force(const Agreement& agreement, Day day) {
  const bool over = (agreement.ended && *agreement.ended <= day) || (agreement.until && *agreement.until < day);
  return agreement.on <= day && !over;
}

} // namespace cti
