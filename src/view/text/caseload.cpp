#include "cti/view/caseload.hpp"

#include "cti/view/words.hpp"
#include "forecast.hpp"
#include "waiting.hpp"

#include <algorithm>

namespace cti::view {
namespace {

bool any_waits(const CaseloadReport& report) { return !waiting_list(report.caseload.total).empty(); }

std::vector<std::string> row(const CaseloadReport& report, const std::string& name, const Tally& tally, int limit) {
  std::vector<std::string> cells{name};
  for (const int n : {tally.contact, tally.phase_1, tally.phase_2, tally.phase_3, tally.paused, tally.past_end,
                      tally.active(), limit})
    cells.push_back(std::to_string(n));
  cells.push_back(decimal(tally.load));
  if (any_waits(report)) cells.push_back(std::to_string(tally.waiting.size()));
  return cells;
}

std::string weight_text(const CourseNow& course) {
  return course.weight == usual_weight ? "" : " × " + decimal(course.weight);
}

std::vector<std::string> next_row(const CourseNow& course, Day as_of, const std::string& remark) {
  return {safe(course.id), state_text(course.state) + weight_text(course),
          course.next ? near_day(course.next->day, as_of) : "–",
          course.next ? next_date_text(*course.next) + (course.next->provisional ? " ~" : "") : "", remark};
}

std::vector<std::string> head(const CaseloadReport& report) {
  std::vector<std::string> cells{say("worker"), say("contact"),  "1",           "2",          "3",
                                 say("paused"), say("past end"), say("active"), say("limit"), say("load")};
  if (any_waits(report)) cells.push_back(say("waiting"));
  return cells;
}

std::vector<std::vector<std::string>> rows_of(const CaseloadReport& report) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& worker : report.caseload.workers) {
    const auto name = safe(worker.worker) + (worker.fte == 1.0 ? "" : " (" + decimal(worker.fte) + ")");
    rows.push_back(row(report, name, worker.tally, worker.limit));
    if (worker.tally.active() > worker.limit) rows.back().push_back(say("over the limit"));
  }
  if (report.whole_folder) rows.push_back(row(report, say("total"), report.caseload.total, report.caseload.limit));
  return rows;
}

Bars bars_of(const Caseload& caseload) {
  Bars bars{
      {say("contact"), say("phase {}", 1), say("phase {}", 2), say("phase {}", 3), say("paused"), say("past end")}, {}};
  for (const auto& worker : caseload.workers) {
    const auto& of = worker.tally;
    bars.bars.push_back(
        {worker.worker, {of.contact, of.phase_1, of.phase_2, of.phase_3, of.paused, of.past_end}, worker.limit});
  }
  return bars;
}

/// The rows of a worker's courses; those that wait come last, and behind them those of a colleague who is away.
std::vector<std::vector<std::string>> course_rows(const Tally& tally, Day as_of) {
  std::vector<std::vector<std::string>> rows;
  for (const auto* courses : {&tally.courses, &tally.waiting})
    for (const auto& course : *courses)
      rows.push_back(next_row(course, as_of, course.away ? say("substitute: {}", safe(course.away->worker)) : ""));
  for (const auto& course : tally.stands_in_for)
    rows.push_back(next_row(course, as_of, say("stands in for {}", safe(course.worker))));
  return rows;
}

/// What is to be known of the figures before they are read.
std::vector<std::string> said_first(const CaseloadReport& report) {
  std::vector<std::string> sentences;
  if (report.planned)
    sentences.push_back(say("Planned, as the files have it on {}: changes of worker and pauses that lie ahead are "
                            "counted in; open pauses last until then.",
                            full_day(*report.planned)));
  if (auto left_out = unreadable_text(report.frame); !left_out.empty()) sentences.push_back(std::move(left_out));
  return sentences;
}

bool any_weighs_otherwise(const Tally& tally) {
  return std::ranges::any_of(tally.courses, [](const CourseNow& course) { return course.weight != usual_weight; });
}

std::string weights(const CaseloadReport& report) {
  return any_weighs_otherwise(report.caseload.total) ? say("load = (4·phase 1 + 2·phase 2 + phase 3) × weight")
                                                     : say("load = 4·phase 1 + 2·phase 2 + phase 3");
}

} // namespace

std::string caseload_text(const CaseloadReport& report, const Look& look) {
  auto text = apart(bold(say("Caseload"), look) + " · " + full_day(report.frame.as_of), weights(report), look);
  for (const auto& sentence : said_first(report)) text += wrapped(sentence, 0, look);
  text += "\n";
  auto rows = rows_of(report);
  rows.insert(rows.begin(), head(report));
  std::vector<Align> align(12, Align::right);
  align.front() = align[rows.front().size()] = Align::left;
  text += table(rows, align);
  if (report.forecast) return text + forecast_text(report, look) + waiting_text(report, look);
  for (const auto& worker : report.caseload.workers) {
    const auto courses = course_rows(worker.tally, report.frame.as_of);
    if (courses.empty()) continue;
    text += "\n" + bold(safe(worker.worker), look) + "\n" + table(courses, std::vector(5, Align::left));
  }
  return text + waiting_text(report, look);
}

Page caseload_page(const CaseloadReport& report) {
  const auto as_of = report.frame.as_of;
  Page page{say("Caseload"), full_day(as_of)};
  if (auto first = said_first(report); !first.empty()) page.sections.push_back({.lines = std::move(first)});
  PageSection all{
      .head = head(report), .rows = rows_of(report), .lines = {weights(report)}, .picture = bars_of(report.caseload)};
  all.head[2] = say("phase {}", 1), all.head[3] = say("phase {}", 2), all.head[4] = say("phase {}", 3);
  for (auto& row : all.rows)
    if (row.size() > all.head.size()) all.head.push_back("");
  for (auto& row : all.rows) row.resize(all.head.size());
  page.sections.push_back(std::move(all));
  if (report.forecast) page.sections.push_back(forecast_section(report));
  for (const auto& worker : report.caseload.workers) {
    PageSection section{"", worker.worker};
    section.rows = course_rows(worker.tally, as_of);
    if (!section.rows.empty()) page.sections.push_back(std::move(section));
  }
  if (auto waiting = waiting_section(report); !waiting.empty()) page.sections.push_back(std::move(waiting));
  return page;
}

} // namespace cti::view
