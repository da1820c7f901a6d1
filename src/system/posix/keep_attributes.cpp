#include "keep_attributes.hpp"

#include "cause.hpp"
#include "cti/system/refusals.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace cti::system {
namespace {

constexpr mode_t rights{07777}, owner_only{0600};
constexpr const char* access_list = "system.posix_acl_access";

std::string group_name(gid_t group) {
  const auto* entry = ::getgrgid(group);
  return entry ? entry->gr_name : std::to_string(group);
}

/// What a call puts into a buffer, which it is first asked the size of; empty where the file system has no such thing.
template <class Call> std::string told_by(Call call) {
  std::string told(static_cast<std::size_t>(std::max<ssize_t>(0, call(nullptr, 0))), '\0');
  told.resize(static_cast<std::size_t>(std::max<ssize_t>(0, call(told.data(), told.size()))));
  return told;
}

std::vector<std::string> attributes_of(int file) {
  const auto names = told_by([&](char* to, std::size_t size) { return ::flistxattr(file, to, size); });
  std::vector<std::string> all;
  for (std::size_t at = 0; at < names.size(); at += all.back().size() + 1) all.emplace_back(names.c_str() + at);
  return all;
}

// What the security system of the machine attaches it decides itself.
bool is_the_machines(const std::string& name) { return name.starts_with("security."); }

void keep_attributes(Unkept& words, int old_file, int new_file, const std::string& shown) {
  const auto names = attributes_of(old_file);
  if (std::ranges::find(names, access_list) == names.end()) ::fremovexattr(new_file, access_list); // the folder gave it
  for (const auto& name : names) {
    const auto value =
        told_by([&](char* to, std::size_t size) { return ::fgetxattr(old_file, name.c_str(), to, size); });
    if (::fsetxattr(new_file, name.c_str(), value.data(), value.size(), 0) == 0 || is_the_machines(name)) continue;
    words.push_back({Kind::unwritten,
                     name == access_list ? Message{N_("{}: its access list could not be kept"), {shown}}
                                         : Message{N_("{}: its attribute {} could not be kept"), {shown, name}},
                     {N_("set it again, if others rely on it")},
                     {},
                     cause(errno)});
  }
}

// As root the owner too. Anyone else who may change the file becomes its owner by replacing it.
void keep_group(Unkept& words, const struct stat& old, int new_file, const std::string& shown) {
  struct stat now {};
  if (::fstat(new_file, &now) != 0 || (now.st_gid == old.st_gid && now.st_uid == old.st_uid)) return;
  if (::fchown(new_file, old.st_uid, old.st_gid) == 0 || now.st_gid == old.st_gid) return;
  if (::fchown(new_file, static_cast<uid_t>(-1), old.st_gid) == 0) return;
  const auto why = cause(errno), group = group_name(old.st_gid);
  words.push_back({Kind::unwritten,
                   {N_("{}: its group '{}' could not be kept"), {shown, group}},
                   {N_("let somebody of that group set it: chgrp {} {}"), {group, shown}},
                   {},
                   why});
}

std::string octal(mode_t mode) { return fmt::format("{:04o}", mode & rights); }

Expected<void> keep_mode(Unkept& words, mode_t mode, int new_file, const std::string& shown) {
  if (::fchmod(new_file, mode & rights) == 0) return {};
  const int number = errno;
  if (!is_not_known_here(number)) return failed(cannot_write(shown, cause(number)));
  struct stat now {};
  if (::fstat(new_file, &now) == 0 && ((now.st_mode ^ mode) & rights) == 0) return {};
  words.push_back({Kind::unwritten,
                   {N_("{}: its mode {} could not be kept, it is {}"), {shown, octal(mode), octal(now.st_mode)}},
                   {N_("where a file system keeps no modes, its mount decides who can read")},
                   {},
                   cause(number)});
  return {};
}

} // namespace

bool is_not_known_here(int number) {
  return number == EPERM || number == EINVAL || number == ENOTSUP || number == ENOSYS;
}

Expected<Unkept> keep_attributes(int old_file, int new_file, const std::string& shown) {
  Unkept words;
  struct stat old {};
  if (::fstat(old_file, &old) != 0) return failed(cannot_write(shown, cause(errno)));
  keep_group(words, old, new_file, shown);
  keep_attributes(words, old_file, new_file, shown);
  if (auto kept = keep_mode(words, old.st_mode, new_file, shown); !kept) return failed(kept.error());
  return words;
}

Expected<Unkept> keep_private(int new_file, const std::string& shown) {
  Unkept words;
  if (auto kept = keep_mode(words, owner_only, new_file, shown); !kept) return failed(kept.error());
  return words;
}

} // namespace cti::system
