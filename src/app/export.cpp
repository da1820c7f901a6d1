// cti export: flat tables of courses, items and contacts, for whoever counts with other tools.

#include "cti/view/export.hpp"

#include "cti/view/words.hpp"
#include "export_key.hpp"
#include "reports.hpp"

namespace cti::app {
namespace {

using view::translated;

struct Said {
  std::string table, key;
  bool pseudonymous = false;
};

int show(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  const auto table = value_if_given<view::Table>("TABLE", said.table);
  if (!table) return fail(shell, table.error());
  if (!*table && cli.format({Format::csv}))
    return fail(shell, {Kind::usage,
                        {N_("csv holds one table at a time")},
                        {N_("name one: {}"), {"cti export courses, cti export items, cti export contacts"}}});
  if (!said.key.empty() && !said.pseudonymous)
    return fail(shell, {Kind::usage, {N_("{} is for pseudonyms"), {"--key"}}, {N_("add: --pseudonymous")}});
  const auto key = said.pseudonymous ? export_key(said.key).map([](std::string bytes) { return std::optional{bytes}; })
                                     : Expected<std::optional<std::string>>{std::nullopt};
  if (!key) return fail(shell, key.error());
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  auto all = rows_of_courses(cli, *folder, shell.today, [](CourseOn on) { return std::optional{std::move(on)}; });
  if (!all) return fail(shell, all.error());
  const view::ExportReport report{{shell.today, all->unreadable}, std::move(all->rows), *key};
  return print(cli,
               {.csv = [&] { return view::export_csv(report, **table); },
                .ndjson = [&] { return view::export_ndjson(report, *table); }},
               report.frame.unreadable);
}

} // namespace

void add_export(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* command = cli.command(cli.root(), "export", N_("Flat tables for analysis, as ndjson or csv; never free text"),
                              "cti export contacts --format csv", [&cli, said] { return show(cli, *said); });
  command->add_option("TABLE", said->table, translated("courses, items or contacts (else all three, as ndjson)"));
  command->add_flag("--pseudonymous", said->pseudonymous,
                    translated("ids of courses and names of workers as keyed hashes"));
  command->add_option("--key", said->key, translated("the file of the key (else CTI_EXPORT_KEY names it)"))
      ->type_name("FILE");
}

} // namespace cti::app
