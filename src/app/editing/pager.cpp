#include "pager.hpp"

namespace cti::app {
namespace {

std::string chosen_pager(const system::System& system) {
  std::string command = "less";
  for (const char* name : {"PAGER", "CTI_PAGER"})
    if (const auto value = system.variable(name)) command = *value;
  return command == "cat" ? "" : command;
}

} // namespace

bool shown_by_pager(system::System& system, const std::string& text) {
  const auto pager = chosen_pager(system);
  // It ends by itself where all fits, keeps colours, leaves the text on the screen.
  return !pager.empty() && system.show(pager, text, {{"LESS", "FRX"}, {"LESSCHARSET", "utf-8"}});
}

} // namespace cti::app
