#include "calendar_words.hpp"

#include <array>

namespace cti::app {
namespace {

struct Name {
  std::string_view danish, english;
};

constexpr std::array<Name, 7> weekdays{Name{"søndag", "sunday"}, {"mandag", "monday"},    {"tirsdag", "tuesday"},
                                       {"onsdag", "wednesday"},  {"torsdag", "thursday"}, {"fredag", "friday"},
                                       {"lørdag", "saturday"}};
constexpr std::array<Name, 12> months{Name{"januar", "january"}, {"februar", "february"},  {"marts", "march"},
                                      {"april", "april"},        {"maj", "may"},           {"juni", "june"},
                                      {"juli", "july"},          {"august", "august"},     {"september", "september"},
                                      {"oktober", "october"},    {"november", "november"}, {"december", "december"}};

/// Letters that tell a name from all others: screens show "tir.", "Jan", "sep.".
constexpr std::size_t fewest_letters{3};

std::size_t letters_in(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

// The whole name, or its beginning.
bool names(std::string_view word, const Name& name) {
  if (letters_in(word) < fewest_letters) return false;
  return name.danish.starts_with(word) || name.english.starts_with(word);
}

template <std::size_t Size> std::optional<unsigned> place_of(std::string_view word, const std::array<Name, Size>& all) {
  if (word.ends_with('.')) word.remove_suffix(1);
  for (unsigned i = 0; i < Size; ++i)
    if (names(word, all[i])) return i;
  return std::nullopt;
}

} // namespace

std::optional<date::weekday> weekday_named(std::string_view word) {
  const auto place = place_of(word, weekdays);
  return place ? std::optional{date::weekday{*place}} : std::nullopt;
}

std::optional<date::month> month_named(std::string_view word) {
  const auto place = place_of(word, months);
  return place ? std::optional{date::month{*place + 1}} : std::nullopt;
}

} // namespace cti::app
