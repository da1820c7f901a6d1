#pragma once
// What was decided at a follow-up of support whose legal basis sets no end. Source: manual p. 9, footnote 5.

#include "cti/course/day.hpp"
#include "cti/course/words.hpp"

#include <optional>
#include <string>

namespace cti {

enum class Decision { continues, ends };

template <> struct Words<Decision> {
  static constexpr std::array table{Word<Decision>{Decision::continues, "continues"},
                                    Word<Decision>{Decision::ends, "ends"}};
};

struct Decided {
  Day on{};
  Decision decision{};
  std::optional<Day> until{}; ///< the day of the next follow-up, where support continues
  std::string note{};
  std::optional<Day> recorded{};

  bool operator==(const Decided&) const = default;
};

} // namespace cti
