#include "memory.hpp"

#include "cti/system/path.hpp"
#include "cti/system/refusals.hpp"

namespace cti {

using namespace system;

std::string Memory::whole(const std::string& path) const {
  auto found = normal(joined(here, path));
  if (found.size() > 1 && found.ends_with('/')) found.pop_back();
  return found;
}

std::optional<std::string> Memory::variable(const std::string& name) const {
  const auto found = variables.find(name);
  return found == variables.end() ? std::nullopt : std::optional{found->second};
}

std::optional<Size> Memory::terminal(Stream stream) const {
  const auto found = terminals.find(stream);
  return found == terminals.end() ? std::nullopt : std::optional{found->second};
}

std::string Memory::input() { return std::exchange(standard_input, {}); }

Expected<bool> Memory::print(const std::string& text) {
  if (printing_fails)
    return failed({Kind::unwritten, {"standard output could not be written"}, {}, {}, *printing_fails});
  if (!reader_has_gone) printed += text;
  return !reader_has_gone;
}

void Memory::tell(const std::string& text) { told += text; }
Day Memory::local_day() const { return day; }
std::optional<std::string> Memory::unknown_zone() const { return zone_it_does_not_know; }

std::string Memory::program(const std::string& name) const {
  const auto found = programs.find(name);
  return found == programs.end() ? std::string{} : found->second;
}

Expected<std::string> Memory::printed_by(const std::vector<std::string>& words) const {
  const auto said = answer ? answer(words) : std::nullopt;
  if (!said) return failed(no_answer(words.front(), "No such file or directory"));
  return *said;
}

bool Memory::edit(const std::string& command, const std::vector<std::string>& arguments) {
  started.push_back({command});
  started.back().insert(started.back().end(), arguments.begin(), arguments.end());
  if (editor) files[whole(arguments.back())] = editor(files[whole(arguments.back())]);
  return editor != nullptr;
}

bool Memory::show(const std::string& command, const std::string& text, const std::vector<Default>&) {
  started.push_back({command, text});
  return programs.contains(command);
}

Thing Memory::thing_at(const std::string& path) const {
  const auto at = whole(path);
  if (links.contains(at)) return Thing::link;
  if (files.contains(at)) return Thing::file;
  return folders.contains(at) ? Thing::folder : Thing::nothing;
}

Thing Memory::thing_behind(const std::string& path) const { return thing_at(resolved(path)); }

std::optional<std::uintmax_t> Memory::size_of(const std::string& path) const {
  const auto found = files.find(resolved(path));
  return found == files.end() ? std::nullopt : std::optional<std::uintmax_t>{found->second.size()};
}

Expected<FileText> Memory::read_file(const std::string& path, const std::string& shown) const {
  const auto at = whole(path);
  switch (thing_at(at)) {
  case Thing::nothing: return failed(no_file(shown));
  case Thing::link: return failed(is_a_link(shown));
  case Thing::file: break;
  default: return failed(is_no_file(shown));
  }
  const auto access = opened_to.find(at);
  return FileText{files.at(at).substr(0, most_read), access == opened_to.end() ? Access::owner : access->second};
}

Expected<void> Memory::saving_begins(const std::string& path, const std::string& shown) const {
  if (!folders.contains(parent_of(path))) return failed(cannot_write(shown, "No such file or directory"));
  if (!files.contains(path + ".lock")) return {};
  return failed({Kind::contention, {"{} is being changed by someone else", {shown}}, {"try again"}});
}

Expected<void> Memory::saved(const std::string& path, const std::string& shown, const std::string& text) {
  if (const auto cause = std::exchange(next_save_fails, {})) return failed(cannot_write(shown, *cause));
  files[path] = text;
  return {};
}

Expected<Saved> Memory::change_file(const std::string& path, const std::string& shown, const Change& change) {
  const auto at = whole(path);
  if (auto begun = saving_begins(at, shown); !begun) return failed(begun.error());
  const auto before = read_file(at, shown);
  if (!before) return failed(before.error());
  auto after = change(before->text);
  if (!after) return failed(after.error());
  if (const auto happens = std::exchange(meanwhile, {})) happens();
  if (const auto still = read_file(at, shown); !still || still->text != before->text)
    return failed(changed_meanwhile(shown));
  if (*after != before->text)
    if (auto done = saved(at, shown, *after); !done) return failed(done.error());
  return Saved{before->text, std::move(*after)};
}

Expected<Unkept> Memory::create_file(const std::string& path, const std::string& shown, const std::string& text) {
  const auto at = whole(path);
  if (auto begun = saving_begins(at, shown); !begun) return failed(begun.error());
  if (thing_at(at) != Thing::nothing) return failed(exists_already(shown));
  return saved(at, shown, text).map([] { return Unkept{}; });
}

Expected<void> Memory::replace_file(const std::string& path, const std::vector<Part>& parts) {
  std::string text;
  for (const auto& part : parts) {
    text += part.text;
    if (const auto file = files.find(whole(part.file)); file != files.end()) text += file->second;
  }
  return saved(whole(path), path, text);
}

void Memory::let_run(const std::string& path) { programs.emplace(whole(path), whole(path)); }

std::string Memory::current_folder() const { return here; }

// A link in any place of the path leads on.
std::string Memory::resolved(const std::string& path) const {
  auto at = whole(path);
  if (at == "/") return at;
  const auto below = joined(resolved(parent_of(at)), file_name_of(at));
  const auto link = links.find(below);
  return link == links.end() ? below : resolved(joined(parent_of(below), link->second));
}

Expected<std::vector<std::string>> Memory::names_in(const std::string& path, const std::string& shown) const {
  const auto folder = resolved(path);
  if (thing_at(folder) == Thing::nothing) return failed(no_folder(shown));
  if (thing_at(folder) != Thing::folder) return failed(cannot_read_folder(shown, "Not a directory"));
  std::set<std::string> names;
  const auto take = [&](const std::string& at) {
    const auto name = file_name_of(at);
    if (at != "/" && parent_of(at) == folder && !name.starts_with('.')) names.insert(name);
  };
  for (const auto& at : folders) take(at);
  for (const auto* kind : {&files, &links})
    for (const auto& [at, what] : *kind) take(at);
  return std::vector<std::string>{names.begin(), names.end()};
}

Expected<void> Memory::make_folder(const std::string& path, const std::string& shown) {
  const auto at = whole(path);
  if (!folders.contains(parent_of(at))) return failed(cannot_write(shown, "No such file or directory", false));
  if (thing_at(at) == Thing::nothing) folders.insert(at);
  return {};
}

void Memory::make_open_folders(const std::string& path) {
  for (auto at = whole(path); at != "/"; at = parent_of(at)) folders.insert(at);
}

std::optional<std::string> Memory::make_private_folder(const std::string& path_begins) {
  const auto at = whole(path_begins + std::to_string(++private_folders_));
  if (!folders.contains(parent_of(at))) return std::nullopt;
  return folders.insert(at), at;
}

bool Memory::is_own_folder(const std::string& path) const { return thing_at(path) == Thing::folder; }

void Memory::remove_folder(const std::string& path) {
  const auto at = whole(path);
  const auto lies_in_it = [&](const std::string& other) { return other == at || other.starts_with(at + "/"); };
  std::erase_if(files, [&](const auto& file) { return lies_in_it(file.first); });
  std::erase_if(links, [&](const auto& link) { return lies_in_it(link.first); });
  std::erase_if(folders, lies_in_it);
}

} // namespace cti
