#include "cti/view/report.hpp"

#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

/// A report names so many files; standard error names them all, with what is wrong with each.
constexpr std::size_t most_named{10};

bool is_course(const Error& error) { return !error.place || error.place->file.starts_with("courses/"); }

std::string named(const std::vector<Error>& unreadable) {
  std::string text;
  for (std::size_t i = 0; i < std::min(unreadable.size(), most_named); ++i)
    text += (i ? ", " : "") + (unreadable[i].place ? safe(unreadable[i].place->file) : sentence(unreadable[i]));
  const auto more = static_cast<long>(unreadable.size()) - static_cast<long>(most_named);
  return more > 0 ? text + " " + say_count("and {} more", "and {} more", more) : text;
}

} // namespace

std::string unreadable_text(const Frame& frame) {
  if (frame.unreadable.empty()) return {};
  const auto courses = static_cast<std::size_t>(std::ranges::count_if(frame.unreadable, is_course));
  if (courses == 0) return say("cannot be read: {}", named(frame.unreadable));
  return say("{} of {} courses; {} cannot be read: {}", frame.files - std::min(frame.files, courses), frame.files,
             frame.unreadable.size(), named(frame.unreadable));
}

std::string state_text(const State& state) {
  return std::visit(
      Match{[](const Waiting&) { return say("waiting"); }, [](const ContactPeriod&) { return say("contact period"); },
            [](const InPhase& in) { return say("phase {}", in.phase); },
            [](const Paused& in) { return say("paused in phase {}", in.phase); },
            [](const PastEnd& past) { return past.only_followed_up ? say("past its follow-up") : say("past its end"); },
            [](const Closed&) { return say("closed"); }},
      state);
}

std::string closed_text(Outcome outcome) {
  switch (outcome) {
  case Outcome::completed: return say("closed as completed");
  case Outcome::ended_early: return say("closed early");
  case Outcome::restarted: return say("closed, to be restarted");
  }
  return {};
}

std::string next_date_text(const NextDate& next) {
  switch (next.what) {
  case NextDate::What::contact_begins: return say("contact period begins");
  case NextDate::What::phase_begins: return say("phase {} begins", next.phase);
  case NextDate::What::ends: return say("last day");
  case NextDate::What::follow_up: return say("follow-up");
  case NextDate::What::resumes: return say("resumes");
  }
  return {};
}

std::string method_text(const CourseStatus& status) {
  const auto name = safe(status.method->name.in(spoken()));
  const auto* basis = legal_basis_of(status.course, *status.method);
  return basis ? name + " · " + safe(basis->citation) : name;
}

std::string legal_basis_id(const CourseStatus& status) {
  const auto* basis = legal_basis_of(status.course, *status.method);
  return basis ? basis->id : std::string{};
}

std::string reason_text(const std::string& reason) {
  if (reason == "admission") return say("admission");
  if (reason == "sentence") return say("serving a sentence");
  if (reason == "treatment") return say("treatment away from home");
  if (reason == "other") return say("other reason");
  return safe(reason);
}

} // namespace cti::view
