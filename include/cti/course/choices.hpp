#pragma once
// What to say to a word that is none of those there are.

#include "cti/course/error.hpp"
#include "cti/course/words.hpp"

#include <string>
#include <vector>

namespace cti {

/// "one of: …", with the one that was most likely meant in front.
Message one_of(const std::string& given, const std::vector<std::string>& choices);

/// The words of an enumerated value, in the order of its table.
template <class E> std::vector<std::string> words_of() {
  std::vector<std::string> words;
  words.reserve(std::size(Words<E>::table));
  for (const auto& entry : Words<E>::table) words.emplace_back(entry.word);
  return words;
}

} // namespace cti
