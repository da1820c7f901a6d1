#pragma once
// Pictures of a report, as values: what is drawn, not how. Each is drawn as SVG for pages and in plain signs for
// terminals and Markdown, and never says anything by colour alone.

#include "cti/rules/state.hpp"
#include "cti/view/layout.hpp"

#include <string>
#include <variant>
#include <vector>

namespace cti::view {

/// A course along the days: contact period, phases, pauses, and what happened on which day.
struct CoursePicture {
  /// Phase 0 is the contact period.
  struct Stretch {
    int phase;
    Day first, until;

    bool operator==(const Stretch&) const = default;
  };

  Day first{}, until{}; ///< the days that are drawn; until is the first one that is not
  std::vector<Stretch> stretches{};
  std::vector<DaysOff> pauses{};
  std::vector<Day> shifts{}; ///< that were held
  std::optional<Day> today{}, handover_by{}, change{};
  bool provisional{false}; ///< an open pause moves what lies ahead

  bool operator==(const CoursePicture&) const = default;
};

/// None while phase 1 has no first day: there is no line yet to draw.
std::optional<CoursePicture> course_picture(const CourseStatus& status);

/// A number of courses each, in parts that stand side by side; a mark shows the limit.
struct Bars {
  struct Bar {
    std::string label{};
    std::vector<int> parts{};
    int limit{};

    bool operator==(const Bar&) const = default;
  };
  std::vector<std::string> parts{}; ///< what each part is, in the words of the legend
  std::vector<Bar> bars{};

  bool operator==(const Bars&) const = default;
};

/// A number of courses month by month, a chart for everyone; a line shows the limit.
struct Months {
  struct Chart {
    std::string label{};
    std::vector<int> active{};
    int limit{};

    bool operator==(const Chart&) const = default;
  };
  std::vector<std::string> months{};
  std::vector<Chart> charts{};

  bool operator==(const Months&) const = default;
};

using Picture = std::variant<CoursePicture, Bars, Months>;

/// In plain signs, as wide as the screen allows. It holds no colour.
std::string picture_text(const Picture& picture, const Look& look);

/// A <figure> for a page of HTML, which brings the style and the patterns.
std::string picture_html(const Picture& picture);

} // namespace cti::view
