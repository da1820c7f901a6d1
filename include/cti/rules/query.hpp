#pragma once
// A question over courses: "phase 3, ends before April, mette or ali". It is read from words by the command line; here
// stands what it asks, and whether a course is meant.

#include "cti/course/settings.hpp"
#include "cti/rules/state.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cti {

/// What a term of a question can be about.
enum class QueryKey {
  worker,
  method,
  state,
  phase,
  legal,
  id,
  theme,
  outcome,
  text,
  late,
  begun,
  starts,
  ends,
  closed,
  shift,
  contact
};

template <> struct Words<QueryKey> {
  static constexpr std::array table{
      Word<QueryKey>{QueryKey::worker, "worker"}, Word<QueryKey>{QueryKey::method, "method"},
      Word<QueryKey>{QueryKey::state, "state"},   Word<QueryKey>{QueryKey::phase, "phase"},
      Word<QueryKey>{QueryKey::legal, "legal"},   Word<QueryKey>{QueryKey::id, "id"},
      Word<QueryKey>{QueryKey::theme, "theme"},   Word<QueryKey>{QueryKey::outcome, "outcome"},
      Word<QueryKey>{QueryKey::text, "text"},     Word<QueryKey>{QueryKey::late, "late"},
      Word<QueryKey>{QueryKey::begun, "begun"},   Word<QueryKey>{QueryKey::starts, "starts"},
      Word<QueryKey>{QueryKey::ends, "ends"},     Word<QueryKey>{QueryKey::closed, "closed"},
      Word<QueryKey>{QueryKey::shift, "shift"},   Word<QueryKey>{QueryKey::contact, "contact"}};
};

/// Days from the first to the last, both among them; without one of them there is no bound on that side.
struct DaySpan {
  std::optional<Day> first{}, last{};

  bool holds(Day day) const { return (!first || *first <= day) && (!last || day <= *last); }
  bool operator==(const DaySpan&) const = default;
};

/// One term: any of its words, or any of its spans for a key that is about days.
struct QueryTerm {
  QueryKey key{};
  bool turned{false};               ///< "not:": courses of which it does not hold
  std::vector<std::string> words{}; ///< as scripts know them; of QueryKey::id whole ids, of QueryKey::late yes or no
  std::vector<DaySpan> days{};

  bool operator==(const QueryTerm&) const = default;
};

/// Terms of one key are joined by "or", those of different keys by "and"; none of the turned ones may hold. No term:
/// every course is meant.
using Query = std::vector<QueryTerm>;

/// True of a key whose values are days.
bool is_about_days(QueryKey key);

/// The state that stands for every course which has begun and is not closed.
inline constexpr std::string_view any_active_state{"active"};

/// The states that a question can name, as scripts know them, any_active_state among them.
std::vector<std::string> states_asked_for();

/// A course that is asked about, and what is looked up only if a term wants it.
struct AskedCourse {
  const CourseStatus& status;
  const Thresholds& thresholds;
  std::function<bool(const std::string& words)> says; ///< whether any free text of it holds these words
};

bool is_meant(const Query& query, const AskedCourse& course);

} // namespace cti
