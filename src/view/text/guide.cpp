#include "cti/view/guide.hpp"

#include "cti/view/checklist.hpp"
#include "cti/view/sources.hpp"
#include "cti/view/words.hpp"

namespace cti::view {
namespace {

std::string kind_text(PointKind kind) {
  switch (kind) {
  case PointKind::attention: return say("Keep in mind");
  case PointKind::task: return say("Your task now");
  case PointKind::support: return say("Something to lean on");
  case PointKind::question: return say("Ask, for example");
  }
  return {};
}

std::string stage_title(Stage stage) { return stage == Stage::closing ? say("phase {}", 3) : stage_text(stage); }

PageSection points_section(const GuideReport& report, Stage stage, PointKind kind) {
  PageSection section{"", kind_text(kind)};
  for (const auto* point : guide_points(report.method, stage, kind, report.status))
    section.rows.push_back({point->label.in(spoken()), source_text(point->source)});
  return section;
}

PageSection open_section(const GuideReport& report, Stage stage) {
  PageSection section{"", say("Still open on the checklist")};
  for (const auto* item : open_items(*report.status, stage)) {
    PageItem line{Sign::open, item->id, item->label.in(spoken()), {}};
    if (item->when_relevant) line.details.push_back(say("where relevant"));
    section.items.push_back(std::move(line));
  }
  return section;
}

std::string title(const GuideReport& report) {
  if (!report.status) return report.method.name.in(spoken());
  auto text = report.status->course.id + " · " + state_text(report.status->state);
  if (const auto week = week_of_phase(*report.status)) text += ", " + say("week {} of {}", week->week, week->of);
  return text + " · " + report.method.name.in(spoken());
}

} // namespace

Page guide_page(const GuideReport& report) {
  Page page{title(report), full_day(report.frame.as_of)};
  for (const auto stage : report.stages) {
    if (report.stages.size() > 1 || !report.status) page.sections.push_back({.title = stage_title(stage)});
    if (report.status)
      if (auto section = open_section(report, stage); !section.empty()) page.sections.push_back(std::move(section));
    for (const auto& [kind, name] : Words<PointKind>::table)
      if (auto section = points_section(report, stage, kind); !section.empty())
        page.sections.push_back(std::move(section));
  }
  if (report.status) page.next.push_back(say("Tick: cti checklist done {} ITEM", report.status->course.id));
  return page;
}

} // namespace cti::view
