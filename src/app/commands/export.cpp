// cti export: flat tables of courses, items and contacts, for whoever counts with other tools.

#include "cti/view/export.hpp"

#include "cti/view/words.hpp"
#include "export_key.hpp"
#include "reports.hpp"

#include <map>

namespace cti::app {
namespace {

struct Said {
  std::string table, key;
  bool pseudonymous = false;
};

constexpr std::size_t courses_at_once{
    512}; ///< read before their rows are passed on: an export may be larger than memory

Expected<view::ExportForm> form_of(const Cli& cli, const Said& said) {
  const auto table = value_if_given<view::Table>("TABLE", said.table);
  if (!table) return failed(table.error());
  const auto format = cli.format({Format::csv, Format::ndjson}, Format::ndjson);
  if (!format) return failed(format.error());
  if (!*table && *format == Format::csv)
    return failed({Kind::usage,
                   {N_("csv holds one table at a time")},
                   {N_("name one: {}"), {"cti export courses, cti export items, cti export contacts"}}});
  if (!said.key.empty() && !said.pseudonymous)
    return failed({Kind::usage, {N_("{} is for pseudonyms"), {"--key"}}, {N_("add: --pseudonymous")}});
  view::ExportForm form{*table, *format == Format::csv};
  if (!said.pseudonymous) return form;
  return export_key(said.key).map([&](std::string bytes) { return form.key = std::move(bytes), form; });
}

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

int show(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  const auto form = form_of(cli, said);
  if (!form) return fail(shell, form.error());
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const auto names = files_in_order(*folder, *form);
  if (!names) return fail(shell, names.error());

  std::vector<Error> unreadable;
  Progress progress(shell.at_once);
  shell.out += view::export_head(*form);
  bool wanted = true;
  for (std::size_t begin = 0; wanted && begin < names->size(); begin += courses_at_once) {
    const auto some = std::span(*names).subspan(begin, std::min(courses_at_once, names->size() - begin));
    std::vector<std::string> rows(some.size());
    const auto take = [&](std::size_t place, Case found) {
      rows[place] = view::export_rows(*form, course_status(std::move(found.course), *found.method, shell.today));
    };
    const auto bad = read_each(*folder, some, take, [&](std::size_t at) { progress.at(begin + at, names->size()); });
    unreadable.insert(unreadable.end(), bad.begin(), bad.end());
    for (const auto& row : rows) shell.out += row;
    if (!shell.pass_on) continue;
    wanted = shell.pass_on(shell.out);
    shell.out.clear();
  }
  std::ranges::sort(unreadable, {}, [](const Error& error) { return error.place ? error.place->file : std::string{}; });
  if (wanted) shell.out += view::export_unreadable(*form, {shell.today, unreadable});
  return report_unreadable(shell, unreadable);
}

} // namespace

void add_export(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* command = cli.command(cli.root(), "export", N_("Flat tables for analysis, as ndjson or csv; never free text"),
                              "cti export contacts --format csv", [&cli, said] { return show(cli, *said); });
  command->may_take("TABLE", &said->table, N_("courses, items or contacts (else all three, as ndjson)"));
  command->flag("--pseudonymous", said->pseudonymous, N_("ids of courses and names of workers as keyed hashes"));
  command->option("--key", &said->key, "FILE", N_("the file of the key (else CTI_EXPORT_KEY names it)"));
}

} // namespace cti::app
