#include "cti/view/sources.hpp"

#include "cti/view/words.hpp"

#include <algorithm>
#include <array>

namespace cti::view {
namespace {

/// What sources are made of: the names of the texts that the rules are drawn from, and the words between them. One that
/// begins another stands after it.
constexpr std::array phrases{N_("manual"),
                             N_("description"),
                             N_("phase 3 page"),
                             N_("implementation template"),
                             N_("template"),
                             N_("CACTI self-assessment"),
                             N_("p."),
                             N_("no."),
                             N_("meetings only"),
                             N_("its FAQ"),
                             N_("after CACTI self-assessment")};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80);
}

bool stands_alone(std::string_view text, std::size_t at, std::string_view phrase) {
  if (!text.substr(at).starts_with(phrase)) return false;
  const auto end = at + phrase.size();
  return (at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]));
}

} // namespace

std::string source_text(std::string_view source) {
  std::string text;
  for (std::size_t at = 0; at < source.size();) {
    const auto known =
        std::ranges::find_if(phrases, [&](const char* phrase) { return stands_alone(source, at, phrase); });
    if (known == phrases.end()) {
      text += source[at++];
      continue;
    }
    text += translated(*known);
    at += std::string_view{*known}.size();
  }
  return text;
}

} // namespace cti::view
