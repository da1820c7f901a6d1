#include "words_meant.hpp"

#include "cti/course/method.hpp"
#include "cti/strings/folded.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <set>

namespace cti::app {
namespace {

struct InDanish {
  std::string_view english, danish;
};

/// A word that has several in Danish stands on several lines, the one to show first.
constexpr InDanish table[] = {
    // contacts
    {"meeting", "møde"},
    {"phone", "opkald"},
    {"phone", "telefon"},
    {"message", "besked"},
    {"message", "sms"},
    {"citizen", "borger"},
    {"citizen", "borgeren"},
    {"provider", "fagperson"},
    {"informal", "netværk"},
    {"informal", "privat"},
    {"home", "hjemme"},
    {"workplace", "arbejdsplads"},
    {"community", "lokalmiljø"},
    {"office", "kontor"},
    {"agreed", "aftalt"},
    {"held", "holdt"},
    {"missed", "udeblevet"},
    {"cancelled", "aflyst"},
    // people and agreements
    {"private", "privat"},
    {"professional", "fagperson"},
    {"volunteer", "frivillig"},
    {"well", "godt"},
    {"partly", "delvis"},
    {"poorly", "dårligt"},
    {"work", "arbejde"},
    {"outside-hours", "uden for arbejdstid"},
    {"sharing", "deling"},
    {"other", "andet"},
    // the plan
    {"housing", "bolig"},
    {"mental-health", "psykisk helbred"},
    {"physical-health", "fysisk helbred"},
    {"finances", "økonomi"},
    {"network", "netværk"},
    {"daily-activities", "daglige aktiviteter"},
    {"daily-activities", "hverdag"},
    {"education-and-work", "uddannelse og arbejde"},
    {"now", "nu"},
    {"later", "senere"},
    {"after", "efter forløbet"},
    {"works", "virker"},
    {"adjust", "tilpas"},
    {"stop", "stop"},
    // the course
    {"completed", "gennemført"},
    {"ended-early", "stoppet før tid"},
    {"restarted", "startet forfra"},
    {"admission", "indlæggelse"},
    {"sentence", "afsoning"},
    {"treatment", "behandling"},
    {"continues", "fortsætter"},
    {"ends", "slutter"},
    {"closing", "afslutning"},
    {"contact", "kontakt"},
    {"contact", "kontaktperiode"},
    {"phase-1", "fase 1"},
    {"phase-2", "fase 2"},
    // questions
    {"active", "aktiv"},
    {"active", "aktive"},
    {"waiting", "venter"},
    {"phase_1", "fase 1"},
    {"phase_2", "fase 2"},
    {"phase_3", "fase 3"},
    {"paused", "pause"},
    {"past_end", "over tid"},
    {"closed", "afsluttet"},
    {"yes", "ja"},
    {"no", "nej"},
    {"worker", "medarbejder"},
    {"method", "metode"},
    {"state", "tilstand"},
    {"phase", "fase"},
    {"legal", "lovhjemmel"},
    {"theme", "tema"},
    {"outcome", "udfald"},
    {"text", "tekst"},
    {"late", "forsinket"},
    {"begun", "begyndt"},
    {"starts", "starter"},
    {"shift", "skift"},
};

// A dash, an underscore and a blank between words are the same.
std::string plain(std::string_view text) {
  auto small = folded(text);
  std::ranges::replace(small, '_', '-');
  std::ranges::replace(small, ' ', '-');
  return small;
}

bool says(std::string_view typed, std::string_view english, bool as_beginning) {
  const auto fits = [&](std::string_view whole) {
    const auto word = plain(whole);
    return as_beginning ? word.starts_with(typed) : word == typed;
  };
  if (fits(english)) return true;
  return std::ranges::any_of(danish_words(english), fits);
}

} // namespace

std::vector<std::string_view> danish_words(std::string_view english) {
  std::vector<std::string_view> all;
  for (const auto& pair : table)
    if (pair.english == english) all.push_back(pair.danish);
  return all;
}

std::string word_meant(const std::string& text, const std::vector<std::string>& words) {
  const auto typed = plain(text);
  if (typed.empty()) return {};
  for (const bool as_beginning : {false, true}) {
    std::set<std::string> found;
    for (const auto& word : words)
      if (says(typed, word, as_beginning)) found.insert(word);
    if (found.size() == 1) return *found.begin();
    if (found.size() > 1) return {};
  }
  return {};
}

std::string theme_meant(const std::string& text, const Definitions& definitions) {
  const auto typed = plain(text);
  for (const auto& [id, label] : definitions.themes)
    if (typed == plain(id) || typed == plain(label.en) || typed == plain(label.da)) return id;
  return word_meant(text, ids_in_order(definitions.themes));
}

Message words_that_fit(const std::string& given, const std::vector<std::string>& words) {
  const bool in_danish = view::spoken() == Language::danish;
  std::string list, meant;
  std::vector<std::string> typed_forms;
  for (const auto& word : words) {
    const auto danish = danish_words(word);
    const bool shows_both = in_danish && !danish.empty() && danish.front() != word;
    list += list.empty() ? "" : ", ";
    list += shows_both ? std::string{danish.front()} + " (" + word + ")" : word;
    typed_forms.push_back(word);
    typed_forms.insert(typed_forms.end(), danish.begin(), danish.end());
  }
  meant = nearest(folded(given), typed_forms);
  return meant.empty() ? Message{N_("one of: {}"), {list}}
                       : Message{N_("did you mean '{}'? one of: {}"), {meant, list}};
}

} // namespace cti::app
