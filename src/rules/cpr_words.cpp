#include "cpr_words.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

namespace cti {
namespace {

using Words = std::span<const std::string_view>;

// Parts of words, in small letters.
constexpr std::string_view of_cpr[] = {"cpr",       "personnummer", "personnr", "persnr",     "fødselsnummer",
                                       "fødselsnr", "født",         "fødsel",   "sygesikring"};
constexpr std::string_view of_others[] = {
    "konto",       "faktura", "ordre",  "telefon", "mobil",    "kunde",  "regning",
    "rekvisition", "bilag",   "beløb",  "debitor", "kreditor", "varenr", "serienr",
    "pakke",       "police",  "kortnr", "account", "invoice",  "phone",  "produktionsenhed",
    "matrikel"};
// Whole words.
constexpr std::string_view others[] = {"reg",  "fi",   "fakt",  "faktnr", "regnr", "tlf",  "tlfnr",  "tel",   "mob",
                                       "fax",  "iban", "swift", "bic",    "ean",   "gln",  "cvr",    "cvrnr", "isbn",
                                       "imei", "kr",   "dkk",   "eur",    "giro",  "bank", "ordrenr"};
constexpr std::string_view cases[] = {"pnr",    "pnummer", "sag", "sagen", "sagsnr",   "sagsnummer",
                                      "sagsid", "esdh",    "dok", "doknr", "dokument", "case"};
constexpr std::string_view fillers[] = {"nr", "nummer", "nummeret", "no", "number", "er", "is", "på", "i", "med"};
constexpr std::string_view units[] = {"kr",  "kroner", "dkk", "eur", "euro", "stk",  "mio",
                                      "mia", "øre",    "pct", "km",  "kwh",  "timer"};

constexpr int words_away{4};
/// Bytes that are looked at, so that a file of nothing but digits takes no longer than another.
constexpr std::size_t reach{80};

bool is_one_of(Words words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

bool holds_one_of(Words parts, std::string_view word) {
  return std::ranges::any_of(parts, [&](auto part) { return word.find(part) != word.npos; });
}

void append_small(std::string& word, std::string_view letter) {
  if (letter.size() == 1)
    word += static_cast<char>(std::tolower(static_cast<unsigned char>(letter.front())));
  else if (letter == "Æ" || letter == "Ø" || letter == "Å")
    word += letter == "Æ" ? "æ" : letter == "Ø" ? "ø" : "å";
  else
    word += letter;
}

/// A word in small letters, without the signs within it: c.p.r.-nr. is cprnr.
struct Word {
  std::string small;
  std::size_t begin;
};

Word word_until(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  for (std::size_t at = end; at > 0;) {
    const auto letter = letter_before(text, at);
    const bool joins = (letter.code == '.' || letter.code == '-');
    if (!is_letter(letter.code) && !joins) break;
    at -= letter.length;
    if (!joins) begin = at;
  }
  std::string small;
  for (std::size_t at = begin; at < end;) {
    const auto letter = letter_at(text, at);
    if (is_letter(letter.code)) append_small(small, text.substr(at, letter.length));
    at += letter.length;
  }
  return {small, begin};
}

std::optional<Said> meaning(const std::string& word, bool right_before) {
  if (holds_one_of(of_cpr, word)) return Said::cpr;
  if (is_one_of(fillers, word)) return std::nullopt;
  if (!right_before || word.starts_with("nemkonto")) return Said::nothing; // which is reached by the CPR number
  if (is_one_of(cases, word)) return Said::a_case;
  return is_one_of(others, word) || holds_one_of(of_others, word) ? Said::other_number : Said::nothing;
}

} // namespace

Letter letter_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const std::size_t length = byte(0) < 0xC0 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
  if (at + length > text.size()) return {byte(0), 1};
  char32_t code = length == 1 ? byte(0) : byte(0) & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) code = code << 6 | (byte(i) & 0x3Fu);
  return {code, length};
}

Letter letter_before(std::string_view text, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  return {letter_at(text, begin).code, at - begin};
}

bool is_letter(char32_t code) {
  if (code < 0xC0) return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  if (code == 0xD7 || code == 0xF7) return false; // × and ÷
  return code < 0x2000 || (code >= 0x3040 && code < 0xFE00);
}

bool is_blank(char32_t code) {
  return code == ' ' || code == '\t' || code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
         code == 0x205F || code == 0x3000;
}

bool is_invisible(char32_t code) {
  return code == 0xAD || (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF;
}

Said said_before(std::string_view text, std::size_t at) {
  if (at > reach) text = text.substr(at - reach), at = reach;
  bool right_before = true;
  for (int words = 0; at > 0 && words < words_away;) {
    const auto letter = letter_before(text, at);
    if (letter.code == '\n') break;
    if (!is_letter(letter.code)) {
      if (letter.code == ',' || letter.code == ';') right_before = false;
      at -= letter.length;
      continue;
    }
    const auto [small, begin] = word_until(text, at);
    const auto said = meaning(small, right_before);
    if (said && *said != Said::nothing) return *said;
    if (said) right_before = false, ++words;
    at = begin;
  }
  return Said::nothing;
}

bool says_cpr_behind(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '(')) ++at;
  std::string word;
  for (; at < text.size() && word.size() < 3; ++at) append_small(word, text.substr(at, 1));
  return word == "cpr";
}

bool says_unit_behind(std::string_view text, std::size_t at) {
  text = text.substr(at, reach), at = 0;
  if (text.starts_with(",-")) return true;
  while (at < text.size() && is_blank(letter_at(text, at).code)) at += letter_at(text, at).length;
  if (at == text.size()) return false;
  const auto sign = letter_at(text, at).code;
  if (sign == '%' || sign == '$' || sign == 0xA3 || sign == 0x20AC) return true; // pound, euro
  std::string word;
  while (at < text.size()) {
    const auto letter = letter_at(text, at);
    if (!is_letter(letter.code)) break;
    append_small(word, text.substr(at, letter.length));
    at += letter.length;
  }
  return is_one_of(units, word);
}

} // namespace cti
