#pragma once
// The few shapes of SVG that the pictures use. Places across are shares of the width, so that a picture fits a phone as
// well as a sheet of paper and its words keep their size; places down are pixels.

#include <string>
#include <string_view>

namespace cti::view {

/// Words as they stand in HTML and SVG, whatever signs they hold; a line end becomes a break.
std::string html(std::string_view typed);

namespace svg {

/// A place across, or a length, of so many in the whole.
std::string share(double part, double whole);

/// css: the classes that give its look.
std::string rect(const std::string& x, double y, const std::string& width, double height, const char* css);
/// From top to bottom.
std::string line(const std::string& x, double top, double bottom, const char* css);
enum class Anchor { start, middle, end };
std::string text(const std::string& x, double y, const std::string& words, Anchor anchor, const char* css = "");
/// The drawing; label says in words what a reader who does not see it needs.
std::string drawing(double height, const std::string& label, const std::string& shapes);

} // namespace svg

/// A line of the legend below a picture: a patch of that look, and what it means.
std::string legend(const char* css, const std::string& words);

} // namespace cti::view
