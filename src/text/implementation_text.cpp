#include "cti/text/implementation_text.hpp"

#include "cti/text/shaper.hpp"

#include <sstream>

namespace cti::text {

template <class V, Is<Milestone> M> void describe(V& fields, M& milestone) {
  fields.field("goal", milestone.goal, Presence::required);
  fields.field("part-goal", milestone.part_goal);
  fields.field("on", milestone.on);
  fields.field("done", milestone.done);
}

namespace {

const std::string version_key = "cti-implementation";

// A block of lines ends in a line end, and blanks alone answer nothing.
std::string trimmed(const std::string& text) {
  const auto last = text.find_last_not_of(" \t\r\n");
  return last == std::string::npos ? std::string{} : text.substr(0, last + 1);
}

void read_section(Reader& reader, const Node& node, const Section& section, std::vector<Answer>& answers) {
  if (node.is_null() || !reader.expect_map(node)) return;
  Reader::Fields fields(reader, node);
  for (const auto& question : section.questions) {
    std::string text;
    fields.field(question.id, text);
    if (text = trimmed(text); !text.empty()) answers.push_back({section.id, question.id, text});
  }
  fields.warn_of_others();
}

std::string comment_on(const Comments& comments, std::string_view key) {
  const auto found = comments.find(key);
  return found == comments.end() ? std::string{} : "  # " + found->second;
}

} // namespace

Reading<Implementation> read_implementation(const Document& document, const ImplementationTemplate& whole) {
  Reader reader(document);
  Implementation implementation;
  reader.expect_version(document.root(), version_key);
  Reader::Fields fields(reader, document.root());
  fields.other(version_key);
  for (const auto& section : whole.sections)
    if (const Node* answers = fields.other(section.id)) read_section(reader, *answers, section, implementation.answers);
  fields.field("milestones", implementation.milestones);
  fields.warn_of_others();
  return reader.reading(std::move(implementation));
}

std::string new_implementation_text(const ImplementationTemplate& whole, Language language, const Comments& comments) {
  std::string text = version_key + ": " + std::to_string(format_version) + comment_on(comments, version_key) + "\n";
  if (const auto found = comments.find("answers"); found != comments.end()) {
    std::istringstream lines(found->second);
    for (std::string line; std::getline(lines, line);) text += "# " + line + "\n";
  }
  for (const auto& section : whole.sections) {
    const auto& label = section.label.in(language);
    text += "\n" + section.id + ":" + (label == section.id ? "" : "  # " + label) + "\n";
    text += "  # " + section.minimum.in(language) + "\n";
    for (const auto& question : section.questions)
      text += "  " + question.id + ":  # " + question.label.in(language) + "\n";
  }
  text += "\nmilestones:" + comment_on(comments, "milestones") + "\n";
  const char* lead = "  # - ";
  for (const auto* key : {"goal", "part-goal", "on", "done"}) {
    text += lead + std::string{key} + ":" + comment_on(comments, key) + "\n";
    lead = "  #   ";
  }
  return text;
}

Shape implementation_shape(const ImplementationTemplate& whole) {
  Shape shape{Shape::Kind::record};
  shape.properties.push_back(version_property(version_key));
  for (const auto& section : whole.sections) {
    auto answers = shape_or_nothing(Shape::Kind::record);
    for (const auto& question : section.questions)
      answers.properties.push_back(
          {.key = question.id, .shape = Shaper::shape_of(std::string{}), .label = question.label});
    shape.properties.push_back({.key = section.id, .shape = std::move(answers), .label = section.minimum});
  }
  shape.properties.push_back({.key = "milestones", .shape = Shaper::shape_of(std::vector<Milestone>{})});
  return shape;
}

} // namespace cti::text
