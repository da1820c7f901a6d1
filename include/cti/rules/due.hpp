#pragma once
// What is due or late, and what has gone quiet: a worker's first look in the morning.

#include "cti/course/implementation.hpp"
#include "cti/course/settings.hpp"
#include "cti/rules/checklists.hpp"
#include "cti/rules/handover.hpp"

#include <variant>

namespace cti {

/// How far a checklist has come, counted as `cti checklist` counts: done, of all items; some of them not relevant.
struct Progress {
  int done{}, of{}, skipped{};
  bool operator==(const Progress&) const = default;
};

/// What several kinds of duties say: how far the checklist is that they are about.
struct OfChecklist {
  Progress checklist;
  bool operator==(const OfChecklist&) const = default;
};
/// The same of what comes before a shift to a phase: that phase, and the day of the shift.
struct BeforeShift {
  int to;
  Day shift;
  bool operator==(const BeforeShift&) const = default;
};

// The kinds of duties. Each has an id for scripts; what views say of each kind stands in one table a view
// (view/text/due.cpp, view/data/due_data.cpp, view/calendar/due_calendar.cpp), which does not compile while a kind is
// missing.

/// A course that waits has its day. Source: manual p. 18, the contact period.
struct BeginContact {
  static constexpr std::string_view id{"contact_begins"};
  std::optional<Day> referred;
  bool operator==(const BeginContact&) const = default;
};
/// The citizen was referred on that day, and nothing says when the course begins.
struct StillWaits {
  static constexpr std::string_view id{"waiting"};
  Day referred;
  bool operator==(const StillWaits&) const = default;
};
struct Phase1Begins : OfChecklist {
  static constexpr std::string_view id{"phase_1_begins"};
  bool operator==(const Phase1Begins&) const = default;
};
/// Phase 1 has begun, and something of the contact period's checklist is still open. Source: manual p. 18.
struct FinishContact : OfChecklist {
  static constexpr std::string_view id{"contact_checklist"};
  bool operator==(const FinishContact&) const = default;
};
struct HoldShift {
  static constexpr std::string_view id{"shift"};
  int to;
  Progress checklist;
  std::vector<Day> told{};             ///< the days on which the citizen was told of it
  std::optional<Day> plan_evaluated{}; ///< for it
  bool operator==(const HoldShift&) const = default;
};
/// The citizen is told, before the shift, what it means. Source: description §6.
struct TellOfShift : BeforeShift {
  static constexpr std::string_view id{"tell_of_shift"};
  bool operator==(const TellOfShift&) const = default;
};
/// The plan is evaluated and adjusted jointly before a shift. Source: description §6.
struct EvaluatePlan : BeforeShift {
  static constexpr std::string_view id{"evaluate_plan"};
  bool operator==(const EvaluatePlan&) const = default;
};
/// The citizen rates anew before a shift, or the end: only in a course that has ratings.
struct RateAnew {
  static constexpr std::string_view id{"rate"};
  std::optional<int> to; ///< the phase that the shift leads to; none: the end
  Day before;            ///< the day of the shift, or the last day
  bool operator==(const RateAnew&) const = default;
};
/// A subgoal or activity of the plan.
struct TakeStep {
  static constexpr std::string_view id{"plan_step"};
  Step step;
  bool operator==(const TakeStep&) const = default;
};
/// A contact that is agreed; once its day has passed: what became of it?
struct KeepAppointment {
  static constexpr std::string_view id{"appointment"};
  ContactMade contact; ///< with people by name
  ContactWith with;    ///< the one kind of participant that a calendar names
  int number;          ///< of the contacts in the file, from 1
  bool operator==(const KeepAppointment&) const = default;
};
/// The citizen is reminded of a meeting the day before. Source: manual p. 17.
struct RemindCitizen {
  static constexpr std::string_view id{"remind_citizen"};
  ContactMade contact;
  int number; ///< of the contacts in the file, from 1
  bool operator==(const RemindCitizen&) const = default;
};
/// The day of the change itself: the first working day, moving in. Source: manual p. 19.
struct ChangeComes {
  static constexpr std::string_view id{"change"};
  Label event; ///< what the method calls it
  bool operator==(const ChangeComes&) const = default;
};
/// A network meeting that has its day; once that has passed: was it held?
struct MeetNetwork {
  static constexpr std::string_view id{"network_meeting"};
  std::string with;
  int number{}; ///< of the meetings in the file, from 1
  std::optional<TimeOfDay> at{};
  std::optional<ContactPlace> place{};
  bool operator==(const MeetNetwork&) const = default;
};
/// No network meeting is held or agreed yet, and it must lie a month before the last day. Source: phase 3 page.
struct AgreeMeeting {
  static constexpr std::string_view id{"agree_network_meeting"};
  Day last_day;
  bool operator==(const AgreeMeeting&) const = default;
};
/// Further support must be applied for, or begin, before the end.
struct SecureSupport {
  static constexpr std::string_view id{"further_support"};
  Gap gap;
  bool operator==(const SecureSupport&) const = default;
};
/// The citizen declined a network on that day, and is told again what the course is for, and that it ends. Source:
/// manual p. 20.
struct InformAgain {
  static constexpr std::string_view id{"inform_again"};
  Day declined;
  bool operator==(const InformAgain&) const = default;
};
/// The last day of an agreement that nobody has ended: is it to go on?
struct RenewAgreement {
  static constexpr std::string_view id{"agreement_ends"};
  Agreement agreement;
  bool operator==(const RenewAgreement&) const = default;
};
/// What else the handover lacks, all due on one day.
struct CompleteHandover {
  static constexpr std::string_view id{"handover"};
  std::vector<Gap> gaps;
  bool operator==(const CompleteHandover&) const = default;
};
/// The grant ends before the course does. How long a new one takes no source says: it is asked for by
/// Thresholds::within days before the last one that is granted, and so comes into sight twice as early.
struct RenewGrant {
  static constexpr std::string_view id{"renew_grant"};
  Day granted_until, last_day;
  bool operator==(const RenewGrant&) const = default;
};
/// Nobody has settled whether support is needed after the course; waiting times make that a question of the first days
/// of phase 3. Source: phase 3 page; manual p. 31.
struct AskForFurther {
  static constexpr std::string_view id{"ask_further_support"};
  bool operator==(const AskForFurther&) const = default;
};
struct Resumes {
  static constexpr std::string_view id{"resumes"};
  std::string reason; ///< of the pause
  int number{};       ///< of the pauses in the file, from 1
  bool operator==(const Resumes&) const = default;
};
struct Ends : OfChecklist {
  static constexpr std::string_view id{"ends"};
  bool renewable{false}; ///< its legal basis lets it be granted once more
  bool operator==(const Ends&) const = default;
};
/// A legal basis that sets no end: is support still needed? Source: manual p. 9, footnote 5.
struct FollowUp : OfChecklist {
  static constexpr std::string_view id{"follow_up"};
  bool operator==(const FollowUp&) const = default;
};
/// The last day has passed, and nobody has closed the course.
struct CloseCourse : OfChecklist {
  static constexpr std::string_view id{"past_end"};
  bool operator==(const CloseCourse&) const = default;
};
/// No contact with the citizen since that day, longer than where the course stands allows for.
struct NoContact {
  static constexpr std::string_view id{"no_contact"};
  State state;
  bool operator==(const NoContact&) const = default;
};
/// A pause that has been open for long, since that day.
struct LongPause {
  static constexpr std::string_view id{"long_pause"};
  std::string reason;
  std::optional<Day> last_contact;
  bool operator==(const LongPause&) const = default;
};
/// A milestone of the implementation, which belongs to no course.
struct ReachMilestone {
  static constexpr std::string_view id{"milestone"};
  Milestone milestone;
  bool operator==(const ReachMilestone&) const = default;
};

/// One thing to do, or to know, in one course.
struct Duty {
  std::string course, worker;
  Day day{}; ///< when it is due; for what has gone quiet, since when
  std::variant<KeepAppointment, RemindCitizen, ChangeComes, BeginContact, StillWaits, RenewGrant, Phase1Begins,
               FinishContact, HoldShift, TellOfShift, EvaluatePlan, RateAnew, TakeStep, MeetNetwork, AgreeMeeting,
               SecureSupport, InformAgain, RenewAgreement, CompleteHandover, AskForFurther, Resumes, Ends, FollowUp,
               CloseCourse, NoContact, LongPause, ReachMilestone>
      what;
  bool provisional{false};  ///< see Timeline
  std::string substitute{}; ///< who stands in for the worker on the day of the report

  bool operator==(const Duty&) const = default;
};

/// "shift", "tell_of_shift", …: for scripts.
std::string_view duty_id(const Duty& duty);

/// Worth a word without being due on a day: no contact, a long pause, a citizen who waits.
bool is_quiet(const Duty& duty);

/// Due on a day that has passed.
bool is_late(const Duty& duty, Day today);

/// When it begins, where that is known: appointments.
std::optional<TimeOfDay> time_of(const Duty& duty);

/// Everything of a course that is due no later than so many days from its day, and what is quiet.
std::vector<Duty> duties(const CourseStatus& status, const Thresholds& thresholds, int within);

/// How many of them are late.
int late_duties(const CourseStatus& course, const Thresholds& thresholds);

/// Milestones that are due no later than so many days from that day, and not reached.
std::vector<Duty> milestone_duties(const Implementation& implementation, Day today, int within);

/// By day, then time, then course; what has no time stands behind what has one, and the quiet ones last.
void sort_by_day(std::vector<Duty>& duties);

} // namespace cti
