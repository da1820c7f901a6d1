#pragma once
// Everything that a command may touch besides the folder: the day, the language, where its output goes. A test makes
// one of its own and reads what was said.

#include "cti/course/day.hpp"
#include "cti/course/error.hpp"
#include "cti/course/method.hpp"
#include "cti/view/layout.hpp"

#include <functional>
#include <string>
#include <vector>

namespace cti::app {

struct Shell {
  Day today{}; ///< resolved once a run
  Language language{Language::english};
  view::Look look{};                                 ///< of standard output
  view::Look error_look{};                           ///< of standard error
  std::string here{"."};                             ///< the folder that the command was given in
  std::string saved{};                               ///< the file that was saved last, if any
  std::string out{}, err{};                          ///< collected; written when the command has ended
  std::function<bool(const std::string&)> pass_on{}; ///< a part of a long answer; false: nobody takes more. May be none
  std::function<void(const std::string&)> at_once{}; ///< to the terminal of standard error; none where it is not one
};

/// Exit code of a kind of error.
int exit_code(Kind kind);

/// Puts the error on standard error and gives its exit code.
int fail(Shell& shell, const Error& error);
void warn(Shell& shell, const Error& warning);

/// Names the files that a report could not read; gives the report's exit code: 0 if there are none.
int report_unreadable(Shell& shell, const std::vector<Error>& unreadable);

} // namespace cti::app
