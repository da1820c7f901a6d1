#include "course_texts.hpp"

using namespace cti;

TEST_CASE("a tick beside a comment changes that line only, and taking it back gives the same bytes") {
  const auto ticked = changed(file, [](Course& c) { tick(c, Stage::contact, "informed"); });
  CHECK(difference(file, ticked) == "-    informed:   # told twice\n+    informed: 2026-12-01   # told twice\n");
  CHECK(changed(ticked, [](Course& c) { untick(c, "informed"); }) == file);
}

TEST_CASE("a tick on an empty line, and on none, is taken back to what was there") {
  const auto filled = changed(file, [](Course& c) { tick(c, Stage::contact, "job-match"); });
  CHECK(difference(file, filled) == "-    job-match:\n+    job-match:  2026-12-01\n");
  CHECK(changed(filled, [](Course& c) { untick(c, "job-match"); }) == file);
  const auto added = changed(file, [](Course& c) { tick(c, Stage::phase_1, "plan-made"); });
  CHECK(difference(file, added) == "+    plan-made: 2026-12-01\n");
  CHECK(changed(added, [](Course& c) { untick(c, "plan-made"); }) == file);
}

TEST_CASE("a tick in a file without checklists adds them at the end, and taking it back removes them") {
  for (const std::string bare : {"cti: 1\nid: b-1\nworker: m\n", "cti: 1\r\nid: b-1\r\nworker: m",
                                 "\xEF\xBB\xBF"
                                 "cti: 1\nid: b-1\nworker: m # me\n  # deeper\n# end"}) {
    CAPTURE(bare);
    const auto ticked = changed(bare, [](Course& c) { tick(c, Stage::phase_1, "plan-made"); });
    CHECK(ticked.size() > bare.size());
    CHECK(changed(ticked, [](Course& c) { untick(c, "plan-made"); }) == bare);
  }
}

TEST_CASE("a tick under a stage that was there, empty, leaves the stage when it is taken back") {
  for (const std::string empty : {"cti: 1\nid: b-1\nworker: m\nchecklists:\n",
                                  "cti: 1\nid: b-1\nworker: m\nchecklists:\n    phase-1:\n    closing:\n",
                                  "cti: 1\nid: b-1\nworker: m\nchecklists:  # mine\n  phase-1:"}) {
    CAPTURE(empty);
    const auto ticked = changed(empty, [](Course& c) { tick(c, Stage::phase_1, "plan-made"); });
    CHECK(changed(ticked, [](Course& c) { untick(c, "plan-made"); }) == empty);
  }
}

TEST_CASE(
    "a tick in braces is taken back to what was there: empty braces, a key without a value, a space before the colon") {
  for (const std::string flow :
       {"cti: 1\nid: b-1\nworker: m\nchecklists: {phase-1: {}}\n",
        "cti: 1\nid: b-1\nworker: m\nchecklists: {phase-1: {plan-made: , coordinated: 2026-12-02}}\n",
        "cti: 1\nid: b-1\nworker: m\nchecklists:\n  phase-1:\n    plan-made :\n",
        "cti: 1\nid: b-1\nworker: m\nchecklists:\n  phase-1: {  }\n"}) {
    CAPTURE(flow);
    const auto ticked = changed(flow, [](Course& c) { tick(c, Stage::phase_1, "plan-made"); });
    CHECK(changed(ticked, [](Course& c) { untick(c, "plan-made"); }) == flow);
  }
}

TEST_CASE("an edit that could not be taken back is refused: a written null, a new part in braces") {
  for (const std::string yaml : {"cti: 1\nid: b-1\nworker: m\nchecklists: {}\n",
                                 "cti: 1\nid: b-1\nworker: m\nchecklists:\n  phase-1:\n    plan-made: ~\n"}) {
    const auto [document, course] = read(yaml);
    Course meant = course;
    tick(meant, Stage::phase_1, "plan-made");
    CHECK_FALSE(text::with_changes(document, course, meant));
  }
}

TEST_CASE("ending a pause adds one line inside its item, above the comment below it") {
  const auto resumed = changed(file, [](Course& c) { c.pauses[0].until = day("2027-01-25"); });
  CHECK(difference(file, resumed) == "+    until: 2027-01-25\n");
}

TEST_CASE("a new list item goes below the last one and its own comments, above comments of the list") {
  const auto paused = changed(file, [](Course& c) { c.pauses.push_back({day("2027-03-01"), {}, "treatment"}); });
  CHECK(difference(file, paused) == "+  - from: 2027-03-01\n+    reason: treatment\n");
  CHECK(paused.find("well looked after\n  - from: 2027-03-01") != std::string::npos);
}

TEST_CASE("a moved date changes its characters only") {
  const auto moved = changed(file, [](Course& c) { c.start = day("2026-12-08"), c.worker = "ali"; });
  CHECK(difference(file, moved).find("-worker: mette       # since the start\n") == 0);
  CHECK(moved.find("worker: ali       # since the start\n") != std::string::npos);
  CHECK(moved.size() == file.size() - 2);
}

TEST_CASE("a new fact stands where a caseload will look for it: before the long parts, in order") {
  const auto closed = changed(file, [](Course& c) {
    c.closed = Closing{day("2027-02-01"), Outcome::ended_early, "moved: away"};
  });
  CHECK(difference(file, closed) ==
        "+closed:\n+  on: 2027-02-01\n+  outcome: ended-early\n+  reason: \"moved: away\"\n");
  CHECK(closed.find("closed:") < closed.find("checklists:"));
}

TEST_CASE("each day on which the citizen was told of a shift is one line before the long parts") {
  const auto once = changed(file, [](Course& c) { c.told = {{2, day("2027-02-01")}}; });
  CHECK(difference(file, once) == "+told:\n+  - {to: 2, on: 2027-02-01}\n");
  CHECK(once.find("told:") < once.find("checklists:"));
  const auto twice = changed(once, [](Course& c) { c.told.push_back({2, day("2027-02-08"), "again"}); });
  CHECK(difference(once, twice) == "+  - {to: 2, on: 2027-02-08, note: again}\n");
}

TEST_CASE("that an agreed meeting was held changes one word") {
  const auto agreed = changed(file, [](Course& c) {
    c.handover = Handover{};
    c.handover->meetings = {{day("2027-02-01"), "Ole", "", MeetingIs::agreed}};
  });
  const auto held = changed(agreed, [](Course& c) { c.handover->meetings[0].state = MeetingIs::held; });
  CHECK(difference(agreed, held) == "-      state: agreed\n+      state: held\n");
}

TEST_CASE("the shape that the author gave a value stays: lists in brackets, CRLF, dashes at the margin") {
  const std::string flow = "cti: 1\nid: b-1\nworker: m\nstart: 2026-12-01\npauses: [{from: 2026-12-10, until: "
                           "2026-12-12}]\nchecklists: {contact: {informed: 2026-12-02}}\n";
  CHECK(difference(flow, changed(flow, [](Course& c) { c.pauses.push_back(Pause{day("2027-01-01")}); })) ==
        "-pauses: [{from: 2026-12-10, until: 2026-12-12}]\n+pauses: [{from: 2026-12-10, until: 2026-12-12}, {from: "
        "2027-01-01}]\n");
  const auto ticked = changed(flow, [](Course& c) { tick(c, Stage::contact, "job-match"); });
  CHECK(ticked.find("{contact: {informed: 2026-12-02, job-match: 2026-12-01}}") != std::string::npos);
  CHECK(changed(ticked, [](Course& c) { untick(c, "job-match"); }) == flow);

  const std::string margin = "cti: 1\r\nid: b-1\r\nworker: m\r\nstart: 2026-12-01\r\npauses:\r\n- from: 2026-12-10\r\n "
                             " until: 2026-12-12\r\nchecklists:\r\n";
  CHECK(difference(margin, changed(margin, [](Course& c) { c.pauses.push_back(Pause{day("2027-01-01")}); })) ==
        "+- from: 2027-01-01\r\n");
}

TEST_CASE("a list in brackets over several lines is read, and its edit refused with a remedy") {
  const std::string yaml =
      "cti: 1\nid: b-1\nworker: m\nstart: 2026-12-01\npauses: [\n  {from: 2026-12-10, until: 2026-12-12}\n  ]\n";
  const auto [document, course] = read(yaml);
  CHECK(course.pauses.size() == 1);
  Course meant = course;
  meant.pauses.push_back(Pause{day("2027-01-01")});
  const auto text = text::with_changes(document, course, meant);
  REQUIRE_FALSE(text);
  CHECK(text.error().place->line == 5);
  CHECK_FALSE(text.error().hint.empty());
}

TEST_CASE("words that other readers would take for something else are quoted when written") {
  for (const std::string note : {"no", "12:30", "a: b", "x #y", "- z", "", "æøå", "\"q\"", "two\nlines", "\x1b[2J",
                                 "tab\there", "010", "trailing ", "\xE2\x80\xA8", "{a}", "'", "@x", "true"}) {
    CAPTURE(note);
    const auto text = changed(file, [&](Course& c) { c.pauses[0].note = note; });
    CHECK(read(text).course.pauses[0].note == note);
  }
}

TEST_CASE("what was done or skipped with words is taken back to the byte") {
  const auto before = read(file).course;
  for (const Done& how :
       {Done{day("2026-12-01"), "", {}, "Hvad nu? #1"}, Done{day("2026-11-30"), "", day("2026-12-01"), ""},
        Done{day("2026-12-01"), "Ole, nabo", {}, "a: b # c"}}) {
    for (const auto& ticked :
         {std::pair{Stage::contact, "informed"}, {Stage::contact, "job-match"}, {Stage::phase_2, "new"}}) {
      const auto stage = ticked.first;
      const char* const item = ticked.second;
      CAPTURE(item);
      const auto done = changed(file, [&](Course& course) { course.ticks.push_back({stage, item, how}); });
      CHECK(changed(done, [&](Course& course) { untick(course, item); }) == file);
    }
  }
  const auto skipped = changed(file, [](Course& course) {
    course.ticks.push_back({Stage::contact, "informed", Skipped{day("2026-12-01"), "bor # langt væk", {}}});
  });
  CHECK(changed(skipped, [](Course& course) { untick(course, "informed"); }) == file);
}

TEST_CASE("done with a note, and then with another, is still taken back to the byte") {
  const auto done = [](const std::string& text, const std::string& note) {
    return changed(text, [&](Course& course) {
      untick(course, "informed");
      course.ticks.push_back({Stage::contact, "informed", Done{day("2026-12-01"), "", {}, note}});
    });
  };
  const auto thrice = done(done(done(file, ""), "første"), "anden # gang");
  CHECK(changed(thrice, [](Course& course) { untick(course, "informed"); }) == file);
}

TEST_CASE("an edit that is refused tells its place, and the line to write by hand without a person's words") {
  const std::string yaml = "cti: 1\nid: b-1\nworker: mette\nstart: 2026-12-01\ncontacts: [\n  ]\n";
  const auto [document, course] = read(yaml);
  auto meant = course;
  meant.contacts.push_back({day("2026-12-02"), 45, ContactForm::meeting, ContactWith::citizen, {}, {}, "Druk igen"});
  const auto refused = text::with_changes(document, course, meant);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == Kind::invalid);
  CHECK(refused.error().place->line == 5);

  const std::string with_comment =
      "cti: 1\nid: b-1\nworker: mette\nstart: 2026-12-01\npauses:\n  - from: 2026-12-05  # jul\n";
  const auto [second, paused] = read(with_comment);
  auto without = paused;
  without.pauses.clear();
  const auto kept = text::with_changes(second, paused, without);
  REQUIRE_FALSE(kept);
  CHECK(kept.error().place->line == 6);
  CHECK(kept.error().hint.values == std::vector<std::string>{"pauses: [{from: 2026-12-05}]"});
}

TEST_CASE("a text that is not UTF-8 is the mistake of who gave it, not of the file") {
  const auto [document, course] = read(file);
  auto meant = course;
  meant.pauses.front().note = "r\xF8gter";
  const auto refused = text::with_changes(document, course, meant);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == Kind::usage);
  CHECK(refused.error().what.values == std::vector<std::string>{"note"});
  CHECK_FALSE(refused.error().place.has_value());
}

TEST_CASE("what came before the start, and who stood in, is written where it is read, and an end is one line more") {
  const std::string with_end = changed(file, [](Course& c) {
    c.weight = 1.5;
    c.referred = Referral{day("2026-10-01"), "the job centre"};
    c.grants = {{day("2026-11-01"), "the council", day("2026-12-01"), day("2027-05-31")}};
    c.intensified = {{day("2027-02-01"), {}, "debts"}};
    c.substitutes = {{"sofie", day("2027-02-01"), {}, "leave"}};
  });
  CHECK(difference(file, with_end).find("+weight: 1.5\n") != std::string::npos);
  const auto course = read(with_end).course;
  CHECK(course.weight == 1.5);
  CHECK(course.referred->by == "the job centre");
  CHECK(course.grants.at(0).until == day("2027-05-31"));
  const auto back = changed(with_end, [](Course& c) { c.substitutes[0].until = day("2027-02-21"); });
  CHECK(difference(with_end, back) == "+    until: 2027-02-21\n");
}
