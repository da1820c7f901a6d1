// cti checklist: items and completeness; done, undo, skip.

#include "cti/view/checklist.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/editing/edit_course.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::say;

enum class Offered { open, ticked };

Candidates offer_items(const LineBefore& before, Offered wanted) {
  return of_course(before, [&](const Case& found) {
    Candidates all;
    for (const auto& [stage, list] : found.method->checklists)
      for (const auto& item : list)
        if ((tick_of(found.course, stage, item.id) != nullptr) == (wanted == Offered::ticked))
          all.push_back({item.id, item.label.in(view::spoken())});
    return all;
  });
}
Candidates offer_open_items(const LineBefore& before) { return offer_items(before, Offered::open); }
Candidates offer_ticked_items(const LineBefore& before) { return offer_items(before, Offered::ticked); }

Expected<Stage> read_stage(const std::string& text, const Reading&) {
  if (const auto stage = meant<Stage>(word_meant(text, words_of<Stage>()))) return *stage;
  return failed({Kind::usage, {N_("no checklist is called '{}'"), {text}}, words_that_fit(text, words_of<Stage>())});
}

constexpr ValueKind<Stage> a_stage{N_("STAGE"), read_stage, offer_words<Stage>};
constexpr ValueKind<std::string> an_open_item{N_("ITEM"), read_text, offer_open_items};
constexpr ValueKind<std::string> a_ticked_item{N_("ITEM"), read_text, offer_ticked_items};

struct ShowChecklist {
  static constexpr CommandWords words{"checklist",
                                      N_("Checklists of a course: what is done, what is open, and by when"),
                                      "cti checklist b-1042 --stage phase-1"};
  std::string id;
  std::optional<Stage> stage;

  void options(Options& take) {
    take.optional_value(id, a_course, N_("the course"));
    take.option("--stage", stage, a_stage, N_("contact, phase-1, phase-2 or closing"));
  }

  int act(Run& run) const {
    if (id.empty()) return fail(run, missing("ID", {N_("see: {} --help"), {"cti checklist"}}));
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const auto& course = one->status;
    auto stages = checklist_status(course.course, *course.method, course.line);
    if (stage) std::erase_if(stages, [&](const StageStatus& status) { return status.stage != *stage; });
    const view::ChecklistReport report{{run.today}, course, std::move(stages)};
    return print(run, {.text = [&] { return view::checklist_text(report, run.look); },
                       .json = [&] { return view::checklist_json(report); },
                       .csv = [&] { return view::checklist_csv(report); }});
  }
};

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

/// Changes the items that were named, one after another, and says of each what became of it.
int change_items(Run& run, const std::string& id, const std::vector<std::string>& items, const Ticked& tick,
                 const std::function<std::string(const Item&)>& item_words) {
  std::vector<ItemPlace> named;
  const auto make = [&](const Case& found) -> Expected<Course> {
    named.clear();
    for (const auto& text : items) {
      const auto place = item_named(*found.method, text, found.course.id);
      if (!place) return failed(place.error());
      named.push_back(*place);
    }
    auto course = found.course;
    for (const auto& place : named)
      if (const auto ticked = tick(course, found, place); !ticked) return failed(ticked.error());
    return course;
  };
  return change_course(run, id, make, [&](const Changed& changed) {
    std::string text;
    for (const auto& place : named) text += item_words(*place.item) + "\n";
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

struct TickItems {
  static constexpr CommandWords words{"done", N_("Tick items"), "cti checklist done b-1042 plan-made focus-chosen"};
  std::string id, by, note;
  std::vector<std::string> items;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(items, an_open_item, N_("items, or the beginning of their names"));
    take.option("--on", on, a_day, N_("the day it happened (else today)"));
    take.option("--by", by, a_worker, N_("who did it, if not the worker of the course"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    std::map<std::string, std::string> done_on;
    const auto tick = [&](Course& course, const Case& found, const ItemPlace& place) -> Expected<void> {
      const Tick* old = tick_of(course, place.stage, place.item->id);
      if (old && std::holds_alternative<Skipped>(old->how))
        return failed(undo_first({N_("'{}' is marked as not relevant"), {place.item->id}}, course.id, place));
      Done how = old ? std::get<Done>(old->how) : Done{};
      const Day day = on.value_or(run.today);
      // Ticked before: the day stays, unless another is given.
      if (!old || (on && how.on != day)) how.on = day, how.recorded = recorded_later(day, run.today);
      if (!by.empty()) how.by = by;
      const auto before = note.empty() ? std::string{} : said_before(std::exchange(how.note, note), note);
      done_on[place.item->id] = full_day(how.on) + before + (old && !on ? first_day_stays() : "");
      put_tick(course, *found.method, {place.stage, place.item->id, how});
      return {};
    };
    return change_items(run, id, items, tick,
                        [&](const Item& item) { return item_words(item, "✓", done_on.at(item.id)); });
  }
};

struct OpenItems {
  static constexpr CommandWords words{"undo", N_("Open items again"), "cti checklist undo b-1042 plan-made"};
  std::string id;
  std::vector<std::string> items;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(items, a_ticked_item, N_("items, or the beginning of their names"));
  }

  int act(Run& run) const {
    const auto open = [](Course& course, const Case&, const ItemPlace& place) -> Expected<void> {
      std::erase_if(course.ticks, [&](const Tick& t) { return t.stage == place.stage && t.item == place.item->id; });
      return {};
    };
    return change_items(run, id, items, open, [](const Item& item) { return item_words(item, "·", say("open")); });
  }
};

struct SkipItems {
  static constexpr CommandWords words{"skip", N_("Mark items as not relevant for this citizen"),
                                      N_("cti checklist skip b-1042 introduced --reason \"own network\"")};
  std::string id, reason;
  std::vector<std::string> items;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(items, an_open_item, N_("items, or the beginning of their names"));
    take.option("--on", on, a_day, N_("the day it happened (else today)"));
    take.option("--reason", reason, a_text, N_("why it is not relevant"));
  }

  int act(Run& run) const {
    if (reason.empty())
      return fail(run,
                  missing("--reason", {N_("why is it not relevant? cti checklist skip {} ITEM --reason TEXT"), {id}}));
    std::map<std::string, std::string> skipped;
    const auto skip = [&](Course& course, const Case& found, const ItemPlace& place) -> Expected<void> {
      const Tick* old = tick_of(course, place.stage, place.item->id);
      if (old && std::holds_alternative<Done>(old->how))
        return failed(undo_first({N_("'{}' is ticked as done"), {place.item->id}}, course.id, place));
      const Day day = on.value_or(run.today);
      Skipped how{day, reason, recorded_later(day, run.today)};
      auto& text = skipped[place.item->id] = say("not relevant");
      if (old) {
        const auto& before = std::get<Skipped>(old->how);
        text += said_before(before.reason, reason);
        if (!on) how.skipped = before.skipped, how.recorded = before.recorded, text += first_day_stays();
      }
      put_tick(course, *found.method, {place.stage, place.item->id, how});
      return {};
    };
    return change_items(run, id, items, skip,
                        [&](const Item& item) { return item_words(item, "–", skipped.at(item.id)); });
  }
};

} // namespace

void add_checklist(Command& root) {
  auto& checklist = root.add<ShowChecklist>();
  checklist.add<TickItems>();
  checklist.add<OpenItems>();
  checklist.add<SkipItems>();
}

} // namespace cti::app
