// cti checklist: items and completeness; done, undo, skip.

#include "cti/view/checklist.hpp"

#include "app/editing/edit_course.hpp"
#include "cti/course/choices.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::say;

struct Said {
  std::string id, stage, on, by, note, reason;
  std::vector<std::string> items;
};

int show(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  const auto stage = meant<Stage>(said.stage);
  if (!said.stage.empty() && !stage)
    return fail(
        shell, {Kind::usage, {N_("no checklist is called '{}'"), {said.stage}}, one_of(said.stage, words_of<Stage>())});
  if (said.id.empty())
    return fail(shell, {Kind::usage, {N_("{} is missing"), {"ID"}}, {N_("see: {} --help"), {"cti checklist"}}});
  const auto one = one_course(cli, said.id);
  if (!one) return fail(shell, one.error());
  const auto& course = one->status;
  auto stages = checklist_status(course.course, *course.method, course.line);
  if (stage) std::erase_if(stages, [&](const StageStatus& status) { return status.stage != *stage; });
  const view::ChecklistReport report{{shell.today}, course, std::move(stages)};
  return print(cli, {.text = [&] { return view::checklist_text(report, shell.look); },
                     .json = [&] { return view::checklist_json(report); },
                     .csv = [&] { return view::checklist_csv(report); }});
}

// Puts a tick where the method has its item, so that files read in the method's order.
void put_tick(Course& course, const Method& method, const Tick& tick) {
  const auto old = std::find_if(course.ticks.begin(), course.ticks.end(),
                                [&](const Tick& t) { return t.stage == tick.stage && t.item == tick.item; });
  if (old != course.ticks.end()) {
    *old = tick;
    return;
  }
  std::map<std::string, std::size_t> order;
  for (const auto& place : items(method)) order.emplace(place.item->id, order.size());
  const auto rank = [&](const Tick& t) {
    const auto known = order.find(t.item);
    return known == order.end() ? order.size() : known->second;
  };
  const auto behind =
      std::find_if(course.ticks.begin(), course.ticks.end(), [&](const Tick& t) { return rank(t) > rank(tick); });
  course.ticks.insert(behind, tick);
}

/// What becomes of one item, or why it cannot.
using Ticked = std::function<Expected<void>(Course&, const Case&, const ItemPlace&)>;

int change(Cli& cli, const Said& said, const Ticked& tick, const std::function<std::string(const Item&)>& words) {
  std::vector<ItemPlace> named;
  const auto make = [&](const Case& found) -> Expected<Course> {
    named.clear();
    for (const auto& text : said.items) {
      const auto place = item_named(*found.method, text, found.course.id);
      if (!place) return failed(place.error());
      named.push_back(*place);
    }
    auto course = found.course;
    for (const auto& place : named)
      if (const auto ticked = tick(course, found, place); !ticked) return failed(ticked.error());
    return course;
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    std::string text;
    for (const auto& place : named) text += words(*place.item) + "\n";
    for (const auto& status : checklist_status(changed.now.course, *changed.now.method, changed.now.line))
      if (status.stage == named.back().stage)
        text += "  " +
                say("checklist {}: {} of {}", view::stage_text(status.stage), status.done,
                    static_cast<int>(status.items.size())) +
                "\n";
    return text;
  });
}

std::string item_words(const Item& item, const char* sign, const std::string& what) {
  return std::string{sign} + " " + item.id + "  " + item.label.in(view::spoken()) + (what.empty() ? "" : "  " + what);
}

Error undo_first(const Message& what, const std::string& id, const ItemPlace& place) {
  return {
      Kind::usage,
      what,
      {N_("what is written there would be lost; first: cti checklist undo {} {}"), {id, shell_word(place.item->id)}}};
}

int done(Cli& cli, const Said& said) {
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  const auto today = cli.shell().today;
  const auto note = cli.note(said.note);
  std::map<std::string, std::string> done_on;
  const auto tick = [&](Course& course, const Case& found, const ItemPlace& place) -> Expected<void> {
    const Tick* old = tick_of(course, place.stage, place.item->id);
    if (old && std::holds_alternative<Skipped>(old->how))
      return failed(undo_first({N_("'{}' is marked as not relevant"), {place.item->id}}, course.id, place));
    Done how = old ? std::get<Done>(old->how) : Done{};
    // Ticked before: the day stays, unless another is given.
    if (!old || (!said.on.empty() && how.on != *on)) how.on = *on, how.recorded = recorded_later(*on, today);
    if (!said.by.empty()) how.by = said.by;
    const auto before = note.empty() ? std::string{} : said_before(std::exchange(how.note, note), note);
    done_on[place.item->id] = full_day(how.on) + before + (old && said.on.empty() ? first_day_stays() : "");
    put_tick(course, *found.method, {place.stage, place.item->id, how});
    return {};
  };
  return change(cli, said, tick, [&](const Item& item) { return item_words(item, "✓", done_on.at(item.id)); });
}

int undo(Cli& cli, const Said& said) {
  const auto tick = [](Course& course, const Case&, const ItemPlace& place) -> Expected<void> {
    std::erase_if(course.ticks, [&](const Tick& t) { return t.stage == place.stage && t.item == place.item->id; });
    return {};
  };
  return change(cli, said, tick, [](const Item& item) { return item_words(item, "·", say("open")); });
}

int skip(Cli& cli, const Said& said) {
  if (said.reason.empty())
    return fail(cli.shell(), {Kind::usage,
                              {N_("{} is missing"), {"--reason"}},
                              {N_("why is it not relevant? cti checklist skip {} ITEM --reason TEXT"), {said.id}}});
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  const auto today = cli.shell().today;
  std::map<std::string, std::string> skipped;
  const auto tick = [&](Course& course, const Case& found, const ItemPlace& place) -> Expected<void> {
    const Tick* old = tick_of(course, place.stage, place.item->id);
    if (old && std::holds_alternative<Done>(old->how))
      return failed(undo_first({N_("'{}' is ticked as done"), {place.item->id}}, course.id, place));
    Skipped how{*on, said.reason, recorded_later(*on, today)};
    auto& words = skipped[place.item->id] = say("not relevant");
    if (old) {
      const auto& before = std::get<Skipped>(old->how);
      words += said_before(before.reason, said.reason);
      if (said.on.empty()) how.skipped = before.skipped, how.recorded = before.recorded, words += first_day_stays();
    }
    put_tick(course, *found.method, {place.stage, place.item->id, how});
    return {};
  };
  return change(cli, said, tick, [&](const Item& item) { return item_words(item, "–", skipped.at(item.id)); });
}

} // namespace

void add_checklist(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* list =
      cli.command(cli.root(), "checklist", N_("Checklists of a course: what is done, what is open, and by when"),
                  "cti checklist b-1042 --stage phase-1", [&cli, said] { return show(cli, *said); });
  list->may_take("ID", &said->id, N_("the course"));
  list->option("--stage", &said->stage, "STAGE", N_("contact, phase-1, phase-2 or closing"));

  const auto add = [&](const char* name, const char* description, const char* example,
                       int (*action)(Cli&, const Said&)) {
    auto* command = cli.command(list, name, description, example, [&cli, said, action] { return action(cli, *said); });
    command->takes("ID", &said->id, N_("the course"));
    command->takes("ITEM", &said->items, N_("items, or the beginning of their names"));
    return command;
  };
  auto* ticked = add("done", N_("Tick items"), "cti checklist done b-1042 plan-made focus-chosen", done);
  add("undo", N_("Open items again"), "cti checklist undo b-1042 plan-made", undo);
  auto* skipped = add("skip", N_("Mark items as not relevant for this citizen"),
                      N_("cti checklist skip b-1042 introduced --reason \"own network\""), skip);
  for (auto* command : {ticked, skipped})
    command->option("--on", &said->on, "DAY", N_("the day it happened (else today)"));
  ticked->option("--by", &said->by, "WORKER", N_("who did it, if not the worker of the course"));
  ticked->option("--note", &said->note, "TEXT", N_("a note; - reads it from standard input"));
  skipped->option("--reason", &said->reason, "TEXT", N_("why it is not relevant"));
}

} // namespace cti::app
