#include "cti/app/shell.hpp"

#include "cti/view/errors.hpp"

namespace cti::app {

int exit_code(Kind kind) {
  switch (kind) {
  case Kind::usage: return 2;
  case Kind::invalid: return 3;
  case Kind::not_found: return 4;
  case Kind::contention: return 5;
  case Kind::unwritten: return 6;
  }
  return 6;
}

int fail(Shell& shell, const Error& error) {
  shell.err += view::error_text(error, shell.error_look);
  return exit_code(error.kind);
}

void warn(Shell& shell, const Error& warning) {
  shell.err += view::error_text(warning, shell.error_look, view::Weight::warning);
}

int report_unreadable(Shell& shell, const std::vector<Error>& unreadable) {
  for (const auto& error : unreadable) fail(shell, error);
  return unreadable.empty() ? 0 : exit_code(Kind::invalid);
}

} // namespace cti::app
