// cti init: a folder for courses.

#include "app/command_line/value_kinds.hpp"
#include "app/folder/git.hpp"
#include "commands.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/system/path.hpp"
#include "cti/text/course_text.hpp"
#include "cti/view/words.hpp"
#include "embedded.hpp"
#include "init_git.hpp"
#include "schema.hpp"

namespace cti::app {
namespace {

using view::say;

// As they are where a folder says nothing else.
std::string thresholds_text() {
  std::string text = "# thresholds:\n";
  for (const auto& [key, number] : text::thresholds_by_key(Thresholds{}))
    text += fmt::format("#   {}: {}\n", key, number);
  return text;
}

std::string settings_text(Language language) {
  const auto line = [](const std::string& fact, const std::string& comment) { return fact + "  # " + comment + "\n"; };
  return "# " + say("Settings of this folder. See: cti --help") + "\n" +
         line("cti: 1", say("version of the file format")) +
         line("language: " + std::string{word(language)}, say("of the comments that cti writes into files: da or en")) +
         line("method: job",
              say("of new courses: job, homelessness, crisis-centre, greenlanders, psychiatry, prostitution")) +
         line("legal-basis: sel-85", say("of new courses of that method: sel-85, sel-82b, lab-31b")) + "\n" + "# " +
         say("Who works here, so that the caseload shows those without courses too:") + "\n" +
         "# workers:\n#   mette:\n#     fte: 1.0\n#     limit: 15\n" + "\n# " +
         say("From how many days on something is worth a word, in cti due and cti fidelity:") + "\n" +
         thresholds_text();
}

constexpr const char* ignored_files =
    "# Locks and what editors leave behind.\n*.lock\n*.swp\n*.swo\n*~\n.#*\n\\#*#\n*.orig\n.DS_Store\n";

constexpr const char* attributes = "# Git keeps the line ends of a file as they are.\n*.yaml -text diff\n";

/// Says of each thing whether it was made or already there.
class Maker {
public:
  Maker(Shell& shell, std::string root) : shell_(shell), root_(std::move(root)) {}

  bool file(const std::string& name, const std::string& text) {
    if (is_there(name)) return kept(name);
    return made(name, shell_.system.create_file(at(name), name, text).map([&](const system::Unkept& words) {
      for (const auto& word : words) warn(shell_, word);
    }));
  }

  bool folder(const std::string& name) {
    if (auto here = no_link(shell_.system, at(name), name); !here) return made(name + "/", here);
    if (is_there(name)) return kept(name + "/");
    return made(name + "/", shell_.system.make_folder(at(name), name));
  }

  int code() const { return code_; }

private:
  std::string at(const std::string& name) const { return system::joined(root_, name); }
  bool is_there(const std::string& name) const { return shell_.system.thing_at(at(name)) != system::Thing::nothing; }

  bool kept(const std::string& name) {
    shell_.out += "  " + say("kept {}, which was there", name) + "\n";
    return true;
  }

  bool made(const std::string& name, const Expected<void>& result) {
    if (result)
      shell_.out += "  " + say("made {}", name) + "\n";
    else
      code_ = fail(shell_, result.error());
    return result.has_value();
  }

  Shell& shell_;
  std::string root_;
  int code_ = 0;
};

// In the language that the folder's own comments have, where it has settings.
Language language_of(const Shell& shell, const std::string& root) {
  if (shell.system.thing_behind(system::joined(root, "cti.yaml")) == system::Thing::nothing) return shell.language;
  const auto folder = open_folder(shell.system, root);
  return folder ? folder->settings.language : shell.language;
}

std::string schema_in(Language language, FileKind kind) {
  const view::Speaking speaking{language};
  return schema_text(kind);
}

bool make_schemas(Maker& make, Language language) {
  bool going = make.folder(".cti");
  for (const auto& [kind, name] : Words<FileKind>::table)
    going = going && make.file(schema_file(kind), schema_in(language, kind));
  return going;
}

// Each invented course too leads an editor to its schema.
bool make_examples(Maker& make, const system::System& system, const std::string& root) {
  bool going = true;
  for (const auto& [name, text] : embedded_examples()) {
    const auto line = name.starts_with("courses/") ? schema_line(system, root, FileKind::course, "courses")
                                                   : schema_line(system, root, FileKind::settings);
    going = going && make.file(std::string{name}, line + std::string{text});
  }
  return going;
}

/// What a person asks for besides the folder.
struct Wanted {
  bool example, hook, git;
};

Expected<void> set_up_git(Shell& shell, const std::string& root, const Wanted& wanted) {
  if (!wanted.hook && !wanted.git) return {};
  if (auto done = install_hook(shell, root); !done || !wanted.git) return done;
  return install_driver(shell, root);
}

std::string next_steps(const system::System& system, const std::string& root, const std::string& where,
                       const Wanted& wanted) {
  const auto go_on = where.empty() ? std::string{"cti"} : "cti -C " + view::safe(shell_word(where));
  const auto text = wanted.example ? say("See the examples: {} caseload --today 2027-01-12", go_on)
                                   : say("Enter a course: {} new b-1001 --worker YOU --start DAY", go_on);
  if (wanted.git) return text + "\n" + say("Each clone has to be told once: cti init --git") + "\n";
  if (wanted.hook || !expect_repository(system, root)) return text + "\n";
  const auto again = where.empty() ? std::string{"cti init --git"} : "cti init --git " + view::safe(shell_word(where));
  return text + "\n" + say("Let git check every commit, and merge fact by fact: {}", again) + "\n";
}

int init(Cli& cli, const std::string& where, const Wanted& wanted) {
  auto& shell = cli.shell();
  if (cli.dry_run) return fail(shell, {Kind::usage, {N_("init has no dry run")}, {N_("it never overwrites anything")}});
  const auto root = where.empty() ? "." : where;
  if (shell.system.thing_behind(root) != system::Thing::folder)
    if (auto made = shell.system.make_folder(root, where); !made) return fail(shell, made.error());
  if (wanted.hook || wanted.git)
    if (auto there = expect_repository(shell.system, root); !there) return fail(shell, there.error());

  Maker make(shell, root);
  bool going = make.folder("courses") && make_schemas(make, language_of(shell, root));
  if (wanted.example)
    going = going && make_examples(make, shell.system, root);
  else
    going = going &&
            make.file("cti.yaml", schema_line(shell.system, root, FileKind::settings) + settings_text(shell.language));
  going = going && make.file(".gitignore", ignored_files) && make.file(".gitattributes", attributes);
  if (!going) return make.code();
  if (auto done = set_up_git(shell, root, wanted); !done) return fail(shell, done.error());
  shell.out += "\n" + next_steps(shell.system, root, where, wanted);
  return 0;
}

struct Init {
  static constexpr CommandWords words{"init", N_("Make a folder for courses"), "cti init sager"};
  std::string where;
  Wanted wanted{};

  void options(Options& take) {
    take.optional_value(where, a_folder, N_("the folder (else this one)"));
    take.flag("--example", wanted.example, N_("fill it with invented courses to look at"));
    take.flag("--hook", wanted.hook, N_("let git look at the courses before each commit"));
    take.flag("--git", wanted.git, N_("the same, and let git merge them fact by fact"));
  }

  int act(Run& run) const { return init(run, where, wanted); }
};

} // namespace

void add_init(Command& root) { root.add<Init>(); }

} // namespace cti::app
