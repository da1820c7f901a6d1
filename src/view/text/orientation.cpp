#include "cti/view/orientation.hpp"

#include "cti/view/words.hpp"

namespace cti::view {
namespace {

std::string from_to(Day first, Day last) { return say("{} to {}", full_day(first), full_day(last)); }

PageSection what_it_is(const CourseStatus& status) {
  const int months = status.length.phase_months;
  return {.title = say("What it is"),
          .lines = {say("One person supports me all the way: {}.", status.worker),
                    say("It lasts {} months, in three parts of {} months each.", months * phase_count, months),
                    say("There is most support at the beginning, and less as I and others take over."),
                    status.length.only_followed_up ? say("Then we look together at whether I still need support.")
                                                   : say("Then it ends, and I have people around me who can go on.")}};
}

PageSection who_decides() {
  return {.title = say("Who decides"),
          .lines = {say("I decide what we work on, with support if I want it."),
                    say("I choose one to three things that matter most to me."),
                    say("I say where we meet, and who else should be there.")}};
}

PageSection what_we_do() {
  return {.title = say("What we do"),
          .rows = {{say("first part"), say("We find out what I need, make a plan and begin.")},
                   {say("second part"), say("We try the plan and change what does not work.")},
                   {say("third part"), say("I and those around me take over.")}}};
}

PageSection when(const CourseStatus& status) {
  PageSection section{.title = say("When")};
  if (!status.line) {
    section.lines.push_back(say("The days are settled when my first day is."));
    return section;
  }
  const char* parts[] = {N_("first part"), N_("second part"), N_("third part")};
  for (const auto& phase : status.line->phases)
    section.rows.push_back({translated(parts[phase.phase - 1]), from_to(phase.first, phase.last)});
  section.rows.push_back(
      {say("we meet those who take over"), say("{} at the latest", full_day(status.line->handover_by))});
  if (status.line->only_followed_up)
    section.rows.push_back({say("we look at whether I still need support"), full_day(status.line->last_day)});
  return section;
}

} // namespace

Page orientation_page(const CourseStatus& status) {
  Page page{say("My course") + " · " + status.course.id, full_day(status.day)};
  for (auto section : {what_it_is(status), who_decides(), what_we_do(), when(status)})
    page.sections.push_back(std::move(section));
  page.sections.push_back({.title = say("How I get in touch"),
                           .facts = {{say("name"), status.worker}, {say("telephone"), std::string(24, '_')}}});
  return page;
}

} // namespace cti::view
