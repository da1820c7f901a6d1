#include "init_git.hpp"

#include "app/folder/git.hpp"
#include "cti/view/words.hpp"

#include <set>

namespace cti::app {
namespace {

using view::say;

/// What a hook has to do, whoever wrote it.
constexpr const char* check_line = "cti check --staged";

// A commit that touches no course goes through on a machine without cti too.
constexpr const char* check_part =
    "# Looks at the courses that are about to be committed. To commit all the same: git commit --no-verify\n"
    "unset CTI_DIR\n"
    "if ! command -v cti >/dev/null; then\n"
    "  git diff --cached --quiet -- ':(top,glob)**/courses/*.yaml' && exit 0\n"
    "  echo 'cti is not to be found (PATH), so nobody looked at the courses. To commit all the same:"
    " git commit --no-verify' >&2\n"
    "  exit 1\n"
    "fi\n"
    "exec cti check --staged\n";

constexpr const char* shell_line = "#!/bin/sh\n";

// Where core.hooksPath names one folder for all repositories, git would look nowhere else: this repository gets a
// folder of its own, whose hooks run those as well, whatever that setting names by then.
constexpr const char* forwarding_part =
    "# Made by cti init: runs the hook of the same name in the folder that core.hooksPath names for all repositories.\n"
    "hooks=$(git config --global --type=path core.hooksPath || git config --system --type=path core.hooksPath)\n"
    "hook=$hooks/$(basename \"$0\")\n"
    "if [ -n \"$hooks\" ] && [ -x \"$hook\" ]; then \"$hook\" \"$@\" || exit; fi\n";

/// Hooks that git runs a few times a day at most. Source: githooks(5).
constexpr const char* usual_hooks[] = {"applypatch-msg",     "pre-applypatch", "post-applypatch", "pre-merge-commit",
                                       "prepare-commit-msg", "commit-msg",     "post-commit",     "pre-rebase",
                                       "post-checkout",      "post-merge",     "pre-push",        "post-rewrite",
                                       "pre-auto-gc"};

constexpr const char* own_hooks = "cti-hooks";

// %P may begin with a dash. Without cti, git merges line by line; it would else take our version for the result.
constexpr const char* driver =
    "command -v cti >/dev/null || exec git merge-file -L ours -L base -L theirs %A %O %B; cti merge -- %O %A %B %P";

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

void made(Shell& shell, const std::string& name) { shell.out += "  " + say("made {}", view::safe(name)) + "\n"; }

void kept(Shell& shell, const std::string& name) {
  shell.out += "  " + say("kept {}, which was there", view::safe(name)) + "\n";
}

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

/// Where git looks for hooks, and which setting says so: "local", "global" …; empty if none does.
struct Hooks {
  fs::path folder;
  std::string scope;
  bool is_own; ///< whether the folder lies in this repository, and so serves no other
};

bool lies_in(const fs::path& path, const fs::path& folder) {
  std::error_code ignored;
  const auto way = fs::weakly_canonical(path, ignored).lexically_relative(fs::weakly_canonical(folder, ignored));
  return !way.empty() && *way.begin() != "..";
}

Expected<fs::path> path_from_git(const fs::path& root, const char* what) {
  return git(root, {"rev-parse", what}).map([&](const std::string& said) {
    return root / without_line_end(said); // an absolute one stays as it is
  });
}

Expected<Hooks> hooks_of(const fs::path& root) {
  const auto common = path_from_git(root, "--git-common-dir"), top = path_from_git(root, "--show-toplevel");
  for (const auto* path : {&common, &top})
    if (!*path) return failed(path->error());
  const auto set = git(root, {"config", "--show-scope", "--type=path", "-z", "--get", "core.hooksPath"});
  if (!set) return Hooks{*common / "hooks", "", true};
  const auto end = set->find('\0');
  const auto folder = *top / set->substr(end + 1, set->size() - end - 2); // a relative one counts from the top
  return Hooks{folder, set->substr(0, end), lies_in(folder, *common) || lies_in(folder, *top)};
}

/// A name for messages: from the folder on, where it lies in it.
std::string shown(const fs::path& path, const fs::path& root) {
  std::error_code ignored;
  const auto way = fs::weakly_canonical(path, ignored).lexically_relative(fs::weakly_canonical(root, ignored));
  return way.empty() || *way.begin() == ".." ? path.lexically_normal().string() : way.string();
}

bool runs_check(const fs::path& hook) {
  const auto file = read_file(hook.string(), hook.string());
  return file && file->text.find(check_line) != std::string::npos;
}

// Only ever into an empty place: a hook that is there is somebody's.
Expected<void> put_hook(Shell& shell, const fs::path& root, const fs::path& hook, const std::string& text) {
  const auto name = shown(hook, root);
  std::error_code error;
  if (fs::exists(fs::symlink_status(hook, error))) {
    kept(shell, name);
    if (hook.filename() == "pre-commit" && !runs_check(hook))
      shell.out += "  " + say("Git looks at no course before a commit until that hook says: {}", check_line) + "\n";
    return {};
  }
  fs::create_directories(hook.parent_path(), error);
  if (auto done = create_file(hook, name, text); !done) return failed(done.error());
  fs::permissions(hook, fs::perms::owner_all, error);
  made(shell, name);
  return {};
}

Expected<void> put_forwarding_hooks(Shell& shell, const fs::path& root, const fs::path& global) {
  const auto common = path_from_git(root, "--git-common-dir");
  if (!common) return failed(common.error());
  std::error_code ignored;
  const auto folder = fs::weakly_canonical(*common / own_hooks, ignored);
  std::set<std::string> names(std::begin(usual_hooks), std::end(usual_hooks));
  for (const auto& name : names_in(global, global.string()).value_or(std::vector<std::string>{}))
    if (name.find('.') == name.npos && fs::is_regular_file(global / name, ignored)) names.insert(name);
  names.erase("pre-commit");
  const auto forward = std::string{shell_line} + forwarding_part;
  if (auto done = put_hook(shell, root, folder / "pre-commit", forward + check_part); !done) return done;
  Shell silent{shell};
  for (const auto& name : names)
    if (auto done = put_hook(silent, root, folder / name, forward); !done) return done;
  if (auto done = git(root, {"config", "--local", "core.hooksPath", folder.string()}); !done)
    return failed(done.error());
  made(shell, "git config core.hooksPath");
  shell.out += "  " + say("The hooks in {} run in this repository as before.", view::safe(global.string())) + "\n";
  return {};
}

} // namespace

Expected<void> expect_repository(const fs::path& root) {
  if (const auto inside = git(root, {"rev-parse", "--is-inside-work-tree"});
      inside && without_line_end(*inside) == "true")
    return {};
  return failed({Kind::not_found, {N_("this folder is not in a git repository")}, {N_("begin one: git init")}});
}

Expected<void> install_hook(Shell& shell, const fs::path& root) {
  const auto hooks = hooks_of(root);
  if (!hooks) return failed(hooks.error());
  if (hooks->is_own) return put_hook(shell, root, hooks->folder / "pre-commit", std::string{shell_line} + check_part);
  if (hooks->scope == "global" || hooks->scope == "system") return put_forwarding_hooks(shell, root, hooks->folder);
  // Set for this repository, or for this one run of git: not ours to change.
  warn(shell, {Kind::usage,
               {N_("git looks for hooks in {}, outside of this repository: nothing is written there"),
                {hooks->folder.string()}},
               {N_("let the pre-commit there say: {}"), {check_line}}});
  return {};
}

Expected<void> install_driver(Shell& shell, const fs::path& root) {
  if (auto done = add_attribute(shell, root); !done) return done;
  if (auto done = set(shell, root, "merge.cti.name", "courses of cti, fact by fact"); !done) return done;
  return set(shell, root, "merge.cti.driver", driver);
}

} // namespace cti::app
