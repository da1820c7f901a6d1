// cti init: a folder for courses.

#include "app/command_line/value_kinds.hpp"
#include "app/folder/embedded.hpp"
#include "app/folder/git.hpp"
#include "app/folder/git_setup.hpp"
#include "app/folder/schema.hpp"
#include "commands.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/system/path.hpp"
#include "cti/text/course_text.hpp"
#include "cti/view/words.hpp"

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

// Two that are no part of the manual. Sources: lov om en aktiv beskæftigelsesindsats § 167, in force from 1 January
// 2020 in the place of the older § 31 b; lov om social service § 85 a, of the reform in force from 1 October 2023.
constexpr const char* legal_bases_text = "# legal-bases:\n"
                                         "#   - id: lab-167\n"
                                         "#     citation: LAB § 167\n"
                                         "#     months: 6\n"
                                         "#     renewable: true\n"
                                         "#     from: 2020-01-01\n"
                                         "#   - id: sel-85a\n"
                                         "#     citation: SEL § 85 a\n"
                                         "#     months: 9\n"
                                         "#     ends: follow-up\n"
                                         "#     from: 2023-10-01\n";

std::string definitions_text() {
  return "# " + say("Other legal bases, as you grant under them: take the # away, and mend what differs.") + "\n" +
         legal_bases_text;
}

std::string known_legal_bases() {
  std::string text;
  for (const auto& id : ids_in_order(method::built_in().at("job").definitions.legal_bases))
    text.append(text.empty() ? "" : ", ").append(id);
  return text;
}

std::string settings_text(Language language) {
  const auto line = [](const std::string& fact, const std::string& comment) { return fact + "  # " + comment + "\n"; };
  return "# " + say("Settings of this folder. See: cti --help") + "\n" +
         line("cti: 1", say("version of the file format")) +
         line("language: " + std::string{word(language)}, say("of the comments that cti writes into files: da or en")) +
         line("method: job",
              say("of new courses: job, homelessness, crisis-centre, greenlanders, psychiatry, prostitution")) +
         line("legal-basis: sel-85", say("of new courses of that method: {}", known_legal_bases())) + "\n" +
         definitions_text() + "\n# " + say("Who works here, so that the caseload shows those without courses too:") +
         "\n" + "# workers:\n#   mette:\n#     fte: 1.0\n#     limit: 15\n" + "\n# " +
         say("From how many days on something is worth a word, in cti due and cti fidelity:") + "\n" +
         thresholds_text();
}

constexpr const char* ignored_files =
    "# Locks and what editors leave behind.\n*.lock\n*.swp\n*.swo\n*~\n.#*\n\\#*#\n*.orig\n.DS_Store\n";

constexpr const char* attributes = "# Git keeps the line ends of a file as they are.\n*.yaml -text diff\n";

/// Says of each thing whether it was made or already there.
class Maker {
public:
  Maker(Run& run, std::string root) : run_(run), root_(std::move(root)) {}

  bool file(const std::string& name, const std::string& text) {
    if (is_there(name)) return kept(name);
    return made(name, run_.system.create_file(at(name), name, text).map([&](const system::Unkept& words) {
      for (const auto& word : words) warn(run_, word);
    }));
  }

  bool folder(const std::string& name) {
    if (auto here = no_link(run_.system, at(name), name); !here) return made(name + "/", here);
    if (is_there(name)) return kept(name + "/");
    return made(name + "/", run_.system.make_folder(at(name), name));
  }

  int code() const { return code_; }

private:
  std::string at(const std::string& name) const { return system::joined(root_, name); }
  bool is_there(const std::string& name) const { return run_.system.thing_at(at(name)) != system::Thing::nothing; }

  bool kept(const std::string& name) {
    run_.out += "  " + say("kept {}, which was there", name) + "\n";
    return true;
  }

  bool made(const std::string& name, const Expected<void>& result) {
    if (result)
      run_.out += "  " + say("made {}", name) + "\n";
    else
      code_ = fail(run_, result.error());
    return result.has_value();
  }

  Run& run_;
  std::string root_;
  int code_ = 0;
};

// In the language that the folder's own comments have, and with what it defines, where it has settings.
bool make_schemas(Maker& make, const Run& run, const std::string& root) {
  std::optional<Folder> folder;
  if (run.system.thing_behind(system::joined(root, "cti.yaml")) != system::Thing::nothing)
    if (auto opened = open_folder(run.system, root)) folder = std::move(*opened);
  const auto schema = [&](FileKind kind) {
    const view::Speaking speaking{folder ? folder->settings.language : run.language};
    return schema_text(kind, folder ? folder->methods : method::built_in());
  };
  bool going = make.folder(".cti");
  for (const auto& [kind, name] : Words<FileKind>::table) going = going && make.file(schema_file(kind), schema(kind));
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

struct Init {
  static constexpr CommandWords words{"init", N_("Make a folder for courses"), "cti init sager"};
  std::string where;
  bool example = false, hook = false, git = false;

  void options(Options& take) {
    take.optional_value(where, a_folder, N_("the folder (else this one)"));
    take.flag("--example", example, N_("fill it with invented courses to look at"));
    take.flag("--hook", hook, N_("let git look at the courses before each commit"));
    take.flag("--git", git, N_("the same, and let git merge them fact by fact"));
  }

  int act(Run& run) const;
};

Expected<void> set_up_git(Run& run, const std::string& root, const Init& said) {
  if (!said.hook && !said.git) return {};
  if (auto done = install_hook(run, root); !done || !said.git) return done;
  return install_driver(run, root);
}

std::string next_steps(const system::System& system, const std::string& root, const Init& said) {
  const auto go_on = said.where.empty() ? std::string{"cti"} : "cti -C " + view::safe(shell_word(said.where));
  const auto text = said.example ? say("See the examples: {} caseload --today 2027-01-12", go_on)
                                 : say("Enter a course: {} new b-1001 --worker YOU --start DAY", go_on);
  if (said.git) return text + "\n" + say("Each clone has to be told once: cti init --git") + "\n";
  if (said.hook || !expect_repository(system, root)) return text + "\n";
  const auto again =
      said.where.empty() ? std::string{"cti init --git"} : "cti init --git " + view::safe(shell_word(said.where));
  return text + "\n" + say("Let git check every commit, and merge fact by fact: {}", again) + "\n";
}

int Init::act(Run& run) const {
  if (run.dry_run) return fail(run, {Kind::usage, {N_("init has no dry run")}, {N_("it never overwrites anything")}});
  const auto root = where.empty() ? "." : where;
  if (run.system.thing_behind(root) != system::Thing::folder)
    if (auto made = run.system.make_folder(root, where); !made) return fail(run, made.error());
  if (hook || git)
    if (auto there = expect_repository(run.system, root); !there) return fail(run, there.error());

  Maker make(run, root);
  bool going = make.folder("courses") && make_schemas(make, run, root);
  if (example)
    going = going && make_examples(make, run.system, root);
  else
    going =
        going && make.file("cti.yaml", schema_line(run.system, root, FileKind::settings) + settings_text(run.language));
  going = going && make.file(".gitignore", ignored_files) && make.file(".gitattributes", attributes);
  if (!going) return make.code();
  if (auto done = set_up_git(run, root, *this); !done) return fail(run, done.error());
  run.out += "\n" + next_steps(run.system, root, *this);
  return 0;
}

} // namespace

void add_init(Command& root) { root.add<Init>(); }

} // namespace cti::app
