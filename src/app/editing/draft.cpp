// PRIVATE/courses/b-1042.yaml, PRIVATE/before.yaml, and the schema where the file's first line leads to it.

#include "draft.hpp"

#include "app/folder/schema.hpp"
#include "editor.hpp"

#include "cti/system/path.hpp"

#include <algorithm>

namespace cti::app {
namespace {

constexpr const char* text_before = "before.yaml";

// The dot ends the id: the drafts of b-1 are not those of b-10.
std::string name_begins(const std::string& id) { return "cti-edit-" + id + "."; }

// A help to the editor, and not needed.
void take_schema_along(system::System& system, const std::string& root, const Folder& folder) {
  const auto schema = schema_file(FileKind::course), copy = system::joined(root, schema);
  const auto file = folder.files.read(schema);
  if (file && system.make_folder(system::parent_of(copy), copy)) (void)system.create_file(copy, copy, file->text);
}

Expected<void> fill(system::System& system, const std::string& root, const std::string& file, const std::string& text) {
  const auto folder = system::parent_of(file);
  if (auto made = system.make_folder(folder, folder); !made) return made;
  for (const auto& each : {system::joined(root, text_before), file})
    if (auto made = system.create_file(each, each, text); !made) return failed(made.error());
  return {};
}

} // namespace

Expected<Draft> Draft::of(system::System& system, const Folder& folder, const std::string& id,
                          const std::string& text) {
  const auto root = private_folder(system, name_begins(id));
  if (!root) return failed(root.error());
  take_schema_along(system, *root, folder);
  const Draft draft{system, system::joined(*root, Folder::shown(id)), text};
  if (const auto filled = fill(system, *root, draft.file_, text); !filled) {
    draft.discard();
    return failed(filled.error());
  }
  return draft;
}

Expected<Draft> Draft::kept(system::System& system, const std::string& file, const std::string& id) {
  const auto whole = system::normal(system::joined(system.current_folder(), file));
  const auto root = system::parent_of(system::parent_of(whole));
  const bool is_draft = system::file_name_of(root).starts_with(name_begins(id)) &&
                        whole == system::joined(root, Folder::shown(id)) && system.is_own_folder(root);
  const auto before = is_draft ? system.read_file(system::joined(root, text_before), text_before) : failed({});
  if (!before)
    return failed(
        {Kind::usage, {N_("{} is no draft of {}"), {file, id}}, {N_("name the file that cti edit has kept")}});
  return Draft{system, whole, before->text};
}

Expected<std::string> Draft::text() const {
  return system_->read_file(file_, file_).map([](system::FileText file) { return std::move(file.text); });
}

Expected<void> Draft::write(const std::string& text) const {
  return system_->change_file(file_, file_, [&](const std::string&) { return Expected<std::string>{text}; })
      .map([](const system::Saved&) {});
}

void Draft::discard() const { system_->remove_folder(system::parent_of(system::parent_of(file_))); }

std::vector<std::string> drafts_of(const system::System& system, const std::string& id) {
  std::vector<std::string> found;
  for (const auto& place : places_of_drafts(system))
    for (const auto& name : system.names_in(place, place).value_or(std::vector<std::string>{})) {
      const auto folder = system::joined(place, name), file = system::joined(folder, Folder::shown(id));
      if (name.starts_with(name_begins(id)) && system.is_own_folder(folder) &&
          system.thing_behind(file) != system::Thing::nothing)
        found.push_back(file);
    }
  std::ranges::sort(found);
  return found;
}

} // namespace cti::app
