// PRIVATE/courses/b-1042.yaml, PRIVATE/before.yaml, and the schema where the file's first line leads to it.

#include "draft.hpp"

#include "app/commands/schema.hpp"
#include "editor.hpp"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace cti::app {
namespace {

constexpr const char* text_before = "before.yaml";

// The dot ends the id: the drafts of b-1 are not those of b-10.
std::string name_begins(const std::string& id) { return "cti-edit-" + id + "."; }

bool is_mine(const fs::path& folder) {
  struct stat facts {};
  return ::lstat(folder.c_str(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid();
}

Expected<void> fill(const fs::path& root, const Folder& folder, const std::string& id, const std::string& text) {
  const auto schema = schema_file(FileKind::course);
  std::error_code ignored;
  if (fs::create_directory((root / schema).parent_path(), ignored))
    fs::copy_file(folder.root / schema, root / schema, ignored); // a help, and not needed
  if (auto made = make_folder(root / "courses", root / "courses"); !made) return made;
  for (const auto& file : {root / text_before, root / Folder::shown(id)})
    if (auto made = create_file(file, file, text); !made) return failed(made.error());
  return {};
}

} // namespace

Expected<Draft> Draft::of(const Folder& folder, const std::string& id, const std::string& text) {
  const auto root = private_folder(name_begins(id));
  if (!root) return failed(root.error());
  const Draft draft{*root / Folder::shown(id), text};
  if (const auto filled = fill(*root, folder, id, text); !filled) {
    draft.discard();
    return failed(filled.error());
  }
  return draft;
}

Expected<Draft> Draft::kept(const fs::path& file, const std::string& id) {
  std::error_code ignored;
  const auto whole = fs::absolute(file, ignored).lexically_normal();
  const auto root = whole.parent_path().parent_path();
  const bool named_so = root.filename().string().starts_with(name_begins(id)) && whole == root / Folder::shown(id);
  const auto before = named_so && is_mine(root) ? read_file(root / text_before, text_before) : FileText{};
  if (!named_so || !is_mine(root) || !before)
    return failed(
        {Kind::usage, {N_("{} is no draft of {}"), {file.string(), id}}, {N_("name the file that cti edit has kept")}});
  return Draft{whole, before->text};
}

Expected<std::string> Draft::text() const {
  return read_file(file_, file_.string()).map([](FileText file) { return std::move(file.text); });
}

Expected<void> Draft::write(const std::string& text) const {
  return change_file(file_, file_.string(), [&](const std::string&) { return Expected<std::string>{text}; })
      .map([](const Saved&) {});
}

void Draft::discard() const {
  std::error_code ignored;
  fs::remove_all(file_.parent_path().parent_path(), ignored);
}

std::vector<fs::path> drafts_of(const std::string& id) {
  std::vector<fs::path> found;
  std::error_code ignored;
  for (const auto& place : places_of_drafts())
    for (const auto& entry : fs::directory_iterator(place, ignored))
      if (entry.path().filename().string().starts_with(name_begins(id)) && is_mine(entry.path()) &&
          fs::exists(entry.path() / Folder::shown(id), ignored))
        found.push_back(entry.path() / Folder::shown(id));
  std::ranges::sort(found);
  return found;
}

} // namespace cti::app
