#include "print.hpp"

namespace cti::app {

int print(Run& run, const Forms& forms, const std::vector<Error>& unreadable) {
  const std::pair<Format, const std::function<std::string()>&> all[] = {
      {Format::text, forms.text}, {Format::json, forms.json}, {Format::ndjson, forms.ndjson}, {Format::csv, forms.csv},
      {Format::md, forms.md},     {Format::html, forms.html}, {Format::ics, forms.ics},       {Format::ids, forms.ids}};
  std::vector<Format> offered;
  for (const auto& [format, form] : all)
    if (form) offered.push_back(format);
  const auto wanted = run.format(offered, forms.text ? Format::text : offered.front());
  if (!wanted) return fail(run, wanted.error());
  for (const auto& [format, form] : all)
    if (format == *wanted) run.out += form();
  return report_unreadable(run, unreadable);
}

} // namespace cti::app
