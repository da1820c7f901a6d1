#include "value_kinds.hpp"

#include "cti/app/day_input.hpp"
#include "cti/strings/number.hpp"
#include "typed_note.hpp"

namespace cti::app {

Expected<std::string> read_text(const std::string& text, const Reading&) { return text; }

Expected<int> read_number(const std::string& text, const Reading& reading) {
  if (const auto number = whole_number_meant(text)) return *number;
  return failed(
      {Kind::usage, {N_("{} cannot be '{}'"), {reading.option, text}}, {N_("write it in digits alone, e.g. 30")}});
}

Expected<int> read_number_within(const Bounds& bounds, const std::string& text, const Reading& reading,
                                 Message outside) {
  auto number = read_number(text, reading);
  if (!number || bounds.hold(*number)) return number;
  return failed({Kind::usage, std::move(outside), {}});
}

Expected<int> read_shift(const std::string& text, const Reading& reading) {
  auto phase = read_number(text, reading);
  if (!phase || is_phase_shifted_to(*phase)) return phase;
  return failed({Kind::usage, {N_("a shift leads to phase 2 or 3")}, {N_("write {0} 2 or {0} 3"), {reading.option}}});
}

Expected<double> read_weight(const std::string& text, const Reading&) {
  if (const auto weight = decimal_meant(text); weight && weights_of_course.hold(*weight)) return *weight;
  return failed({Kind::usage,
                 {N_("the weight of a course lies between 0.25 and 4")},
                 {N_("1 is a course as its phase says; e.g. 1.5 where it takes half as much again")}});
}

Expected<Day> read_day(const std::string& text, const Reading& reading) { return day_meant(text, reading.run.today); }

Expected<Day> read_day_to_come(const std::string& text, const Reading& reading) {
  return day_meant(text, reading.run.today, Toward::future);
}

Expected<TimeOfDay> read_time(const std::string& text, const Reading& reading) {
  auto with_colon = text;
  if (const auto dot = with_colon.find('.'); dot != std::string::npos) with_colon[dot] = ':';
  if (with_colon.find(':') == std::string::npos) with_colon += ":00";
  if (const auto time = time_of_day(with_colon)) return *time;
  return failed(
      {Kind::usage, {N_("{} cannot be '{}'"), {reading.option, text}}, {N_("write it as HH:MM, e.g. 10:30")}});
}

Expected<std::string> read_note(const std::string& text, const Reading& reading) {
  if (text != "-") return text;
  if (!reading.run.typed.empty())
    return failed({Kind::usage,
                   {N_("standard input can be read once, and {} is the second that asks for it"), {reading.option}},
                   {N_("give one of them as text, or in a second command")}});
  return typed_note(reading.run);
}

Candidates only_words(const std::vector<std::string>& words) {
  Candidates all;
  for (const auto& word : words) all.push_back({word});
  return all;
}

Candidates offer_courses(const LineBefore& before) {
  const auto folder = before.run.folder_without_warnings();
  const auto ids = folder ? ids_in(*folder) : Expected<std::vector<std::string>>{};
  return ids ? only_words(*ids) : Candidates{};
}

// Those of cti.yaml; reading every course for the others would keep somebody waiting at each tab.
Candidates offer_workers(const LineBefore& before) {
  Candidates all;
  if (const auto folder = before.run.folder_without_warnings())
    for (const auto& worker : folder->settings.workers) all.push_back({worker.id});
  return all;
}

Candidates offer_days(const LineBefore&) { return only_words({"today", "yesterday", "tomorrow", "+1w", "-1w"}); }

Candidates offer_days_to_come(const LineBefore&) {
  return only_words({"today", "tomorrow", "+1w", "mon", "tue", "wed", "thu", "fri"});
}

Candidates offer_shifts(const LineBefore&) { return only_words({"2", "3"}); }

Candidates of_course(const LineBefore& before, const std::function<Candidates(const Case&)>& offered) {
  const auto folder = before.run.folder_without_warnings();
  const auto found = folder && !before.values.empty() ? read_case(*folder, before.values.front()) : failed({});
  return found ? offered(*found) : Candidates{};
}

Error missing(const std::string& option, Message hint) {
  return {Kind::usage, {N_("{} is missing"), {option}}, std::move(hint)};
}

} // namespace cti::app
