#include "cti/view/page.hpp"

namespace cti::view {

Page beginning_with(const std::string& sentence, Page page) {
  if (!sentence.empty()) page.sections.insert(page.sections.begin(), {.lines = {sentence}});
  return page;
}

} // namespace cti::view
