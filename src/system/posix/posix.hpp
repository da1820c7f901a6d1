#pragma once

#include "cti/system/system.hpp"

namespace cti::system {

/// Linux and its like.
class Posix : public System {
public:
  std::optional<std::string> variable(const std::string& name) const override;
  std::optional<Size> terminal(Stream stream) const override;
  std::string input() override;
  Expected<bool> print(const std::string& text) override;
  void tell(const std::string& text) override;
  Day local_day() const override;
  std::optional<std::string> unknown_zone() const override;

  std::string program(const std::string& name) const override;
  Expected<std::string> printed_by(const std::vector<std::string>& words) const override;
  bool edit(const std::string& command, const std::vector<std::string>& arguments) override;
  bool show(const std::string& command, const std::string& text, const std::vector<Default>& defaults) override;

  Thing thing_at(const std::string& path) const override;
  Thing thing_behind(const std::string& path) const override;
  std::optional<std::uintmax_t> size_of(const std::string& path) const override;
  Expected<FileText> read_file(const std::string& path, const std::string& shown) const override;
  Expected<Saved> change_file(const std::string& path, const std::string& shown, const Change& change) override;
  Expected<Unkept> create_file(const std::string& path, const std::string& shown, const std::string& text) override;
  Expected<void> replace_file(const std::string& path, const std::vector<Part>& parts) override;
  void let_run(const std::string& path) override;

  std::string current_folder() const override;
  std::string resolved(const std::string& path) const override;
  Expected<std::vector<std::string>> names_in(const std::string& path, const std::string& shown) const override;
  Expected<void> make_folder(const std::string& path, const std::string& shown) override;
  void make_open_folders(const std::string& path) override;
  std::optional<std::string> make_private_folder(const std::string& path_begins) override;
  bool is_own_folder(const std::string& path) const override;
  void remove_folder(const std::string& path) override;
};

} // namespace cti::system
