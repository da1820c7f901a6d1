#pragma once
// Who has how many courses, in which phase, and how heavy they weigh.

#include "cti/course/settings.hpp"
#include "cti/rules/waiting.hpp"

#include <string>
#include <vector>

namespace cti {

/// Time that a course takes in phases 1, 2 and 3, relative to each other. Source: manual p. 10.
inline constexpr std::array<int, phase_count> phase_weight{4, 2, 1};

/// Courses that a full-time worker can carry where neither worker nor method says so. Source: description §5.
inline constexpr int usual_limit{10};

/// What a caseload counts of one course.
struct CourseNow {
  std::string id, worker;
  State state;
  std::optional<NextDate> next;
  double weight;                    ///< see weights_of_course
  std::optional<Day> referred{};    ///< of one that waits
  std::optional<int> waited{};      ///< days since then
  std::optional<Substitute> away{}; ///< the worker is, and who stands in
};

CourseNow course_now(const CourseStatus& status);

/// What a course weighs in a phase, or while something else holds it: phase_weight, times its own weight.
double load_of(const State& state, double weight);

struct Tally {
  int contact{}, phase_1{}, phase_2{}, phase_3{}, paused{}, past_end{};
  std::vector<CourseNow> courses{};       ///< the active ones, by next date, those without one last
  std::vector<CourseNow> waiting{};       ///< those that have not begun, in the same order
  std::vector<CourseNow> stands_in_for{}; ///< those of others in which this worker stands in; they count for those
  double load{};                          ///< see load_of

  int active() const { return contact + phase_1 + phase_2 + phase_3 + paused + past_end; }
};

struct WorkerCaseload {
  std::string worker;
  bool listed; ///< named in cti.yaml
  double fte;
  int limit;
  Tally tally;
};

struct Caseload {
  std::vector<WorkerCaseload> workers; ///< by name
  Tally total;
  double fte;
  int limit;
};

/// Courses at most for a worker: their own number, or the method's scaled by their share of a full-time post.
int limit_of(const Worker& worker, const Method& usual);

/// The referred who wait, the longest first. Of the others in Tally::waiting the file gives a first day that lies
/// ahead: on a day long ago those are all that came later.
std::vector<CourseNow> waiting_list(const Tally& tally);

/// Everyone named in the settings has a row, with zeros if need be. Closed courses are left out, and those that wait
/// are only listed. usual: the folder's own method, for limits that no worker has.
Caseload caseload(const std::vector<CourseNow>& courses, const Settings& settings, const Method& usual);

/// The same for one worker alone, with zeros where they have no course.
Caseload caseload_of(const Caseload& all, const std::string& worker, const Method& usual);

} // namespace cti
