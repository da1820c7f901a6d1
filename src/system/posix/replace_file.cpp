// Files put together in the place of one, a block at a time: they may be larger than memory.

#include "cti/system/refusals.hpp"
#include "posix.hpp"

#include <filesystem>
#include <fstream>

namespace cti::system {

Expected<void> Posix::replace_file(const std::string& path, const std::vector<Part>& parts) {
  const auto unfinished = path + ".merged";
  std::ofstream out(unfinished, std::ios::binary);
  for (const auto& part : parts) {
    out << part.text;
    if (std::ifstream in(part.file, std::ios::binary); in && in.peek() != std::ifstream::traits_type::eof())
      out << in.rdbuf();
  }
  out.close();
  std::error_code error;
  if (out)
    std::filesystem::rename(unfinished, path, error);
  else
    error = std::make_error_code(std::errc::io_error);
  if (!error) return {};
  const auto why = error.message();
  std::filesystem::remove(unfinished, error);
  return failed(cannot_write(path, why, false));
}

} // namespace cti::system
