#pragma once
// A folder of courses: its settings, its method profiles, its files.

#include "cti/course/settings.hpp"
#include "cti/method/profiles.hpp"
#include "cti/rules/state.hpp"
#include "cti/system/system.hpp"
#include "cti/text/course_text.hpp"

#include <functional>
#include <optional>

namespace cti::app {

/// Where the files of a folder are read from, the disk or what git is about to commit: by their names below the folder.
/// May be asked on several threads at once.
struct Files {
  std::function<Expected<system::FileText>(const std::string& name)> read;
  std::function<Expected<std::vector<std::string>>(const std::string& below)> names; ///< in a folder below it, sorted
};

struct Folder {
  std::string root{};
  Settings settings{};
  method::Methods methods{};
  std::vector<Error> warnings{}; ///< unknown keys in cti.yaml and methods/*.yaml
  Files files{};

  /// Of courses that name none.
  const Method& usual_method() const { return methods.at(settings.method); }
  std::string path_of(const std::string& id) const;
  /// The file as messages name it: courses/b-1042.yaml.
  static std::string shown(const std::string& id);
};

/// The folder given (-C), else CTI_DIR, else the nearest one upwards that holds a cti.yaml.
Expected<Folder> open_folder(const system::System& system, const std::string& given);

/// The folder that lies there with these files.
Expected<Folder> folder_of(const std::string& root, Files files);

/// The files as they lie on the disk.
Files on_disk(const system::System& system, const std::string& root);

/// That a folder is none that lies elsewhere; nothing where there is no such folder.
Expected<void> no_link(const system::System& system, const std::string& path, const std::string& shown);

/// A course as its file has it.
struct Case {
  text::Document document{};
  Course course{};
  const Method* method{};
  std::vector<Error> warnings{};
};

/// Makes a case of a file's text.
Expected<Case> case_in(const Folder& folder, const std::string& id, std::string text);

/// The course of that id, from its file.
Expected<Case> read_case(const Folder& folder, const std::string& id);

/// Names of the files that may hold a course, sorted.
Expected<std::vector<std::string>> course_files(const Folder& folder);

/// The course in the file of that name; an error too where none is looked for in a file of such a name.
Expected<Case> case_of_file(const Folder& folder, const std::string& name);

/// Ids that have a file, sorted; names that are no course file are not among them.
Expected<std::vector<std::string>> ids_in(const Folder& folder);

} // namespace cti::app
