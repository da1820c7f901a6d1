#include "cti/view/history.hpp"
#include "cti/view/plan.hpp"

#include "cti/view/words.hpp"

namespace cti::view {
namespace {

using What = Event::What;

std::string with(const std::string& text, const std::string& more) { return more.empty() ? text : text + ": " + more; }

std::string event_text(const Event& event) {
  switch (event.what) {
  case What::referred: return with(say("referred"), event.about);
  case What::granted:
    return with(event.until ? say("granted until {}", short_day(*event.until)) : say("granted"), event.about);
  case What::contact_begins: return say("contact period begins");
  case What::change: return say("the change itself");
  case What::start: return say("phase 1 begins");
  case What::pause: return with(say("paused"), reason_text(event.about));
  case What::resume: return say("resumed");
  case What::told: return with(say("told of the shift to phase {}", event.number), event.about);
  case What::shift: return with(say("shift to phase {} held", event.number), event.about);
  case What::worker: return say("{} took over from {}", event.about, event.other);
  case What::substitute:
    return with(event.until ? say("{} stands in until {}", event.about, short_day(*event.until))
                            : say("{} stands in", event.about),
                event.other);
  case What::intensified:
    return with(event.until ? say("support intensified until {}", short_day(*event.until)) : say("support intensified"),
                event.about);
  case What::focus: return with(say("focus area chosen"), event.about);
  case What::focus_done: return with(say("focus area done"), event.about);
  case What::focus_dropped: return with(with(say("focus area dropped"), event.about), event.other);
  case What::wish: return with(say("wish"), event.about);
  case What::tried: return with(with(event.about, result_text(*event.result)), event.other);
  case What::rated: return say("the citizen rated how it goes");
  case What::evaluation:
    return with(event.number ? say("plan evaluated before phase {}", event.number) : say("plan evaluated"),
                event.about);
  case What::meeting: return with(say("network meeting held"), event.about);
  case What::declined: return with(say("network declined"), event.about);
  case What::agreed: return with(say("agreed"), event.about);
  case What::agreement_ended: return with(say("agreement ended"), event.about);
  case What::informed_again: return say("told again what the course is for, and that it ends");
  case What::changed_mind: return say("wants a network after all");
  case What::follow_up:
    return with(event.other == word(Decision::continues) ? say("follow-up: support goes on")
                                                         : say("follow-up: support ends"),
                event.about);
  case What::closed:
    return with(with(closed_text(event.outcome.value_or(Outcome::completed)), event.about), event.other);
  }
  return {};
}

} // namespace

Page history_page(const HistoryReport& report) {
  Page page{report.id + " · " + say("history"), full_day(report.frame.as_of)};
  for (const auto& course : report.courses) {
    PageSection section{"", course.id, course.after.empty() ? "" : say("follows {}", course.after)};
    for (const auto& event : events_of(course, report.frame.as_of))
      section.items.push_back({Sign::none,
                               full_day(event.on),
                               event_text(event),
                               {event.recorded ? say("written down {}", short_day(*event.recorded)) : ""}});
    page.sections.push_back(std::move(section));
  }
  return beginning_with(unreadable_text(report.frame), std::move(page));
}

} // namespace cti::view
