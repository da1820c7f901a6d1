#pragma once
// What is wrong in a text, said above its lines for somebody who mends it in an editor.

#include "app/folder/findings.hpp"

namespace cti::app {

struct Annotated {
  std::string text;
  std::string sign{};   ///< what every line that was put in begins with, and no other; empty where there is none
  std::size_t line = 0; ///< of the first error, from 1; 0 where there is none
};

/// The text with each error directly above its line, behind "#! "; above all of it what else is to be said.
Annotated annotated(const std::string& text, const std::vector<Error>& above, const Findings& errors);

/// What was typed: the text without the lines that begin with the sign, every other byte as it is.
std::string without_annotations(const std::string& text, const std::string& sign);

} // namespace cti::app
