#include "cti/rules/state.hpp"

#include "cti/rules/follow_ups.hpp"

namespace cti {
namespace {

CourseStatus stands(Course course, std::optional<Day> first, bool only_referred, const Method& method, Day day) {
  const auto length = length_of(course, method);
  Pauses pauses{course};
  auto line = timeline(course, pauses, length, day);
  auto worker = worker_on(course, day);
  CourseStatus status{std::move(course), &method, day, first, only_referred, length, std::move(pauses), line, {},
                      std::move(worker)};
  status.state = state_on(status, day);
  return status;
}

} // namespace

State state_on(const CourseStatus& status, Day day) {
  const auto& course = status.course;
  const auto& line = status.line;
  if (course.closed && course.closed->on <= day) return Closed{course.closed->on, course.closed->outcome};
  if (status.only_referred || (status.begins && day < *status.begins)) return Waiting{};
  if (!line || day < line->first_day(1)) return ContactPeriod{};
  if (day > line->last_day) return PastEnd{line->last_day, line->only_followed_up};
  if (const Break* paused = status.pauses.on(day)) return Paused{phase_on(*line, day), paused->from};
  return InPhase{phase_on(*line, day)};
}

std::string state_id(const State& state) {
  return std::visit(Match{[](const Waiting&) -> std::string { return "waiting"; },
                          [](const ContactPeriod&) -> std::string { return "contact"; },
                          [](const InPhase& in) { return "phase_" + std::to_string(in.phase); },
                          [](const Paused&) -> std::string { return "paused"; },
                          [](const PastEnd&) -> std::string { return "past_end"; },
                          [](const Closed&) -> std::string { return "closed"; }},
                    state);
}

std::optional<int> phase_of(const State& state) {
  return std::visit(Match{[](const Waiting&) { return std::optional<int>{}; },
                          [](const ContactPeriod&) { return std::optional<int>{}; },
                          [](const InPhase& in) { return std::optional{in.phase}; },
                          [](const Paused& in) { return std::optional{in.phase}; },
                          [](const PastEnd&) { return std::optional<int>{}; },
                          [](const Closed&) { return std::optional<int>{}; }},
                    state);
}

bool is_active(const State& state) { return !std::holds_alternative<Waiting>(state) && !is_closed(state); }

bool is_closed(const State& state) { return std::holds_alternative<Closed>(state); }

std::optional<NextDate> next_date(const CourseStatus& status) {
  using What = NextDate::What;
  using Next = std::optional<NextDate>;
  const auto& line = status.line;
  const auto phase_1 = [&] { return line ? Next{{What::phase_begins, 1, line->first_day(1)}} : std::nullopt; };
  const auto after_phase = [&](int phase) -> NextDate {
    if (phase < phase_count)
      return {What::phase_begins, phase + 1, line->first_day(phase + 1), line->is_provisional(phase + 1)};
    if (const auto follow_up = next_follow_up(status))
      return {What::follow_up, 0, *follow_up, line->provisional() && !goes_on(status.course)};
    return {What::ends, 0, line->last_day, line->provisional()};
  };
  return std::visit(
      Match{[&](const Waiting&) {
              const auto& contact = status.course.contact_from;
              return contact ? Next{{What::contact_begins, 0, *contact}} : phase_1(); // it lies ahead
            },
            [&](const ContactPeriod&) { return phase_1(); },
            [&](const InPhase& in) { return Next{after_phase(in.phase)}; },
            [&](const Paused&) {
              const auto until = status.pauses.on(status.day)->until;
              return until ? Next{{What::resumes, 0, *until}} : std::nullopt;
            },
            [&](const PastEnd&) {
              const auto follow_up = next_follow_up(status);
              return follow_up && *follow_up >= status.day ? Next{{What::follow_up, 0, *follow_up}} : Next{};
            },
            [](const Closed&) { return Next{}; }},
      status.state);
}

CourseStatus course_status(Course course, const Method& method, Day day) {
  // What happened after that day is not known on it. But where nothing else gives a first day, it shows that the course
  // had not begun yet.
  const auto first = begins(course);
  const bool only_referred = !first && course.referred;
  auto known = known_on(std::move(course), day);
  const auto known_first = begins(known);
  return stands(std::move(known), known_first ? known_first : first, only_referred, method, day);
}

CourseStatus planned_status(Course course, const Method& method, Day day) {
  const auto first = begins(course);
  const bool only_referred = !first && course.referred;
  return stands(std::move(course), first, only_referred, method, day);
}

} // namespace cti
