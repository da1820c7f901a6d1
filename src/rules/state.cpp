#include "cti/rules/state.hpp"

namespace cti {
namespace {

const Pause* pause_on(const Course& course, Day day) {
  for (const auto& pause : course.pauses)
    if (pause.from <= day && (!pause.until || day < *pause.until)) return &pause;
  return nullptr;
}

int phase_on(const Timeline& line, Day day) {
  int phase = 1;
  for (const auto& dates : line.phases)
    if (dates.first <= day) phase = dates.phase;
  return phase;
}

} // namespace

State state_on(const Course& course, const std::optional<Timeline>& line, Day day) {
  if (course.closed && course.closed->on <= day) return Closed{course.closed->on, course.closed->outcome};
  if (!line || day < line->first_day(1)) return Contact{};
  if (day > line->last_day) return PastEnd{line->last_day, line->only_followed_up};
  if (const Pause* pause = pause_on(course, day)) return Paused{phase_on(*line, day), pause->from};
  return InPhase{phase_on(*line, day)};
}

std::string state_id(const State& state) {
  return std::visit(Match{[](const Contact&) -> std::string { return "contact"; },
                          [](const InPhase& in) { return "phase_" + std::to_string(in.phase); },
                          [](const Paused&) -> std::string { return "paused"; },
                          [](const PastEnd&) -> std::string { return "past_end"; },
                          [](const Closed&) -> std::string { return "closed"; }},
                    state);
}

std::optional<int> phase_of(const State& state) {
  return std::visit(Match{[](const Contact&) { return std::optional<int>{}; },
                          [](const InPhase& in) { return std::optional{in.phase}; },
                          [](const Paused& in) { return std::optional{in.phase}; },
                          [](const PastEnd&) { return std::optional<int>{}; },
                          [](const Closed&) { return std::optional<int>{}; }},
                    state);
}

bool is_active(const State& state) { return !std::holds_alternative<Closed>(state); }

std::optional<NextDate> next_date(const Course& course, const std::optional<Timeline>& line, Day day) {
  using What = NextDate::What;
  if (!line) return std::nullopt;
  const auto after_phase = [&](int phase) -> NextDate {
    if (phase < phase_count) return {What::phase_begins, phase + 1, line->first_day(phase + 1)};
    return {line->only_followed_up ? What::follow_up : What::ends, 0, line->last_day};
  };
  return std::visit(Match{[&](const Contact&) {
                            return std::optional<NextDate>{{What::phase_begins, 1, line->first_day(1)}};
                          },
                          [&](const InPhase& in) { return std::optional{after_phase(in.phase)}; },
                          [&](const Paused&) -> std::optional<NextDate> {
                            const auto until = pause_on(course, day)->until;
                            if (!until) return std::nullopt;
                            return NextDate{What::resumes, 0, *until};
                          },
                          [](const PastEnd&) { return std::optional<NextDate>{}; },
                          [](const Closed&) { return std::optional<NextDate>{}; }},
                    state_on(course, line, day));
}

CourseOn course_on(Course course, const Method& method, Day day) {
  const auto length = length_of(course, method);
  auto line = timeline(course, length, day);
  const auto state = state_on(course, line, day);
  auto worker = worker_on(course, day);
  return {std::move(course), &method, day, length, line, state, std::move(worker)};
}

} // namespace cti
