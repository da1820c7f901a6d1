#include "svg.hpp"

#include "cti/view/words.hpp"

namespace cti::view {
namespace {

std::string html_of_line(std::string_view line) {
  std::string text;
  for (const char c : safe(line)) switch (c) {
    case '&': text += "&amp;"; break;
    case '<': text += "&lt;"; break;
    case '>': text += "&gt;"; break;
    case '"': text += "&quot;"; break;
    case '\'': text += "&#39;"; break;
    default: text += c;
    }
  return text;
}

} // namespace

std::string html(std::string_view typed) {
  std::string text;
  for (;;) {
    const auto end = typed.find('\n');
    text += html_of_line(typed.substr(0, end));
    if (end == typed.npos) return text;
    text += "<br>";
    typed.remove_prefix(end + 1);
  }
}

namespace svg {

std::string share(double part, double whole) { return fmt::format("{:.2f}%", whole > 0 ? 100 * part / whole : 0.0); }

std::string rect(const std::string& x, double y, const std::string& width, double height, const char* css) {
  return fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>", css, x, y, width, height);
}

std::string line(const std::string& x, double top, double bottom, const char* css) {
  return fmt::format("<line class=\"{0}\" x1=\"{1}\" y1=\"{2}\" x2=\"{1}\" y2=\"{3}\"/>", css, x, top, bottom);
}

std::string text(const std::string& x, double y, const std::string& words, Anchor anchor, const char* css) {
  constexpr const char* anchors[] = {"start", "middle", "end"};
  return fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>", css, x, y,
                     anchors[static_cast<int>(anchor)], html(words));
}

std::string drawing(double height, const std::string& label, const std::string& shapes) {
  return fmt::format("<svg role=\"img\" aria-label=\"{}\" width=\"100%\" height=\"{}\">{}</svg>\n", html(label), height,
                     shapes);
}

} // namespace svg

std::string legend(const char* css, const std::string& words) {
  return fmt::format("<span class=\"key\"><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><rect class=\"{}\" "
                     "width=\"14\" height=\"14\"/></svg> {}</span>\n",
                     css, html(words));
}

} // namespace cti::view
