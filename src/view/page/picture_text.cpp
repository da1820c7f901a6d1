#include "cti/view/picture.hpp"
#include "cti/view/words.hpp"
#include "month_ticks.hpp"

#include <algorithm>
#include <numeric>

namespace cti::view {
namespace {

constexpr int margin = 2, widest = 76, narrowest = 20;

// The fewer contacts a phase brings, the lower it is drawn.
constexpr const char* signs[] = {"─", "█", "▅", "▂"};
constexpr const char* paused_sign = "░";

/// The days of a course, laid over the columns of a line.
struct Axis {
  Day first, until;
  int columns;

  int column(Day day) const {
    return static_cast<int>(long{(day - first).count()} * columns / std::max<long>(1, (until - first).count()));
  }
  Day middle(int column) const { return first + days{(2L * column + 1) * (until - first).count() / (2L * columns)}; }
};

/// Words set at columns of one line; what would touch the word before it is left out.
class Line {
public:
  bool set(int column, const std::string& word) {
    const int gap = column - width(text_);
    if (gap < (text_.empty() ? 0 : 1)) return false;
    text_ += std::string(static_cast<std::size_t>(gap), ' ') + word;
    return true;
  }
  std::string line() const { return text_.empty() ? "" : std::string(margin, ' ') + text_ + "\n"; }

private:
  std::string text_;
};

int columns_for(const Look& look) { return std::clamp(look.columns - 2 * margin, narrowest, widest); }

std::string strip(const CoursePicture& picture, const Axis& axis) {
  std::string text(margin, ' ');
  for (int i = 0; i < axis.columns; ++i) {
    // A pause shows however short it is, a phase where it has the middle of the column.
    const bool off = std::ranges::any_of(picture.pauses, [&](const DaysOff& pause) {
      return axis.column(pause.from) <= i && i <= axis.column(pause.until - days{1});
    });
    const Day middle = axis.middle(i);
    const auto at = std::ranges::find_if(
        picture.stretches, [&](const auto& stretch) { return stretch.first <= middle && middle < stretch.until; });
    text += off ? paused_sign : at == picture.stretches.end() ? " " : signs[at->phase];
  }
  return text.erase(text.find_last_not_of(' ') + 1) + "\n";
}

std::string text_of(const CoursePicture& picture, const Look& look) {
  const Axis axis{picture.first, picture.until, columns_for(look)};
  Line months, phases, now;
  for (const auto& [day, label] : month_ticks(picture.first, picture.until, axis.columns / 6))
    if (axis.column(day) + width(label) <= axis.columns) months.set(axis.column(day), label);
  for (const auto& stretch : picture.stretches) {
    const auto label = stretch.phase == 0 ? say("contact") : say("phase {}", stretch.phase);
    const int begin = axis.column(stretch.first);
    if (begin + width(label) < axis.column(stretch.until)) phases.set(begin, label);
  }
  if (picture.today) {
    const auto word = "▲ " + say("today");
    const int column = axis.column(*picture.today);
    if (column + width(word) <= axis.columns)
      now.set(column, word);
    else
      now.set(column - width(word) + 1, say("today") + " ▲");
  }
  return months.line() + strip(picture, axis) + phases.line() + now.line() +
         (picture.pauses.empty() ? "" : std::string(margin, ' ') + paused_sign + " " + say("pause") + "\n");
}

std::string repeated(const char* sign, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += sign;
  return text;
}

std::string text_of(const Bars& bars, const Look&) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& bar : bars.bars) {
    const int sum = std::accumulate(bar.parts.begin(), bar.parts.end(), 0);
    rows.push_back({safe(bar.label), say("{} of {}", sum, bar.limit),
                    repeated("█", std::min(sum, bar.limit)) + repeated("·", bar.limit - sum) + "|" +
                        repeated("█", sum - bar.limit)});
  }
  return table(rows, std::vector(3, Align::left));
}

// Eighths of the greatest number that is drawn anywhere, so that two lines can be compared.
const char* level(int number, int most) {
  constexpr const char* levels[] = {"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  return levels[number == 0 ? 0 : std::max(1, number * 8 / std::max(1, most))];
}

std::string text_of(const Months& months, const Look&) {
  int most = 1;
  for (const auto& chart : months.charts)
    for (const int active : chart.active) most = std::max(most, active);
  std::vector<std::vector<std::string>> rows;
  for (const auto& chart : months.charts) {
    std::string line;
    for (const int active : chart.active) line += level(active, most);
    rows.push_back({safe(chart.label), line, say("limit {}", chart.limit)});
  }
  return table(rows, std::vector(3, Align::left));
}

} // namespace

std::string picture_text(const Picture& picture, const Look& look) {
  return std::visit([&](const auto& drawn) { return text_of(drawn, look); }, picture);
}

} // namespace cti::view
