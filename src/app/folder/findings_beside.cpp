// What is found in the files beside the courses: settings, methods, the implementation template.

#include "cti/app/implementation.hpp"
#include "cti/strings/folded.hpp"
#include "finding_list.hpp"

#include <map>

namespace cti::app {

void look_at_settings(Findings& all, const Expected<system::FileText>& file) {
  if (!file) return all.push_back({Severity::error, file.error()});
  Findings own;
  add_cpr_numbers(own, text::Source("cti.yaml", file->text));
  const auto document = text::parse("cti.yaml", file->text);
  if (!document) return all.push_back({Severity::error, document.error()});
  const auto reading = text::read_settings(*document);
  add(own, Severity::error, reading.errors);
  add(own, Severity::warning, reading.warnings);
  std::map<std::string, std::string> spelling; // by the name in small letters
  for (const auto& worker : reading.value.workers)
    if (const auto [known, fresh] = spelling.emplace(folded(worker.id), worker.id); !fresh)
      add(own, Severity::warning, {N_("the worker '{}' is '{}' elsewhere"), {worker.id, known->second}},
          {N_("one worker, one spelling: otherwise reports count two")}, document->place_of({"workers", worker.id}));
  add_in_file_order(all, std::move(own));
}

void look_at_method(Findings& all, const std::string& shown, const Expected<system::FileText>& file) {
  if (!file) return all.push_back({Severity::error, file.error()});
  Findings own;
  add_cpr_numbers(own, text::Source(shown, file->text));
  const auto document = text::parse(shown, file->text);
  if (!document) return all.push_back({Severity::error, document.error()});
  if (const auto method = method::adapted(*document, method::built_in()); !method)
    own.push_back({Severity::error, method.error()});
  add(own, Severity::warning, method::unknown_keys(*document));
  add_in_file_order(all, std::move(own));
}

// What leaders answer is theirs; only how it is written can be wrong.
void look_at_implementation(Findings& all, const Expected<system::FileText>& file) {
  if (!file) return all.push_back({Severity::error, file.error()});
  Findings own;
  add_cpr_numbers(own, text::Source(implementation_file, file->text));
  const auto reading = implementation_in(file->text);
  add(own, Severity::error, reading.errors);
  add(own, Severity::warning, reading.warnings);
  add_in_file_order(all, std::move(own));
}

} // namespace cti::app
