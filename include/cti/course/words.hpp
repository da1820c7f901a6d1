#pragma once
// The words that files, options and JSON use for an enumerated value: one table each, never translated.

#include <array>
#include <optional>
#include <string_view>

namespace cti {

template <class E> struct Word {
  E value;
  std::string_view word;
};

/// Specialised beside each enum: `static constexpr std::array table{Word<E>{…}, …};`
template <class E> struct Words;

template <class E> constexpr std::string_view word(E value) {
  for (const auto& entry : Words<E>::table)
    if (entry.value == value) return entry.word;
  return {};
}

template <class E> constexpr std::optional<E> meant(std::string_view text) {
  for (const auto& entry : Words<E>::table)
    if (entry.word == text) return entry.value;
  return std::nullopt;
}

} // namespace cti
