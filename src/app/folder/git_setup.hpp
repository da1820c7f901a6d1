#pragma once

#include "cti/app/run.hpp"

namespace cti::app {

/// Which files git merges by `cti merge`.
inline constexpr const char* merge_attribute = "courses/*.yaml merge=cti";

/// Nothing where the folder lies in a git repository.
Expected<void> expect_repository(const system::System& system, const std::string& root);

/// Lets git run `cti check` before each commit; a hook that is there is kept.
Expected<void> install_hook(Run& run, const std::string& root);

/// Lets git merge courses by `cti merge`: the attribute goes with the folder, the driver is set in this clone.
Expected<void> install_driver(Run& run, const std::string& root);

} // namespace cti::app
