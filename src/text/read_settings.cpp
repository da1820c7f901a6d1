#include "cti/text/course_text.hpp"

namespace cti::text {

template <class V, Is<Settings> S> void describe(V& fields, S& settings) {
  fields.other("cti");
  fields.field("language", settings.language);
  fields.field("method", settings.method);
  fields.field("legal-basis", settings.legal_basis);
  fields.other("workers");
}

template <class V, Is<Worker> W> void describe(V& fields, W& worker) {
  fields.field("fte", worker.fte);
  fields.field("limit", worker.limit);
}

namespace {

void read_workers(Reader& reader, const Node& root, std::vector<Worker>& workers) {
  const Entry* entry = root.entry("workers");
  if (!entry || entry->value.is_null() || !reader.expect_map(entry->value)) return;
  for (const auto& [key, facts] : entry->value.entries) {
    auto& worker = workers.emplace_back(Worker{key.value});
    if (facts.is_null()) continue;
    reader.read(facts, worker);
    if (worker.fte <= 0 || worker.fte > 1)
      reader.error(facts.entry("fte") ? facts.entry("fte")->value : facts,
                   {N_("a share of a full-time post lies between 0 and 1")}, {N_("write e.g. 0.5")});
    if (worker.limit && *worker.limit < 0)
      reader.error(facts.entry("limit")->value, {N_("a limit cannot be below zero")}, {});
  }
}

} // namespace

Reading<Settings> read_settings(const Document& document) {
  Reader reader(document);
  Settings settings;
  reader.expect_version(document.root);
  reader.read(document.root, settings);
  read_workers(reader, document.root, settings.workers);
  return reader.reading(std::move(settings));
}

} // namespace cti::text
