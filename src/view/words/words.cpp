#include "cti/view/words.hpp"

#include "catalogue.hpp"
#include "cti/strings/utf8.hpp"
#include "cti/view/known_words.hpp"

#include <array>
#include <fmt/args.h>

namespace cti::view {
namespace {

/// How far a day may lie away and still need no year: less than a course with a pause lasts.
constexpr days clear_without_year{300};

/// What is spoken. Threads that compute a report read it; only the main one changes it, when it is alone.
/// it.
Language language_now = Language::english;
Catalogue catalogue_now;

constexpr std::array weekdays{N_("Sun"), N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat")};
constexpr std::array months{N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"), N_("May"), N_("Jun"),
                            N_("Jul"), N_("Aug"), N_("Sep"), N_("Oct"), N_("Nov"), N_("Dec")};

// Bidirectional controls: they can make a line on the screen read other than it is written.
bool is_bidi(unsigned code) {
  return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

bool is_control(unsigned code) {
  return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
}

std::string filled(const char* text, const Message& message, bool shows_words) {
  fmt::dynamic_format_arg_store<fmt::format_context> values;
  for (const auto& value : message.values)
    values.push_back(safe(message.quotes && !shows_words ? word_of_file(value) : value));
  return fmt::vformat(text, values);
}

} // namespace

Speaking::Speaking(Language language) : before_(language_now) { speak(language); }
Speaking::~Speaking() { speak(before_); }

void speak(Language language) {
  language_now = language;
  catalogue_now = Catalogue{}; // English needs none
  for (const auto& built : built_catalogues())
    if (built.language == word(language)) catalogue_now = Catalogue{built.bytes};
}

Language spoken() { return language_now; }

const char* translated(const char* text) {
  const auto* found = catalogue_now.translation(text);
  return found ? found : text;
}

const char* translated(const char* one, const char* many, long count) {
  const auto size = static_cast<unsigned long>(count < 0 ? -count : count);
  const auto* found = catalogue_now.translation(one, size);
  return found ? found : size == 1 ? one : many;
}

std::string sentence(const Message& message, bool shows_words) {
  return message.empty() ? std::string{} : filled(translated(message.text.c_str()), message, shows_words);
}

std::string untranslated(const Message& message) { return filled(message.text.c_str(), message, false); }

std::string short_day(Day day) {
  const date::year_month_day ymd{day};
  // Translators: the order and dots of a date, e.g. "12 Jan 2027".
  return say("{day} {month} {year}", fmt::arg("day", unsigned{ymd.day()}),
             fmt::arg("month", translated(months[unsigned{ymd.month()} - 1])), fmt::arg("year", int{ymd.year()}));
}

std::string month_day(Day day) {
  const date::year_month_day ymd{day};
  // Translators: a day without its year, e.g. "12 Jan".
  return say("{day} {month}", fmt::arg("day", unsigned{ymd.day()}),
             fmt::arg("month", translated(months[unsigned{ymd.month()} - 1])));
}

std::string past_day(Day day, Day as_of) {
  return date::abs(day - as_of) < clear_without_year ? month_day(day) : short_day(day);
}

std::string past_days(const std::vector<Day>& days, Day as_of) {
  std::string text;
  for (const Day day : days) text.append(text.empty() ? "" : ", ").append(past_day(day, as_of));
  return text;
}

std::string near_day(Day day, Day as_of) {
  if (date::abs(day - as_of) >= clear_without_year) return full_day(day);
  return std::string{translated(weekdays[date::weekday{day}.c_encoding()])} + " " + month_day(day);
}

std::string full_day(Day day) {
  return std::string{translated(weekdays[date::weekday{day}.c_encoding()])} + " " + short_day(day);
}

std::string decimal(double number) {
  auto text = fmt::format("{:.2f}", number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  if (const auto point = text.find('.'); point != std::string::npos && language_now == Language::danish)
    text[point] = ',';
  return text;
}

std::string month_name(Day day) { return translated(months[unsigned{date::year_month_day{day}.month()} - 1]); }

std::string month_year(Day day) {
  const date::year_month_day ymd{day};
  // Translators: a month with its year, e.g. "Jan 2027".
  return say("{month} {year}", fmt::arg("month", translated(months[unsigned{ymd.month()} - 1])),
             fmt::arg("year", int{ymd.year()}));
}

std::string safe(std::string_view text) {
  const auto masked = without_cpr(text);
  std::string_view typed{masked};
  std::string shown;
  for (std::size_t at = 0; at < typed.size();) {
    const auto length = character_length(typed, at);
    const auto code = code_point(typed, at, length ? length : 1);
    if (!length)
      shown += fmt::format("\\x{:02X}", static_cast<unsigned char>(typed[at]));
    else if (code == '\n')
      shown += "\\n";
    else if (code == '\t')
      shown += ' ';
    else if (is_control(code) || is_bidi(code))
      shown += fmt::format("\\u{:04X}", code);
    else
      shown += typed.substr(at, length);
    at += length ? length : 1;
  }
  return shown;
}

} // namespace cti::view
