#pragma once
// Text on a terminal: widths in columns, tables, and the little colour there is.

#include <string>
#include <string_view>
#include <vector>

namespace cti::view {

/// How the output is looked at.
struct Look {
  bool colour{false};
  int columns{80};
  bool shows_words{false}; ///< a person at a terminal, who may see the words of a file that a message is about
};

/// Columns that a text takes on a terminal; wide characters take two, combining ones none.
int width(std::string_view text);

/// Columns of the widest of its lines.
int widest_line(std::string_view text);

/// The text with spaces behind it (in front of it, for numbers) up to that width.
std::string padded(const std::string& text, int columns);
std::string right_aligned(const std::string& text, int columns);

/// Left and right on one line, as far apart as the screen allows; below each other where it is too narrow.
std::string apart(const std::string& left, const std::string& right, const Look& look);

/// The words in lines that the screen holds, each indented.
std::string wrapped(std::string_view text, int indent, const Look& look);

enum class Align { left, right };

/// Rows under one another, two spaces between columns and before the first; no spaces at line ends.
std::string table(const std::vector<std::vector<std::string>>& rows, const std::vector<Align>& align);

std::string bold(const std::string& text, const Look& look);
std::string faint(const std::string& text, const Look& look);
std::string red(const std::string& text, const Look& look);

} // namespace cti::view
