#pragma once
// The method's data files, put into the program when it is built.

#include <string_view>
#include <utility>
#include <vector>

namespace cti::method {

/// File name and text.
using File = std::pair<std::string_view, std::string_view>;

/// The files of profiles/.
const std::vector<File>& embedded_profiles();

/// The files of guides/: of a method its guide alone.
const std::vector<File>& embedded_guides();

/// definitions.yaml.
const File& embedded_definitions();

/// implementation.yaml.
const File& embedded_implementation();

} // namespace cti::method
