#include "global_options.hpp"

#include "value_kinds.hpp"

#include <algorithm>

namespace cti::app {
namespace {

Candidates offer_formats(const LineBefore&) {
  return only_words({"text", "json", "csv", "md", "html", "ics", "ndjson", "ids"});
}

Expected<Language> read_language(const std::string& text, const Reading&) {
  if (const auto language = meant<Language>(text)) return *language;
  return failed({Kind::usage, {N_("no language is called '{}'"), {text}}, one_of(text, words_of<Language>())});
}

const std::vector<std::string>& colours() {
  static const std::vector<std::string> all{"auto", "always", "never"};
  return all;
}

Candidates offer_colours(const LineBefore&) { return only_words(colours()); }

Expected<std::string> read_colour(const std::string& text, const Reading&) {
  if (text.empty() || std::ranges::find(colours(), text) != colours().end()) return text;
  return failed({Kind::usage, {N_("no --color is called '{}'"), {text}}, one_of(text, colours())});
}

// Which of the formats a command has, it says itself.
constexpr ValueKind<std::string> a_format{N_("FORMAT"), read_text, offer_formats};
constexpr ValueKind<Language> a_language{N_("LANG"), read_language, offer_words<Language>};
constexpr ValueKind<std::string> a_colour{N_("WHEN"), read_colour, offer_colours};

} // namespace

void GlobalOptions::options(Options& take) {
  take.option("-C", run.folder_given, a_folder, N_("the folder of courses (else CTI_DIR, or upwards)"));
  take.option("--format", run.format_given, a_format, N_("text, json, csv, md, html or ics"));
  take.option("--lang", language, a_language, N_("da or en (else CTI_LANG, or the system's)"));
  take.option("--today", today, a_day, N_("count from this day (else CTI_TODAY, or the clock)"));
  take.option("--color", colour, a_colour, N_("auto, always or never"));
  take.flag("--no-pager", no_pager, N_("print a long page as it is (else CTI_PAGER, PAGER or less)"));
  take.flag("--dry-run", run.dry_run, N_("show what would change, and change nothing"));
  take.flag("--version", version, N_("show the version"));
}

} // namespace cti::app
