#pragma once

#include <date/date.h>
#include <optional>
#include <string_view>

namespace cti::app {

/// The weekday that a word names, in Danish or English, whole or short: "fredag", "fre.", "fri". Small letters.
std::optional<date::weekday> weekday_named(std::string_view word);

/// The same of a month: "marts", "mar", "march".
std::optional<date::month> month_named(std::string_view word);

} // namespace cti::app
