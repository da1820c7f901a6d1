#include "course_value.hpp"
#include "cti/text/course_text.hpp"

namespace cti::text {
namespace {

void add_line(std::string& text, const std::string& line, std::string_view comment) {
  text += line;
  if (!comment.empty()) text.append("  # ").append(comment);
  text += '\n';
}

std::string_view comment_on(const Comments& comments, std::string_view key) {
  const auto found = comments.find(key);
  return found == comments.end() ? std::string_view{} : std::string_view{found->second};
}

} // namespace

std::string new_course_text(const Course& course, const Method& method, Language language, const Comments& comments) {
  std::string text;
  add_line(text, "cti: " + std::to_string(format_version), comment_on(comments, "cti"));
  for (const auto& [key, value] : value_of(course).entries) {
    if (key == "checklists") continue; // below, with the open items
    const auto lines = entry_lines(key, value, 0);
    for (std::size_t i = 0; i < lines.size(); ++i) add_line(text, lines[i], i == 0 ? comment_on(comments, key) : "");
  }
  text += '\n';
  add_line(text, "checklists:", comment_on(comments, "checklists"));
  for (const auto& [stage, items] : method.checklists) {
    const auto id = word(stage);
    add_line(text, "  " + std::string{id} + ":", comment_on(comments, id));
    for (const auto& item : items) {
      const Tick* tick = tick_of(course, stage, item.id);
      add_line(text, "    " + item.id + ":" + (tick ? " " + flow_text(value_of(*tick)) : ""), item.label.in(language));
    }
  }
  return text;
}

} // namespace cti::text
