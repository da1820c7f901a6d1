// The shape of a course file: what describe() says, and the limits that the reader keeps beside it.

#include "course_fields.hpp"
#include "cti/text/shaper.hpp"

namespace cti::text {
namespace {

// Open, a day, or what there is to say of it.
Shape tick_shape() {
  auto tick = shape_or_nothing(Shape::Kind::choice);
  tick.parts = {Shaper::shape_of(Day{}), Shaper::shape_of(Done{}), Shaper::shape_of(Skipped{})};
  return tick;
}

template <std::size_t Size> std::vector<int> list_of(const std::array<int, Size>& numbers) {
  return {numbers.begin(), numbers.end()};
}

} // namespace

// A kind or a person's id, or a list of these.
Shape Shaper::shape_of(const Participants&) {
  Shape person{Shape::Kind::text};
  person.is_person = true;
  Shape list{Shape::Kind::list};
  list.parts = {{Shape::Kind::choice}};
  list.parts.front().parts = {shape_of(ContactWith{}), person};
  Shape choice{Shape::Kind::choice};
  choice.parts = {shape_of(ContactWith{}), std::move(person), std::move(list)};
  return choice;
}

Shape checklists_shape(const Shape& checklist) {
  auto lists = shape_or_nothing(Shape::Kind::record);
  for (const auto& stage : Words<Stage>::table)
    lists.properties.push_back({.key = std::string{stage.word}, .shape = checklist});
  return lists;
}

Property version_property(const std::string& key) {
  Shape version{Shape::Kind::whole};
  version.numbers = {format_version};
  return {.key = key, .required = true, .shape = std::move(version)};
}

void Shaper::checklists(const std::vector<Tick>&) {
  auto items = shape_or_nothing(Shape::Kind::record);
  items.under_any_key.push_back(tick_shape());
  record_.properties.push_back({.key = "checklists", .shape = checklists_shape(items)});
}

Shape course_shape() {
  auto course = Shaper::shape_of(Course{});
  course.properties.insert(course.properties.begin(), version_property());
  shape_at(course, {"id"}).is_id = true;
  shape_at(course, {"months"}).numbers = list_of(course_lengths);
  shape_at(course, {"weight"}).limits = weights_of_course;
  shape_at(course, {"shifts", "to"}).numbers = list_of(phases_shifted_to);
  shape_at(course, {"told", "to"}).numbers = list_of(phases_shifted_to);
  shape_at(course, {"plan", "evaluations", "shift"}).numbers = list_of(phases_shifted_to);
  shape_at(course, {"plan", "ratings", "value"}).bounds = numbers_of_measure;
  shape_at(course, {"handover", "further", "waiting-weeks"}).bounds = weeks_of_waiting;
  shape_at(course, {"contacts", "minutes"}).bounds = minutes_of_contact;
  return course;
}

} // namespace cti::text
