#pragma once
// One run of the program: all that a command may touch, what the options that every command takes say, and what was
// said. A test makes one of its own and reads what came out.

#include "cti/app/folder.hpp"
#include "cti/course/day.hpp"
#include "cti/course/error.hpp"
#include "cti/course/method.hpp"
#include "cti/view/layout.hpp"

#include <functional>
#include <string>
#include <vector>

namespace cti::app {

enum class Format { text, json, csv, md, html, ics, ndjson, ids };

struct Run {
  system::System& system;
  Day today{}; ///< resolved once a run
  Language language{Language::english};
  view::Look look{};                                 ///< of standard output
  view::Look error_look{};                           ///< of standard error
  std::string saved{};                               ///< the file that was saved last, if any
  std::string out{}, err{};                          ///< collected; written when the command has ended
  std::function<bool(const std::string&)> pass_on{}; ///< a part of a long answer; false: nobody takes more. May be none
  std::function<void(const std::string&)> at_once{}; ///< to the terminal of standard error; none where it is not one

  std::string folder_given{}; ///< by -C
  std::string format_given{}; ///< by --format
  bool dry_run{false};        ///< show what would change, and change nothing
  std::string typed{};        ///< a text from standard input: nobody else has it where the command does not end well

  /// The folder of courses; unknown keys in its settings and methods are warned of.
  Expected<Folder> folder();
  /// The same, where what is wrong in it is said in another way.
  Expected<Folder> folder_without_warnings() const;
  /// The folder that -C or else CTI_DIR names; empty if none is named.
  std::string folder_named() const;
  /// The format asked for, or the usual one, if the command has it.
  Expected<Format> format(const std::vector<Format>& offered, Format usual = Format::text) const;
};

/// Exit code of a kind of error.
int exit_code(Kind kind);

/// Puts the error on standard error and gives its exit code.
int fail(Run& run, const Error& error);
void warn(Run& run, const Error& warning);

/// Names the files that a report could not read; gives the report's exit code: 0 if there are none.
int report_unreadable(Run& run, const std::vector<Error>& unreadable);

} // namespace cti::app
