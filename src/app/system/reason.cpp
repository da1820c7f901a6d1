#include "reason.hpp"

#include "cti/view/words.hpp"

#include <cstring>

namespace cti::app {
namespace {

// The system says why in English. The sentences that a person may well meet are kept in our catalogue; any other stays
// as it is.
[[maybe_unused]] constexpr const char* met[] = {N_("No space left on device"),
                                                N_("Disk quota exceeded"),
                                                N_("Permission denied"),
                                                N_("Operation not permitted"),
                                                N_("Read-only file system"),
                                                N_("Input/output error"),
                                                N_("No such file or directory"),
                                                N_("Is a directory"),
                                                N_("Not a directory"),
                                                N_("File exists"),
                                                N_("File too large"),
                                                N_("File name too long"),
                                                N_("Too many open files"),
                                                N_("Too many levels of symbolic links"),
                                                N_("Cannot allocate memory"),
                                                N_("Device or resource busy")};

} // namespace

std::string reason(int number) { return view::translated(std::strerror(number)); }

} // namespace cti::app
