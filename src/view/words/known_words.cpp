#include "cti/view/known_words.hpp"

#include "cti/course/choices.hpp"
#include "cti/course/course.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/view/schema.hpp"

#include <algorithm>
#include <set>

namespace cti::view {
namespace {

/// The longest word that is compared with the known ones, and the shortest that may be a slip of one: shorter words
/// are like too many.
constexpr std::size_t longest{30}, shortest_slip{4};

template <class... Enumerated> void add_words(std::set<std::string, std::less<>>& all) {
  (..., [&] {
    for (auto& word : words_of<Enumerated>()) all.insert(std::move(word));
  }());
}

std::set<std::string, std::less<>> words_of_cti() {
  std::set<std::string, std::less<>> all{"true", "false", "null", std::string{the_citizen}};
  for (auto& key : key_names()) all.insert(std::move(key));
  for (const auto& reason : pause_reasons) all.emplace(reason);
  add_words<Language, LegalEnd, Decision, ContactForm, ContactWith, ContactPlace, MeetingIs, PersonKind, Works,
            AgreementAbout, Priority, Result, Better, Outcome, Stage>(all);
  return all;
}

std::set<std::string, std::less<>>& known() {
  static auto all = words_of_cti();
  return all;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  const auto end = std::find_if_not(text.begin() + static_cast<long>(std::min(at, text.size())), text.end(), is_digit);
  return static_cast<std::size_t>(end - text.begin()) - std::min(at, text.size());
}

// One written wrongly too: 2026-2-3, 29-02-2026.
bool is_day_like(std::string_view word) {
  return word.size() <= 11 && word.find_first_not_of("0123456789-") == word.npos &&
         std::ranges::count(word, '-') == 2 && word.front() != '-' && word.back() != '-';
}

// Digits, as many as no number of a person has: 9, 1440, 0.5.
std::size_t number_at(std::string_view word, std::size_t at) {
  const auto count = digits_at(word, at);
  return count <= 4 ? count : 0;
}

// b-1042, f1, f2.a1
bool is_id_like(std::string_view word) {
  std::size_t at = 0;
  while (at < word.size() && at < 3 && is_small(word[at])) ++at;
  if (at > 0 && at < word.size() && word[at] == '-') ++at;
  const auto count = number_at(word, at);
  at += count;
  if (count == 0 || at == word.size()) return count > 0;
  if (word[at++] != '.') return false;
  if (at < word.size() && is_small(word[at])) ++at;
  const auto more = number_at(word, at);
  return more > 0 && at + more == word.size();
}

} // namespace

void know(const std::vector<std::string>& words) { known().insert(words.begin(), words.end()); }

bool is_known(std::string_view word) { return known().contains(word); }

bool is_nearly_known(std::string_view word) {
  if (word.size() < shortest_slip || word.size() > longest) return false;
  const bool like_a_key = std::ranges::all_of(word, [](char c) { return is_small(c) || is_digit(c) || c == '-'; });
  return like_a_key && !nearest(word, {known().begin(), known().end()}).empty();
}

bool is_plain_fact(std::string_view word) { return is_day_like(word) || is_id_like(word); }

std::string word_of_file(std::string_view word) {
  if (is_known(word) || is_plain_fact(word) || is_nearly_known(word)) return std::string{word};
  const auto hidden = dots(word);
  constexpr std::size_t bytes_of_dot = std::string_view{"·"}.size();
  return hidden.size() <= longest * bytes_of_dot ? hidden : hidden.substr(0, longest * bytes_of_dot) + "…";
}

std::string dots(std::string_view text) {
  std::string hidden;
  for (const char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) hidden += "·";
  return hidden;
}

} // namespace cti::view
