#pragma once
// What a file has besides its text, and a new text in its place should have too.

#include "cti/system/system.hpp"

namespace cti::system {

/// Whether a call failed as it does where a file system has no such thing at all, as FAT has no modes.
bool is_not_known_here(int number);

/// Gives the new file the group of the old one, its access list and other attributes, and its mode.
Expected<Unkept> keep_attributes(int old_file, int new_file, const std::string& shown);

/// Of a new file: that only its owner can read it.
Expected<Unkept> keep_private(int new_file, const std::string& shown);

} // namespace cti::system
