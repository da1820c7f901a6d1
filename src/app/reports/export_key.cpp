#include "export_key.hpp"

namespace cti::app {
namespace {

/// 128 bits, however they are written.
constexpr std::size_t shortest_key{16};

constexpr const char* how_to_make_one = "(umask 077; head -c 32 /dev/urandom | base64 > ~/.cti-key)";

} // namespace

Expected<std::string> export_key(const system::System& system, const std::string& given) {
  const auto path = !given.empty() ? given : system.variable("CTI_EXPORT_KEY").value_or("");
  const Message make_one{N_("make one, and keep it: {}"), {how_to_make_one}};
  if (path.empty())
    return failed({Kind::usage, {N_("pseudonyms need a key: name its file with --key or CTI_EXPORT_KEY")}, make_one});
  auto file = system.read_file(path, path);
  if (!file) {
    if (file.error().kind == Kind::not_found) file.error().hint = make_one;
    return failed(file.error());
  }
  if (file->access != system::Access::owner)
    return failed(
        {Kind::usage, {N_("others can read the key in {}"), {path}}, {N_("make it yours: chmod 600 {}"), {path}}});
  while (file->text.ends_with('\n') || file->text.ends_with('\r')) file->text.pop_back();
  if (file->text.size() < shortest_key)
    return failed({Kind::usage, {N_("the key in {} is too short to keep anything secret"), {path}}, make_one});
  return std::move(file->text);
}

} // namespace cti::app
