#include "cti/view/report.hpp"

#include "cti/view/words.hpp"

namespace cti::view {

std::string state_text(const State& state) {
  return std::visit(
      Match{[](const Contact&) { return say("contact period"); },
            [](const InPhase& in) { return say("phase {}", in.phase); },
            [](const Paused& in) { return say("paused in phase {}", in.phase); },
            [](const PastEnd& past) { return past.only_followed_up ? say("past its follow-up") : say("past its end"); },
            [](const Closed&) { return say("closed"); }},
      state);
}

std::string next_date_text(const NextDate& next) {
  switch (next.what) {
  case NextDate::What::phase_begins: return say("phase {} begins", next.phase);
  case NextDate::What::ends: return say("last day");
  case NextDate::What::follow_up: return say("follow-up");
  case NextDate::What::resumes: return say("resumes");
  }
  return {};
}

std::string method_text(const CourseOn& course) {
  const auto name = safe(course.method->name.in(spoken()));
  return course.course.legal_basis ? name + " · " + std::string{citation(*course.course.legal_basis)} : name;
}

std::string reason_text(const std::string& reason) {
  if (reason == "admission") return say("admission");
  if (reason == "sentence") return say("serving a sentence");
  if (reason == "treatment") return say("treatment away from home");
  if (reason == "other") return say("other reason");
  return safe(reason);
}

} // namespace cti::view
