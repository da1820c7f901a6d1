// A run from its command line to its exit code: what the machine says of language, day and terminal is decided on here.

#include "cti/app/start.hpp"
#include "app/editing/pager.hpp"
#include "cti/app/day_input.hpp"
#include "cti/strings/number.hpp"
#include "cti/view/errors.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using system::Stream;
using system::System;

/// Columns of a page where nothing says how many fit, and most that are filled.
constexpr int usual_columns{80}, most_columns{100};

/// The value of --name VALUE or --name=VALUE; options that even the help page and the errors depend on.
std::string early_option(const std::vector<std::string>& arguments, const std::string& name) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == name && i + 1 < arguments.size()) return arguments[i + 1];
    if (arguments[i].starts_with(name + "=")) return arguments[i].substr(name.size() + 1);
  }
  return {};
}

bool is_set(const System& system, const char* name) { return !system.variable(name).value_or("").empty(); }

Language language_of(const System& system, const std::vector<std::string>& arguments) {
  // A word that is no language is refused later: in the language that is spoken here.
  if (const auto wanted = meant<Language>(early_option(arguments, "--lang"))) return *wanted;
  for (const char* name : {"CTI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"})
    if (is_set(system, name)) return system.variable(name)->starts_with("da") ? Language::danish : Language::english;
  return Language::english;
}

view::Look look_of(const System& system, Stream stream, const std::string& colour) {
  const auto terminal = system.terminal(stream);
  const bool plain = !terminal || is_set(system, "NO_COLOR") || system.variable("TERM") == "dumb";
  auto columns = terminal ? terminal->columns : 0;
  if (columns == 0) columns = whole_number_meant(system.variable("COLUMNS").value_or("")).value_or(0);
  return {colour == "always" || (colour != "never" && !plain),
          std::min(columns > 0 ? columns : usual_columns, most_columns), terminal.has_value()};
}

// A page for people, on a terminal that does not hold it.
bool wants_pager(const System& system, const std::vector<std::string>& arguments, const std::string& text) {
  const auto terminal = system.terminal(Stream::output);
  if (!terminal || terminal->rows == 0) return false;
  if (std::ranges::find(arguments, "--no-pager") != arguments.end()) return false;
  return std::ranges::count(text, '\n') >= terminal->rows;
}

/// Standard output until nobody takes more, and what stopped it.
class Output {
public:
  explicit Output(System& system) : system_(system) {}

  bool put(const std::string& text) {
    if (!open_ || text.empty()) return open_;
    const auto taken = system_.print(text);
    open_ = taken.value_or(false);
    if (!taken) why_ = taken.error();
    return open_;
  }

  /// All of it, a screenful at a time where that helps.
  void show(const std::vector<std::string>& arguments, const std::string& text) {
    if (!wants_pager(system_, arguments, text) || !shown_by_pager(system_, text)) put(text);
  }

  const std::optional<Error>& why() const { return why_; }

private:
  System& system_;
  bool open_ = true;
  std::optional<Error> why_{}; ///< none where the reader has gone: a full disk is an error, that is not
};

void warn_of_zone(Run& run, const std::vector<std::string>& arguments) {
  const auto zone = run.system.unknown_zone();
  if (!zone || is_set(run.system, "CTI_TODAY") || !early_option(arguments, "--today").empty()) return;
  warn(run, {Kind::usage,
             {N_("the time zone '{}' is not known here; today is taken as in UTC"), {*zone}},
             {N_("set TZ, e.g. to Europe/Copenhagen")}});
}

int answered(Run& run, const std::vector<std::string>& arguments) {
  const auto given = run.system.variable("CTI_TODAY").value_or("");
  const auto today = given.empty() ? Expected<Day>{run.today} : day_meant(given, run.today);
  if (today) run.today = *today;
  return today || asks_what_fits(arguments) ? app::run(run, arguments) : fail(run, today.error());
}

} // namespace

int run(System& system, const std::vector<std::string>& arguments) {
  Run run{system};
  run.language = language_of(system, arguments);
  view::speak(run.language);
  const auto colour = early_option(arguments, "--color");
  run.look = look_of(system, Stream::output, colour);
  run.error_look = look_of(system, Stream::errors, colour);
  run.today = system.local_day();
  Output output(system);
  if (!system.terminal(Stream::output)) run.pass_on = [&](const std::string& text) { return output.put(text); };
  if (system.terminal(Stream::errors)) run.at_once = [&](const std::string& text) { system.tell(text); };
  if (!asks_what_fits(arguments)) warn_of_zone(run, arguments);

  const int code = answered(run, arguments);
  output.show(arguments, run.out);
  system.tell(run.err);
  if (!output.why()) return code;
  system.tell(view::error_text(*output.why(), run.error_look));
  return exit_code(Kind::unwritten);
}

} // namespace cti::app
