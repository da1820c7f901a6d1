// Whatever the bytes, the reader gives a document whose places can be told, or a refusal with its place.

#include "cti/text/course_text.hpp"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto document = cti::text::parse("x.yaml", std::string(reinterpret_cast<const char*>(data), size));
  if (!document) {
    if (!document.error().place || document.error().what.empty()) std::abort();
    return 0;
  }
  const auto reading = cti::text::read_course(*document);
  for (const auto& error : reading.errors)
    if (!error.place) std::abort();
  return 0;
}
