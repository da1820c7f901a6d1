#pragma once
// All that cti asks of the machine it runs on. Nothing here speaks of the notions of one operating system, so that
// another can answer it, and so can a test. Paths are UTF-8, with '/' between their names.

#include "cti/course/day.hpp"
#include "cti/course/error.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cti::system {

enum class Stream { input, output, errors };

/// A terminal's size in characters; 0 where it does not say.
struct Size {
  int columns{}, rows{};
};

/// What lies at a path.
enum class Thing { nothing, file, folder, link, other };

/// Who may open a file: its owner alone, some others too, or everybody who uses the machine.
enum class Access { owner, some, everybody };

struct FileText {
  std::string text{};
  Access access{};
};

/// Most bytes that are read of one file: one more than the largest that is taken, so that a larger one is noticed.
inline constexpr std::size_t most_read{(1u << 20) + 1};

/// What of a file could not be kept or confirmed; the text is saved all the same.
using Unkept = std::vector<Error>;

/// What a text becomes, or why not.
using Change = std::function<Expected<std::string>(const std::string& text)>;

struct Saved {
  std::string before, after;
  Unkept unkept{};
};

/// A part of a file that is put together: a text, then the whole of another file, if one is named.
struct Part {
  std::string text, file{};
};

/// A variable for a program that is started, where nobody has set it.
struct Default {
  std::string name, value;
};

/// Messages call a file by the name that is given as shown. Errors carry the system's own words as their cause. What is
/// const may be called on several threads at once.
class System {
public:
  System() = default;
  System(const System&) = delete;
  System& operator=(const System&) = delete;
  virtual ~System() = default;

  // The run.

  /// A variable of the environment; none where it is not set.
  virtual std::optional<std::string> variable(const std::string& name) const = 0;
  /// The terminal that a stream leads to; none where it leads elsewhere.
  virtual std::optional<Size> terminal(Stream stream) const = 0;
  /// All that stands in standard input.
  virtual std::string input() = 0;
  /// Writes all of the text to standard output; false where its reader has gone, which is no error.
  virtual Expected<bool> print(const std::string& text) = 0;
  /// Writes it to standard error. Where that fails there is nobody to tell.
  virtual void tell(const std::string& text) = 0;
  /// Today, where the machine stands.
  virtual Day local_day() const = 0;
  /// The time zone that was asked for, where the machine does not know it and takes UTC in its place.
  virtual std::optional<std::string> unknown_zone() const = 0;

  // Other programs.

  /// The file that a program's name stands for, links followed; empty where there is none that can be started.
  virtual std::string program(const std::string& name) const = 0;
  /// What a program prints; an error where it cannot be started or ends with another code than 0. No shell sees the
  /// words.
  virtual Expected<std::string> printed_by(const std::vector<std::string>& words) const = 0;
  /// Gives the terminal to a command, which may carry options, with the arguments behind them, until it ends; false
  /// where it does not end well.
  virtual bool edit(const std::string& command, const std::vector<std::string>& arguments) = 0;
  /// Gives a text to a command that shows it, and waits for its end; false where it could not be started, and nothing
  /// was shown.
  virtual bool show(const std::string& command, const std::string& text, const std::vector<Default>& defaults) = 0;

  // Files.

  /// What lies there itself, a link too.
  virtual Thing thing_at(const std::string& path) const = 0;
  /// What lies there, or where a link leads to.
  virtual Thing thing_behind(const std::string& path) const = 0;
  /// Bytes of a file; none where there is no file.
  virtual std::optional<std::uintmax_t> size_of(const std::string& path) const = 0;
  /// Reads an ordinary file, at most most_read bytes of it. Never waits for anybody, never follows a link.
  virtual Expected<FileText> read_file(const std::string& path, const std::string& shown) const = 0;
  /// Locks a file, reads it, changes it and puts the new text in its place, so that there is always the old text or the
  /// new, never half. Fails with Kind::contention where somebody else holds the lock or changed the file meanwhile, and
  /// leaves it as it was on any failure.
  virtual Expected<Saved> change_file(const std::string& path, const std::string& shown, const Change& change) = 0;
  /// Writes a file that must not exist yet, for its owner only, in the same way.
  virtual Expected<Unkept> create_file(const std::string& path, const std::string& shown, const std::string& text) = 0;
  /// Puts other files together in the place of one, whatever is in it, and however long they are.
  virtual Expected<void> replace_file(const std::string& path, const std::vector<Part>& parts) = 0;
  /// Lets its owner start the file as a program.
  virtual void let_run(const std::string& path) = 0;

  // Folders.

  virtual std::string current_folder() const = 0;
  /// The whole path without links, as far as there is such a thing.
  virtual std::string resolved(const std::string& path) const = 0;
  /// Names in a folder, sorted; hidden ones left out.
  virtual Expected<std::vector<std::string>> names_in(const std::string& path, const std::string& shown) const = 0;
  /// Makes a folder that only its owner can enter; one that exists is left as it is.
  virtual Expected<void> make_folder(const std::string& path, const std::string& shown) = 0;
  /// Makes a folder, and those above it that are missing, as others make theirs. Who needs it finds out where that
  /// fails.
  virtual void make_open_folders(const std::string& path) = 0;
  /// Makes a folder that only its owner can enter, of a name that nobody can foresee; none where that cannot be.
  virtual std::optional<std::string> make_private_folder(const std::string& path_begins) = 0;
  /// Whether a folder, no link, belongs to who runs the program.
  virtual bool is_own_folder(const std::string& path) const = 0;
  /// Removes a folder with all that is in it, as far as that can be.
  virtual void remove_folder(const std::string& path) = 0;
};

} // namespace cti::system
