#pragma once
// A folder of courses: its settings, its method profiles, its files.

#include "cti/course/settings.hpp"
#include "cti/method/profiles.hpp"
#include "cti/rules/state.hpp"
#include "cti/text/course_text.hpp"

#include <filesystem>
#include <functional>
#include <optional>

namespace cti::app {

/// Where the files of a folder are read from, other than the disk: by their names below the folder.
struct Elsewhere {
  std::function<Expected<std::string>(const std::string& name)> text;
  std::function<std::vector<std::string>(const std::string& below)> names; ///< of the files in a folder below it
};

struct Folder {
  std::filesystem::path root{};
  Settings settings{};
  method::Methods methods{};
  std::vector<Error> warnings{};        ///< unknown keys in cti.yaml and methods/*.yaml
  std::optional<Elsewhere> elsewhere{}; ///< none: its files are read from the disk

  std::filesystem::path path_of(const std::string& id) const;
  /// The file as messages name it: courses/b-1042.yaml.
  static std::string shown(const std::string& id);
};

/// The folder given (-C), else CTI_DIR, else the nearest one upwards that holds a cti.yaml.
Expected<Folder> open_folder(const std::string& given);

/// The folder that would lie there if its files were those.
Expected<Folder> open_elsewhere(const std::filesystem::path& root, Elsewhere elsewhere);

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
