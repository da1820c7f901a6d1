#include "course_fields.hpp"

namespace cti::text {
namespace {

void read_tick(Reader& reader, const Entry& entry, Tick& tick) {
  if (entry.value.is_scalar())
    reader.read(entry.value, tick.how.emplace<Done>().on);
  else if (entry.value.is_map() && entry.value.entry("skipped"))
    reader.read(entry.value, tick.how.emplace<Skipped>());
  else
    reader.read(entry.value, tick.how.emplace<Done>());
}

void read_ticks(Reader& reader, const Node& lists, std::vector<Tick>& ticks) {
  if (lists.is_null() || !reader.expect_map(lists)) return;
  for (const auto& [key, list] : lists.entries()) {
    const auto stage = meant<Stage>(key.value);
    if (!stage)
      reader.error(key, quoting(N_("no checklist is called '{}'"), {std::string{key.value}}),
                   one_of(std::string{key.value}, words_of<Stage>()));
    if (!stage || list.is_null() || !reader.expect_map(list)) continue;
    for (const auto& item : list.entries()) {
      if (item.value.is_null()) continue; // open
      ticks.push_back({*stage, std::string{item.key.value}, {}});
      read_tick(reader, item, ticks.back());
    }
  }
}

/// The keys of a course, of which the checklists are read their own way.
struct CourseFields : Reader::Fields {
  using Fields::Fields;

  void checklists(std::vector<Tick>& ticks) {
    const Node* lists = other("checklists");
    if (!lists) return;
    ticks.reserve(lists->size / 2); // a key and its value are two nodes
    read_ticks(reader, *lists, ticks);
  }
};

void check_days_of(Reader& reader, const char* list, const auto& records) {
  for (std::size_t i = 0; i < records.size(); ++i)
    if (const auto& [from, until] = std::pair{std::optional<Day>{records[i].from}, records[i].until};
        from && until && *until < *from)
      reader.error_at({list, std::to_string(i), "until"}, {N_("it ends before it begins")},
                      {N_("until is the last day of it")});
}

// What a single record cannot say; what several say together is looked at by the rules.
void check_values(Reader& reader, const Course& course) {
  if (!course.id.empty() && !is_id(course.id))
    reader.error_at({"id"}, {N_("an id is made of small letters a-z, digits and dashes")}, {N_("e.g. b-1042")});
  if (course.months && !is_course_length(*course.months))
    reader.error_at({"months"}, {no_course_length}, {length_hint});
  if (course.weight && !weights_of_course.hold(*course.weight))
    reader.error_at({"weight"}, {N_("the weight of a course lies between 0.25 and 4")},
                    {N_("1 is a course as its phase says; e.g. 1.5 where it takes half as much again")});
  check_days_of(reader, "grants", course.grants);
  check_days_of(reader, "intensified", course.intensified);
  check_days_of(reader, "substitutes", course.substitutes);
  for (std::size_t i = 0; i < course.follow_ups.size(); ++i)
    if (const auto& decided = course.follow_ups[i]; decided.until && *decided.until <= decided.on)
      reader.error_at({"follow-ups", std::to_string(i), "until"},
                      {N_("the next follow-up does not lie after the decision")},
                      {N_("'until' is the day of the next follow-up")});
  for (std::size_t i = 0; i < course.pauses.size(); ++i)
    if (course.pauses[i].until && *course.pauses[i].until < course.pauses[i].from)
      reader.error_at({"pauses", std::to_string(i), "until"}, {N_("the pause ends before it begins")},
                      {N_("until is the first day back")});
  for (std::size_t i = 0; i < course.shifts.size(); ++i)
    if (!is_phase_shifted_to(course.shifts[i].to))
      reader.error_at({"shifts", std::to_string(i), "to"}, {N_("a shift leads to phase 2 or 3")},
                      {N_("write to: 2 or to: 3")});
  for (std::size_t i = 0; i < course.told.size(); ++i)
    if (!is_phase_shifted_to(course.told[i].to))
      reader.error_at({"told", std::to_string(i), "to"}, {N_("a shift leads to phase 2 or 3")},
                      {N_("write to: 2 or to: 3")});
}

// What became of a contact, said twice or half.
void check_contact(Reader& reader, const ContactMade& contact, std::size_t i) {
  const auto wrong = [&](const char* key, Message what, Message hint = {}) {
    reader.error_at({"contacts", std::to_string(i), key}, std::move(what), std::move(hint));
  };
  if (contact.minutes && !minutes_of_contact.hold(*contact.minutes))
    wrong("minutes", {N_("{} minutes are not a contact"), {std::to_string(*contact.minutes)}});
  if (!contact.minutes && is_held(contact))
    reader.error_at({"contacts", std::to_string(i)}, {N_("the key '{}' is missing"), {"minutes"}},
                    {N_("one that is only agreed says so: state: agreed")});
  if (contact.missed && contact.state && *contact.state != MeetingIs::missed)
    wrong("missed", {N_("'missed' and 'state' say different things")}, {N_("'state' says it all: take 'missed' out")});
  const auto& by = contact.cancelled_by;
  if (!by.empty() && contact_state(contact) != MeetingIs::cancelled)
    wrong("cancelled-by", {N_("this says who cancelled, and the state is another")}, {N_("write state: cancelled")});
  if (by.empty() || by == the_worker || meant<ContactWith>(by) || is_person_id(by)) return;
  auto known = words_of<ContactWith>();
  known.emplace_back(the_worker);
  wrong("cancelled-by", {N_("this word is not known here")}, one_of(by, known));
}

// Numbers that a plan, a handover or a contact cannot have.
void check_parts(Reader& reader, const Course& course) {
  if (course.plan)
    for (std::size_t i = 0; i < course.plan->evaluations.size(); ++i)
      if (const auto shift = course.plan->evaluations[i].shift; shift && !is_phase_shifted_to(*shift))
        reader.error_at({"plan", "evaluations", std::to_string(i), "shift"}, {N_("a shift leads to phase 2 or 3")});
  if (course.plan)
    for (std::size_t i = 0; i < course.plan->ratings.size(); ++i)
      if (!numbers_of_measure.hold(course.plan->ratings[i].value))
        reader.error_at({"plan", "ratings", std::to_string(i), "value"}, {N_("a rating is a number from 0 to 1000")});
  if (course.handover)
    for (std::size_t i = 0; i < course.handover->further.size(); ++i)
      if (const auto weeks = course.handover->further[i].waiting_weeks; weeks && !weeks_of_waiting.hold(*weeks))
        reader.error_at({"handover", "further", std::to_string(i), "waiting-weeks"},
                        {N_("the waiting time is a number of weeks from 0 to 520")});
  for (std::size_t i = 0; i < course.contacts.size(); ++i) check_contact(reader, course.contacts[i], i);
}

} // namespace

Reading<Course> read_course(const Document& document) {
  Reader reader(document);
  Course course;
  reader.expect_version(document.root());
  CourseFields fields(reader, document.root());
  fields.other("cti");
  describe(fields, course);
  fields.warn_of_others();
  check_values(reader, course);
  check_parts(reader, course);
  return reader.reading(std::move(course));
}

} // namespace cti::text
