#pragma once
// What a report begins with: one course, or all of them, as they stand on a day.

#include "app/folder/progress.hpp"
#include "cti/app/run.hpp"
#include "cti/rules/query.hpp"
#include "cti/view/report.hpp"

#include <algorithm>
#include <mutex>
#include <span>

namespace cti::app {

struct OneCourse {
  Folder folder; ///< holds the method that the course points to
  CourseStatus status;
};

/// The course of that id today; doubts about its file are said on standard error.
Expected<OneCourse> one_course(Run& run, const std::string& id);

/// A report's day, and what it could not read.
template <class All> view::Frame frame_of(Day day, const All& all) { return {day, all.unreadable, all.files}; }

/// Hands the course in each of these files to take, on several threads at once; gives what could not be read, in order.
std::vector<Error> read_each(const Folder& folder, std::span<const std::string> names,
                             const std::function<void(std::size_t, Case)>& take,
                             const std::function<void(std::size_t)>& begun);

/// What a report makes of each course.
template <class Row> struct Rows {
  std::vector<Row> rows{}; ///< by id
  std::vector<Error> unreadable{};
  std::size_t files{}; ///< that were looked at
};

/// row_of: what is kept of a file, if anything; it is called on several threads at once. The course itself is let go
/// of, so that a report takes no more memory than its rows.
template <class RowOf>
auto rows_of_files(Run& run, const Folder& folder, const RowOf& row_of)
    -> Expected<Rows<typename std::invoke_result_t<const RowOf&, Case>::value_type>> {
  using Row = typename std::invoke_result_t<const RowOf&, Case>::value_type;
  const auto names = course_files(folder);
  if (!names) return failed(names.error());
  Rows<Row> all;
  std::vector<std::pair<std::size_t, Row>> found;
  std::mutex one_at_a_time;
  const auto take = [&](std::size_t place, Case in_file) {
    auto row = row_of(std::move(in_file));
    if (!row) return;
    const std::lock_guard lock(one_at_a_time);
    found.emplace_back(place, std::move(*row));
  };
  all.files = names->size();
  Progress progress(run.at_once);
  all.unreadable = read_each(folder, *names, take, [&](std::size_t begun) { progress.at(begun, names->size()); });
  std::ranges::sort(found, {}, [](const auto& row) { return row.first; });
  for (auto& row : found) all.rows.push_back(std::move(row.second));
  return all;
}

/// A course as a question looks at it.
AskedCourse asked_about(const CourseStatus& status, const Folder& folder);

/// The same of each course as it was known on that day; where a question is asked, of those that it means.
template <class RowOf>
auto rows_of_courses(Run& run, const Folder& folder, Day day, const RowOf& row_of, const Query& query = {}) {
  using Kept = std::invoke_result_t<const RowOf&, CourseStatus>;
  return rows_of_files(run, folder, [&](Case in_file) -> Kept {
    auto status = course_status(std::move(in_file.course), *in_file.method, day);
    if (!query.empty() && !is_meant(query, asked_about(status, folder))) return std::nullopt;
    return row_of(std::move(status));
  });
}

/// A course without its records: who has it, and what decides its dates.
CourseStatus dates_only(CourseStatus status);

/// An error where neither cti.yaml nor any course of the folder knows the worker on that day; nobody named is fine.
Expected<void> known_worker(Run& run, const Folder& folder, const std::string& worker, Day day);

/// The same of every worker that a question names, today.
Expected<void> known_workers(Run& run, const Folder& folder, const Query& query);

} // namespace cti::app
