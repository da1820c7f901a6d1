// The one place where the program meets its surroundings: environment, clock, terminal, standard streams, signals.

#include "app/system/files.hpp"
#include "app/system/pager.hpp"
#include "app/system/reason.hpp"
#include "cti/app/cli.hpp"
#include "cti/app/day_input.hpp"
#include "cti/view/errors.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

using namespace cti;

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

/// The value of --name VALUE or --name=VALUE; options that even the help page and the errors depend on.
std::string early_option(const std::vector<std::string>& arguments, const std::string& name) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == name && i + 1 < arguments.size()) return arguments[i + 1];
    if (arguments[i].starts_with(name + "=")) return arguments[i].substr(name.size() + 1);
  }
  return {};
}

Language language_of(const std::vector<std::string>& arguments) {
  // A word that is no language is refused later: in the language that is spoken here.
  if (const auto wanted = meant<Language>(early_option(arguments, "--lang"))) return *wanted;
  for (const auto& wanted : {variable("CTI_LANG"), variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")})
    if (!wanted.empty()) return wanted.starts_with("da") ? Language::danish : Language::english;
  return Language::english;
}

Day local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return date::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

// libc takes UTC for a zone that it does not know, and says nothing.
bool unknown_zone() {
  const auto zone = variable("TZ");
  std::error_code error;
  return !zone.empty() && zone.find('/') != std::string::npos && zone.front() != ':' && zone.front() != '/' &&
         !app::fs::exists("/usr/share/zoneinfo/" + zone, error);
}

int columns_of(int descriptor) {
  winsize size{};
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const int wanted = std::atoi(variable("COLUMNS").c_str());
  return wanted > 0 ? wanted : 80;
}

view::Look look_of(int descriptor, const std::string& colour) {
  const bool plain = !isatty(descriptor) || !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
  return {colour == "always" || (colour != "never" && !plain), std::min(columns_of(descriptor), 100),
          isatty(descriptor) == 1};
}

/// A standard stream, and what stopped it first.
struct Output {
  std::FILE* stream;
  bool open = true;
  int why = 0; ///< not where the reader has gone: that is no error, a full disk is

  /// Writes all of it; false where nobody takes more.
  bool put(const std::string& text) {
    if (!open || text.empty()) return open;
    open = std::fwrite(text.data(), 1, text.size(), stream) == text.size() && std::fflush(stream) == 0;
    if (!open && errno != EPIPE) why = errno;
    return open;
  }
};

// A page for people, on a terminal that does not hold it.
bool wants_pager(const std::vector<std::string>& arguments, const std::string& text) {
  winsize size{};
  if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0) return false;
  if (std::find(arguments.begin(), arguments.end(), "--no-pager") != arguments.end()) return false;
  return std::count(text.begin(), text.end(), '\n') >= size.ws_row;
}

/// Standard output, all of it, a screenful at a time where that helps.
void show(Output& output, const std::vector<std::string>& arguments, const std::string& text) {
  if (wants_pager(arguments, text))
    if (const auto pager = app::pager(); !pager.empty() && app::shown_by(pager, text)) return;
  output.put(text);
}

extern "C" void clean_up(int signal) {
  app::drop_lock();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

} // namespace

int main(int count, char** words) {
  std::signal(SIGPIPE, SIG_IGN);
  // Also those that mean a fault of ours: whatever ends the run, no lock is left.
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGABRT, SIGSEGV, SIGBUS}) std::signal(signal, clean_up);
  std::signal(SIGXFSZ, SIG_IGN); // a write past the limit then fails as one on a full disk
  const std::vector<std::string> arguments(words + std::min(count, 1), words + count);

  app::Shell shell;
  shell.language = language_of(arguments);
  view::speak(shell.language);
  const auto colour = early_option(arguments, "--color");
  shell.look = look_of(STDOUT_FILENO, colour);
  shell.error_look = look_of(STDERR_FILENO, colour);
  shell.today = local_today();
  Output out{stdout}, err{stderr};
  if (!isatty(STDOUT_FILENO)) shell.pass_on = [&](const std::string& text) { return out.put(text); };
  if (isatty(STDERR_FILENO)) shell.at_once = [&](const std::string& text) { err.put(text); };
  if (!app::asks_what_fits(arguments) && unknown_zone() && variable("CTI_TODAY").empty() &&
      early_option(arguments, "--today").empty())
    app::warn(shell, {Kind::usage,
                      {N_("the time zone '{}' is not known here; today is taken as in UTC"), {variable("TZ")}},
                      {N_("set TZ, e.g. to Europe/Copenhagen")}});

  int code = 0;
  const auto given = variable("CTI_TODAY");
  const auto today = given.empty() ? Expected<Day>{shell.today} : app::day_meant(given, shell.today);
  if (today) shell.today = *today;
  if (today || app::asks_what_fits(arguments)) {
    code = app::run(shell, arguments);
  } else {
    code = app::fail(shell, today.error());
  }

  show(out, arguments, shell.out);
  err.put(shell.err);
  if (out.why == 0) return code;
  err.put(view::error_text({Kind::unwritten, {N_("standard output could not be written: {}"), {app::reason(out.why)}}},
                           shell.error_look));
  return app::exit_code(Kind::unwritten);
}
