#pragma once
// Somebody around the citizen: family, friends, colleagues, professionals, volunteers. Known from the first day on; at
// the end some of them take over. Source: manual p. 20-24, 28-29, 31-33.

#include "cti/course/day.hpp"
#include "cti/course/words.hpp"

#include <string>

namespace cti {

enum class PersonKind { private_person, professional, volunteer };

template <> struct Words<PersonKind> {
  static constexpr std::array table{Word<PersonKind>{PersonKind::private_person, "private"},
                                    Word<PersonKind>{PersonKind::professional, "professional"},
                                    Word<PersonKind>{PersonKind::volunteer, "volunteer"}};
};

/// How well somebody's support works, as the citizen sees it. Source: manual p. 28-29.
enum class Works { well, partly, poorly };

template <> struct Words<Works> {
  static constexpr std::array table{Word<Works>{Works::well, "well"}, Word<Works>{Works::partly, "partly"},
                                    Word<Works>{Works::poorly, "poorly"}};
};

struct Person {
  std::string id{}, name{};
  std::optional<PersonKind> kind{};
  std::string role{};            ///< what they are to the citizen: brother, job consultant
  std::string takes_over{};      ///< what they do once the course has ended
  std::optional<Day> accepted{}; ///< the day they said yes to that
  std::optional<Day> since{};    ///< the day from which they are part of the citizen's network; it may lie ahead
  std::string supports{};        ///< what they help with now
  std::optional<Works> works{};  ///< how well that works
  std::string change{};          ///< what shall change in it
  bool supported_before{false};  ///< gave the citizen support before the course, and so cannot be its worker

  bool operator==(const Person&) const = default;
};

} // namespace cti
