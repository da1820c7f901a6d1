#include "cti/view/export.hpp"

#include "cti/view/csv.hpp"
#include "cti/view/hash.hpp"
#include "export_tables.hpp"
#include "json.hpp"

#include <map>

namespace cti::view {
namespace {

/// Digits of a pseudonym: 64 bits, so that among a million names no two become one.
constexpr std::size_t digits{16};

/// A letter comes first: a program that guesses types would read some hashes as numbers.
std::string pseudonym(const std::string& key, const char* kind, const std::string& name) {
  return kind[0] + keyed_hash(key, std::string{kind} + " " + name).substr(0, digits);
}

using Key = std::optional<std::string>;

std::string name_of(const CourseName& course, const Key& key) {
  return key ? pseudonym(*key, "course", course.id) : course.id;
}

std::string name_of(const WorkerName& worker, const Key& key) {
  return key ? pseudonym(*key, "worker", worker.name) : worker.name;
}

/// What a cell says as a JSON value.
Json value_of(const Cell& cell, const Key& key) {
  return std::visit(Match{[](std::monostate) { return Json(nullptr); }, [](bool yes) { return Json(yes); },
                          [](long number) { return Json(number); },
                          [](const std::string& text) { return json_of(text); },
                          [&](const auto& name) { return json_of(name_of(name, key)); }},
                    cell.value);
}

class JsonLines {
public:
  JsonLines(const Key& key, bool with_table) : key_(key), with_table_(with_table) {}

  template <class Row> void begin(const Columns<Row>&) {}

  template <class Row> void row(Table table, const Columns<Row>& columns, const Row& row) {
    Json line;
    if (with_table_) line["table"] = word(table);
    for (const auto& column : columns) line[column.name] = value_of(column.cell(row), key_);
    text += line.dump() + "\n";
  }

  std::string text{};

private:
  const Key& key_;
  bool with_table_;
};

class CommaLines {
public:
  explicit CommaLines(const Key& key) : key_(key) {}

  template <class Row> void begin(const Columns<Row>& columns) {
    std::vector<std::string> names;
    for (const auto& column : columns) names.emplace_back(column.name);
    text += csv_line(names);
  }

  template <class Row> void row(Table, const Columns<Row>& columns, const Row& row) {
    std::vector<std::string> cells;
    for (const auto& column : columns) {
      const auto value = value_of(column.cell(row), key_);
      cells.push_back(value.is_null() ? "" : value.is_string() ? value.template get<std::string>() : value.dump());
    }
    text += csv_line(cells);
  }

  std::string text{};

private:
  const Key& key_;
};

template <class Lines> void write_items(Lines& lines, const CourseOn& on) {
  for (const auto& stage : checklist_status(on.course, *on.method, on.line))
    for (const auto& item : stage.items) lines.row(Table::items, item_columns(), ItemRow{on, stage, item});
}

template <class Lines> void write_contacts(Lines& lines, const CourseOn& on) {
  for (const auto& contact : on.course.contacts)
    if (contact.on <= on.day) lines.row(Table::contacts, contact_columns(), ContactRow{on, contact});
}

/// By the name that is shown: the order of the ids would tell of what the pseudonyms hide.
std::map<std::string, const CourseOn*> in_order(const ExportReport& report) {
  std::map<std::string, const CourseOn*> courses;
  for (const auto& on : report.courses) courses.emplace(name_of(CourseName{on.course.id}, report.key), &on);
  return courses;
}

template <class Lines> void write(Lines& lines, const ExportReport& report, Table table) {
  const auto courses = in_order(report);
  switch (table) {
  case Table::courses:
    lines.begin(course_columns());
    for (const auto& [name, on] : courses) lines.row(table, course_columns(), CourseRow{*on});
    return;
  case Table::items:
    lines.begin(item_columns());
    for (const auto& [name, on] : courses) write_items(lines, *on);
    return;
  case Table::contacts:
    lines.begin(contact_columns());
    for (const auto& [name, on] : courses) write_contacts(lines, *on);
    return;
  }
}

} // namespace

std::string export_ndjson(const ExportReport& report, std::optional<Table> table) {
  JsonLines lines(report.key, !table);
  for (const auto& entry : Words<Table>::table)
    if (!table || table == entry.value) write(lines, report, entry.value);
  return std::move(lines.text);
}

std::string export_csv(const ExportReport& report, Table table) {
  CommaLines lines(report.key);
  write(lines, report, table);
  return std::move(lines.text);
}

} // namespace cti::view
