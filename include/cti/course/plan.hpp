#pragma once
// The plan that the citizen decides: what to work on, towards what, by which steps, with whom. Source: manual p. 22-25.

#include "cti/course/day.hpp"
#include "cti/course/rating.hpp"
#include "cti/course/words.hpp"

#include <string>
#include <vector>

namespace cti {

/// What the citizen dreams of and wishes for. Source: manual p. 16, 18.
struct Wish {
  Day on{};
  std::string text{};

  bool operator==(const Wish&) const = default;
};

/// What a theme looks like, as the citizen sees it; and, apart from that, as the worker sees it, who asks about it and
/// imposes nothing. Source: manual p. 22-23.
struct Assessment {
  std::string theme{}; ///< its id, see Theme
  Day on{};
  std::string need{}, resource{};
  std::string worker_view{};
  std::optional<Day> shared{}; ///< the citizen was told the worker's view; until then no page for the citizen shows it

  bool operator==(const Assessment&) const = default;
};

/// When a focus area gets attention. Source: manual p. 23.
enum class Priority { now, later, after };

template <> struct Words<Priority> {
  static constexpr std::array table{Word<Priority>{Priority::now, "now"}, Word<Priority>{Priority::later, "later"},
                                    Word<Priority>{Priority::after, "after"}};
};

/// What came of an activity when it was tried. Source: manual p. 28.
enum class Result { works, adjust, stop };

template <> struct Words<Result> {
  static constexpr std::array table{Word<Result>{Result::works, "works"}, Word<Result>{Result::adjust, "adjust"},
                                    Word<Result>{Result::stop, "stop"}};
};

struct Trial {
  Day on{};
  Result result{};
  std::string note{};

  bool operator==(const Trial&) const = default;
};

/// A step towards the goal: a subgoal or an activity. Its id begins with its focus area's: f1.s1, f1.a2.
struct Step {
  std::string id{}, text{};
  std::string who{};     ///< who does it
  std::string contact{}; ///< whom to contact, and how
  std::optional<Day> by{};
  std::optional<Day> done{};
  std::optional<Day> dropped{};
  std::string reason{};
  std::vector<Trial> tried{}; ///< each time that somebody said what came of it

  bool operator==(const Step&) const = default;
};

struct Focus {
  std::string id{};
  std::string theme{}; ///< its id, see Theme
  std::string text{};
  std::optional<Priority> priority{}; ///< none: now
  std::optional<Day> on{};            ///< the day it was chosen
  std::string goal{};
  std::vector<Step> subgoals{}, activities{};
  std::optional<Day> done{};
  std::optional<Day> dropped{};
  std::string reason{};

  bool operator==(const Focus&) const = default;
};

struct Evaluation {
  Day on{};
  std::optional<int> shift{}; ///< the phase that the shift leads to, where it was done for one
  std::string changed{};

  bool operator==(const Evaluation&) const = default;
};

/// A plan of the municipality's that this one is coordinated with. Source: template, coordination of the citizen's
/// plans.
struct Link {
  std::string plan{}; ///< section-141, job-plan, treatment-plan, residence-plan, or its own name
  std::string responsible{};

  bool operator==(const Link&) const = default;
};

struct Plan {
  std::vector<Assessment> assessment{};
  std::vector<Focus> focus{};
  std::vector<Evaluation> evaluations{};
  std::vector<Link> links{};
  std::vector<Wish> wishes{};
  std::vector<Rating> ratings{}; ///< of themes and measures, in the order of the file

  bool operator==(const Plan&) const = default;
};

/// Focus areas at most, chosen by the citizen. Source: manual p. 26, checklist of phase 1.
inline constexpr std::size_t most_focus_areas{3};

/// Those that the course works on: neither done nor dropped, nor put off until after it.
std::vector<const Focus*> focus_areas_at_work(const Plan& plan);

/// Those that it worked on on some of these days: an area is at work from the day it was chosen (one without such a
/// day, always) until the day it was done or dropped, which no longer counts.
std::vector<const Focus*> focus_areas_at_work(const Plan& plan, Day first, Day last);

} // namespace cti
