#pragma once
// What to say of a CPR number at the moment when a person types it. It is never printed.

#include "cti/app/run.hpp"

#include <optional>

namespace cti::app {

/// Why a course or a worker cannot be called that: the name would be in file names, in reports, in git. option: which
/// one it is, ID or --worker.
std::optional<Error> named_by_cpr(const char* option, const std::string& name);

/// Warns of each number in a course's text that was not in it before. What was typed is kept: it may be none after all.
void warn_of_new_cpr(Run& run, const std::string& id, const std::string& before, const std::string& after);

} // namespace cti::app
