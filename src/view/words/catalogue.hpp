#pragma once
// The sentences of a language. They are inside the program: made of src/locale/<language>.po when it is built.

#include <span>
#include <string_view>

namespace cti::view {

/// What gettext's msgfmt made of a catalogue. Source: GNU gettext manual, "The Format of GNU MO Files".
class Catalogue {
public:
  /// The bytes have to outlive it, and what it finds lies among them. No bytes: a catalogue without sentences.
  explicit Catalogue(std::string_view bytes = {});

  /// The translation of an English sentence; null where there is none.
  const char* translation(std::string_view sentence) const;
  /// The same of a sentence that counts, which goes by its singular: for one, and for any other number.
  const char* translation(std::string_view singular, unsigned long count) const;

private:
  std::string_view text_at(std::size_t table, std::size_t entry) const;
  std::string_view forms_of(std::string_view sentence) const;

  std::string_view bytes_;
  std::size_t count_{0}, originals_{0}, translations_{0}; ///< how many sentences; where the two tables of them begin
};

struct BuiltCatalogue {
  std::string_view language; ///< "da"
  std::string_view bytes;
};

/// One for each file in src/locale. Defined in a file that .cmake/catalogues.cmake writes.
std::span<const BuiltCatalogue> built_catalogues();

} // namespace cti::view
