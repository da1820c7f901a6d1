#include "init_git.hpp"

#include "cti/view/words.hpp"
#include "git.hpp"

namespace cti::app {
namespace {

using view::say;

constexpr const char* hook_text = "#!/bin/sh\n# Looks at the courses that are about to be committed. To commit all the "
                                  "same: git commit --no-verify\nexec cti check --staged\n";

constexpr const char* driver = "cti merge %O %A %B %P";

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

void made(Shell& shell, const std::string& name) { shell.out += "  " + say("made {}", name) + "\n"; }

void kept(Shell& shell, const std::string& name) { shell.out += "  " + say("kept {}, which was there", name) + "\n"; }

// Git itself is asked: the line may be written in other words, or stand in a folder further up.
bool has_attribute(const fs::path& root) {
  const auto answer = git(root, {"check-attr", "merge", "--", "courses/b-1001.yaml"});
  return answer && first_line(*answer).ends_with(": cti");
}

Expected<void> add_attribute(Shell& shell, const fs::path& root) {
  const std::string name = ".gitattributes";
  if (has_attribute(root)) {
    kept(shell, merge_attribute);
    return {};
  }
  const auto saved = change_file(root / name, name, [](const std::string& text) -> Expected<std::string> {
    const std::string end = text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
    return text + (text.empty() || text.ends_with('\n') ? "" : end) + merge_attribute + end;
  });
  if (!saved) return failed(saved.error());
  shell.out += "  " + say("added to {}: {}", name, merge_attribute) + "\n";
  return {};
}

Expected<void> set(Shell& shell, const fs::path& root, const std::string& key, const std::string& value) {
  if (git(root, {"config", "--local", "--get", key})) {
    kept(shell, "git config " + key);
    return {};
  }
  if (auto done = git(root, {"config", "--local", key, value}); !done) return failed(done.error());
  made(shell, "git config " + key);
  return {};
}

} // namespace

Expected<void> expect_repository(const fs::path& root) {
  if (const auto inside = git(root, {"rev-parse", "--is-inside-work-tree"}); inside && first_line(*inside) == "true")
    return {};
  return failed({Kind::not_found, {N_("this folder is not in a git repository")}, {N_("begin one: git init")}});
}

// Only ever into an empty place: a hook that is there is somebody's.
Expected<void> install_hook(Shell& shell, const fs::path& root) {
  const auto path = git(root, {"rev-parse", "--git-path", "hooks/pre-commit"});
  if (!path) return failed(path.error());
  const auto name = first_line(*path);
  const auto file = fs::path{name}.is_absolute() ? fs::path{name} : root / name;
  std::error_code error;
  if (fs::exists(fs::symlink_status(file, error))) {
    kept(shell, name);
    return {};
  }
  fs::create_directories(file.parent_path(), error);
  if (auto done = create_file(file, name, hook_text); !done) return done;
  fs::permissions(file, fs::perms::owner_all, error);
  made(shell, name);
  return {};
}

Expected<void> install_driver(Shell& shell, const fs::path& root) {
  if (auto done = add_attribute(shell, root); !done) return done;
  if (auto done = set(shell, root, "merge.cti.name", "courses of cti, fact by fact"); !done) return done;
  return set(shell, root, "merge.cti.driver", driver);
}

} // namespace cti::app
