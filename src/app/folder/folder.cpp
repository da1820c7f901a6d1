#include "cti/app/folder.hpp"

#include "cti/course/choices.hpp"
#include "cti/rules/cpr.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/system/path.hpp"
#include "cti/system/refusals.hpp"
#include "cti/view/known_words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

constexpr std::string_view ending = ".yaml";

Place whole_file(const std::string& shown) { return {shown, 1, 1, 1, {}}; }

Expected<std::string> root_of(const system::System& system, const std::string& given) {
  const auto has_settings = [&](const std::string& folder) {
    return system.thing_behind(system::joined(folder, "cti.yaml")) != system::Thing::nothing;
  };
  const auto named = !given.empty() ? given : system.variable("CTI_DIR").value_or("");
  if (!named.empty()) {
    if (has_settings(named)) return named;
    return failed({Kind::not_found,
                   {N_("{} is not a folder of courses: it has no cti.yaml"), {named}},
                   {N_("make it one: cti init {}"), {shell_word(named)}}});
  }
  const auto here = system.current_folder();
  for (auto at = here;; at = system::parent_of(at)) {
    if (has_settings(at)) return at == here ? "." : at;
    if (at == system::parent_of(at)) break;
  }
  return failed({Kind::not_found,
                 {N_("no folder of courses here or above: there is no cti.yaml")},
                 {N_("begin one: cti init; or name one: cti -C FOLDER …")}});
}

Expected<std::string> text_of(const Folder& folder, const std::string& name) {
  return folder.files.read(name).map([](system::FileText file) { return std::move(file.text); });
}

Expected<text::Document> document_of(const Folder& folder, const std::string& name) {
  auto text = text_of(folder, name);
  if (!text) return failed(text.error());
  return text::parse(name, std::move(*text));
}

Expected<void> read_settings_file(Folder& folder) {
  const auto document = document_of(folder, "cti.yaml");
  if (!document) return failed(document.error());
  auto reading = text::read_settings(*document);
  if (!reading.errors.empty()) return failed(reading.errors.front());
  folder.settings = std::move(reading.value), folder.warnings = std::move(reading.warnings);
  return {};
}

Expected<std::vector<std::string>> method_files(const Folder& folder) {
  auto names = folder.files.names("methods");
  if (!names && names.error() == system::no_folder("methods")) return std::vector<std::string>{};
  return names;
}

// A folder's methods/*.yaml, each laid over the one that it adapts.
Expected<void> read_own_methods(Folder& folder) {
  const auto names = method_files(folder);
  if (!names) return failed(names.error());
  for (const auto& name : *names) {
    if (!name.ends_with(ending)) continue;
    const auto document = document_of(folder, "methods/" + name);
    const auto own = document ? method::adapted(*document, method::built_in()) : failed(document.error());
    if (!own) return failed(own.error());
    folder.methods.insert_or_assign(own->id, *own);
    std::ranges::move(method::unknown_keys(*document), std::back_inserter(folder.warnings));
  }
  return {};
}

// They may stand in a message.
std::vector<std::string> method_words(const method::Methods& methods) {
  std::vector<std::string> words;
  for (const auto& [id, method] : methods) {
    words.push_back(id);
    for (const auto& [stage, list] : method.checklists)
      for (const auto& item : list) words.push_back(item.id);
  }
  return words;
}

Expected<Folder> opened(Folder folder) {
  folder.methods = method::built_in();
  if (auto read = read_settings_file(folder); !read) return failed(read.error());
  if (auto read = read_own_methods(folder); !read) return failed(read.error());
  view::know(method_words(folder.methods));
  if (!folder.methods.contains(folder.settings.method))
    return failed({Kind::invalid,
                   quoting(N_("no method is called '{}'"), {folder.settings.method}),
                   {N_("correct 'method' in cti.yaml")},
                   whole_file("cti.yaml")});
  return folder;
}

// Two files could otherwise speak of one course, and a command could change the wrong one.
std::optional<Error> misnamed(const Case& found, const std::string& id) {
  if (found.course.id == id) return std::nullopt;
  const auto* node = found.document.at({"id"});
  return Error{Kind::invalid,
               {N_("the id in the file differs from the file's name, '{}'"), {id}},
               {N_("rename the file or correct the id")},
               found.document.source.place(node->span)};
}

// Every report would print it: such a course is not read until its file has another name.
std::optional<Error> named_by_a_number(const std::string& id) {
  const auto numbers = cpr_numbers(id);
  if (numbers.empty()) return std::nullopt;
  return Error{Kind::invalid,
               {N_("the file's name looks like a CPR number: {}"), {numbers.front().masked}},
               {N_("rename it to a pseudonym; git keeps what was committed")},
               whole_file(Folder::shown(id))};
}

Error no_such_course(const Folder& folder, const std::string& id) {
  const auto ids = ids_in(folder);
  const auto meant = ids ? nearest(id, *ids) : std::string{};
  if (!meant.empty())
    return {Kind::not_found, {N_("no course '{}'; did you mean '{}'?"), {id, meant}}, {N_("see them all: cti phase")}};
  return {Kind::not_found, {N_("no course '{}' in this folder"), {id}}, {N_("see them all: cti phase")}};
}

} // namespace

std::string Folder::shown(const std::string& id) { return "courses/" + id + std::string{ending}; }

std::string Folder::path_of(const std::string& id) const { return system::joined(root, shown(id)); }

Expected<void> no_link(const system::System& system, const std::string& path, const std::string& shown) {
  if (system.thing_at(path) != system::Thing::link) return {};
  return failed(system::is_a_link(shown, {N_("put the folder itself here")}));
}

Files on_disk(const system::System& system, const std::string& root) {
  // A report asks for many: a path is put together in the shortest way.
  return {[&system, begin = root + "/"](const std::string& name) { return system.read_file(begin + name, name); },
          [&system, root](const std::string& below) { return system.names_in(system::joined(root, below), below); }};
}

Expected<Folder> open_folder(const system::System& system, const std::string& given) {
  const auto root = root_of(system, given);
  if (!root) return failed(root.error());
  for (const char* part : {"courses", "methods", ".cti"})
    if (auto here = no_link(system, system::joined(*root, part), part); !here) return failed(here.error());
  return folder_of(*root, on_disk(system, *root));
}

Expected<Folder> folder_of(const std::string& root, Files files) {
  return opened({.root = root, .files = std::move(files)});
}

Expected<Case> case_in(const Folder& folder, const std::string& id, std::string text) {
  auto document = text::parse(Folder::shown(id), std::move(text));
  if (!document) return failed(document.error());
  auto reading = text::read_course(*document);
  if (!reading.errors.empty()) return failed(reading.errors.front());
  Case found{std::move(*document), std::move(reading.value), nullptr, std::move(reading.warnings)};
  if (auto mistake = misnamed(found, id)) return failed(*mistake);
  const auto& name = found.course.method.empty() ? folder.settings.method : found.course.method;
  const auto known = folder.methods.find(name);
  if (known == folder.methods.end()) {
    return failed({Kind::invalid, quoting(N_("no method is called '{}'"), {name}),
                   one_of(name, method::ids_of(folder.methods)),
                   found.document.source.place(found.document.at({"method"})->span)});
  }
  found.method = &known->second;
  return found;
}

Expected<Case> read_case(const Folder& folder, const std::string& id) {
  if (!is_id(id))
    return failed(
        {Kind::usage, {N_("'{}' is not an id"), {id}}, {N_("an id is made of small letters a-z, digits and dashes")}});
  const auto shown = Folder::shown(id);
  auto text = text_of(folder, shown);
  if (!text) return failed(text.error().kind == Kind::not_found ? no_such_course(folder, id) : text.error());
  if (auto mistake = named_by_a_number(id)) return failed(std::move(*mistake));
  return case_in(folder, id, std::move(*text));
}

Expected<std::vector<std::string>> ids_in(const Folder& folder) {
  auto names = folder.files.names("courses");
  if (!names) return names;
  std::vector<std::string> ids;
  for (const auto& name : *names)
    if (name.ends_with(ending) && cpr_numbers(name).empty()) ids.push_back(name.substr(0, name.size() - ending.size()));
  return ids;
}

Expected<std::vector<std::string>> course_files(const Folder& folder) {
  auto names = folder.files.names("courses");
  if (names) std::erase_if(*names, [](const auto& name) { return !name.ends_with(ending) && !name.ends_with(".yml"); });
  return names;
}

Expected<Case> case_of_file(const Folder& folder, const std::string& name) {
  if (!name.ends_with(ending))
    return failed({Kind::invalid,
                   {N_("this file ends in .yml, so it is not read as a course")},
                   {N_("rename it to end in .yaml")},
                   whole_file("courses/" + name)});
  const auto id = name.substr(0, name.size() - ending.size());
  if (!is_id(id))
    return failed({Kind::invalid,
                   {N_("the file's name is not an id")},
                   {N_("an id is made of small letters a-z, digits and dashes")},
                   whole_file("courses/" + name)});
  return read_case(folder, id);
}

} // namespace cti::app
