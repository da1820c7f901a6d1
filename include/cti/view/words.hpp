#pragma once
// Words in the reader's language. Sentences are English format strings, translated as a whole.

#include "cti/course/day.hpp"
#include "cti/course/error.hpp"
#include "cti/course/method.hpp"
#include "cti/rules/cpr.hpp"

#include <fmt/format.h>
#include <string>
#include <vector>

namespace cti::view {

/// Chooses the language of everything said from now on. Not while another thread is saying something.
void speak(Language language);
Language spoken();

/// Another language for as long as it lives.
class Speaking {
public:
  explicit Speaking(Language language);
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;
  ~Speaking();

private:
  Language before_;
};

/// The translation of a marked sentence, or the sentence itself.
const char* translated(const char* text);
const char* translated(const char* one, const char* many, long count);

/// A value of a sentence: a text without the CPR numbers in it, anything else as it is.
template <class Value> decltype(auto) value_to_say(const Value& value) {
  if constexpr (std::is_convertible_v<const Value&, std::string_view>)
    return without_cpr(value);
  else
    return value;
}

/// A sentence with its values. xgettext collects the first argument.
template <class... Values> std::string say(const char* text, const Values&... values) {
  return fmt::format(fmt::runtime(translated(text)), value_to_say(values)...);
}

/// A sentence that counts: {} is the number.
template <class... Values>
std::string say_count(const char* one, const char* many, long count, const Values&... values) {
  return fmt::format(fmt::runtime(translated(one, many, count)), count, value_to_say(values)...);
}

/// shows_words: whether it may quote a file; else of the words that it quotes only those are shown that cti knows.
std::string sentence(const Message& message, bool shows_words = false);
/// The same in English, for scripts: it quotes nothing.
std::string untranslated(const Message& message);

/// The same of all that an error says went wrong: with the cause, where the system gave one.
std::string sentence(const Error& error, bool shows_words = false);
std::string untranslated(const Error& error);

/// "Tue 12 Jan 2027", "tir. 12. jan. 2027".
std::string full_day(Day day);
/// "12 Jan 2027".
std::string short_day(Day day);
/// "12 Jan": where the year is plain.
std::string month_day(Day day);
/// "12 Jan", with its year where it lies far from the day of the report.
std::string past_day(Day day, Day as_of);
/// "12 Jan, 24 Jan".
std::string past_days(const std::vector<Day>& days, Day as_of);
/// "Tue 12 Jan", with its year where it lies far from the day of the report.
std::string near_day(Day day, Day as_of);

/// A number with at most two decimals, with the reader's decimal sign: 0,5 in Danish.
std::string decimal(double number);

/// "Jan".
std::string month_name(Day day);

/// "Jan 2027".
std::string month_year(Day day);

/// What a person typed, made safe to show: control and bidirectional characters as visible escapes, CPR numbers masked.
std::string safe(std::string_view typed);

} // namespace cti::view
