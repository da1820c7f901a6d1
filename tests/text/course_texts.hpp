#pragma once
// A file of a course as its author wrote it, reading it, and what a change makes of it.

#include "values.hpp"

#include "cti/text/course_text.hpp"

namespace cti {

inline const std::string file = R"(# A story.
cti: 1
id: b-1
worker: mette       # since the start
method: job
legal-basis: sel-85
contact-from: 2026-11-10
start: 2026-12-01
pauses:
  - from: 2027-01-11
    reason: admission
    # he is well looked after
  # no more so far

checklists:
  contact:
    contact-made: 2026-11-12
    informed:   # told twice
    job-match:
  phase-1:
    introduced: {skipped: 2026-12-18, reason: "own network"}
note-of-my-own: kept
)";

struct Read {
  text::Document document;
  Course course;
};

inline Read read(const std::string& yaml) {
  auto document = text::parse("x.yaml", yaml);
  REQUIRE(document.has_value());
  auto reading = text::read_course(*document);
  REQUIRE(reading.errors.empty());
  return {std::move(*document), std::move(reading.value)};
}

// The text after a change, as the lines that differ: "-old" and "+new".
inline std::string difference(const std::string& before, const std::string& after) {
  std::vector<std::string> a, b;
  const auto split = [](const std::string& text, std::vector<std::string>& lines) {
    for (std::size_t at = 0; at < text.size();) {
      const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
      lines.push_back(text.substr(at, end - at));
      at = end;
    }
  };
  split(before, a), split(after, b);
  std::size_t head = 0, tail = 0;
  while (head < std::min(a.size(), b.size()) && a[head] == b[head]) ++head;
  while (tail < std::min(a.size(), b.size()) - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  std::string told;
  for (std::size_t i = head; i < a.size() - tail; ++i) told += "-" + a[i];
  for (std::size_t i = head; i < b.size() - tail; ++i) told += "+" + b[i];
  return told;
}

template <class Change> std::string changed(const std::string& yaml, Change change) {
  const auto [document, course] = read(yaml);
  Course meant = course;
  change(meant);
  const auto text = text::with_changes(document, course, meant);
  REQUIRE_MESSAGE(text.has_value(), (text ? "" : text.error().what.text));
  return *text;
}

inline void tick(Course& course, Stage stage, const std::string& item, const std::string& on = "2026-12-01") {
  course.ticks.push_back({stage, item, Done{day(on)}});
}

inline void untick(Course& course, const std::string& item) {
  std::erase_if(course.ticks, [&](const Tick& t) { return t.item == item; });
}

} // namespace cti
