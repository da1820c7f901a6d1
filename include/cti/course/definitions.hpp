#pragma once
// What courses name and data defines: legal bases and themes. Some come with cti; a folder's cti.yaml and its method
// profiles add their own, or put them in the place of those with the same id.

#include "cti/course/label.hpp"
#include "cti/course/legal_basis.hpp"

#include <algorithm>

namespace cti {

/// A theme that an assessment covers, and focus areas belong to. Source of those that come with cti: manual p. 22.
struct Theme {
  std::string id{};
  Label label{};

  bool operator==(const Theme&) const = default;
};

struct Definitions {
  std::vector<LegalBasis> legal_bases{};
  std::vector<Theme> themes{};

  bool operator==(const Definitions&) const = default;
};

/// The definitions with others laid over them.
Definitions laid_over(Definitions known, const Definitions& own);

/// The legal basis of that id, or of another spelling of it; none where the text means none.
const LegalBasis* legal_basis_meant(const Definitions& definitions, std::string_view text);

/// The theme of that id, or none.
const Theme* theme_named(const Definitions& definitions, std::string_view id);

/// Ids in the order of a list: for saying which there are.
template <class List> std::vector<std::string> ids_in_order(const List& list) {
  std::vector<std::string> ids;
  ids.reserve(list.size());
  for (const auto& one : list) ids.push_back(one.id);
  return ids;
}

} // namespace cti
