#pragma once
// How far the courses follow the method: one criterion after the other, as far as case files can tell, and a list of
// what they cannot. Counts only: "n of m courses meet it". No score is made of them.

#include "cti/course/error.hpp"
#include "cti/course/settings.hpp"
#include "cti/rules/state.hpp"

#include <span>
#include <vector>

namespace cti {

enum class Verdict {
  met,
  not_met,
  not_yet,    ///< its time has not come
  not_counted ///< does not apply to this course, or can no longer be seen
};

template <> struct Words<Verdict> {
  static constexpr std::array table{Word<Verdict>{Verdict::met, "met"}, Word<Verdict>{Verdict::not_met, "not_met"},
                                    Word<Verdict>{Verdict::not_yet, "not_yet"},
                                    Word<Verdict>{Verdict::not_counted, "not_counted"}};
};

/// n of m: those that meet a criterion, of those that can be judged so far.
struct Count {
  int met{}, of{};

  bool operator==(const Count&) const = default;
};

/// What a criterion says of one course, and the facts that it rests on.
struct Judgement {
  Verdict verdict{};
  std::vector<Message> details{};
  Count count{}; ///< of the course itself (0 or 1 of 1), or of its shifts

  bool operator==(const Judgement&) const = default;
};

/// What a criterion counts.
enum class Counted { courses, shifts, workers };

template <> struct Words<Counted> {
  static constexpr std::array table{Word<Counted>{Counted::courses, "courses"},
                                    Word<Counted>{Counted::shifts, "shifts"},
                                    Word<Counted>{Counted::workers, "workers"}};
};

struct Criterion {
  std::string_view id;
  const char* label; ///< marked for translation, as is the rule
  const char* rule;  ///< {} stands for the team's own number, where there is one
  const char* source;
  Counted counts;
  Judgement (*judge)(const CourseStatus&, const Thresholds&){nullptr}; ///< none where it counts workers
  int Thresholds::*number{nullptr};
};

/// Every criterion that case files can answer: core elements (manual p. 12-13, description §3) and what is counted
/// abroad (CACTI: the Center for the Advancement of Critical Time Intervention, Implementation Self-Assessment, 2014).
std::span<const Criterion> criteria();

/// What the method asks for and no case file shows.
struct NotKnowable {
  const char* label;
  const char* source;
};
std::span<const NotKnowable> not_knowable();

/// For a criterion that does not count workers. A course that has not begun is judged by none yet. The verdict on a
/// closed course is never "not yet": what had not come by then does not come any more.
Judgement judge(const Criterion& criterion, const CourseStatus& status, const Thresholds& thresholds);

/// Active courses at most for a full-time worker. Source: CACTI self-assessment 2014, no. 4.
inline constexpr int most_citizens_a_post{20};

/// One course with what the criteria say of it.
struct Judged {
  std::string id, worker;
  bool active{};
  std::vector<Verdict> verdicts{};             ///< of the criteria that were asked and do not count workers, in order
  std::vector<Count> counts{};                 ///< of each verdict
  std::vector<std::vector<Message>> details{}; ///< of each verdict; none at all with Details::left_out
};

/// The criteria that were asked: all, or one.
using Asked = std::span<const Criterion>;

/// Whether the facts behind each verdict are kept: where only the counts are shown, those of thousands of courses would
/// take much room.
enum class Details { kept, left_out };

Judged judged(const CourseStatus& status, Asked asked, const Thresholds& thresholds, Details details = Details::kept);

struct CourseJudged {
  std::string id, worker;
  Judgement judgement;
};

struct WorkerJudged {
  std::string worker;
  Count count;      ///< of their courses or shifts; of themselves (0 or 1 of 1) where a criterion counts workers
  Message detail{}; ///< only with the latter
};

struct CriterionCount {
  const Criterion* criterion;
  Message rule; ///< with the team's own number
  Count count;
  std::vector<WorkerJudged> workers; ///< by name; everyone named in the settings or in a course
  std::vector<CourseJudged> courses; ///< in the order given, with details; none where a criterion counts workers
};

/// Each criterion that was asked over all these courses, closed ones too; a course counts for the worker who has it on
/// that day.
std::vector<CriterionCount> fidelity(std::vector<Judged> courses, Asked asked, const Settings& settings);

} // namespace cti
