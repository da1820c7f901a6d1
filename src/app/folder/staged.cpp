#include "staged.hpp"

#include "cti/app/implementation.hpp"
#include "cti/strings/number.hpp"
#include "cti/system/path.hpp"
#include "cti/system/refusals.hpp"
#include "git.hpp"

#include <algorithm>
#include <map>
#include <memory>

namespace cti::app {
namespace {

constexpr int most_bytes{text::largest_file};

/// A file as the index has it.
struct Blob {
  std::string mode, id;
};

/// By their paths below the top, which may be any bytes.
using Index = std::map<std::string, Blob>;

struct Staging {
  const system::System& system;
  std::string top;
  Index index{};
  std::vector<std::string> changed{}; ///< removed ones too
};

/// Calls for each part of what git ends with a NUL.
template <class Each> void each_part(const std::string& text, const Each& each) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\0', at), text.size());
    each(text.substr(at, end - at));
    at = end + 1;
  }
}

// "100644 0123… 0\tpath": what is in conflict has no place 0, and cannot be committed.
void read_index(Index& index, const std::string& listed) {
  each_part(listed, [&](const std::string& entry) {
    const auto tab = entry.find('\t');
    if (tab == entry.npos || tab < 9 || entry[tab - 1] != '0') return;
    index[entry.substr(tab + 1)] = {entry.substr(0, 6), entry.substr(7, tab - 9)};
  });
}

// Asked for without a place where git itself says what to look at, as it does for a hook.
Expected<Staging> staging_at(const system::System& system, const std::string& folder) {
  const auto top = git(system, folder, {"rev-parse", "--show-toplevel"});
  if (!top) return failed(top.error());
  Staging staging{system, without_line_end(*top)};
  const auto listed = git(system, staging.top, {"ls-files", "--stage", "-z"});
  if (!listed) return failed(listed.error());
  read_index(staging.index, *listed);
  const auto changed = git(system, staging.top,
                           {"diff", "--cached", "--name-only", "-z", "--no-renames", "--no-relative", "--no-ext-diff",
                            "--ignore-submodules=none"});
  if (!changed) return failed(changed.error());
  each_part(*changed, [&](const std::string& path) { staging.changed.push_back(path); });
  return staging;
}

Expected<std::string> staged_text(const Staging& staging, const std::string& path, const std::string& shown) {
  const auto& system = staging.system;
  const auto blob = staging.index.find(path);
  if (blob == staging.index.end()) return failed(system::no_file(shown));
  if (blob->second.mode == "120000") return failed(system::is_a_link(shown));
  if (!blob->second.mode.starts_with("100")) return failed(system::is_no_file(shown));
  // Asked for its size first: git holds a whole file in memory, and so would we.
  const auto size = git(system, staging.top, {"cat-file", "-s", blob->second.id});
  if (!size) return failed(size.error());
  if (const auto bytes = whole_number_meant(without_line_end(*size)); !bytes || *bytes > most_bytes)
    return failed(text::too_large(shown));
  return git(system, staging.top, {"cat-file", "blob", blob->second.id});
}

std::vector<std::string> names_below(const Index& index, const std::string& folder) {
  std::vector<std::string> names;
  for (auto at = index.lower_bound(folder); at != index.end() && at->first.starts_with(folder); ++at)
    if (const auto name = at->first.substr(folder.size()); name.find('/') == name.npos && !name.starts_with('.'))
      names.push_back(name);
  return names;
}

// Settings that git does not know of are read from the disk, with the methods beside them.
Expected<Folder> opened(const std::shared_ptr<const Staging>& staging, const std::string& prefix) {
  const auto root = system::joined(staging->top, prefix);
  const bool settings_staged = staging->index.contains(prefix + "cti.yaml");
  const auto from_disk = [settings_staged](const std::string& name) {
    return !settings_staged && (name == "cti.yaml" || name.starts_with("methods/"));
  };
  const auto disk = on_disk(staging->system, root);
  Files files{[=](const std::string& name) {
                if (from_disk(name)) return disk.read(name);
                return staged_text(*staging, prefix + name, name).map([](std::string text) {
                  return system::FileText{std::move(text)};
                });
              },
              [=](const std::string& below) -> Expected<std::vector<std::string>> {
                if (from_disk(below + "/")) return disk.names(below).value_or(std::vector<std::string>{});
                return names_below(staging->index, prefix + below + "/");
              }};
  return folder_of(root, std::move(files));
}

bool is_folder(const Staging& staging, const std::string& prefix) {
  const auto settings = system::joined(staging.top, prefix + "cti.yaml");
  return staging.index.contains(prefix + "cti.yaml") || staging.system.thing_behind(settings) != system::Thing::nothing;
}

std::string seen_from_here(const system::System& system, const std::string& folder) {
  const auto way = system::way_to(system::normal(folder + "/"), system.current_folder() + "/");
  if (way.empty() || way == ".") return {};
  return way.ends_with('/') ? way : way + "/";
}

} // namespace

std::optional<std::string> folder_of_file(const std::string& path) {
  const auto slash = path.rfind('/');
  const auto folder = slash == path.npos ? "" : path.substr(0, slash + 1), name = path.substr(folder.size());
  if (name == "cti.yaml" || name == implementation_file) return folder;
  if (name.starts_with('.')) return std::nullopt;
  for (const std::string_view inner : {"courses/", "methods/"}) {
    const bool is_there =
        folder.ends_with(inner) && (folder == inner || folder[folder.size() - inner.size() - 1] == '/');
    const bool is_read = name.ends_with(".yaml") || (inner == "courses/" && name.ends_with(".yml"));
    if (is_there && is_read) return folder.substr(0, folder.size() - inner.size());
  }
  return std::nullopt;
}

Expected<std::vector<StagedFolder>> staged_folders(const system::System& system, const std::string& named) {
  const auto at = named.empty() ? "." : named;
  auto found = staging_at(system, at);
  if (!found) return failed(found.error());
  std::optional<std::string> only;
  if (!named.empty()) {
    const auto prefix = git(system, at, {"rev-parse", "--show-prefix"});
    if (!prefix) return failed(prefix.error());
    only = without_line_end(*prefix);
    if (!is_folder(*found, *only))
      return open_folder(system, named).map([](const Folder&) { return std::vector<StagedFolder>{}; });
  }
  const auto staging = std::make_shared<const Staging>(std::move(*found));
  std::map<std::string, std::vector<std::string>> changed;
  for (const auto& path : staging->changed)
    if (const auto prefix = folder_of_file(path); prefix && (!only || *prefix == *only))
      changed[*prefix].push_back(path.substr(prefix->size()));
  std::vector<StagedFolder> folders;
  for (const auto& [prefix, files] : changed) {
    if (!is_folder(*staging, prefix)) continue;
    StagedFolder staged{
        opened(staging, prefix), only ? "" : seen_from_here(system, system::joined(staging->top, prefix)), {}};
    for (const auto& file : files)
      if (staging->index.contains(prefix + file)) staged.files.push_back(file);
    folders.push_back(std::move(staged));
  }
  return folders;
}

} // namespace cti::app
