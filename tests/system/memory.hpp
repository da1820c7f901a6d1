#pragma once
// A machine in memory, of which a test says everything: what lies on its disk, who it is, what other programs answer.

#include "cti/system/system.hpp"

#include <map>
#include <set>

namespace cti {

class Memory : public system::System {
public:
  /// What lies on the disk, by whole paths; a link by where it leads.
  std::map<std::string, std::string> files{}, links{};
  std::set<std::string> folders{"/", "/tmp"};
  std::map<std::string, system::Access> opened_to{}; ///< a file that more than its owner may open
  std::string here{"/"};

  std::map<std::string, std::string> variables{};
  std::map<system::Stream, system::Size> terminals{};
  Day day{date::year{2027} / 1 / 12};
  std::optional<std::string> zone_it_does_not_know{};
  std::string standard_input{};
  std::string printed{}, told{};
  std::optional<std::string> printing_fails{}; ///< the cause
  bool reader_has_gone = false;

  /// Programs that are there, by the names that they are started by; what one of them prints, if it answers at all.
  std::map<std::string, std::string> programs{};
  std::function<std::optional<std::string>(const std::vector<std::string>& words)> answer{};
  /// What the editor makes of the text that it is given; without one it ends badly.
  std::function<std::string(const std::string& text)> editor{};
  std::vector<std::vector<std::string>> started{}; ///< each program with its words, the text that it shows behind them

  std::optional<std::string> next_save_fails{}; ///< the cause
  std::function<void()> meanwhile{};            ///< happens once, between the reading of a file and its saving

  std::optional<std::string> variable(const std::string& name) const override;
  std::optional<system::Size> terminal(system::Stream stream) const override;
  std::string input() override;
  Expected<bool> print(const std::string& text) override;
  void tell(const std::string& text) override;
  Day local_day() const override;
  std::optional<std::string> unknown_zone() const override;

  std::string program(const std::string& name) const override;
  Expected<std::string> printed_by(const std::vector<std::string>& words) const override;
  bool edit(const std::string& command, const std::vector<std::string>& arguments) override;
  bool show(const std::string& command, const std::string& text, const std::vector<system::Default>& defaults) override;

  system::Thing thing_at(const std::string& path) const override;
  system::Thing thing_behind(const std::string& path) const override;
  std::optional<std::uintmax_t> size_of(const std::string& path) const override;
  Expected<system::FileText> read_file(const std::string& path, const std::string& shown) const override;
  Expected<system::Saved> change_file(const std::string& path, const std::string& shown,
                                      const system::Change& change) override;
  Expected<system::Unkept> create_file(const std::string& path, const std::string& shown,
                                       const std::string& text) override;
  Expected<void> replace_file(const std::string& path, const std::vector<system::Part>& parts) override;
  void let_run(const std::string& path) override;

  std::string current_folder() const override;
  std::string resolved(const std::string& path) const override;
  Expected<std::vector<std::string>> names_in(const std::string& path, const std::string& shown) const override;
  Expected<void> make_folder(const std::string& path, const std::string& shown) override;
  void make_open_folders(const std::string& path) override;
  std::optional<std::string> make_private_folder(const std::string& path_begins) override;
  bool is_own_folder(const std::string& path) const override;
  void remove_folder(const std::string& path) override;

private:
  std::string whole(const std::string& path) const;
  Expected<void> saving_begins(const std::string& path, const std::string& shown) const;
  Expected<void> saved(const std::string& path, const std::string& shown, const std::string& text);

  int private_folders_ = 0;
};

} // namespace cti
