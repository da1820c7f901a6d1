#include "cti/view/agreement.hpp"

#include "cti/view/contact.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

std::string about_text(AgreementAbout about) {
  switch (about) {
  case AgreementAbout::work: return say("on work");
  case AgreementAbout::contact: return say("on how contact goes on");
  case AgreementAbout::outside_hours: return say("on whom to call outside working hours");
  case AgreementAbout::sharing: return say("on who may see the plan");
  case AgreementAbout::other: return say("on something else");
  }
  return {};
}

PageItem item_of(const Agreement& agreement, const Course& course, Day as_of) {
  const auto with = say("with {}", participants_text(course, agreement.with));
  PageItem item{Sign::none, agreement.id, agreement.text, {about_text(agreement.about), with}};
  item.details.push_back(say("agreed {}", past_day(agreement.on, as_of)));
  if (agreement.ended)
    item.sign = Sign::dropped, item.details.push_back(say("ended {}", past_day(*agreement.ended, as_of)));
  else if (agreement.until && *agreement.until < as_of)
    item.sign = Sign::missing,
    item.details.push_back(say("held until {}: renew it or end it", near_day(*agreement.until, as_of)));
  else if (agreement.until)
    item.details.push_back(say("until {}", near_day(*agreement.until, as_of)));
  return item;
}

/// Those who are not the citizen, who reads it.
Participants others(Participants with) {
  std::erase(with.who, word(ContactWith::citizen));
  return with;
}

PageItem item_for_citizen(const Agreement& agreement, const Course& course) {
  const auto with = others(agreement.with);
  const auto names = with.who.empty() ? std::string{} : participants_text(course, with);
  const bool by_name = agreement.about == AgreementAbout::outside_hours || agreement.about == AgreementAbout::sharing;
  PageItem item{.text = agreement.text};
  if (by_name && !names.empty())
    item.text = agreement.text.empty() ? names : names + ": " + agreement.text;
  else if (!names.empty())
    item.details.push_back(say("with {}", names));
  if (agreement.about == AgreementAbout::sharing) item.details.push_back(say("I said yes {}", short_day(agreement.on)));
  if (agreement.until) item.details.push_back(say("until {}", short_day(*agreement.until)));
  return item;
}

struct Titled {
  AgreementAbout about;
  const char* title;
};

constexpr Titled sections[] = {{AgreementAbout::work, N_("What I have agreed with my workplace")},
                               {AgreementAbout::contact, N_("How we keep in touch")},
                               {AgreementAbout::outside_hours, N_("Whom I can call")},
                               {AgreementAbout::sharing, N_("Who may see my plan")},
                               {AgreementAbout::other, N_("What else is agreed")}};

std::string next_command(const Course& course, Day day) {
  for (const auto& agreement : course.agreements)
    if (!agreement.ended && agreement.until && *agreement.until < day)
      return say("Next: cti agreement put {0} {1} --until DAY, or cti agreement end {0} {1}", course.id, agreement.id);
  const auto is_on_contact = [&](const Agreement& agreement) {
    return agreement.about == AgreementAbout::contact && is_in_force(agreement, day);
  };
  if (std::ranges::any_of(course.agreements, is_on_contact)) return {};
  return say("Next: cti agreement put {} TEXT --about contact --with citizen", course.id);
}

} // namespace

Page agreement_page(const AgreementReport& report) {
  const auto& course = report.status.course;
  const auto as_of = report.frame.as_of;
  Page page{course.id + " · " + say("agreements") + " · " + state_text(report.status.state), full_day(as_of)};
  PageSection section;
  if (course.agreements.empty()) section.lines.push_back(say("Nothing is written down yet."));
  for (const bool ended : {false, true})
    for (const auto& agreement : course.agreements)
      if (agreement.ended.has_value() == ended) section.items.push_back(item_of(agreement, course, as_of));
  page.sections.push_back(std::move(section));
  if (const auto next = next_command(course, as_of); !next.empty() && is_active(report.status.state))
    page.next.push_back(next);
  return page;
}

std::vector<PageSection> agreed_sections(const CourseStatus& status) {
  std::vector<PageSection> all;
  for (const auto& [about, title] : sections) {
    PageSection section{.title = translated(title)};
    for (const auto& agreement : status.course.agreements)
      if (agreement.about == about && is_in_force(agreement, status.day))
        section.items.push_back(item_for_citizen(agreement, status.course));
    if (!section.empty()) all.push_back(std::move(section));
  }
  return all;
}

std::string agreement_words(const Course& course, const Agreement& agreement) {
  auto text = safe(agreement.id);
  if (!agreement.text.empty()) text += "  " + safe(agreement.text);
  text += "\n  " + about_text(agreement.about) + " · " +
          say("with {}", safe(participants_text(course, agreement.with))) + " · " + full_day(agreement.on);
  if (agreement.until) text += " · " + say("until {}", full_day(*agreement.until));
  if (agreement.ended) text += " · " + say("ended {}", full_day(*agreement.ended));
  return text;
}

} // namespace cti::view
