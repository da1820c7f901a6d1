#pragma once
// What a report ends with: it is printed in the form that was asked for.

#include "cti/app/run.hpp"

namespace cti::app {

/// A report in the forms that it has.
struct Forms {
  std::function<std::string()> text{}, json{}, csv{}, md{}, html{}, ics{}, ndjson{}, ids{};
};

/// Prints the form that was asked for and names what could not be read; gives the exit code.
int print(Run& run, const Forms& forms, const std::vector<Error>& unreadable = {});

} // namespace cti::app
