#include "app/command_line/words_meant.hpp"
#include "contains.hpp"
#include "cti/course/choices.hpp"
#include "cti/course/course.hpp"
#include "cti/method/profiles.hpp"
#include "cti/rules/query.hpp"
#include "cti/view/words.hpp"

#include <doctest/doctest.h>

using namespace cti;
using app::word_meant;

namespace {

template <class... Enumerated> std::vector<std::string> all_words() {
  std::vector<std::string> all;
  (..., [&] {
    for (auto& word : words_of<Enumerated>()) all.push_back(word);
  }());
  return all;
}

} // namespace

TEST_CASE("every word that an option takes has one in Danish, or is the same there") {
  const std::vector<std::string> same{"id"};
  for (const auto& word :
       all_words<ContactForm, ContactWith, ContactPlace, PersonKind, Decision, Priority, Outcome, Stage, QueryKey>()) {
    CAPTURE(word);
    CHECK((!app::danish_words(word).empty() || std::ranges::find(same, word) != same.end()));
  }
}

TEST_CASE("a word is meant in English or Danish, in any case, or by a beginning that no other shares") {
  const auto forms = words_of<ContactForm>();
  for (const auto* typed : {"meeting", "Meeting", "møde", "MØDE", "meet", "mø"})
    CHECK(word_meant(typed, forms) == "meeting");
  const auto& known = method::built_in().at("job").definitions;
  for (const auto* typed : {"psykisk helbred", "mental health", "Mental-Health", "psyk", "ment"})
    CHECK(app::theme_meant(typed, known) == "mental-health");
  CHECK(app::theme_meant("økonomi", known) == "finances");
  CHECK(app::theme_meant("aktiviteter i hverdagen", known) == "daily-activities");
  CHECK(app::theme_meant("", known).empty());
  CHECK(word_meant("gennemført", words_of<Outcome>()) == "completed");
}

TEST_CASE("a beginning that several share, and what none of them is, means nothing") {
  const auto forms = words_of<ContactForm>();
  CHECK(word_meant("me", forms).empty()); // meeting, message
  CHECK(word_meant("", forms).empty());
  CHECK(word_meant("letter", forms).empty());
}

TEST_CASE("what fits is said in the reader's language, with the English word beside it") {
  const view::Speaking danish(Language::danish);
  CHECK(view::sentence(app::words_that_fit("brev", words_of<ContactForm>())) ==
        Contains{"møde (meeting), opkald (phone), besked (message)"});
  CHECK(view::sentence(app::words_that_fit("møed", words_of<ContactForm>())) == Contains{"'møde'"});
}
