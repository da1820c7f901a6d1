#include "catalogue.hpp"

namespace cti::view {
namespace {

// Where these stand in a catalogue, in bytes; every number has four, the lowest first.
constexpr std::size_t at_count{8}, at_originals{12}, at_translations{16};
/// A table has two numbers a sentence: its length and where it begins.
constexpr std::size_t entry_size{8};

std::size_t number_at(std::string_view bytes, std::size_t at) {
  std::size_t number = 0;
  for (std::size_t i = 4; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

// A sentence that counts stands there with its plural, behind a zero byte.
std::string_view singular_of(std::string_view original) { return original.substr(0, original.find('\0')); }

} // namespace

Catalogue::Catalogue(std::string_view bytes) : bytes_(bytes) {
  if (bytes.empty()) return;
  count_ = number_at(bytes, at_count);
  originals_ = number_at(bytes, at_originals);
  translations_ = number_at(bytes, at_translations);
}

std::string_view Catalogue::text_at(std::size_t table, std::size_t entry) const {
  const auto at = table + entry * entry_size;
  return bytes_.substr(number_at(bytes_, at + 4), number_at(bytes_, at));
}

// msgfmt sorts the sentences by their bytes, so half of those that are left go with each look.
std::string_view Catalogue::forms_of(std::string_view sentence) const {
  std::size_t begin = 0, end = count_;
  while (begin < end) {
    const auto middle = begin + (end - begin) / 2;
    const auto order = singular_of(text_at(originals_, middle)).compare(sentence);
    if (order == 0) return text_at(translations_, middle);
    if (order < 0)
      begin = middle + 1;
    else
      end = middle;
  }
  return {};
}

const char* Catalogue::translation(std::string_view sentence) const {
  // The empty sentence has the catalogue's header for its translation: nothing to say to anybody.
  const auto forms = sentence.empty() ? std::string_view{} : forms_of(sentence);
  return forms.empty() ? nullptr : forms.data(); // each form ends in a zero byte
}

const char* Catalogue::translation(std::string_view singular, unsigned long count) const {
  const auto forms = forms_of(singular);
  if (forms.empty()) return nullptr;
  // The rule of Danish, as of English; .cmake/catalogues.cmake refuses a catalogue with another.
  return count == 1 ? forms.data() : forms.data() + singular_of(forms).size() + 1;
}

} // namespace cti::view
