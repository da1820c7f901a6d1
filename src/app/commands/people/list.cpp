// cti people: the people around the citizen at a glance; as md or html a page for the citizen.

#include "app/commands/commands.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "cti/view/people.hpp"
#include "people.hpp"

namespace cti::app {
namespace {

struct ShowPeople {
  static constexpr CommandWords words{"people", N_("The people around the citizen: who helps with what, how it works"),
                                      "cti people b-1042"};
  std::string id;

  void options(Options& take) { take.optional_value(id, a_course, N_("the course")); }

  int act(Run& run) const {
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const view::PeopleReport report{{run.today}, one->status};
    return print(run, {.text = [&] { return view::page_text(view::people_page(report), run.look); },
                       .json = [&] { return view::people_json(report); },
                       .csv = [&] { return view::people_csv(report); },
                       .md = [&] { return view::page_markdown(view::network_page(report)); },
                       .html = [&] { return view::page_html(view::network_page(report)); }});
  }
};

} // namespace

void add_people(Command& root) { add_people_put(root.add<ShowPeople>()); }

} // namespace cti::app
