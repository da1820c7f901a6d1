#pragma once

#include "options.hpp"

namespace cti::app {

/// What every command can be told, and what is asked of cti itself.
struct GlobalOptions {
  Run& run;
  std::optional<Day> today{};
  std::optional<Language> language{}; // this one and the next two are looked for by main(), before anything is said
  std::string colour{};
  bool no_pager{false};
  bool version{false};

  void options(Options& take);
};

} // namespace cti::app
