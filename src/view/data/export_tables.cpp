// Reasons, notes, plans and whatever else is a case's own words have no column: what is not here cannot leak.

#include "export_tables.hpp"

#include "cti/course/people.hpp"
#include "cti/rules/follow_ups.hpp"
#include "cti/rules/intensity.hpp"
#include "cti/rules/shifts.hpp"
#include "cti/rules/waiting.hpp"
#include "cti/view/contact.hpp"

namespace cti::view {
namespace {

template <class E> Cell word_if(const std::optional<E>& value) { return value ? Cell{word(*value)} : Cell{}; }

/// A date that a course has once phase 1 has its first day.
auto dated(Day (*pick)(const Timeline&)) {
  return [pick](const CourseRow& row) {
    return row.status.line ? Cell{within(row.status.course, pick(*row.status.line))} : Cell{};
  };
}

Cell last_day(const CourseRow& row) {
  return row.status.line ? Cell{last_day_within(row.status.course, *row.status.line)} : Cell{};
}

/// The day on which the shift to a phase was held.
auto shift_held(int phase) {
  return [phase](const CourseRow& row) {
    const Shift* shift = shift_to(row.status.course, phase);
    return shift ? Cell{shift->on} : Cell{};
  };
}

std::string_view state_of(const ItemRow& row) {
  return row.item.open() ? "open" : row.item.done() ? "done" : "skipped";
}

/// Who did it, or found it not to be relevant; who has it to do, where it is open.
WorkerName worker_of(const ItemRow& row) {
  const auto& tick = row.item.tick;
  if (!tick) return {row.status.worker};
  const auto* done = std::get_if<Done>(&tick->how);
  return {done && !done->by.empty() ? done->by : worker_on(row.status.course, day_of(*tick))};
}

Cell day_if_ticked(const ItemRow& row) { return Cell{row.item.since()}; }

Cell recorded_if_later(const ItemRow& row) {
  if (!row.item.tick) return {};
  return std::visit([](const auto& how) { return Cell{how.recorded}; }, row.item.tick->how);
}

Cell closed_on(const CourseRow& row) {
  const auto& closed = row.status.course.closed;
  return closed ? Cell{closed->on} : Cell{};
}

Cell outcome(const CourseRow& row) {
  const auto& closed = row.status.course.closed;
  return closed ? Cell{word(closed->outcome)} : Cell{};
}

Cell referred_on(const CourseRow& row) {
  const auto& referred = row.status.course.referred;
  return referred ? Cell{referred->on} : Cell{};
}

Cell legal_basis(const CourseRow& row) {
  const auto id = legal_basis_id(row.status);
  return id.empty() ? Cell{} : Cell{id};
}

Cell after(const CourseRow& row) {
  const auto& id = row.status.course.after;
  return id.empty() ? Cell{} : Cell{CourseName{id}};
}

auto took_part_in(ContactWith kind) {
  return [kind](const ContactRow& row) { return took_part(row.status.course, row.contact, kind); };
}

/// The worker, or the kind of participant: which person it was stays in the file.
Cell cancelled_by(const ContactRow& row) {
  const auto& by = row.contact.cancelled_by;
  if (by.empty() || by == the_worker) return by.empty() ? Cell{} : Cell{by};
  return word(main_kind(row.status.course, Participants{{by}}));
}

} // namespace

CourseRow::CourseRow(const CourseStatus& course_status) : status(course_status) {
  for (const auto& stage : checklist_status(status.course, *status.method, status.line))
    done += stage.done, skipped += stage.skipped, open += stage.open;
  for (const auto& part : contacts_by_part(status))
    contacts += part.contacts, missed += part.missed, minutes += part.minutes,
        minutes_with_citizen += part.minutes_with_citizen, minutes_coordinating += part.minutes_coordinating;
}

const Columns<CourseRow>& course_columns() {
  using Row = CourseRow;
  static const Columns<Row> columns{
      {"as_of", [](const Row& row) { return row.status.day; }},
      {"course", [](const Row& row) { return CourseName{row.status.course.id}; }},
      {"worker", [](const Row& row) { return WorkerName{row.status.worker}; }},
      {"method", [](const Row& row) { return row.status.method->id; }},
      {"legal_basis", legal_basis},
      {"months", [](const Row& row) { return row.status.length.phase_months * phase_count; }},
      {"state", [](const Row& row) { return state_id(row.status.state); }},
      {"phase", [](const Row& row) { return phase_of(row.status.state); }},
      {"contact_from", [](const Row& row) { return row.status.course.contact_from; }},
      {"change", [](const Row& row) { return row.status.course.change; }},
      {"phase_1_first", dated([](const Timeline& line) { return line.first_day(1); })},
      {"phase_2_first", dated([](const Timeline& line) { return line.first_day(2); })},
      {"phase_3_first", dated([](const Timeline& line) { return line.first_day(3); })},
      {"last_day", last_day},
      {"follow_up", [](const Row& row) { return row.status.length.only_followed_up; }},
      {"handover_by", dated([](const Timeline& line) { return line.handover_by; })},
      {"provisional", [](const Row& row) { return row.status.line && row.status.line->provisional(); }},
      {"pauses", [](const Row& row) { return static_cast<int>(row.status.pauses.breaks().size()); }},
      {"paused_days",
       [](const Row& row) { return row.status.line ? static_cast<int>(row.status.line->paused.count()) : 0; }},
      {"shift_2_held", shift_held(2)},
      {"shift_3_held", shift_held(3)},
      {"worker_changes", [](const Row& row) { return static_cast<int>(row.status.course.worker_changes.size()); }},
      {"items_done", [](const Row& row) { return row.done; }},
      {"items_skipped", [](const Row& row) { return row.skipped; }},
      {"items_open", [](const Row& row) { return row.open; }},
      {"contacts", [](const Row& row) { return row.contacts; }},
      {"contacts_missed", [](const Row& row) { return row.missed; }},
      {"minutes", [](const Row& row) { return row.minutes; }},
      {"last_contact", [](const Row& row) { return last_contact(row.status.course, row.status.day); }},
      {"closed_on", closed_on},
      {"outcome", outcome},
      {"after", after},
      {"minutes_with_citizen", [](const Row& row) { return row.minutes_with_citizen; }},
      {"minutes_coordinating", [](const Row& row) { return row.minutes_coordinating; }},
      {"weight", [](const Row& row) { return row.status.course.weight.value_or(usual_weight); }},
      {"referred_on", referred_on},
      {"days_until_begun", [](const Row& row) { return days_until_begun(row.status); }},
      {"granted_until", [](const Row& row) { return granted_until(row.status.course); }},
      {"substitutes", [](const Row& row) { return static_cast<int>(row.status.course.substitutes.size()); }},
      {"intensified", [](const Row& row) { return static_cast<int>(row.status.course.intensified.size()); }},
      {"next_follow_up", [](const Row& row) { return next_follow_up(row.status); }},
      {"told_2", [](const Row& row) { return told_of_shift(row.status.course, 2); }},
      {"told_3", [](const Row& row) { return told_of_shift(row.status.course, 3); }},
  };
  return columns;
}

const Columns<ItemRow>& item_columns() {
  using Row = ItemRow;
  static const Columns<Row> columns{
      {"as_of", [](const Row& row) { return row.status.day; }},
      {"course", [](const Row& row) { return CourseName{row.status.course.id}; }},
      {"worker", worker_of},
      {"method", [](const Row& row) { return row.status.method->id; }},
      {"stage", [](const Row& row) { return word(row.stage.stage); }},
      {"item", [](const Row& row) { return row.item.item->id; }},
      {"when_relevant", [](const Row& row) { return row.item.item->when_relevant; }},
      {"due", [](const Row& row) { return row.stage.due; }},
      {"state", state_of},
      {"day", day_if_ticked},
      {"recorded", recorded_if_later},
  };
  return columns;
}

const Columns<ContactRow>& contact_columns() {
  using Row = ContactRow;
  static const Columns<Row> columns{
      {"as_of", [](const Row& row) { return row.status.day; }},
      {"course", [](const Row& row) { return CourseName{row.status.course.id}; }},
      {"worker", [](const Row& row) { return WorkerName{worker_on(row.status.course, row.contact.on)}; }},
      {"day", [](const Row& row) { return row.contact.on; }},
      {"part", [](const Row& row) { return part_id(part_on(row.status, row.contact.on)); }},
      {"minutes", [](const Row& row) { return row.contact.minutes; }},
      {"form", [](const Row& row) { return word(row.contact.form); }},
      {"who", [](const Row& row) { return word(main_kind(row.status.course, row.contact.with)); }},
      {"place", [](const Row& row) { return word_if(row.contact.place); }},
      {"missed", [](const Row& row) { return contact_state(row.contact) == MeetingIs::missed; }},
      {"recorded", [](const Row& row) { return row.contact.recorded; }},
      {"at", [](const Row& row) { return row.contact.at ? Cell{clock(*row.contact.at)} : Cell{}; }},
      {"state", [](const Row& row) { return word(contact_state(row.contact)); }},
      {"participants", [](const Row& row) { return static_cast<int>(row.contact.with.who.size()); }},
      {"with_citizen", took_part_in(ContactWith::citizen)},
      {"with_provider", took_part_in(ContactWith::provider)},
      {"with_informal", took_part_in(ContactWith::informal)},
      {"agreed", [](const Row& row) { return row.contact.agreed; }},
      {"cancelled_by", cancelled_by},
      {"moved_from", [](const Row& row) { return row.contact.moved_from; }},
  };
  return columns;
}

const Columns<RatingRow>& rating_columns() {
  using Row = RatingRow;
  static const Columns<Row> columns{
      {"as_of", [](const Row& row) { return row.status.day; }},
      {"course", [](const Row& row) { return CourseName{row.status.course.id}; }},
      {"worker", [](const Row& row) { return WorkerName{worker_on(row.status.course, row.rating.on)}; }},
      {"day", [](const Row& row) { return row.rating.on; }},
      {"part", [](const Row& row) { return part_id(part_on(row.status, row.rating.on)); }},
      {"of", [](const Row& row) { return row.rating.of; }},
      {"value", [](const Row& row) { return row.rating.value; }},
  };
  return columns;
}

} // namespace cti::view
