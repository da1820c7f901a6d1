#!/usr/bin/python3
"""Every report of a day says the same whatever was written down later.

From each course what happened after a day is taken out here, by rules of this file's own, and every report in every form must answer for
that day from both folders alike. The courses are the examples and as many as are asked for, made up at random.

usage: as_of.py CTI EXAMPLES COURSES DAYS
"""
import copy
import datetime
import os
import random
import shutil
import subprocess
import sys
import tempfile

import yaml

CTI, EXAMPLES, COURSES, DAYS = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
TODAY = "2027-01-12"
OF_FOLDER = [(["phase"], "text json csv md html ics"), (["phase", "--all"], "text json csv md html ics"), (["caseload"], "text json csv md html"),
             (["caseload", "--forecast", "6"], "text json csv md html"), (["due", "--within", "400"], "text json csv ics"),
             (["fidelity"], "text json csv"), (["fidelity", "--criterion", "one-worker"], "text"),
             (["export", "courses"], "csv ndjson"), (["export"], "ndjson")]
OF_COURSE = [(["phase", "ID"], "text json csv md html ics"), (["phase", "ID", "--history"], "text json md html"), (["checklist", "ID"], "text json csv"),
             (["plan", "ID"], "text json md html"), (["handover", "ID"], "text json md html"), (["people", "ID"], "text json csv md html"), (["agreement", "ID"], "text json csv"), (["contact", "ID", "--all"], "text json csv md html"),
             (["fidelity", "ID"], "text json csv")]


def day_of(text):
    return datetime.date.fromisoformat(text)


# What is read is what stands there: days stay text.
def read(text):
    return yaml.load(text, Loader=yaml.BaseLoader)


def ended(part, day):
    """A focus area or a step that was done or dropped later was still at work."""
    for key in ("done", "dropped"):
        if part.get(key, "") > day:
            del part[key]
            if key == "dropped":
                part.pop("reason", None)


def contact_on(contact, day):
    """A contact ahead was known where it was agreed by then; that it was cancelled or moved, once that was written down."""
    if contact["on"] <= day:
        return contact
    state = contact.get("state", "held")
    if not (contact["agreed"] <= day if "agreed" in contact else state == "agreed"):
        return None
    contact = dict(contact)
    if contact.get("recorded", "") > day:
        if "moved-from" in contact:
            contact["on"] = contact.pop("moved-from")
            contact.pop("at", None)
        del contact["recorded"]
    elif state == "cancelled":
        return contact
    for key in ("missed", "cancelled-by") + (() if state == "agreed" else ("minutes", "note")):
        contact.pop(key, None)
    return contact | {"state": "agreed"}


def known(course, day):
    """The course without what happened after the day. Days as text compare as days do."""
    course = copy.deepcopy(course)
    if course.get("closed", {}).get("on", "") > day:
        del course["closed"]
    last = course["closed"]["on"] if "closed" in course else day
    later = sorted((c for c in course.get("worker-changes", []) if c["on"] > last), key=lambda c: c["on"])
    if later:
        course["worker"] = later[0]["from"]
        course["worker-changes"] = [c for c in course["worker-changes"] if c["on"] <= last]
    if course.get("referred", {}).get("on", "") > day and begins(course):
        del course["referred"]
    for key in ("intensified", "substitutes"):
        course[key] = [fact for fact in course.get(key) or [] if fact["from"] <= day]
    for key in ("grants", "shifts", "told"):
        course[key] = [fact for fact in course.get(key) or [] if fact["on"] <= day]
    course["contacts"] = [fact for fact in (contact_on(contact, day) for contact in course.get("contacts") or []) if fact]
    for shift in course["shifts"]:
        for key in ("told", "plan-evaluated"):
            if shift.get(key, "") > day:
                del shift[key]
    course["pauses"] = [pause for pause in course.get("pauses") or [] if pause["from"] <= day]
    for stage in (course.get("checklists") or {}).values():
        for item, how in list((stage or {}).items()):
            on = how if isinstance(how, str) else how.get("on") or how.get("skipped")
            if on and on > day:
                stage[item] = ""
    course["agreements"] = [agreement for agreement in course.get("agreements") or [] if agreement["on"] <= day]
    for agreement in course["agreements"]:
        if agreement.get("ended", "") > day:
            del agreement["ended"]
    plan = course.get("plan") or {}
    for key in ("wishes", "assessment", "ratings", "evaluations"):
        if key in plan:
            plan[key] = [fact for fact in plan[key] if fact["on"] <= day]
    for assessment in plan.get("assessment", []):
        if assessment.get("shared", "") > day:
            del assessment["shared"]
    if "focus" in plan:
        plan["focus"] = [focus for focus in plan["focus"] if focus.get("on", "") <= day]
    for focus in plan.get("focus", []):
        ended(focus, day)
        for step in focus.get("subgoals", []) + focus.get("activities", []):
            ended(step, day)
            if "tried" in step:
                step["tried"] = [trial for trial in step["tried"] if trial["on"] <= day]
    handover = course.get("handover") or {}
    for actor in handover.get("actors", []) + (course.get("people") or []):
        if actor.get("accepted", "") > day:
            del actor["accepted"]
    for further in handover.get("further", []):
        if further.get("applied", "") > day:
            del further["applied"]
    for meeting in handover.get("meetings", []):
        if meeting["on"] > day:
            meeting.pop("state", None)
    if "talks" in handover:
        handover["talks"] = [talk for talk in handover["talks"] if talk["on"] <= day]
    for key in ("informed-again", "changed-mind"):
        if handover.get("declined", {}).get(key, "") > day:
            del handover["declined"][key]
    if handover.get("declined", {}).get("on", "") > day:
        del handover["declined"]
    return course


def written(course):
    """As a file: an empty part is left out, an open item keeps its line. BaseLoader has made all scalars text, and so they go back."""
    course = {key: value for key, value in course.items() if value not in ([], {})}
    return yaml.dump(course, allow_unicode=True, sort_keys=False, width=10000).replace("''\n", "\n")


# A course must be on file by then: one without any day that has come has its first one later, or says nothing of when it began.
def has_a_day(course):
    return begins(course) or "referred" in course


# A citizen who is only referred waits, before the referral too.
def begins(course):
    return "contact-from" in course or "start" in course


class Maker:
    """A course with every kind of fact, its days strewn over two years."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.first = datetime.date(2026, 1, 1) + datetime.timedelta(self.random.randrange(200))

    def day(self, low, high):
        return (self.first + datetime.timedelta(self.random.randrange(low, high))).isoformat()

    def some(self, make, most):
        return [make() for _ in range(self.random.randrange(most + 1))]

    def maybe(self, record, key, *span):
        if self.random.random() < 0.6:
            record[key] = self.day(*span)
        return record

    def pause(self):
        begin = self.random.randrange(60, 300)
        pause = {"from": self.day(begin, begin + 1), "reason": self.random.choice(["admission", "sentence", "other"])}
        if self.random.random() < 0.7:
            pause["until"] = self.day(begin + 1, begin + 60)
        return pause

    def tick(self):
        return self.random.choice([self.day(0, 300), {"on": self.day(0, 300), "by": "ali"}, {"skipped": self.day(0, 300), "reason": "own"}, ""])

    def step(self, name):
        step = self.maybe(self.maybe({"id": name, "text": "a step", "by": self.day(50, 400)}, "done", 60, 400), "dropped", 60, 400)
        return step | {"tried": self.some(lambda: {"on": self.day(60, 400), "result": self.random.choice(["works", "adjust", "stop"])}, 2)}

    def focus(self, number):
        name = f"f{number}"
        focus = {"id": name, "theme": "housing", "text": "a home", "goal": "a key", "subgoals": [self.step(name + ".s1")],
                 "activities": [self.step(name + ".a1")]}
        self.maybe(focus, "on", 40, 200)
        return self.maybe(self.maybe(focus, "done", 100, 400), "dropped", 100, 400) | {"reason": "because"}

    def contact(self):
        at = self.random.randrange(0, 400)
        state = self.random.choice(["", "held", "agreed", "agreed", "missed", "cancelled"])
        contact = {"on": self.day(at, at + 1), "form": "meeting", "with": self.random.choice(["citizen", ["citizen", "a1"]]), "minutes": "45"}
        if state:
            contact |= {"state": state, "at": "10:00"}
            self.maybe(contact, "agreed", max(0, at - 30), at + 1)
        if state == "cancelled":
            contact = self.maybe(contact | {"cancelled-by": "citizen"}, "recorded", max(0, at - 20), at + 1)
        if state == "agreed" and self.random.random() < 0.4:
            contact |= {"moved-from": self.day(max(0, at - 10), at + 10), "recorded": self.day(max(0, at - 20), at + 1)}
        return contact

    def course(self, name):
        some, day = self.some, self.day
        course = {"cti": "1", "id": name, "worker": self.random.choice(["mette", "ali", "sofie"]), "method": "job",
                  "legal-basis": self.random.choice(["sel-85", "lab-31b"])}
        self.maybe(course, "contact-from", 0, 40)
        if self.random.random() < 0.5:
            course["weight"] = "1.5"
            course["referred"] = {"on": day(-60, 60), "by": "a hospital"}
        course["grants"] = some(lambda: self.maybe({"on": day(-30, 300), "from": day(30, 60)}, "until", 60, 400), 2)
        course["start"] = day(40, 90)
        course["pauses"] = some(self.pause, 3)
        course["intensified"] = some(lambda: self.maybe({"from": day(60, 200), "reason": "debts"}, "until", 200, 300), 2)
        course["substitutes"] = some(lambda: self.maybe({"worker": "sofie", "from": day(60, 200)}, "until", 200, 300), 2)
        course["shifts"] = [self.maybe(self.maybe({"to": str(to), "on": day(*span)}, "told", 90, 320), "plan-evaluated", 90, 320)
                            for to, span in ((2, (100, 200)), (3, (200, 320)))][:self.random.randrange(3)]
        course["told"] = some(lambda: {"to": self.random.choice("23"), "on": day(80, 320)}, 2)
        course["worker-changes"] = [{"on": on, "from": self.random.choice(["mette", "ali", "karen"])}
                                    for on in sorted({day(60, 300) for _ in range(self.random.randrange(3))})]
        if self.random.random() < 0.4:
            course["closed"] = {"on": day(80, 400), "outcome": "ended-early", "reason": "moved"}
        course["checklists"] = {"contact": {item: self.tick() for item in ("contact-made", "informed", "job-match")},
                                "phase-1": {item: self.tick() for item in ("plan-made", "focus-chosen", "shift-told")},
                                "phase-2": {"shift-agreed": self.tick()}}
        course["people"] = [self.maybe({"id": "a2", "name": "Ida", "role": "sister", "supports": "letters"}, "accepted", 100, 320)]
        course["agreements"] = some(lambda: self.maybe({"id": f"t{self.random.randrange(1, 10 ** 6)}", "on": day(0, 200), "about": "contact", "with": "citizen", "text": "by phone", "until": day(200, 300)}, "ended", 200, 320), 2)
        course["plan"] = {"wishes": some(lambda: {"on": day(40, 320), "text": "a dog"}, 1),
                          "assessment": some(lambda: self.maybe({"theme": "finances", "on": day(40, 200), "need": "debts", "worker-view": "fear"}, "shared", 200, 320), 2),
                          "ratings": some(lambda: {"on": day(40, 320), "of": "finances", "value": str(self.random.randrange(11))}, 3),
                          "focus": [self.focus(number) for number in range(1, 3)],
                          "evaluations": some(lambda: {"on": day(90, 320), "shift": self.random.choice("23"), "changed": "budget"}, 2)}
        course["handover"] = {"actors": [self.maybe({"id": "a1", "name": "Ole"}, "accepted", 200, 320)],
                              "meetings": [{"on": day(200, 400), "with": "Ole", "state": self.random.choice(["agreed", "held", "missed", "cancelled"])}], "talks": some(lambda: {"actor": "a1", "on": day(200, 320)}, 1),
                              "goals": [{"id": "g1", "text": "a job"}], "further": [self.maybe({"kind": "sel-85"}, "applied", 200, 320)],
                              "declined": self.maybe(self.maybe({"on": day(100, 300), "reason": "alone"}, "informed-again", 300, 500), "changed-mind", 300, 500)}
        course["contacts"] = some(self.contact, 8)
        return {key: value for key, value in course.items() if value not in ([], {})}


def folder(name, courses):
    shutil.rmtree(name, ignore_errors=True)
    os.makedirs(name + "/courses")
    shutil.copy(os.path.join(EXAMPLES, "cti.yaml"), name)
    for course in courses:
        with open(f"{name}/courses/{course['id']}.yaml", "w", encoding="utf-8") as file:
            file.write(written(course))


def answers(name, words, forms, day):
    for form in forms.split():
        told = subprocess.run([CTI, "-C", name, "--today", day, *words, *([] if form == "text" else ["--format", form])], capture_output=True)
        yield form, told.returncode, told.stdout


def same(left, right, words, forms, day):
    count = 0
    for a, b in zip(answers(left, words, forms, day), answers(right, words, forms, day)):
        assert a == b, f"{' '.join(words)} --format {a[0]} --today {day}: {left} and {right} differ\n" + difference(a[2], b[2])
        assert a[1] == 0 and a[2], (words, day, a)
        count += 1
    return count


def difference(a, b):
    import difflib
    return "\n".join(list(difflib.unified_diff(a.decode().splitlines(), b.decode().splitlines(), "whole", "known", lineterm=""))[:40])


def days_in(course):
    """Every day that the file names, and the day before."""
    text = written(course)
    days = {day_of(word) for word in text.replace("'", " ").split() if len(word) == 10 and word[4] == word[7] == "-" and word[:2] == "20"}
    return sorted({(day - datetime.timedelta(before)).isoformat() for day in days for before in (0, 1)})


def main():
    courses = []
    for name in sorted(os.listdir(EXAMPLES + "/courses")):
        with open(f"{EXAMPLES}/courses/{name}", encoding="utf-8") as file:
            courses.append(read(file.read()))
    courses += [Maker(seed).course(f"x-{seed}") for seed in range(COURSES)]
    assert all(has_a_day(course) for course in courses)
    choose = random.Random(7)
    count = 0
    every_day = sorted({day for course in courses for day in days_in(course)})
    folder("whole", courses)
    for day in choose.sample(every_day, DAYS):
        folder("known", [known(course, day) for course in courses])
        for words, forms in OF_FOLDER:
            count += same("whole", "known", words, forms, day)
        # --at says of a day that lies back what --today says on it.
        for form in ("text", "json", "csv"):
            at = [subprocess.run([CTI, "-C", "whole", "caseload", "--format", form, *more], capture_output=True).stdout
                  for more in (["--today", "2029-01-01", "--at", day], ["--today", day])]
            assert at[0] == at[1], (day, form)
    for course in courses:
        folder("whole", [course])
        for day in choose.sample(days_in(course), min(2, len(days_in(course)))):
            folder("known", [known(course, day)])
            for words, forms in OF_COURSE:
                count += same("whole", "known", [word.replace("ID", course["id"]) for word in words], forms, day)
    print(f"{count} answers of {len(courses)} courses, the same from both")


with tempfile.TemporaryDirectory() as place:
    EXAMPLES = os.path.abspath(EXAMPLES)
    os.chdir(place)
    main()
