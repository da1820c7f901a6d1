#pragma once
// A text as lines, and where each of them stands, for putting versions of it together.

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cti::text {

/// Lines [begin, end).
struct Range {
  std::size_t begin{}, end{};

  bool empty() const { return begin == end; }
  std::size_t size() const { return end - begin; }
  bool meets(Range other) const { return begin < other.end && other.begin < end; }
};

class Lines {
public:
  explicit Lines(std::string text);

  std::size_t size() const { return starts_.size() - 1; }
  /// With its line end; the last line has one here even where the file lacks it.
  std::string_view operator[](std::size_t line) const;
  std::string_view in(Range lines) const;
  /// Whether the file lacks its last line end.
  bool open_ended() const { return open_ended_; }
  /// As the first line has it.
  const std::string& line_end() const { return line_end_; }

private:
  std::string text_;
  std::vector<std::size_t> starts_{0};
  std::string line_end_{"\n"};
  bool open_ended_{false};
};

/// Blanks before the first character; of a blank line as many as it has.
std::size_t indent_of(std::string_view line);
bool is_blank(std::string_view line);
/// Whether it begins an item of a list.
bool has_dash(std::string_view line);

/// Numbers for the places where lines can stand, the same for all versions of a file.
using Slots = std::map<std::string, int>;

/// The place of each line: the same for two lines under the same key of the same part, whatever they say behind the
/// colon. Only guides which lines are compared: a wrong guess costs nothing but a conflict.
std::vector<int> slots_of(const Lines& lines, Slots& known);

} // namespace cti::text
