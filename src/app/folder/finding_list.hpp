#pragma once
// What a list of findings is made of.

#include "findings.hpp"

namespace cti::app {

void add(Findings& all, Severity severity, Message what, Message hint, Place place);
void add(Findings& all, Severity severity, const std::vector<Error>& errors);

/// In the order in which they stand in their file.
void add_in_file_order(Findings& all, Findings own);

/// What looks like a CPR number in a file as it is written. The number itself is never told.
void add_cpr_numbers(Findings& all, const text::Source& source);
/// And what looks like one only in a value, as it goes on over lines or is written with escapes.
void add_cpr_numbers(Findings& all, const text::Document& document);

} // namespace cti::app
