#pragma once
// The course of one citizen, as its file states it: only what a person wrote down. What follows from it (dates, state,
// completeness, load) is computed by rules/ on every read and never kept here.

#include "cti/course/agreement.hpp"
#include "cti/course/contact.hpp"
#include "cti/course/day.hpp"
#include "cti/course/follow_up.hpp"
#include "cti/course/handover.hpp"
#include "cti/course/person.hpp"
#include "cti/course/plan.hpp"
#include "cti/course/stage.hpp"

#include <string>
#include <variant>
#include <vector>

namespace cti {

/// The citizen was referred to the effort, and has waited since. It begins no course. Source: template,
/// referral.
struct Referral {
  Day on{};
  std::string by{}; ///< who referred: a job centre, an institution, the citizen
  std::optional<Day> recorded{};

  bool operator==(const Referral&) const = default;
};

/// The support was granted: decided on one day, for others. Source: manual p. 9, legal bases.
struct Grant {
  Day on{};                   ///< the day of the decision
  std::string by{};           ///< who decided
  std::optional<Day> from{};  ///< first day that is granted
  std::optional<Day> until{}; ///< last day that is granted; none: it has no end
  std::optional<Day> recorded{};

  bool operator==(const Grant&) const = default;
};

/// How much more or less than its phase says a course takes: some fill more than others. Source: manual p. 10.
inline constexpr Limits weights_of_course{0.25, 4};
inline constexpr double usual_weight{1};

/// Days of more support than the phase asks for, while a network is being found or things go badly. Source: manual
/// p. 28-29.
struct Intensified {
  Day from{};
  std::optional<Day> until{}; ///< the last day of it; none while it goes on
  std::string reason{};
  std::optional<Day> recorded{};

  bool operator==(const Intensified&) const = default;
};

/// Days that do not count: from is the first, until the day support resumes. No until: the pause is open.
struct Pause {
  Day from{};
  std::optional<Day> until{};
  std::string reason{}; ///< a word of pause_reasons, or the worker's own
  std::string note{};
  std::optional<Day> recorded{}; ///< the day it was written down, where that was later than it happened

  bool operator==(const Pause&) const = default;
};

/// Why support may pause. Source: description §6.
inline constexpr std::array<std::string_view, 4> pause_reasons{"admission", "sentence", "treatment", "other"};

/// A shift of phase that was held. It documents; the calendar alone decides which phase a day lies in.
struct Shift {
  int to{}; ///< the phase it leads to, one of phases_shifted_to
  Day on{};
  std::optional<Day> told{};           ///< the citizen was told what the shift means
  std::optional<Day> plan_evaluated{}; ///< plan evaluated and adjusted, jointly
  std::string note{};
  std::optional<Day> recorded{};

  bool operator==(const Shift&) const = default;
};

/// The citizen was told what the shift to a phase means: more than once, if need be, and whether or not the shift was
/// held since. Source: description §6.
struct Telling {
  int to{}; ///< the phase it leads to, one of phases_shifted_to
  Day on{};
  std::string note{};
  std::optional<Day> recorded{};

  bool operator==(const Telling&) const = default;
};

/// Another worker took over. It counts against the one continuous worker, and is kept. Source: manual p. 12, core
/// elements.
struct WorkerChange {
  Day on{};           ///< first day with the worker who took over
  std::string from{}; ///< who had the course until then
  std::string reason{};
  std::optional<Day> recorded{};

  bool operator==(const WorkerChange&) const = default;
};

/// A colleague stands in while the worker is away, and the course stays the worker's: no change of worker.
struct Substitute {
  std::string worker{};
  Day from{};
  std::optional<Day> until{}; ///< the last day; none while it goes on
  std::string reason{};
  std::optional<Day> recorded{};

  bool operator==(const Substitute&) const = default;
};

enum class Outcome { completed, ended_early, restarted };

template <> struct Words<Outcome> {
  static constexpr std::array table{Word<Outcome>{Outcome::completed, "completed"},
                                    Word<Outcome>{Outcome::ended_early, "ended-early"},
                                    Word<Outcome>{Outcome::restarted, "restarted"}};
};

struct Closing {
  Day on{}; ///< last day of the course
  Outcome outcome{};
  std::string reason{};
  std::string note{};
  std::optional<Day> recorded{};
  /// What the two of them saw when they looked back. Source: manual p. 32-33.
  std::string achieved{}, new_goals{}, learned{};

  bool operator==(const Closing&) const = default;
};

/// An item of a checklist that is done.
struct Done {
  Day on{};
  std::string by{}; ///< empty: the worker of the course
  std::optional<Day> recorded{};
  std::string note{};

  bool operator==(const Done&) const = default;
};

/// An item that is not relevant for this citizen.
struct Skipped {
  Day skipped{};
  std::string reason{};
  std::optional<Day> recorded{};

  bool operator==(const Skipped&) const = default;
};

/// An item that is not open any more.
struct Tick {
  Stage stage{};
  std::string item{};
  std::variant<Done, Skipped> how{};

  bool operator==(const Tick&) const = default;
};

struct Course {
  std::string id{}, worker{}, method{};
  std::string legal_basis{};      ///< as it is written: see legal_basis_of; empty: none
  std::optional<int> months{};    ///< see is_course_length; where neither legal basis nor method says it
  std::optional<double> weight{}; ///< see weights_of_course; usual_weight where there is none
  std::string after{};            ///< the restarted course that this one follows
  std::optional<Referral> referred{};
  std::vector<Grant> grants{};
  std::optional<Day> contact_from{}; ///< first day of the contact period
  std::optional<Day> change{};       ///< the change itself: first working day, moving in …
  std::optional<Day> start{};        ///< first day of phase 1; none while there is only a contact period
  std::vector<Pause> pauses{};
  std::vector<Intensified> intensified{};
  std::vector<Shift> shifts{};
  std::vector<Telling> told{};
  std::vector<WorkerChange> worker_changes{};
  std::vector<Substitute> substitutes{};
  std::vector<Decided> follow_ups{};
  std::optional<Closing> closed{};
  std::vector<Tick> ticks{};    ///< in the order of the file
  std::vector<Person> people{}; ///< around the citizen; see people_of
  std::vector<Agreement> agreements{};
  std::optional<Plan> plan{};
  std::optional<Handover> handover{};
  std::vector<ContactMade> contacts{};

  bool operator==(const Course&) const = default;
};

/// The day to keep beside the one on which something happened: today where that was earlier, else none.
std::optional<Day> recorded_later(Day on, Day today);

/// The citizen withdrew, or it ended otherwise, before phase 1 began.
bool closed_before_start(const Course& course);

/// Who has the course on that day: changes known to come lie ahead of it.
const std::string& worker_on(const Course& course, Day day);

/// Who stands in for the worker on that day: of several, the one who began last. None on most days.
const Substitute* substitute_on(const Course& course, Day day);

/// The days of more support that the day lies in, or none.
const Intensified* intensified_on(const Course& course, Day day);

/// The last day that any grant covers. None where nothing is granted, or a grant has no end.
std::optional<Day> granted_until(const Course& course);

/// The pause that has no end yet, or none.
const Pause* open_pause(const Course& course);

/// The tick of an item, or none where the item is open.
const Tick* tick_of(const Course& course, Stage stage, std::string_view item);

/// The day that an item was done, or found not to be relevant.
Day day_of(const Tick& tick);

/// The recorded shift to a phase, or none.
const Shift* shift_to(const Course& course, int phase);

/// The form of an id, which is also a file name: small letters a-z, digits and dashes, not beginning with a dash. The
/// pattern says the same to an editor.
inline constexpr std::string_view id_pattern{"^[a-z0-9][a-z0-9-]*$"};
bool is_id(std::string_view text);

} // namespace cti
