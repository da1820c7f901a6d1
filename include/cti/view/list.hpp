#pragma once
// The courses that a question means, a line each.

#include "cti/rules/query.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

/// Where a free text holds the words that were asked for.
struct TextHit {
  std::string keys{}; ///< that lead to it: contacts.note
  std::size_t line{}; ///< of the file, counted from 1
  std::string text{};

  bool operator==(const TextHit&) const = default;
};

struct ListedCourse {
  CourseStatus status;
  int late{}; ///< duties that are late
  std::optional<Day> last_contact{};
  std::vector<TextHit> hits{};
};

struct ListReport {
  Frame frame;
  Query query{};
  Definitions definitions{};           ///< that the question may name
  std::vector<ListedCourse> courses{}; ///< by id
};

/// The question in words: "phase 3 · ends by 31 Mar 2027 · mette or ali". Empty of one that means every course.
std::string query_text(const Query& query, const Definitions& definitions);

std::string list_text(const ListReport& report, const Look& look);
std::string list_json(const ListReport& report);
std::string list_csv(const ListReport& report);
/// One id a line, and nothing else.
std::string list_ids(const ListReport& report);

} // namespace cti::view
