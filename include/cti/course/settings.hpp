#pragma once
// What a folder's cti.yaml says: defaults for new courses, and who works here.

#include "cti/course/legal_basis.hpp"
#include "cti/course/method.hpp"

#include <string>
#include <vector>

namespace cti {

struct Worker {
  std::string id{};
  double fte{1.0};            ///< share of a full-time post, over 0 and at most 1
  std::optional<int> limit{}; ///< courses at most; otherwise the method's limit times fte

  bool operator==(const Worker&) const = default;
};

struct Settings {
  Language language{Language::english}; ///< of the comments that cti writes into files
  std::string method{"job"};
  std::optional<LegalBasis> legal_basis{}; ///< for new courses of the method above
  std::vector<Worker> workers{};

  bool operator==(const Settings&) const = default;
};

} // namespace cti
