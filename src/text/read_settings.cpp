#include "cti/text/course_text.hpp"
#include "cti/text/definition_fields.hpp"
#include "cti/text/shaper.hpp"

namespace cti::text {

constexpr std::pair<std::string_view, int Thresholds::*> days_by_key[] = {
    {"within", &Thresholds::within},
    {"tell-before-shift", &Thresholds::tell_before_shift},
    {"evaluate-before-shift", &Thresholds::evaluate_before_shift},
    {"evaluated-for-shift", &Thresholds::evaluated_for_shift},
    {"shift-tolerance", &Thresholds::shift_tolerance},
    {"quiet-contact-period", &Thresholds::quiet_contact_period},
    {"quiet-phase-1", &Thresholds::quiet_phase_1},
    {"quiet-phase-2", &Thresholds::quiet_phase_2},
    {"quiet-phase-3", &Thresholds::quiet_phase_3},
    {"quiet-pause", &Thresholds::quiet_pause},
    {"long-pause", &Thresholds::long_pause}};

template <class V, Is<Settings> S> void describe(V& fields, S& settings) {
  fields.other("cti");
  fields.field("language", settings.language);
  fields.field("method", settings.method);
  fields.field("legal-basis", settings.legal_basis);
  describe(fields, settings.definitions);
  fields.other("workers");
  fields.other("thresholds");
  fields.field("measures", settings.measures);
}

template <class V, Is<Measure> M> void describe(V& fields, M& measure) {
  fields.field("id", measure.id, Presence::required);
  fields.field("name", measure.name, Presence::required);
  fields.field("least", measure.least, numbers_of_measure);
  fields.field("most", measure.most, numbers_of_measure);
  fields.field("better", measure.better);
}

template <class V, Is<Thresholds> T> void describe(V& fields, T& thresholds) {
  for (const auto& [key, days] : days_by_key) fields.field(key, thresholds.*days, days_of_threshold);
  fields.field("community-meetings", thresholds.community_meetings, meetings_of_phase);
}

template <class V, Is<Worker> W> void describe(V& fields, W& worker) {
  fields.field("fte", worker.fte);
  fields.field("limit", worker.limit, courses_of_worker);
}

namespace {

void read_workers(Reader& reader, const Node& root, std::vector<Worker>& workers) {
  const auto entry = root.entry("workers");
  if (!entry || entry->value.is_null() || !reader.expect_map(entry->value)) return;
  for (const auto& [key, facts] : entry->value.entries()) {
    auto& worker = workers.emplace_back(Worker{std::string{key.value}});
    if (facts.is_null()) continue;
    reader.read(facts, worker);
    if (!is_share_of_post(worker.fte))
      reader.error(facts.entry("fte") ? facts.entry("fte")->value : facts,
                   {N_("a share of a full-time post lies between 0 and 1")}, {N_("write e.g. 0.5")});
  }
}

void read_thresholds(Reader& reader, const Node& root, Thresholds& thresholds) {
  const auto entry = root.entry("thresholds");
  if (!entry || entry->value.is_null()) return;
  reader.read(entry->value, thresholds);
}

void check_measures(Reader& reader, const std::vector<Measure>& measures) {
  for (std::size_t i = 0; i < measures.size(); ++i) {
    const auto& id = measures[i].id;
    const int least = measures[i].least, most = measures[i].most;
    const auto place = [&](const char* key) { return std::vector<std::string>{"measures", std::to_string(i), key}; };
    const auto same = [&](const Measure& other) { return &other != &measures[i] && other.id == id; };
    if (!id.empty() && !is_id(id))
      reader.error_at(place("id"), {N_("an id is made of small letters a-z, digits and dashes")}, {N_("e.g. who-5")});
    else if (std::any_of(measures.begin(), measures.begin() + static_cast<long>(i), same))
      reader.error_at(place("id"), quoting(N_("the id '{}' is used twice"), {id}), {N_("give one of them another")});
    if (least >= most)
      reader.error_at(place("least"),
                      {N_("a scale from {} to {} has no room"), {std::to_string(least), std::to_string(most)}},
                      {N_("'least' is its lowest number, 'most' its highest")});
  }
}

} // namespace

std::vector<std::pair<std::string_view, int>> thresholds_by_key(const Thresholds& thresholds) {
  std::vector<std::pair<std::string_view, int>> all;
  for (const auto& [key, days] : days_by_key) all.emplace_back(key, thresholds.*days);
  all.emplace_back("community-meetings", thresholds.community_meetings);
  return all;
}

Reading<Settings> read_settings(const Document& document) {
  Reader reader(document);
  Settings settings;
  reader.expect_version(document.root());
  reader.read(document.root(), settings);
  read_workers(reader, document.root(), settings.workers);
  read_thresholds(reader, document.root(), settings.thresholds);
  check_definitions(reader, settings.definitions);
  check_measures(reader, settings.measures);
  return reader.reading(std::move(settings));
}

Shape settings_shape() {
  auto settings = Shaper::shape_of(Settings{});
  settings.properties.insert(settings.properties.begin(), version_property());
  shape_definitions(settings);
  auto workers = shape_or_nothing(Shape::Kind::record);
  auto worker = Shaper::shape_of(Worker{});
  worker.may_be_empty = true;
  shape_at(worker, {"fte"}).bounds = share_of_post;
  shape_at(worker, {"fte"}).above_least = true;
  workers.under_any_key.push_back(std::move(worker));
  settings.properties.push_back({.key = "workers", .shape = std::move(workers)});
  auto thresholds = Shaper::shape_of(Thresholds{});
  thresholds.may_be_empty = true;
  settings.properties.push_back({.key = "thresholds", .shape = std::move(thresholds)});
  return settings;
}

} // namespace cti::text
