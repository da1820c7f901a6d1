#include "cti/view/picture.hpp"
#include "cti/view/words.hpp"
#include "month_ticks.hpp"
#include "svg.hpp"

#include <algorithm>
#include <numeric>

namespace cti::view {
namespace {

using svg::Anchor;

std::string figure(const std::string& drawing, const std::string& caption) {
  return "<figure>\n" + drawing + (caption.empty() ? "" : "<figcaption>" + caption + "</figcaption>\n") + "</figure>\n";
}

// From top to bottom: the months, the bars on their ground line, the names of the phases, today.
constexpr double months_at = 11, bars_from = 20, ground = 64, names_at = 79, today_at = 94, course_height = 99;
// The fewer contacts a phase brings, the lower it is drawn: an order that needs no colour.
constexpr double heights[] = {8, 44, 29, 15};
constexpr const char* stretch_css[] = {"contact", "phase1", "phase2", "phase3"};
constexpr int most_months = 11;

/// Shares of the width along the days of a course.
struct Across {
  Day first, until;

  std::string at(Day day) const { return between(first, day); }
  std::string between(Day from, Day to) const {
    return svg::share(static_cast<double>((to - from).count()), static_cast<double>((until - first).count()));
  }
  double part(Day from, Day to) const {
    return static_cast<double>((to - from).count()) / static_cast<double>((until - first).count());
  }
};

std::string course_in_words(const CoursePicture& picture) {
  std::string words;
  for (const auto& stretch : picture.stretches)
    words += (words.empty() ? "" : ", ") + (stretch.phase == 0 ? say("contact") : say("phase {}", stretch.phase)) +
             " " + short_day(stretch.first) + " – " + short_day(stretch.until - days{1});
  return words;
}

std::string mark(const Across& across, Day day, const char* sign) {
  return svg::text(across.at(day), ground - 3, sign, Anchor::middle, "mark");
}

std::string html_of(const CoursePicture& picture) {
  const Across across{picture.first, picture.until};
  std::string shapes, keys;
  for (const auto& [day, label] : month_ticks(picture.first, picture.until, most_months))
    if (across.part(day, picture.until) > 0.06)
      shapes += svg::line(across.at(day), 2, ground, "month") +
                svg::text(across.at(day), months_at, "\u00A0" + label, Anchor::start, "small");
  for (const auto& stretch : picture.stretches) {
    const auto height = heights[stretch.phase];
    shapes += svg::rect(across.at(stretch.first), ground - height, across.between(stretch.first, stretch.until), height,
                        stretch_css[stretch.phase]);
    if (stretch.phase != 0 && across.part(stretch.first, stretch.until) > 0.13)
      shapes += svg::text(across.at(stretch.first), names_at, "\u00A0" + say("phase {}", stretch.phase), Anchor::start);
    if (stretch.phase == 0) keys += legend("contact", say("contact"));
  }
  for (const auto& pause : picture.pauses)
    shapes += svg::rect(across.at(pause.from), bars_from, across.between(pause.from, pause.until), ground - bars_from,
                        "pause");
  if (!picture.pauses.empty()) keys += legend("pause", say("pause"));
  for (const Day shift : picture.shifts) shapes += mark(across, shift, "✓");
  if (!picture.shifts.empty()) keys += "<span class=\"key\">✓ " + html(say("shift held")) + "</span>\n";
  if (picture.change) {
    shapes += mark(across, *picture.change, "★");
    keys += "<span class=\"key\">★ " + html(say("the change itself")) + "</span>\n";
  }
  if (picture.handover_by) {
    shapes += mark(across, *picture.handover_by, "◆");
    keys += "<span class=\"key\">◆ " + html(say("network meeting by")) + "</span>\n";
  }
  if (picture.today) {
    const bool late = across.part(*picture.today, picture.until) < 0.15;
    shapes += svg::line(across.at(*picture.today), 14, today_at, "today") +
              svg::text(across.at(*picture.today), today_at, late ? say("today") + "\u00A0" : "\u00A0" + say("today"),
                        late ? Anchor::end : Anchor::start, "now");
  }
  if (picture.provisional)
    keys += "<span class=\"key\">" + html(say("later days move while the pause lasts")) + "</span>\n";
  return figure(svg::drawing(course_height, course_in_words(picture), shapes), keys);
}

constexpr double bar_height = 22, bar_row = 48;
constexpr const char* part_css[] = {"contact", "phase1", "phase2", "phase3", "pause", "past"};
constexpr const char* number_css[] = {"", "on1", "on2", "on3", "mark", "mark"};

std::string html_of(const Bars& bars) {
  int most = 1;
  for (const auto& bar : bars.bars)
    most = std::max({most, bar.limit, std::accumulate(bar.parts.begin(), bar.parts.end(), 0)});
  std::string shapes, words, keys;
  double y = 0;
  for (const auto& bar : bars.bars) {
    const int sum = std::accumulate(bar.parts.begin(), bar.parts.end(), 0);
    const auto count = say("{} of {}", sum, bar.limit);
    shapes += svg::text("0", y + 14, bar.label, Anchor::start, "name") + svg::text("100%", y + 14, count, Anchor::end);
    int before = 0;
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
      if (bar.parts[i] == 0) continue;
      shapes += svg::rect(svg::share(before, most), y + 20, svg::share(bar.parts[i], most), bar_height, part_css[i]) +
                svg::text(svg::share(before + bar.parts[i] / 2.0, most), y + 35, std::to_string(bar.parts[i]),
                          Anchor::middle, number_css[i]);
      before += bar.parts[i];
    }
    shapes += svg::line(svg::share(bar.limit, most), y + 17, y + 20 + bar_height + 3, "limit");
    words += (words.empty() ? "" : "; ") + bar.label + " " + count;
    y += bar_row;
  }
  for (std::size_t i = 0; i < bars.parts.size(); ++i) keys += legend(part_css[i], bars.parts[i]);
  keys += "<span class=\"key\"><b>|</b> " + html(say("limit")) + "</span>\n";
  return figure(svg::drawing(y, words, shapes), keys);
}

constexpr double chart_top = 16, chart_ground = 76, chart_height = 92;

// More than these would write over each other.
bool few_months(const Months& months) { return months.months.size() <= 9; }

std::string chart(const Months& months, const Months::Chart& chart, int most) {
  const auto count = static_cast<double>(chart.active.size());
  const auto y_of = [&](int number) { return chart_ground - (chart_ground - chart_top) * number / most; };
  std::string shapes, words = chart.label;
  for (std::size_t i = 0; i < chart.active.size(); ++i) {
    const auto middle = svg::share(static_cast<double>(i) + 0.5, count);
    const double top = y_of(chart.active[i]);
    shapes += svg::rect(svg::share(static_cast<double>(i) + 0.12, count), top, svg::share(0.76, count),
                        chart_ground - top, "phase2");
    if (few_months(months) || i % 3 == 0)
      shapes += svg::text(middle, top - 3, std::to_string(chart.active[i]), Anchor::middle, "small") +
                svg::text(few_months(months) ? middle : svg::share(static_cast<double>(i), count), chart_height - 3,
                          months.months[i], few_months(months) ? Anchor::middle : Anchor::start, "small");
    words += ", " + months.months[i] + " " + std::to_string(chart.active[i]);
  }
  shapes += fmt::format("<line class=\"limit\" x1=\"0\" x2=\"100%\" y1=\"{0}\" y2=\"{0}\"/>", y_of(chart.limit));
  return "<div><b>" + html(chart.label) + "</b> " + html(say("limit {}", chart.limit)) + "\n" +
         svg::drawing(chart_height, words, shapes) + "</div>\n";
}

std::string html_of(const Months& months) {
  std::string charts;
  for (const auto& one : months.charts) {
    // Each on a scale of its own: the total would press the others flat.
    const int most = std::max(one.limit, one.active.empty() ? 1 : *std::ranges::max_element(one.active));
    charts += chart(months, one, std::max(1, most));
  }
  return figure(
      (few_months(months) ? "<div class=\"charts\">\n" : "<div class=\"charts wide\">\n") + charts + "</div>\n", "");
}

} // namespace

std::string picture_html(const Picture& picture) {
  return std::visit([](const auto& drawn) { return html_of(drawn); }, picture);
}

} // namespace cti::view
