#include "cti/view/hash.hpp"

#include <array>
#include <fmt/format.h>
#include <nettle/hmac.h>
#include <nettle/sha2.h>

namespace cti::view {
namespace {

const std::uint8_t* bytes(const std::string& text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

using Digest = std::array<std::uint8_t, SHA256_DIGEST_SIZE>;

std::string hexadecimal(const Digest& digest) {
  std::string text;
  for (const auto byte : digest) text += fmt::format("{:02x}", byte);
  return text;
}

} // namespace

std::string hash_of(const std::string& text) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, text.size(), bytes(text));
  Digest digest{};
  sha256_digest(&context, digest.size(), digest.data());
  return hexadecimal(digest);
}

std::string keyed_hash(const std::string& key, const std::string& text) {
  hmac_sha256_ctx context;
  hmac_sha256_set_key(&context, key.size(), bytes(key));
  hmac_sha256_update(&context, text.size(), bytes(text));
  Digest digest{};
  hmac_sha256_digest(&context, digest.size(), digest.data());
  return hexadecimal(digest);
}

} // namespace cti::view
