#include "desk.hpp"

#include "cti/app/start.hpp"
#include "cti/system/path.hpp"

namespace cti {
namespace {

// As a shell would, as far as tests need one.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  bool quoted = false, within = false;
  for (const char c : line) {
    if (c == '\'') {
      quoted = !quoted;
      if (!within) words.emplace_back(), within = true;
    } else if (c == ' ' && !quoted) {
      within = false;
    } else {
      if (!within) words.emplace_back(), within = true;
      words.back() += c;
    }
  }
  return words;
}

} // namespace

Desk::Desk() {
  here = "/sager";
  folders.insert({"/sager", "/sager/courses"});
  has("cti.yaml", "cti: 1\nlanguage: en\nmethod: job\nlegal-basis: sel-85\n");
}

Reply Desk::types(const std::string& line) {
  auto words = words_of(line);
  words.erase(words.begin()); // "cti"
  printed.clear(), told.clear();
  const int code = app::run(*this, words);
  return {code, printed, told};
}

void Desk::has(const std::string& name, const std::string& text) { files[system::joined("/sager", name)] = text; }

std::string Desk::text_of(const std::string& name) const {
  const auto file = files.find(system::joined("/sager", name));
  return file == files.end() ? std::string{} : file->second;
}

std::string course_b1() {
  return "cti: 1\n"
         "id: b-1\n"
         "worker: mette\n"
         "method: job\n"
         "legal-basis: sel-85\n"
         "contact-from: 2026-11-10\n"
         "change: 2026-12-01  # first working day\n"
         "start: 2026-12-01\n"
         "\n"
         "checklists:\n"
         "  contact:\n"
         "    contact-made: 2026-11-12\n";
}

} // namespace cti
