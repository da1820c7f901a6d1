// cti export: flat tables of courses, items, contacts, people, agreements and ratings, for whoever counts with other
// tools.

#include "cti/view/export.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/export_key.hpp"
#include "commands.hpp"

#include <map>

namespace cti::app {
namespace {

/// Read before their rows are passed on: an export may be larger than memory.
constexpr std::size_t courses_at_once{512};

constexpr auto a_table = a_word<view::Table>(N_("TABLE"));

/// The files in the order in which their courses are exported.
Expected<std::vector<std::string>> files_in_order(const Folder& folder, const view::ExportForm& form) {
  auto names = course_files(folder);
  if (!names || !form.key) return names;
  std::map<std::string, std::string> by_name;
  for (auto& name : *names) by_name.emplace(view::export_name(form, name.substr(0, name.find('.'))) + name, name);
  names->clear();
  for (auto& [shown, name] : by_name) names->push_back(std::move(name));
  return names;
}

struct Export {
  static constexpr CommandWords words{"export", N_("Flat tables for analysis, as ndjson or csv; never free text"),
                                      "cti export contacts --format csv"};
  std::string key;
  std::optional<view::Table> table;
  bool pseudonymous = false;

  void options(Options& take) {
    take.optional_value(
        table, a_table,
        N_("courses, items, appointments, contacts, people, agreements or ratings (else all of them, as ndjson)"));
    take.flag("--pseudonymous", pseudonymous, N_("ids of courses and names of workers as keyed hashes"));
    take.option("--key", key, a_file, N_("the file of the key (else CTI_EXPORT_KEY names it)"));
  }

  int act(Run& run) const {
    auto form = form_of(run);
    if (!form) return fail(run, form.error());
    const auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    form->measures = folder->settings.measures;
    const auto names = files_in_order(*folder, *form);
    if (!names) return fail(run, names.error());
    return put_rows(run, *folder, *form, *names);
  }

private:
  Expected<view::ExportForm> form_of(const Run& run) const {
    const auto format = run.format({Format::csv, Format::ndjson}, Format::ndjson);
    if (!format) return failed(format.error());
    if (!table && *format == Format::csv)
      return failed({Kind::usage,
                     {N_("csv holds one table at a time")},
                     {N_("name one: {}"),
                      {"cti export courses, cti export items, cti export appointments, cti export contacts, "
                       "cti export people, cti export agreements"}}});
    if (!key.empty() && !pseudonymous)
      return failed({Kind::usage, {N_("{} is for pseudonyms"), {"--key"}}, {N_("add: --pseudonymous")}});
    view::ExportForm form{table, *format == Format::csv};
    if (!pseudonymous) return form;
    return export_key(run.system, key).map([&](std::string bytes) { return form.key = std::move(bytes), form; });
  }

  static int put_rows(Run& run, const Folder& folder, const view::ExportForm& form,
                      std::span<const std::string> names) {
    std::vector<Error> unreadable;
    Progress progress(run.at_once);
    run.out += view::export_head(form);
    bool wanted = true;
    for (std::size_t begin = 0; wanted && begin < names.size(); begin += courses_at_once) {
      const auto some = names.subspan(begin, std::min(courses_at_once, names.size() - begin));
      std::vector<std::string> rows(some.size());
      const auto take = [&](std::size_t place, Case found) {
        rows[place] = view::export_rows(form, course_status(std::move(found.course), *found.method, run.today));
      };
      const auto bad = read_each(folder, some, take, [&](std::size_t at) { progress.at(begin + at, names.size()); });
      unreadable.insert(unreadable.end(), bad.begin(), bad.end());
      for (const auto& row : rows) run.out += row;
      if (!run.pass_on) continue;
      wanted = run.pass_on(run.out);
      run.out.clear();
    }
    std::ranges::sort(unreadable, {},
                      [](const Error& error) { return error.place ? error.place->file : std::string{}; });
    if (wanted) run.out += view::export_unreadable(form, {run.today, unreadable});
    return report_unreadable(run, unreadable);
  }
};

} // namespace

void add_export(Command& root) { root.add<Export>(); }

} // namespace cti::app
