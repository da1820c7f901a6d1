#include "forecast.hpp"

#include "cti/view/words.hpp"

#include <algorithm>
#include <cmath>

namespace cti::view {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string room_text(const WorkerForecast& worker, Day as_of) {
  if (!worker.room_from) return say("none");
  return *worker.room_from == as_of ? say("now") : near_day(*worker.room_from, as_of);
}

// Courses, and behind a slash what they weigh.
std::string cell(const MonthAhead& month) { return fmt::format("{}/{}", month.active, decimal(month.load)); }

std::string name_of(const WorkerForecast& row) { return row.worker.empty() ? say("total") : row.worker; }

std::vector<const WorkerForecast*> rows_of(const CaseloadReport& report) {
  std::vector<const WorkerForecast*> rows;
  for (const auto& worker : report.forecast->workers) rows.push_back(&worker);
  if (report.whole_folder) rows.push_back(&report.forecast->total);
  return rows;
}

std::string title_of(const std::vector<MonthAhead>& months, std::size_t from, std::size_t to) {
  return say("Courses/load on the first of the month, {} – {}", month_year(months[from].first),
             month_year(months[to - 1].first));
}

std::vector<std::string> assumptions(const CaseloadReport& report) {
  const auto& ahead = *report.forecast;
  return {say("Planned, as known on {}: nobody new starts, those on file begin on their day, every course ends on its "
              "last day (a follow-up date too), and open pauses end on that day. Courses past their end count no more. "
              "Changes of worker and pauses that lie ahead are not counted in: cti caseload --at DAY",
              full_day(report.frame.as_of)),
          say("With {} full-time posts, room for {} courses at a time and {} months a course on average: about {} "
              "new courses a year. The contact period is not counted in.",
              decimal(report.caseload.fte), report.caseload.limit, decimal(std::round(ahead.course_months * 10) / 10),
              ahead.new_a_year)};
}

/// Months from one to before another, in a table that the screen holds.
std::string months_table(const std::vector<const WorkerForecast*>& rows, std::size_t from, std::size_t to, Day as_of) {
  Rows cells{{say("worker"), say("limit"), say("now")}};
  const auto& months = rows.front()->months;
  for (auto k = from; k < to; ++k) {
    const auto name = month_year(months[k].first);
    cells.back().push_back(name.substr(0, name.find_first_of(". "))); // whole letters, in any language
  }
  cells.back().push_back(say("room"));
  for (const auto* row : rows) {
    cells.push_back({safe(name_of(*row)), std::to_string(row->limit), std::to_string(row->now)});
    for (auto k = from; k < to; ++k) cells.back().push_back(cell(row->months[k]));
    cells.back().push_back(room_text(*row, as_of));
  }
  std::vector<Align> align(cells.front().size(), Align::right);
  align.front() = align.back() = Align::left;
  return table(cells, align);
}

/// Before which month the table ends that begins with this one, so that the screen holds it; one month it has at least.
std::size_t end_of_table(const std::vector<const WorkerForecast*>& rows, std::size_t from, Day as_of,
                         const Look& look) {
  auto to = rows.front()->months.size();
  while (to > from + 1 && widest_line(months_table(rows, from, to, as_of)) > look.columns) --to;
  return to;
}

} // namespace

std::string forecast_text(const CaseloadReport& report, const Look& look) {
  const auto& ahead = *report.forecast;
  const auto as_of = report.frame.as_of;
  const auto rows = rows_of(report);
  const auto& months = ahead.total.months;

  std::string text;
  for (std::size_t from = 0, to = 0; from < months.size(); from = to) {
    to = end_of_table(rows, from, as_of, look);
    text += "\n" + bold(title_of(months, from, to), look) + "\n" + months_table(rows, from, to, as_of);
  }
  text += "\n";
  for (const auto& sentence : assumptions(report)) text += wrapped(sentence, 2, look);
  return text;
}

PageSection forecast_section(const CaseloadReport& report) {
  const auto& ahead = *report.forecast;
  const auto& months = ahead.total.months;
  PageSection section{"", say("Courses on the first of the month, {} – {}", month_year(months.front().first),
                              month_year(months.back().first))};
  const auto rows = rows_of(report);
  Months picture;
  for (const auto& month : months) picture.months.push_back(month_name(month.first));
  section.head = {say("worker"), say("limit"), say("now"), say("room")};
  for (const auto* row : rows) {
    picture.charts.push_back({name_of(*row), {}, row->limit});
    for (const auto& month : row->months) picture.charts.back().active.push_back(month.active);
    section.rows.push_back(
        {name_of(*row), std::to_string(row->limit), std::to_string(row->now), room_text(*row, report.frame.as_of)});
  }
  section.picture = std::move(picture);
  section.lines = assumptions(report);
  return section;
}

} // namespace cti::view
