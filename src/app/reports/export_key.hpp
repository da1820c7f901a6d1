#pragma once

#include "cti/system/system.hpp"

namespace cti::app {

/// The key of pseudonyms: what that file holds, else the one that CTI_EXPORT_KEY names. It must be long enough not to
/// be guessed, and readable by nobody else: whoever has it can try every id there could be.
Expected<std::string> export_key(const system::System& system, const std::string& given);

} // namespace cti::app
