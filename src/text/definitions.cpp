#include "cti/text/definition_fields.hpp"

#include <set>

namespace cti::text {
namespace {

template <class List> void check_ids(Reader& reader, const List& list, const std::string& key) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto& id = list[i].id;
    const std::vector<std::string> path{key, std::to_string(i), "id"};
    if (id.empty()) continue; // that is said already
    if (!is_id(id))
      reader.error_at(path, {N_("an id is made of small letters a-z, digits and dashes")});
    else if (!seen.insert(id).second)
      reader.error_at(path, {N_("the id '{}' is used twice"), {id}}, {N_("give one of them another")});
  }
}

} // namespace

void check_definitions(Reader& reader, const Definitions& definitions) {
  check_ids(reader, definitions.legal_bases, "legal-bases");
  check_ids(reader, definitions.themes, "themes");
  for (std::size_t i = 0; i < definitions.legal_bases.size(); ++i) {
    const auto& basis = definitions.legal_bases[i];
    const auto at = [&](const char* key) { return std::vector<std::string>{"legal-bases", std::to_string(i), key}; };
    if (!is_course_length(basis.months)) reader.error_at(at("months"), {no_course_length}, {length_hint});
    if (basis.from && basis.until && *basis.until < *basis.from)
      reader.error_at(at("until"), {N_("the legal basis ends before it begins")},
                      {N_("is one of the two days wrong?")});
  }
}

void shape_definitions(Shape& file) {
  for (const char* list : {"legal-bases", "themes"}) shape_at(file, {list, "id"}).is_id = true;
  shape_at(file, {"legal-bases", "months"}).numbers = {course_lengths.begin(), course_lengths.end()};
}

} // namespace cti::text
