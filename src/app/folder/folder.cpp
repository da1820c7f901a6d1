#include "cti/app/folder.hpp"

#include "cti/course/choices.hpp"
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
  for (auto& [id, method] : folder.methods)
    method.definitions = laid_over(std::move(method.definitions), folder.settings.definitions);
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
  if (names->empty()) return {};
  const auto known = folder.methods; // what they adapt is none of their own
  for (const auto& name : *names) {
    if (!name.ends_with(ending)) continue;
    const auto document = document_of(folder, "methods/" + name);
    const auto own = document ? method::adapted(*document, known) : failed(document.error());
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
    for (const auto& basis : method.definitions.legal_bases) {
      words.push_back(basis.id);
      words.insert(words.end(), basis.also.begin(), basis.also.end());
    }
    for (const auto& theme : method.definitions.themes) words.push_back(theme.id);
  }
  return words;
}

// What the settings alone cannot tell, as the methods come after them. The file is read once more for the place.
std::optional<Error> mistake_in_settings(const Folder& folder) {
  const auto error = [&](Message what, Message hint, const std::vector<std::string>& path) {
    const auto document = document_of(folder, "cti.yaml");
    return Error{Kind::invalid, std::move(what), std::move(hint),
                 document ? document->place_of(path) : whole_file("cti.yaml")};
  };
  const auto& settings = folder.settings;
  const auto& definitions = folder.usual_method().definitions;
  if (!settings.legal_basis.empty() && !legal_basis_meant(definitions, settings.legal_basis))
    return error({N_("this word is not known here")},
                 one_of(settings.legal_basis, ids_in_order(definitions.legal_bases)), {"legal-basis"});
  // A rating names a theme or a measure, so no measure may be called as a theme.
  for (std::size_t i = 0; i < settings.measures.size(); ++i)
    for (const auto& [name, method] : folder.methods)
      if (const auto& id = settings.measures[i].id; theme_named(method.definitions, id))
        return error(quoting(N_("the id '{}' is used twice"), {id}), {N_("give one of them another")},
                     {"measures", std::to_string(i), "id"});
  return std::nullopt;
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
  if (auto wrong = mistake_in_settings(folder)) return failed(std::move(*wrong));
  return folder;
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

} // namespace cti::app
