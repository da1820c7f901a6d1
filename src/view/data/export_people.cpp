// The tables of those around the citizen and of what was agreed with them: kinds and days, no name and no text.

#include "cti/course/people.hpp"
#include "cti/rules/state.hpp"
#include "export_tables.hpp"

namespace cti::view {
namespace {

template <class E> Cell word_if(const std::optional<E>& value) { return value ? Cell{word(*value)} : Cell{}; }

/// "citizen provider": the kinds of those with whom it was agreed.
std::string kinds(const AgreementRow& row) {
  std::string text;
  for (const auto kind : kinds_in(row.status.course, row.agreement.with))
    text.append(text.empty() ? "" : " ").append(word(kind));
  return text;
}

} // namespace

const Columns<PersonRow>& person_columns() {
  using Row = PersonRow;
  static const Columns<Row> columns{
      {"as_of", [](const Row& row) { return row.status.day; }},
      {"course", [](const Row& row) { return CourseName{row.status.course.id}; }},
      {"person", [](const Row& row) { return row.person.id; }},
      {"kind", [](const Row& row) { return word_if(row.person.kind); }},
      {"since", [](const Row& row) { return row.person.since; }},
      {"works", [](const Row& row) { return word_if(row.person.works); }},
      {"supports", [](const Row& row) { return !row.person.supports.empty(); }},
      {"shall_change", [](const Row& row) { return !row.person.change.empty(); }},
      {"supported_before", [](const Row& row) { return row.person.supported_before; }},
      {"takes_over", [](const Row& row) { return !row.person.takes_over.empty(); }},
      {"accepted", [](const Row& row) { return row.person.accepted; }},
  };
  return columns;
}

const Columns<AgreementRow>& agreement_columns() {
  using Row = AgreementRow;
  static const Columns<Row> columns{
      {"as_of", [](const Row& row) { return row.status.day; }},
      {"course", [](const Row& row) { return CourseName{row.status.course.id}; }},
      {"agreement", [](const Row& row) { return row.agreement.id; }},
      {"on", [](const Row& row) { return row.agreement.on; }},
      {"about", [](const Row& row) { return word(row.agreement.about); }},
      {"who", kinds},
      {"until", [](const Row& row) { return row.agreement.until; }},
      {"ended", [](const Row& row) { return row.agreement.ended; }},
      {"in_force", [](const Row& row) { return is_in_force(row.agreement, row.status.day); }},
  };
  return columns;
}

} // namespace cti::view
