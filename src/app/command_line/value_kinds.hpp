#pragma once
// The kinds of value that several commands take. Those of one command stand in its own file.

#include "cti/course/bounds.hpp"
#include "cti/course/choices.hpp"
#include "cti/course/time_of_day.hpp"
#include "value_kind.hpp"
#include "words_meant.hpp"

namespace cti::app {

Expected<std::string> read_text(const std::string& text, const Reading& reading);
Expected<int> read_number(const std::string& text, const Reading& reading);
/// outside: what to say of a number that lies outside of the bounds.
Expected<int> read_number_within(const Bounds& bounds, const std::string& text, const Reading& reading,
                                 Message outside);
Expected<int> read_shift(const std::string& text, const Reading& reading);
Expected<double> read_weight(const std::string& text, const Reading& reading);
Expected<Day> read_day(const std::string& text, const Reading& reading);
/// As a person says it: 10:30, 10.30 or 10.
Expected<TimeOfDay> read_time(const std::string& text, const Reading& reading);
Expected<Day> read_day_to_come(const std::string& text, const Reading& reading);
Expected<std::string> read_note(const std::string& text, const Reading& reading);

Candidates only_words(const std::vector<std::string>& words);
Candidates offer_courses(const LineBefore& before);
Candidates offer_workers(const LineBefore& before);
Candidates offer_days(const LineBefore& before);
Candidates offer_days_to_come(const LineBefore& before);
Candidates offer_shifts(const LineBefore& before);

/// What the course that was named offers; nothing where it cannot be read.
Candidates of_course(const LineBefore& before, const std::function<Candidates(const Case&)>& offered);

inline constexpr ValueKind<std::string> a_text{N_("TEXT"), read_text};
inline constexpr ValueKind<std::string> a_name{N_("NAME"), read_text};
inline constexpr ValueKind<std::string> a_course{N_("ID"), read_text, offer_courses};
inline constexpr ValueKind<std::string> a_worker{N_("WORKER"), read_text, offer_workers};
inline constexpr ValueKind<std::string> a_file{
    .placeholder = N_("FILE"), .read = read_text, .offered = nullptr, .is_path = true};
inline constexpr ValueKind<std::string> a_folder{
    .placeholder = N_("DIR"), .read = read_text, .offered = nullptr, .is_path = true};
/// A text; "-" reads it from standard input, where other users of the machine cannot see it.
inline constexpr ValueKind<std::string> a_note{
    .placeholder = N_("TEXT"), .read = read_note, .offered = nullptr, .is_path = false, .is_note = true};
/// As a person says it: see day_meant.
inline constexpr ValueKind<Day> a_day{N_("DAY"), read_day, offer_days};
/// The same of a day to come: of those that come again, the next one.
inline constexpr ValueKind<Day> a_day_to_come{N_("DAY"), read_day_to_come, offer_days_to_come};
inline constexpr ValueKind<TimeOfDay> a_time{N_("TIME"), read_time};
inline constexpr ValueKind<int> a_number{N_("N"), read_number};
/// The phase that a shift leads to.
inline constexpr ValueKind<int> a_shift{N_("PHASE"), read_shift, offer_shifts};

/// See weights_of_course; with a decimal point or comma.
inline constexpr ValueKind<double> a_weight{N_("WEIGHT"), read_weight};

/// What to say of an option that a command cannot do without. hint: what to write.
Error missing(const std::string& option, Message hint);

template <class E> Expected<E> read_word(const std::string& text, const Reading& reading) {
  const auto words = words_of<E>();
  if (const auto value = meant<E>(word_meant(text, words))) return *value;
  if (text.empty()) return failed(missing(reading.option, words_that_fit(text, words)));
  return failed({Kind::usage, {N_("{} cannot be '{}'"), {reading.option, text}}, words_that_fit(text, words)});
}

template <class E> Candidates offer_words(const LineBefore&) { return only_words(words_of<E>()); }

/// One of the words that there are for an enumerated value.
template <class E> constexpr ValueKind<E> a_word(const char* placeholder) {
  return {placeholder, read_word<E>, offer_words<E>};
}

/// The value of an option that may be left out, but not here.
template <class E> Expected<E> given(const std::string& option, const std::optional<E>& value) {
  if (value) return *value;
  return failed(missing(option, words_that_fit("", words_of<E>())));
}

} // namespace cti::app
