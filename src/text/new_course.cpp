#include "course_value.hpp"
#include "cti/text/course_text.hpp"
#include "cti/text/shaper.hpp"
#include "editor.hpp"

#include <sstream>

namespace cti::text {
namespace {

std::string_view comment_on(const Comments& comments, std::string_view key) {
  const auto found = comments.find(key);
  return found == comments.end() ? std::string_view{} : std::string_view{found->second};
}

// The first line of a comment stands behind the key, the others below it: as deep as an edit puts what is filled in
// there, so that a line whose # is taken away and one that cti writes go together.
void add_lines(std::string& text, const std::vector<std::string>& lines, std::string_view comment = {}) {
  std::istringstream comments{std::string{comment}};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    text += lines[i];
    if (std::string first; i == 0 && std::getline(comments, first)) text += "  # " + first;
    text += '\n';
  }
  for (std::string below; std::getline(comments, below);) text += std::string(filled_indent, ' ') + "# " + below + "\n";
}

void add_checklists(std::string& text, const Course& course, const Method& method, Language language,
                    const Comments& comments) {
  add_lines(text, {"checklists:"}, comment_on(comments, "checklists"));
  for (const auto& [stage, items] : method.checklists) {
    const auto id = word(stage);
    add_lines(text, {"  " + std::string{id} + ":"}, comment_on(comments, id));
    for (const auto& item : items) {
      const Tick* tick = tick_of(course, stage, item.id);
      add_lines(text, {"    " + item.id + ":" + (tick ? " " + flow_text(value_of(*tick)) : "")},
                item.label.in(language));
    }
  }
}

// Behind the facts that a caseload needs.
bool is_long_part(std::string_view key) {
  return key == "checklists" || key == "people" || key == "agreements" || key == "plan" || key == "handover" ||
         key == "contacts";
}

} // namespace

std::string new_course_text(const Course& course, const Method& method, Language language, const Comments& comments) {
  std::string text;
  const auto said = value_of(course);
  for (const auto& [key, required, shape, label] : course_shape().properties) {
    const auto comment = comment_on(comments, key);
    const Value* value = said.entry(key);
    if (is_long_part(key) && (value || !comment.empty() || key == "checklists")) text += '\n';
    if (key == "cti")
      add_lines(text, {"cti: " + std::to_string(format_version)}, comment);
    else if (key == "checklists")
      add_checklists(text, course, method, language, comments);
    else if (value)
      add_lines(text, entry_lines(key, *value, 0), comment.substr(0, comment.find('\n')));
    else if (!comment.empty())
      add_lines(text, {key + ":"}, comment);
  }
  return text;
}

} // namespace cti::text
