#include "cti/method/profiles.hpp"

#include "cti/course/course.hpp"
#include "cti/text/definition_fields.hpp"
#include "cti/text/shaper.hpp"
#include "embedded.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace cti {

using text::Is;
using text::Presence;

template <class V, Is<Item> I> void describe(V& fields, I& item) {
  fields.field("id", item.id, Presence::required);
  fields.field("en", item.label.en, Presence::required);
  fields.field("da", item.label.da, Presence::required);
  fields.field("source", item.source);
  fields.field("core", item.core);
  fields.field("when-relevant", item.when_relevant);
  fields.field("network", item.network);
}

template <class V, Is<GuidePoint> P> void describe(V& fields, P& point) {
  fields.field("kind", point.kind, Presence::required);
  fields.field("en", point.label.en, Presence::required);
  fields.field("da", point.label.da, Presence::required);
  fields.field("source", point.source);
  fields.field("network", point.network);
}

template <class V, Is<Method> M> void describe(V& fields, M& method) {
  fields.other("cti-method");
  fields.field("id", method.id, Presence::required);
  fields.field("adapts", method.adapts);
  fields.field("name", method.name);
  fields.field("target", method.target);
  fields.field("change", method.change);
  fields.field("earliest-start", method.earliest_start, days_of_early_start);
  fields.field("months", method.months);
  fields.field("limit", method.limit, courses_of_method);
  fields.field("source", method.source);
  fields.field("drop", method.drop);
  describe(fields, method.definitions);
  fields.other("checklists");
  fields.other("guide");
}

namespace method {
namespace {

using text::Document;
using text::Node;
using text::Reader;

/// Reads what a profile has for each stage: the items of its checklist, or the points of its guide.
template <class Part>
void read_by_stage(Reader& reader, const Node& root, const char* part, std::map<Stage, std::vector<Part>>& by_stage) {
  const auto lists = root.entry(part);
  if (!lists || lists->value.is_null() || !reader.expect_map(lists->value)) return;
  for (const auto& [key, list] : lists->value.entries()) {
    if (const auto stage = meant<Stage>(key.value))
      reader.read(list, by_stage[*stage]);
    else
      reader.error(key, quoting(N_("no checklist is called '{}'"), {std::string{key.value}}),
                   one_of(std::string{key.value}, words_of<Stage>()));
  }
}

void read_all(Reader& reader, const Node& root, Method& method) {
  reader.read(root, method);
  read_by_stage(reader, root, "checklists", method.checklists);
  read_by_stage(reader, root, "guide", method.guide);
}

Expected<Method> read_profile(const Document& document) {
  Reader reader(document);
  Method method;
  if (document.root().entry("phases"))
    reader.error(document.root().entry("phases")->key,
                 {N_("three equal phases are a core element: they cannot be changed")}, {});
  read_all(reader, document.root(), method);
  text::check_definitions(reader, method.definitions);
  if (method.months && !is_course_length(*method.months))
    reader.error(document.root().entry("months")->value, {no_course_length}, {length_hint});
  if (!method.id.empty() && !is_id(method.id))
    reader.error(document.root().entry("id")->value, {N_("an id is made of small letters a-z, digits and dashes")}, {});
  if (!reader.errors.empty()) return failed(reader.errors.front());
  return method;
}

Expected<Method> refused(const Document& document, const char* key, Message what, Message hint = {}) {
  const auto entry = document.root().entry(key);
  return failed({Kind::invalid, std::move(what), std::move(hint),
                 document.source.place(entry ? entry->value.span : text::Span{0, 1})});
}

Item* item_of(Method& method, const std::string& id) {
  for (auto& [stage, list] : method.checklists)
    for (auto& item : list)
      if (item.id == id) return &item;
  return nullptr;
}

// What the adaptation says wins; what it does not say stays. An item that is there already gets new words only.
Method laid_over(const Method& base, const Method& own) {
  Method result = base;
  result.id = own.id;
  result.adapts = own.adapts;
  for (auto part : {&Method::name, &Method::target, &Method::change})
    if (!(own.*part).en.empty()) result.*part = own.*part;
  for (auto part : {&Method::earliest_start, &Method::months, &Method::limit})
    if (own.*part) result.*part = own.*part;
  if (!own.source.empty()) result.source = own.source;
  result.definitions = cti::laid_over(std::move(result.definitions), own.definitions);
  for (const auto& [stage, points] : own.guide) result.guide[stage] = points;
  const std::set<std::string_view> dropped(own.drop.begin(), own.drop.end());
  std::map<std::string, std::pair<Stage, std::size_t>> known;
  for (auto& [stage, list] : result.checklists) {
    std::erase_if(list, [&](const Item& item) { return dropped.contains(item.id); });
    for (std::size_t i = 0; i < list.size(); ++i) known.emplace(list[i].id, std::pair{stage, i});
  }
  for (const auto& [stage, list] : own.checklists)
    for (const auto& item : list) {
      const auto [place, is_new] = known.emplace(item.id, std::pair{stage, result.checklists[stage].size()});
      const auto& [where, number] = place->second;
      if (is_new)
        result.checklists[stage].push_back(item);
      else
        result.checklists[where][number].label = item.label;
    }
  return result;
}

/// Profiles, or parts of them, that travel inside the program.
std::vector<Method> profiles_in(const std::vector<File>& files) {
  std::vector<Method> all;
  for (const auto& [file, content] : files) {
    const auto document = text::parse(std::string{file}, std::string{content});
    const auto method = document ? read_profile(*document) : failed(document.error());
    if (!method)
      throw std::logic_error("embedded method profile " + std::string{file} + ": " + method.error().what.text);
    all.push_back(*method);
  }
  return all;
}

Definitions definitions_in(const File& file) {
  const auto document = text::parse(std::string{file.first}, std::string{file.second});
  if (!document) throw std::logic_error("embedded definitions: " + document.error().what.text);
  Reader reader(*document);
  Definitions definitions;
  reader.read(document->root(), definitions);
  text::check_definitions(reader, definitions);
  if (!reader.errors.empty()) throw std::logic_error("embedded definitions: " + reader.errors.front().what.text);
  return definitions;
}

Methods embedded_methods() {
  Methods methods;
  const auto definitions = definitions_in(embedded_definitions());
  for (auto& method : profiles_in(embedded_profiles())) {
    method.definitions = definitions;
    methods.emplace(method.id, std::move(method));
  }
  for (auto& [id, method] : methods)
    if (!method.adapts.empty()) method = laid_over(methods.at(method.adapts), method);
  return methods;
}

} // namespace

Shape profile_shape() {
  auto profile = text::Shaper::shape_of(Method{});
  auto version = text::version_property("cti-method");
  version.required = false; // the reader does not ask for it
  profile.properties.insert(profile.properties.begin(), std::move(version));
  shape_at(profile, {"id"}).is_id = true;
  shape_at(profile, {"months"}).numbers = {course_lengths.begin(), course_lengths.end()};
  text::shape_definitions(profile);
  profile.properties.push_back(
      {.key = "checklists", .shape = text::checklists_shape(text::Shaper::shape_of(std::vector<Item>{}))});
  profile.properties.push_back(
      {.key = "guide", .shape = text::checklists_shape(text::Shaper::shape_of(std::vector<GuidePoint>{}))});
  return profile;
}

std::vector<std::string> ids_of(const Methods& methods) {
  std::vector<std::string> ids;
  for (const auto& [id, method] : methods) ids.push_back(id);
  return ids;
}

Definitions definitions_of(const Methods& methods) {
  Definitions all;
  for (const auto& [id, method] : methods) all = cti::laid_over(std::move(all), method.definitions);
  return all;
}

const Methods& built_in() {
  static const Methods methods = embedded_methods();
  return methods;
}

Method with_guide(Method method) {
  std::map<std::string, std::map<Stage, std::vector<GuidePoint>>> guides;
  for (auto& part : profiles_in(embedded_guides())) guides.emplace(part.id, std::move(part.guide));
  for (const auto* at = &method; at;) {
    if (const auto guide = guides.find(at->id); guide != guides.end()) method.guide.merge(guide->second);
    const auto above = built_in().find(at->adapts);
    at = above == built_in().end() ? nullptr : &above->second;
  }
  return method;
}

Expected<Method> adapted(const Document& document, const Methods& known) {
  auto own = read_profile(document);
  if (!own) return own;
  const auto base = known.find(own->adapts);
  if (base == known.end())
    return refused(document, "adapts", {N_("'adapts' names no method that comes with cti")},
                   one_of(own->adapts, ids_of(known)));
  Method original = base->second;
  for (const auto& id : own->drop) {
    const Item* item = item_of(original, id);
    if (!item)
      return refused(document, "drop", quoting(N_("the method {} has no item '{}' to drop"), {own->adapts, id}));
    if (!item->core.empty())
      return refused(document, "drop",
                     {N_("'{}' carries a core element ({}): it cannot be left out"), {id, item->core}},
                     {N_("parts may be adapted, core elements stay")});
  }
  return laid_over(original, *own);
}

std::vector<Error> unknown_keys(const Document& document) {
  Reader reader(document);
  Method method;
  read_all(reader, document.root(), method);
  return reader.reading(std::move(method)).warnings;
}

} // namespace method
} // namespace cti
