#pragma once
// What a folder's cti.yaml says: defaults for new courses, and who works here.

#include "cti/course/method.hpp"
#include "cti/course/rating.hpp"

#include <string>
#include <vector>

namespace cti {

/// A worker's share of a full-time post: over the least, and at most the most.
inline constexpr Bounds share_of_post{0, 1};

/// False also of what is no number.
constexpr bool is_share_of_post(double share) { return share > share_of_post.least && share <= share_of_post.most; }

/// Courses that a worker can have at most: beyond what anyone carries.
inline constexpr Bounds courses_of_worker{0, 1000};

struct Worker {
  std::string id{};
  double fte{1.0};            ///< share of a full-time post, see share_of_post
  std::optional<int> limit{}; ///< courses at most; otherwise the method's limit times fte

  bool operator==(const Worker&) const = default;
};

/// A number of days that a team can choose, and of meetings: beyond what a course can last, and what phase 1 can hold.
inline constexpr Bounds days_of_threshold{0, 1000}, meetings_of_phase{0, 100};

/// Days after which something is worth a word, and other numbers that sources leave open or disagree on: these are a
/// team's own choice, and what stands here is where a team begins.
struct Thresholds {
  int within{14};               ///< how far ahead `cti due` looks
  int tell_before_shift{14};    ///< days before a shift by which the citizen is told
  int evaluate_before_shift{7}; ///< days before a shift by which the plan is evaluated
  /// Days before a shift within which an evaluation of the plan that names no shift is one for it. No source gives a
  /// number: this is as early as `cti due` first asks for one, evaluate_before_shift + within.
  int evaluated_for_shift{21};
  int shift_tolerance{7};       ///< days that a shift may be held early or late and still count as on time
  int quiet_contact_period{14}; ///< days without contact, by where the course stands
  int quiet_phase_1{14}, quiet_phase_2{21}, quiet_phase_3{28};
  int quiet_pause{28};
  int long_pause{42}; ///< days that a pause lasts before it is mentioned
  /// Meetings with the citizen in the community that phase 1 asks for. Source: CACTI self-assessment 2014, no. 5; the
  /// FAQ says 4.
  int community_meetings{3};

  bool operator==(const Thresholds&) const = default;
};

struct Settings {
  Language language{Language::english}; ///< of the comments that cti writes into files
  std::string method{"job"};
  std::string legal_basis{}; ///< id, for new courses of the method above; empty: none
  Definitions definitions{}; ///< the folder's own
  std::vector<Worker> workers{};
  Thresholds thresholds{};
  std::vector<Measure> measures{}; ///< that the team takes beside the citizen's own ratings

  bool operator==(const Settings&) const = default;
};

} // namespace cti
