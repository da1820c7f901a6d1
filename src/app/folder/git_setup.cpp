#include "git_setup.hpp"

#include "cti/system/path.hpp"
#include "cti/view/words.hpp"
#include "git.hpp"

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

void made(Run& run, const std::string& name) { run.out += "  " + say("made {}", view::safe(name)) + "\n"; }

void kept(Run& run, const std::string& name) {
  run.out += "  " + say("kept {}, which was there", view::safe(name)) + "\n";
}

// Git itself is asked: the line may be written in other words, or stand in a folder further up.
bool has_attribute(const system::System& system, const std::string& root) {
  const auto answer = git(system, root, {"check-attr", "merge", "--", "courses/b-1001.yaml"});
  return answer && first_line(*answer).ends_with(": cti");
}

Expected<void> add_attribute(Run& run, const std::string& root) {
  const std::string name = ".gitattributes";
  if (has_attribute(run.system, root)) {
    kept(run, merge_attribute);
    return {};
  }
  const auto with_it = [](const std::string& text) -> Expected<std::string> {
    const std::string end = text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
    return text + (text.empty() || text.ends_with('\n') ? "" : end) + merge_attribute + end;
  };
  const auto saved = run.system.change_file(system::joined(root, name), name, with_it);
  if (!saved) return failed(saved.error());
  run.out += "  " + say("added to {}: {}", name, merge_attribute) + "\n";
  return {};
}

Expected<void> set(Run& run, const std::string& root, const std::string& key, const std::string& value) {
  if (git(run.system, root, {"config", "--local", "--get", key})) {
    kept(run, "git config " + key);
    return {};
  }
  if (auto done = git(run.system, root, {"config", "--local", key, value}); !done) return failed(done.error());
  made(run, "git config " + key);
  return {};
}

/// Where git looks for hooks, and which setting says so: "local", "global" …; empty if none does.
struct Hooks {
  std::string folder;
  std::string scope;
  bool is_own; ///< whether the folder lies in this repository, and so serves no other
};

/// The way from a folder down to a path; empty where the path does not lie in it.
std::string way_down(const system::System& system, const std::string& path, const std::string& folder) {
  auto way = system::way_to(system.resolved(path), system.resolved(folder));
  return way == ".." || way.starts_with("../") ? std::string{} : way;
}

Expected<std::string> path_from_git(const system::System& system, const std::string& root, const char* what) {
  return git(system, root, {"rev-parse", what}).map([&](const std::string& said) {
    return system::joined(root, without_line_end(said)); // a whole one stays as it is
  });
}

Expected<Hooks> hooks_of(const system::System& system, const std::string& root) {
  const auto common = path_from_git(system, root, "--git-common-dir"),
             top = path_from_git(system, root, "--show-toplevel");
  for (const auto* path : {&common, &top})
    if (!*path) return failed(path->error());
  const auto set = git(system, root, {"config", "--show-scope", "--type=path", "-z", "--get", "core.hooksPath"});
  if (!set) return Hooks{system::joined(*common, "hooks"), "", true};
  const auto end = set->find('\0');
  const auto folder = system::joined(*top, set->substr(end + 1, set->size() - end - 2)); // a short one: from the top
  const bool is_own = !way_down(system, folder, *common).empty() || !way_down(system, folder, *top).empty();
  return Hooks{folder, set->substr(0, end), is_own};
}

/// A name for messages: from the folder on, where it lies in it.
std::string shown(const system::System& system, const std::string& path, const std::string& root) {
  const auto way = way_down(system, path, root);
  return way.empty() ? system::normal(path) : way;
}

bool runs_check(const system::System& system, const std::string& hook) {
  const auto file = system.read_file(hook, hook);
  return file && file->text.find(check_line) != std::string::npos;
}

// Only ever into an empty place: a hook that is there is somebody's.
Expected<void> put_hook(Run& run, const std::string& root, const std::string& hook, const std::string& text) {
  const auto name = shown(run.system, hook, root);
  if (run.system.thing_at(hook) != system::Thing::nothing) {
    kept(run, name);
    if (system::file_name_of(hook) == "pre-commit" && !runs_check(run.system, hook))
      run.out += "  " + say("Git looks at no course before a commit until that hook says: {}", check_line) + "\n";
    return {};
  }
  run.system.make_open_folders(system::parent_of(hook));
  if (auto done = run.system.create_file(hook, name, text); !done) return failed(done.error());
  run.system.let_run(hook);
  made(run, name);
  return {};
}

Expected<void> put_forwarding_hooks(Run& run, const std::string& root, const std::string& global) {
  auto& system = run.system;
  const auto common = path_from_git(system, root, "--git-common-dir");
  if (!common) return failed(common.error());
  const auto folder = system.resolved(system::joined(*common, own_hooks));
  std::set<std::string> names(std::begin(usual_hooks), std::end(usual_hooks));
  for (const auto& name : system.names_in(global, global).value_or(std::vector<std::string>{}))
    if (name.find('.') == name.npos && system.thing_behind(system::joined(global, name)) == system::Thing::file)
      names.insert(name);
  names.erase("pre-commit");
  const auto forward = std::string{shell_line} + forwarding_part;
  if (auto done = put_hook(run, root, system::joined(folder, "pre-commit"), forward + check_part); !done) return done;
  Run silent{run};
  for (const auto& name : names)
    if (auto done = put_hook(silent, root, system::joined(folder, name), forward); !done) return done;
  if (auto done = git(run.system, root, {"config", "--local", "core.hooksPath", folder}); !done)
    return failed(done.error());
  made(run, "git config core.hooksPath");
  run.out += "  " + say("The hooks in {} run in this repository as before.", view::safe(global)) + "\n";
  return {};
}

} // namespace

Expected<void> expect_repository(const system::System& system, const std::string& root) {
  if (const auto inside = git(system, root, {"rev-parse", "--is-inside-work-tree"});
      inside && without_line_end(*inside) == "true")
    return {};
  return failed({Kind::not_found, {N_("this folder is not in a git repository")}, {N_("begin one: git init")}});
}

Expected<void> install_hook(Run& run, const std::string& root) {
  const auto hooks = hooks_of(run.system, root);
  if (!hooks) return failed(hooks.error());
  if (hooks->is_own)
    return put_hook(run, root, system::joined(hooks->folder, "pre-commit"), std::string{shell_line} + check_part);
  if (hooks->scope == "global" || hooks->scope == "system") return put_forwarding_hooks(run, root, hooks->folder);
  // Set for this repository, or for this one run of git: not ours to change.
  warn(run, {Kind::usage,
             {N_("git looks for hooks in {}, outside of this repository: nothing is written there"), {hooks->folder}},
             {N_("let the pre-commit there say: {}"), {check_line}}});
  return {};
}

Expected<void> install_driver(Run& run, const std::string& root) {
  if (auto done = add_attribute(run, root); !done) return done;
  if (auto done = set(run, root, "merge.cti.name", "courses of cti, fact by fact"); !done) return done;
  return set(run, root, "merge.cti.driver", driver);
}

} // namespace cti::app
