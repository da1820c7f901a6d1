#include "cti/course/definitions.hpp"

namespace cti {
namespace {

template <class Definition> void lay_over(std::vector<Definition>& known, const std::vector<Definition>& own) {
  for (const auto& one : own) {
    const auto same = std::ranges::find(known, one.id, &Definition::id);
    if (same == known.end())
      known.push_back(one);
    else
      *same = one;
  }
}

} // namespace

Definitions laid_over(Definitions known, const Definitions& own) {
  lay_over(known.legal_bases, own.legal_bases);
  lay_over(known.themes, own.themes);
  return known;
}

const LegalBasis* legal_basis_meant(const Definitions& definitions, std::string_view text) {
  const auto& all = definitions.legal_bases;
  auto found = std::ranges::find(all, text, &LegalBasis::id);
  if (found == all.end())
    found = std::ranges::find_if(
        all, [&](const LegalBasis& basis) { return std::ranges::find(basis.also, text) != basis.also.end(); });
  return found == all.end() ? nullptr : &*found;
}

const Theme* theme_named(const Definitions& definitions, std::string_view id) {
  const auto found = std::ranges::find(definitions.themes, id, &Theme::id);
  return found == definitions.themes.end() ? nullptr : &*found;
}

} // namespace cti
