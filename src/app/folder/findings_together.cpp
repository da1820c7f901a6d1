// What shows only beside other files: the names of workers.

#include "cti/strings/folded.hpp"
#include "finding_list.hpp"

#include <algorithm>
#include <map>

namespace cti::app {
namespace {

/// How each worker is written, by the name in small letters.
using Spellings = std::map<std::string, std::string>;

// Reports keep workers apart by their names: one in two spellings would be two. Who has left stands in old courses, and
// need not stand in the settings.
void look_at_workers(Looked& file, const Settings& settings, Spellings& spelling) {
  const auto is_listed = [&](const std::string& name) {
    return std::ranges::find(settings.workers, name, &Worker::id) != settings.workers.end();
  };
  for (auto& [name, stands, has_it] : file.workers) {
    const auto [known, fresh] = spelling.emplace(folded(name), name);
    if (known->second != name)
      add(file.findings, Severity::warning, {N_("the worker '{}' is '{}' elsewhere"), {name, known->second}},
          {N_("one worker, one spelling: otherwise reports count two")}, std::move(stands));
    else if (has_it && !settings.workers.empty() && !is_listed(name))
      add(file.findings, Severity::warning, {N_("'{}' is not among the workers in cti.yaml"), {name}},
          {N_("is the name right? New workers are added in cti.yaml, under 'workers'")}, std::move(stands));
  }
}

} // namespace

Findings all_findings(std::vector<Looked> files, const Settings& settings) {
  Findings all;
  Spellings spelling;
  for (const auto& worker : settings.workers) spelling.emplace(folded(worker.id), worker.id);
  for (auto& file : files) {
    look_at_workers(file, settings, spelling);
    add_in_file_order(all, std::move(file.findings));
  }
  return all;
}

} // namespace cti::app
