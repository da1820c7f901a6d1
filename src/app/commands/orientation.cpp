// cti orientation: what the citizen is told before phase 1, as a page to hand over.

#include "cti/view/orientation.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"
#include "cti/view/words.hpp"

namespace cti::app {
namespace {

struct ShowOrientation {
  static constexpr CommandWords words{"orientation",
                                      N_("What the citizen is told before phase 1, as a page to hand over"),
                                      "cti orientation b-1042 --format html"};
  std::string id;

  void options(Options& take) { take.value(id, a_course, N_("the course")); }

  int act(Run& run) const {
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const auto page = [&] { return view::orientation_page(one->status); };
    return print(run, {.text = [&] { return view::page_text(page(), run.look); },
                       .md = [&] { return view::page_markdown(page()); },
                       .html = [&] { return view::page_html(page()); }});
  }
};

} // namespace

void add_orientation(Command& root) { root.add<ShowOrientation>(); }

} // namespace cti::app
