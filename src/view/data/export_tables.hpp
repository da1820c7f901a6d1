#pragma once
// The tables of cti export: their columns, and where each one comes from.

#include "cti/rules/checklists.hpp"
#include "cti/rules/state.hpp"

#include <functional>

namespace cti::view {

/// Whom a pseudonym can stand for: types of their own, so that no such column can be forgotten.
struct CourseName {
  std::string id;
};
struct WorkerName {
  std::string name;
};

/// A value in a row; none where it is not known.
struct Cell {
  std::variant<std::monostate, bool, long, double, std::string, CourseName, WorkerName> value{};

  Cell() = default;
  Cell(bool yes) : value(yes) {}
  Cell(int number) : value(long{number}) {}
  Cell(double number) : value(number) {}
  Cell(Day day) : value(iso(day)) {}
  Cell(std::string_view word) : value(std::string{word}) {}
  Cell(std::string text) : value(std::move(text)) {}
  Cell(CourseName course) : value(std::move(course)) {}
  Cell(WorkerName worker) : value(std::move(worker)) {}
  template <class T> Cell(const std::optional<T>& known) {
    if (known) *this = Cell{*known};
  }
};

template <class Row> struct Column {
  const char* name;
  std::function<Cell(const Row&)> cell;
};
template <class Row> using Columns = std::vector<Column<Row>>;

/// A course with what is counted over all of it.
struct CourseRow {
  const CourseStatus& status;
  int done{}, skipped{}, open{};       ///< items of its checklists
  int contacts{}, missed{}, minutes{}; ///< up to the day of the report
  int minutes_with_citizen{}, minutes_coordinating{};

  explicit CourseRow(const CourseStatus& course_status);
};

struct ItemRow {
  const CourseStatus& status;
  const StageStatus& stage;
  const ItemStatus& item;
};

struct ContactRow {
  const CourseStatus& status;
  const ContactMade& contact;
};

struct PersonRow {
  const CourseStatus& status;
  const Person& person;
};

struct AgreementRow {
  const CourseStatus& status;
  const Agreement& agreement;
};

struct RatingRow {
  const CourseStatus& status;
  const Rating& rating;
};

const Columns<CourseRow>& course_columns();
const Columns<ItemRow>& item_columns();
const Columns<ContactRow>& contact_columns();
const Columns<PersonRow>& person_columns();
const Columns<AgreementRow>& agreement_columns();
const Columns<RatingRow>& rating_columns();

} // namespace cti::view
