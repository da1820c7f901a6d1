#include "cti/app/start.hpp"
#include "cti/system/machine.hpp"

#include <algorithm>

int main(int count, char** words) {
  cti::system::leave_no_lock_behind();
  const auto machine = cti::system::this_machine();
  return cti::app::run(*machine, {words + std::min(count, 1), words + count});
}
