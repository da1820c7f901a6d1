#pragma once
// What people wrote in their own words: what a search looks through, and no export may hold.

#include "cti/course/course.hpp"

#include <string>
#include <vector>

namespace cti::text {

/// One text, and the keys and numbers of items that lead to it: contacts, 3, note.
struct FreeText {
  std::vector<std::string> path{};
  std::string text{};

  /// Its keys alone: contacts.note.
  std::string keys() const;
};

/// Every free text of a course, in the order of keys. Names of workers and ids are none.
std::vector<FreeText> free_texts(const Course& course);

} // namespace cti::text
