#include "course_file.hpp"

#include "cti/course/choices.hpp"
#include "cti/course/first_few.hpp"
#include "cti/rules/cpr.hpp"
#include "cti/strings/nearest.hpp"

#include <algorithm>

namespace cti::app {
namespace {

constexpr std::string_view ending = ".yaml";

std::string shown_file(const std::string& name) { return "courses/" + without_cpr(name); }

std::string id_named(const std::string& name) {
  return name.ends_with(ending) ? name.substr(0, name.size() - ending.size()) : name.substr(0, name.find('.'));
}

// Two files could otherwise speak of one course, and a command could change the wrong one.
void compare_names(CourseFile& file) {
  if (file.found.course.id == id_named(file.name)) return;
  file.errors.push_back({Kind::invalid,
                         {N_("the id in the file differs from the file's name, '{}'"), {without_cpr(file.name)}},
                         {N_("rename the file or correct the id")},
                         file.found.document.place_of({"id"})});
}

void find_method(CourseFile& file, const Folder& folder) {
  auto& [document, course, method, warnings] = file.found;
  const auto& name = course.method.empty() ? folder.settings.method : course.method;
  if (const auto known = folder.methods.find(name); known != folder.methods.end())
    method = &known->second;
  else
    file.errors.push_back({Kind::invalid, quoting(N_("no method is called '{}'"), {name}),
                           one_of(name, method::ids_of(folder.methods)), document.place_of({"method"})});
}

// Which legal bases and themes there are, only the course's method knows.
void find_definitions(CourseFile& file) {
  const auto* method = file.found.method;
  if (!method) return;
  const Course& course = file.found.course;
  FirstFew few;
  const auto unknown = [&](const std::string& word, const auto& there, const std::vector<std::string>& path) {
    const Message what{N_("this word is not known here")};
    if (few.take(what))
      file.errors.push_back(
          {Kind::invalid, what, one_of(word, ids_in_order(there)), file.found.document.place_of(path)});
  };
  const auto& known = method->definitions;
  if (!course.legal_basis.empty() && !legal_basis_of(course, *method))
    unknown(course.legal_basis, known.legal_bases, {"legal-basis"});
  const auto look = [&](const auto& list, const std::string& key) {
    for (std::size_t i = 0; i < list.size(); ++i)
      if (const auto& theme = list[i].theme; !theme.empty() && !theme_named(known, theme))
        unknown(theme, known.themes, {"plan", key, std::to_string(i), "theme"});
  };
  if (course.plan) look(course.plan->assessment, "assessment"), look(course.plan->focus, "focus");
  few.add_the_rest(
      file.errors, [](auto& error) -> auto& { return error; });
}

void read_text(CourseFile& file, const Folder& folder) {
  auto document = text::parse(file.source);
  if (!document) return file.errors.push_back(document.error());
  auto reading = text::read_course(*document);
  file.is_whole = reading.errors.empty();
  std::ranges::move(reading.errors, std::back_inserter(file.errors));
  file.found = {std::move(*document), std::move(reading.value), nullptr, std::move(reading.warnings)};
  if (file.is_whole) compare_names(file);
  find_method(file, folder);
  find_definitions(file);
}

Error no_such_course(const Folder& folder, const std::string& id) {
  const auto ids = ids_in(folder);
  const auto meant = ids ? nearest(id, *ids) : std::string{};
  if (!meant.empty())
    return {Kind::not_found, {N_("no course '{}'; did you mean '{}'?"), {id, meant}}, {N_("see them all: cti phase")}};
  return {Kind::not_found, {N_("no course '{}' in this folder"), {id}}, {N_("see them all: cti phase")}};
}

} // namespace

// Every report would print a number that is in the name: such a course is not read until its file has another one.
std::vector<Error> mistakes_in_name(const std::string& name) {
  std::vector<Error> all;
  const auto add = [&](Message what, Message hint) {
    all.push_back({Kind::invalid, std::move(what), std::move(hint), Place{shown_file(name), 1, 1, 1, {}}});
  };
  if (const auto numbers = cpr_numbers(id_named(name)); !numbers.empty())
    add({N_("the file's name looks like a CPR number: {}"), {numbers.front().masked}},
        {N_("rename it to a pseudonym; git keeps what was committed")});
  if (!name.ends_with(ending))
    add({N_("this file ends in .yml, so it is not read as a course")}, {N_("rename it to end in .yaml")});
  else if (!is_id(id_named(name)))
    add({N_("the file's name is not an id")}, {N_("an id is made of small letters a-z, digits and dashes")});
  return all;
}

CourseFile course_file(const Folder& folder, const std::string& name, Expected<system::FileText> file) {
  CourseFile found{name, shown_file(name)};
  found.errors = mistakes_in_name(name);
  if (!file) {
    found.errors.push_back(file.error());
    return found;
  }
  found.source = text::Source(found.shown, std::move(file->text)), found.access = file->access;
  read_text(found, folder);
  return found;
}

Expected<Case> course_of(CourseFile file) {
  if (!file.errors.empty()) return failed(std::move(file.errors.front()));
  return std::move(file.found);
}

Expected<Case> case_in(const Folder& folder, const std::string& id, std::string text) {
  return course_of(course_file(folder, id + std::string{ending}, system::FileText{std::move(text)}));
}

Expected<Case> read_case(const Folder& folder, const std::string& id) {
  if (!is_id(id))
    return failed(
        {Kind::usage, {N_("'{}' is not an id"), {id}}, {N_("an id is made of small letters a-z, digits and dashes")}});
  auto file = folder.files.read(Folder::shown(id));
  if (!file && file.error().kind == Kind::not_found) return failed(no_such_course(folder, id));
  return course_of(course_file(folder, id + std::string{ending}, std::move(file)));
}

Expected<std::vector<std::string>> ids_in(const Folder& folder) {
  auto names = folder.files.names("courses");
  if (!names) return names;
  std::vector<std::string> ids;
  for (const auto& name : *names)
    if (mistakes_in_name(name).empty()) ids.push_back(id_named(name));
  return ids;
}

Expected<std::vector<std::string>> course_files(const Folder& folder) {
  auto names = folder.files.names("courses");
  if (names) std::erase_if(*names, [](const auto& name) { return !name.ends_with(ending) && !name.ends_with(".yml"); });
  return names;
}

Expected<Case> case_of_file(const Folder& folder, const std::string& name) {
  return course_of(course_file(folder, name, folder.files.read("courses/" + name)));
}

} // namespace cti::app
