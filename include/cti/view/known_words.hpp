#pragma once
// What is told of a file must not tell what is written in it about somebody: on screens, in logs and in bug reports
// only those of its words are shown that cti itself gives a meaning, and days, numbers and ids. All others are dots.

#include <string>
#include <string_view>
#include <vector>

namespace cti::view {

/// Takes further words as known: the items and names of a folder's methods. Not while other threads read.
void know(const std::vector<std::string>& words);

/// A key of the files, or a word that can stand behind one. A slip of the hand is nearly one: strat.
bool is_known(std::string_view word);
bool is_nearly_known(std::string_view word);

/// A day, a number, the id of a course or of a part of its plan.
bool is_plain_fact(std::string_view word);

/// A word of a file as a message may show it.
std::string word_of_file(std::string_view word);

/// One dot for each character.
std::string dots(std::string_view text);

} // namespace cti::view
