#pragma once
// Words that data carries in both languages itself.

#include "cti/course/words.hpp"

#include <string>

namespace cti {

enum class Language { english, danish };

template <> struct Words<Language> {
  static constexpr std::array table{Word<Language>{Language::english, "en"}, Word<Language>{Language::danish, "da"}};
};

struct Label {
  std::string en{}, da{};

  const std::string& in(Language language) const { return language == Language::danish ? da : en; }
  bool operator==(const Label&) const = default;
};

} // namespace cti
