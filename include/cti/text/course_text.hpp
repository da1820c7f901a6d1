#pragma once
// Between a course and its file: reading it, writing a new one, and changing an old one by the fewest bytes.

#include "cti/course/settings.hpp"
#include "cti/text/reader.hpp"

#include <map>

namespace cti::text {

Reading<Course> read_course(const Document& document);
Reading<Settings> read_settings(const Document& document);

/// Each threshold by its key in cti.yaml, in the order in which they are written.
std::vector<std::pair<std::string_view, int>> thresholds_by_key(const Thresholds& thresholds);

/// Words for whoever opens a file without a manual, by key. An empty or missing one leaves the line bare; lines after
/// the first stand below the key.
using Comments = std::map<std::string, std::string, std::less<>>;

/// The file of a new course, with every item of its checklists in place, still open. So is every fact and part of a
/// course that the comments speak of.
std::string new_course_text(const Course& course, const Method& method, Language language, const Comments& comments);

/// Why no file can say that course: a text that is not UTF-8, as a terminal or a pipe may give it.
std::optional<Error> unwritable(const Course& course);

/// The document's text with what differs between the two courses changed, and every other byte kept. The result has
/// been read again and says just what is meant; what cannot be edited so is refused with its place and
/// the line to write there by hand.
Expected<std::string> with_changes(const Document& document, const Course& before, const Course& meant);

} // namespace cti::text
