#include "yaml_events.hpp"

#include "bytes.hpp"
#include "scalars.hpp"

#include <algorithm>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace cti::text {
namespace {

// yaml-cpp 0.7 ends a text in brackets at any ?, against YAML: it is given another sign there, which no file may hold.
// One that begins a line is left: there it may mark a key, which is refused.
constexpr char for_question_mark = '\x01';

std::string without_question_marks(std::string text) {
  bool line_begins = true;
  for (char& c : text) {
    if (c == '?' && !line_begins) c = for_question_mark;
    line_begins = c == '\n' || (line_begins && (c == ' ' || c == '-'));
  }
  return text;
}

class Recorder : public YAML::EventHandler {
public:
  explicit Recorder(const Source& source) : source_(source), offset_(byte_order_mark(source.text())) {}

  std::vector<Event> events;

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { add(Event::Kind::null, mark); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    const auto at = offset(mark);
    refuse(source_, {at, at + 1}, {N_("an alias (*)")}, {N_("write the value itself, or put the text in quotes")});
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
    add(Event::Kind::scalar, mark, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    add(Event::Kind::list, mark);
    deeper(mark);
  }
  void OnSequenceEnd() override { shallower(Event::Kind::list_end); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    add(Event::Kind::map, mark);
    deeper(mark);
  }
  void OnMapEnd() override { shallower(Event::Kind::map_end); }

private:
  std::size_t offset(const YAML::Mark& mark) const { return offset_ + static_cast<std::size_t>(std::max(0, mark.pos)); }
  void add(Event::Kind kind, const YAML::Mark& mark, std::string value = {}) {
    events.push_back({kind, offset(mark), std::move(value)});
  }
  void deeper(const YAML::Mark& mark) {
    if (++depth_ > deepest) throw Refused{nested_too_deep(source_, offset(mark))};
  }
  void shallower(Event::Kind kind) {
    --depth_;
    events.push_back({kind, 0, {}});
  }

  const Source& source_;
  std::size_t offset_;
  std::size_t depth_ = 0;
};

std::size_t indentation_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool word_like(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// yaml-cpp often names the line after the one at fault, and never the fault. A person's usual ones are looked for here,
// upwards from the line it names.
[[noreturn]] void refuse_near(const Source& source, std::size_t line) {
  line = std::min(line, source.lines() - 1);
  for (std::size_t back = 0; back < 3 && back <= line; ++back) {
    const auto number = line - back;
    const auto text = source.line(number);
    auto at = std::min(text.find_first_not_of(' '), text.size());
    if (text.substr(at).starts_with("- ")) at = std::min(text.find_first_not_of(' ', at + 1), text.size());
    auto end = at;
    while (end < text.size() && word_like(text[end])) ++end;
    const auto begin = source.begin_of_line(number);
    if (at == end || text[at] == '#') continue;
    if (end + 1 < text.size() && text[end] == ':' && text[end + 1] != ' ')
      refuse(source, {begin + end, begin + end + 1}, {N_("no space behind the colon")}, {N_("write 'key: value'")});
    const auto value = text.find_first_not_of(' ', end + 1);
    if (value != std::string_view::npos && (text[value] == '[' || text[value] == '{') &&
        text.find(text[value] == '[' ? ']' : '}') == std::string_view::npos)
      refuse(source, {begin + value, begin + value + 1}, {N_("a bracket that is not closed")},
             {N_("close it on the same line")});
    if (text.find(':') == std::string_view::npos)
      refuse(source, {begin + at, begin + text.size()}, {N_("a key without its colon")},
             {N_("write 'key: value'; a text that goes on stands deeper than its key")});
    if (end < text.size() && text[end] == ':' && text.find(": ", end + 2) != std::string_view::npos) {
      const auto second = text.find(": ", end + 2);
      refuse(source, {begin + second, begin + second + 1}, {N_("a second colon in the line")},
             {N_("put the text behind the first one in quotes")});
    }
  }
  const auto begin = source.begin_of_line(line);
  refuse(source, {begin + indentation_of(source.line(line)), source.end_of_line(line)},
         {N_("this cannot be read, here or just above")},
         {N_("look at indentation, quotes and colons; texts with special signs go in quotes")});
}

} // namespace

bool says(const Event& event, std::string_view value) {
  return std::ranges::equal(event.value, value, [](char read, char meant) {
    return read == meant || (meant == '?' && read == for_question_mark);
  });
}

std::vector<Event> yaml_events(const Source& source) {
  const auto mark = byte_order_mark(source.text());
  std::istringstream stream(without_question_marks(source.text().substr(mark)));
  Recorder recorder(source);
  try {
    YAML::Parser parser(stream);
    parser.HandleNextDocument(recorder);
  } catch (const YAML::Exception& mistake) {
    refuse_near(source, mistake.mark.is_null() ? 0 : static_cast<std::size_t>(mistake.mark.line));
  }
  return std::move(recorder.events);
}

} // namespace cti::text
