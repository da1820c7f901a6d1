#include "cti/view/export.hpp"

#include "cti/course/people.hpp"
#include "cti/rules/appointments.hpp"
#include "cti/rules/ratings.hpp"
#include "cti/view/csv.hpp"
#include "cti/view/hash.hpp"
#include "export_tables.hpp"
#include "json.hpp"

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

/// A cell as it stands in a line of JSON.
std::string json_text(const Cell& cell, const Key& key) {
  const auto quoted = [](const std::string& text) { return json_of(text).dump(); };
  return std::visit(Match{[](std::monostate) -> std::string { return "null"; },
                          [](bool yes) -> std::string { return yes ? "true" : "false"; },
                          [](long number) { return std::to_string(number); },
                          [](double number) { return json_of_number(number).dump(); }, quoted,
                          [&](const auto& name) { return quoted(name_of(name, key)); }},
                    cell.value);
}

/// A cell as it stands in a line of CSV.
std::string csv_text(const Cell& cell, const Key& key) {
  if (std::holds_alternative<std::monostate>(cell.value)) return {};
  if (const auto* text = std::get_if<std::string>(&cell.value)) return *text;
  if (const auto* course = std::get_if<CourseName>(&cell.value)) return name_of(*course, key);
  if (const auto* worker = std::get_if<WorkerName>(&cell.value)) return name_of(*worker, key);
  return json_text(cell, key);
}

template <class Row> std::string csv_columns(const Columns<Row>& columns) {
  std::vector<std::string> names;
  for (const auto& column : columns) names.emplace_back(column.name);
  names.emplace_back("unreadable");
  return csv_line(names);
}

template <class Row>
std::string line_of(const ExportForm& form, Table table, const Columns<Row>& columns, const Row& row) {
  if (form.csv) {
    std::vector<std::string> cells;
    for (const auto& column : columns) cells.push_back(csv_text(column.cell(row), form.key));
    cells.emplace_back(); // what could not be read has lines of its own
    return csv_line(cells);
  }
  std::string line = form.table ? "" : "\"table\":\"" + std::string{word(table)} + '"';
  for (const auto& column : columns)
    line.append(line.empty() ? "" : ",")
        .append(1, '"')
        .append(column.name)
        .append("\":")
        .append(json_text(column.cell(row), form.key));
  return "{" + line + "}\n";
}

std::size_t columns_of(Table table) {
  switch (table) {
  case Table::courses: return course_columns().size() + 1;
  case Table::items: return item_columns().size() + 1;
  case Table::appointments:
  case Table::contacts: return contact_columns().size() + 1;
  case Table::people: return person_columns().size() + 1;
  case Table::agreements: return agreement_columns().size() + 1;
  case Table::ratings: return rating_columns().size() + 1;
  }
  return 0;
}

} // namespace

std::string export_head(const ExportForm& form) {
  if (!form.csv || !form.table) return {};
  switch (*form.table) {
  case Table::courses: return csv_columns(course_columns());
  case Table::items: return csv_columns(item_columns());
  case Table::appointments:
  case Table::contacts: return csv_columns(contact_columns());
  case Table::people: return csv_columns(person_columns());
  case Table::agreements: return csv_columns(agreement_columns());
  case Table::ratings: return csv_columns(rating_columns());
  }
  return {};
}

std::string export_rows(const ExportForm& form, const CourseStatus& status) {
  const auto wanted = [&](Table table) { return !form.table || form.table == table; };
  std::string text;
  if (wanted(Table::courses)) text += line_of(form, Table::courses, course_columns(), CourseRow{status});
  if (wanted(Table::items))
    for (const auto& stage : checklist_status(status.course, *status.method, status.line))
      for (const auto& item : stage.items)
        text += line_of(form, Table::items, item_columns(), ItemRow{status, stage, item});
  if (wanted(Table::people))
    for (const auto* person : people_of(status.course))
      text += line_of(form, Table::people, person_columns(), PersonRow{status, *person});
  if (wanted(Table::agreements))
    for (const auto& agreement : status.course.agreements)
      text += line_of(form, Table::agreements, agreement_columns(), AgreementRow{status, agreement});
  const auto add = [&](Table table, const ContactMade& contact) {
    if (wanted(table)) text += line_of(form, table, contact_columns(), ContactRow{status, contact});
  };
  for (const auto* contact : open_contacts(status.course)) add(Table::appointments, *contact); // what lies ahead first
  for (const auto& contact : status.course.contacts)
    if (const auto state = contact_state(contact); state == MeetingIs::cancelled)
      add(Table::appointments, contact);
    else if (state != MeetingIs::agreed)
      add(Table::contacts, contact);
  if (wanted(Table::ratings) && status.course.plan)
    for (const auto& rating : status.course.plan->ratings)
      if (scale_of(rating.of, {status.method->definitions.themes, form.measures}))
        text += line_of(form, Table::ratings, rating_columns(), RatingRow{status, rating});
  return text;
}

std::string export_unreadable(const ExportForm& form, const Frame& frame) {
  Frame shown = frame;
  for (auto& error : shown.unreadable) {
    if (!form.key || !error.place) continue;
    auto id = error.place->file.substr(error.place->file.find('/') + 1);
    error.place->file = export_name(form, id.substr(0, id.find('.')));
    error.what = {}, error.cause = {};
  }
  if (form.csv) return csv_unreadable(shown, columns_of(*form.table));
  std::string lines;
  for (const auto& error : shown.unreadable) {
    Json line{{"table", "unreadable"}, {"as_of", iso(frame.as_of)}};
    line.update(unreadable_json(error));
    lines += line.dump() + "\n";
  }
  return lines;
}

std::string export_name(const ExportForm& form, const std::string& id) { return name_of(CourseName{id}, form.key); }

} // namespace cti::view
