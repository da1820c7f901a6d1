// Whatever the file, an edit gives a text that says what is meant, or is refused; taken back, a tick leaves no trace.

#include "cti/text/course_text.hpp"

#include <cstdlib>

namespace {

using namespace cti;

// The text after the change; empty where it is refused.
std::string changed(const std::string& text, void (*change)(Course&)) {
  const auto document = text::parse("x.yaml", text);
  if (!document) return {};
  const auto reading = text::read_course(*document);
  if (!reading.errors.empty()) return {};
  auto meant = reading.value;
  change(meant);
  return text::with_changes(*document, reading.value, meant).value_or(std::string{});
}

void tick(Course& course) { course.ticks.push_back({Stage::phase_2, "fuzzed", Done{*iso_day("2026-12-01")}}); }
void untick(Course& course) {
  std::erase_if(course.ticks, [](const Tick& each) { return each.item == "fuzzed"; });
}
void pause(Course& course) { course.pauses.push_back({*iso_day("2027-01-11"), *iso_day("2027-01-12"), "x: y"}); }
void unpause(Course& course) { course.pauses.clear(); }
void retell(Course& course) {
  course.worker = "a # b", course.start = *iso_day("2026-12-01"), course.closed.reset(), course.plan.reset();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  for (const auto change : {pause, unpause, retell}) changed(text, change);
  if (text.find("fuzzed") != text.npos) return 0;
  const auto ticked = changed(text, tick);
  if (ticked.empty()) return 0;
  const auto back = changed(ticked, untick);
  if (!back.empty() && back != text) std::abort();
  return 0;
}
