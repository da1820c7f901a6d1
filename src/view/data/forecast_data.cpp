#include "forecast_data.hpp"

#include "cti/view/csv.hpp"

#include <cmath>
#include <fmt/format.h>

namespace cti::view {

Json forecast_json(const Forecast& forecast) {
  const auto row_json = [](const WorkerForecast& row) {
    Json one{{"worker", json_of(row.worker)},
             {"limit", row.limit},
             {"now", row.now},
             {"room_from", json_of(row.room_from)},
             {"months", Json::array()}};
    for (const auto& month : row.months)
      one["months"].push_back(
          {{"month", iso(month.first)}, {"active", month.active}, {"load", json_of_number(month.load)}});
    return one;
  };
  Json json{{"planned", true}, {"workers", Json::array()}};
  for (const auto& worker : forecast.workers) json["workers"].push_back(row_json(worker));
  json["total"] = row_json(forecast.total);
  json["course_months"] = std::round(forecast.course_months * 100) / 100;
  json["new_courses_a_year"] = forecast.new_a_year;
  return json;
}

std::string forecast_csv(const CaseloadReport& report) {
  auto text = csv_line({"as_of", "worker", "month", "active", "load", "limit", "planned", "unreadable"});
  for (const auto& worker : report.forecast->workers)
    for (const auto& month : worker.months)
      text += csv_line({iso(report.frame.as_of), worker.worker, iso(month.first), std::to_string(month.active),
                        fmt::format("{}", month.load), std::to_string(worker.limit), "true", ""});
  return text + csv_unreadable(report.frame, 8);
}

} // namespace cti::view
