#include "options.hpp"

#include "cti/view/words.hpp"

namespace cti::app {

std::string Option::shown() const { return stands_alone() ? view::translated(name.c_str()) : name; }

void Options::flag(const char* name, bool& target, const char* meaning) {
  Option option{name, "", meaning};
  option.put = [&target](const std::vector<std::string>&, const Reading&) -> Expected<void> {
    target = true;
    return {};
  };
  all_.push_back(std::move(option));
}

} // namespace cti::app
