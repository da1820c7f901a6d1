// Why the system refused, which it says in English. The sentences that a person may well meet are kept in our
// catalogue; any other stays as it is.

#include "cti/view/words.hpp"

namespace cti::view {
namespace {

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

std::string with_cause(std::string sentence, const std::string& cause) {
  return cause.empty() ? sentence : std::move(sentence) + ": " + cause;
}

} // namespace

std::string sentence(const Error& error, bool shows_words) {
  return with_cause(sentence(error.what, shows_words),
                    error.cause.empty() ? "" : safe(translated(error.cause.c_str())));
}

std::string untranslated(const Error& error) { return with_cause(untranslated(error.what), safe(error.cause)); }

} // namespace cti::view
