#pragma once

#include "cti/app/run.hpp"
#include "cti/rules/query.hpp"

namespace cti::app {

/// The ids of the courses that a question means: those that it names in their order, else all that answer it, sorted.
/// "-" reads ids from standard input. An error where it means none, so that a command which changes courses never does
/// nothing in silence.
Expected<std::vector<std::string>> ids_meant(Run& run, const Folder& folder, Query query);

} // namespace cti::app
