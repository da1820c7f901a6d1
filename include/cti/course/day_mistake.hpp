#pragma once

#include "cti/course/error.hpp"

#include <string_view>

namespace cti {

struct DayMistake {
  Message what, hint;
};

/// Why a text of the form YYYY-MM-DD is not a day that a course can have.
DayMistake day_mistake(std::string_view day_form);

} // namespace cti
