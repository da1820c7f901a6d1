#include "courses.hpp"

#include "app/folder/parallel.hpp"
#include "cti/strings/folded.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/text/free_texts.hpp"

#include <map>
#include <set>

namespace cti::app {

Expected<OneCourse> one_course(Run& run, const std::string& id) {
  if (id.empty()) return failed({Kind::usage, {N_("{} is missing"), {"ID"}}, {N_("see the courses: cti phase")}});
  auto folder = run.folder();
  if (!folder) return failed(folder.error());
  auto found = read_case(*folder, id);
  if (!found) return failed(found.error());
  for (const auto& warning : found->warnings) warn(run, warning);
  auto status = course_status(std::move(found->course), *found->method, run.today);
  return OneCourse{std::move(*folder), std::move(status)};
}

std::vector<Error> read_each(const Folder& folder, std::span<const std::string> names,
                             const std::function<void(std::size_t, Case)>& take,
                             const std::function<void(std::size_t)>& begun) {
  std::map<std::size_t, Error> errors;
  std::mutex one_at_a_time;
  const auto read = [&](std::size_t place) {
    auto found = case_of_file(folder, names[place]);
    if (found) return take(place, std::move(*found));
    const std::lock_guard lock(one_at_a_time);
    errors.emplace(place, found.error());
  };
  in_parallel(names.size(), read, begun);
  std::vector<Error> unreadable;
  unreadable.reserve(errors.size());
  for (auto& [place, error] : errors) unreadable.push_back(std::move(error));
  return unreadable;
}

// Its texts are gathered only where a term asks for words, and then once.
AskedCourse asked_about(const CourseStatus& status, const Folder& folder) {
  using Texts = std::vector<std::string>;
  return {status, folder.settings.thresholds,
          [&status, texts = std::optional<Texts>{}](const std::string& words) mutable {
            if (!texts) {
              texts.emplace();
              for (const auto& free : text::free_texts(status.course)) texts->push_back(folded(free.text));
            }
            return std::ranges::any_of(*texts, [sought = folded(words)](const std::string& text) {
              return text.find(sought) != std::string::npos;
            });
          }};
}

CourseStatus dates_only(CourseStatus status) {
  status.course.ticks = {};
  status.course.plan.reset();
  status.course.handover.reset();
  status.course.contacts = {};
  return status;
}

Expected<void> known_worker(Run& run, const Folder& folder, const std::string& worker, Day day) {
  std::set<std::string> names;
  for (const auto& listed : folder.settings.workers) names.insert(listed.id);
  if (worker.empty() || names.contains(worker)) return {};
  const auto of_courses = rows_of_files(run, folder, [&](Case found) {
    const auto course = known_on(std::move(found.course), day);
    std::vector<std::string> had_by{course.worker};
    for (const auto& change : course.worker_changes) had_by.push_back(change.from);
    for (const auto& one : course.substitutes) had_by.push_back(one.worker);
    return std::optional{std::move(had_by)};
  });
  if (!of_courses) return failed(of_courses.error());
  for (const auto& had_by : of_courses->rows) names.insert(had_by.begin(), had_by.end());
  if (names.contains(worker)) return {};
  const Message hint{N_("see them all: cti caseload")};
  const auto meant = nearest(worker, {names.begin(), names.end()});
  if (meant.empty()) return failed({Kind::not_found, {N_("no worker '{}' in this folder"), {worker}}, hint});
  return failed({Kind::not_found, {N_("no worker '{}'; did you mean '{}'?"), {worker, meant}}, hint});
}

Expected<void> known_workers(Run& run, const Folder& folder, const Query& query) {
  for (const auto& term : query)
    if (term.key == QueryKey::worker)
      for (const auto& worker : term.words)
        if (auto known = known_worker(run, folder, worker, run.today); !known) {
          known.error().kind = Kind::usage; // a question that nothing can fit
          return known;
        }
  return {};
}

} // namespace cti::app
