#pragma once
// Flat tables for analysis: a row a course, an item of a checklist, a contact. Columns are English, snake_case, and
// stable: new ones come last. No free text of a case is ever among them.

#include "cti/course/words.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

enum class Table { courses, items, contacts };

} // namespace cti::view

namespace cti {

template <> struct Words<view::Table> {
  static constexpr std::array table{Word<view::Table>{view::Table::courses, "courses"},
                                    Word<view::Table>{view::Table::items, "items"},
                                    Word<view::Table>{view::Table::contacts, "contacts"}};
};

} // namespace cti

namespace cti::view {

struct ExportReport {
  Frame frame;
  std::vector<CourseOn> courses;
  std::optional<std::string> key{}; ///< where given, ids of courses and names of workers are hashed with it
};

/// A line of JSON a row. Without a table: all of them, each row with the name of its table.
std::string export_ndjson(const ExportReport& report, std::optional<Table> table);
/// The columns, then a line a row; what is not known is an empty cell.
std::string export_csv(const ExportReport& report, Table table);

} // namespace cti::view
