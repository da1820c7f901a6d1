#pragma once
// Flat tables for analysis: a row a course, an item of a checklist, a contact, an appointment, a person, an agreement,
// a rating. Columns are English, snake_case, and stable: new ones come last. No free text of a case is ever among them.

#include "cti/course/rating.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

/// appointments: contacts that are agreed or were cancelled; those that were held or missed are contacts.
enum class Table { courses, items, appointments, contacts, people, agreements, ratings };

} // namespace cti::view

namespace cti {

template <> struct Words<view::Table> {
  static constexpr std::array table{Word<view::Table>{view::Table::courses, "courses"},
                                    Word<view::Table>{view::Table::items, "items"},
                                    Word<view::Table>{view::Table::appointments, "appointments"},
                                    Word<view::Table>{view::Table::contacts, "contacts"},
                                    Word<view::Table>{view::Table::people, "people"},
                                    Word<view::Table>{view::Table::agreements, "agreements"},
                                    Word<view::Table>{view::Table::ratings, "ratings"}};
};

} // namespace cti

namespace cti::view {

/// What is exported, and how. A row stands with those of its course: the course itself, its items, its contacts and so
/// on.
struct ExportForm {
  std::optional<Table> table{};     ///< all of them where there is none, each row with the name of its table
  bool csv{false};                  ///< of one table; else a line of JSON a row
  std::optional<std::string> key{}; ///< where given, ids of courses and names of workers are hashed with it
  /// Of the folder: a rating of what is neither one of them nor a theme may be free text.
  std::vector<Measure> measures{};
};

/// The columns as a line of CSV; nothing for JSON.
std::string export_head(const ExportForm& form);

/// A line a row; what is not known is null, or an empty cell.
std::string export_rows(const ExportForm& form, const CourseStatus& status);

/// What could not be read, a line a file: in CSV as every report says it, else of a table of its own, "unreadable". Of
/// a pseudonymous export only which course and which line: the words of an error name it.
std::string export_unreadable(const ExportForm& form, const Frame& frame);

/// The name that a course is exported under. Courses stand by it: the order of the ids would tell of what pseudonyms
/// hide.
std::string export_name(const ExportForm& form, const std::string& id);

} // namespace cti::view
