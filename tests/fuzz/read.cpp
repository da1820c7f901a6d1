// Whatever the bytes, the reader gives a document whose places can be told, or a refusal with its place; and what the
// reader of the plain subset takes, the other one reads alike.

#include "cti/text/course_text.hpp"
#include "text/plain_reader.hpp"

#include <cstdlib>

using namespace cti::text;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  Document plain{Source{"x.yaml", std::string(reinterpret_cast<const char*>(data), size)}};
  const bool is_plain = read_plain(plain).value_or(false);
  const auto document = parse_by_events(plain.source);
  if (is_plain && !(document && plain.nodes == document->nodes)) std::abort();
  if (!document) {
    if (!document.error().place || document.error().what.empty()) std::abort();
    return 0;
  }
  const auto reading = read_course(*document);
  for (const auto& error : reading.errors)
    if (!error.place) std::abort();
  return 0;
}
