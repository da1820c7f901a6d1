#include "workers.hpp"

#include "cti/course/nearest.hpp"

namespace cti::app {

Error no_such_worker(const std::string& worker, const std::vector<std::string>& names) {
  const auto meant = nearest(worker, names);
  if (!meant.empty())
    return {Kind::not_found,
            {N_("no worker '{}'; did you mean '{}'?"), {worker, meant}},
            {N_("see them all: cti caseload")}};
  return {Kind::not_found, {N_("no worker '{}' in this folder"), {worker}}, {N_("see them all: cti caseload")}};
}

} // namespace cti::app
