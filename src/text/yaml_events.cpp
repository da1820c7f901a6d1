#include "yaml_events.hpp"

#include "bytes.hpp"
#include "scalars.hpp"
#include "usual_slips.hpp"

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
    refuse_usual_slip(source, mistake.mark.is_null() ? 0 : static_cast<std::size_t>(mistake.mark.line));
  }
  return std::move(recorder.events);
}

} // namespace cti::text
