#!/usr/bin/python3
"""Writes a folder of invented courses for the benchmark: about 4.5 KB each, always the same for the same number.

usage: generate.py FOLDER COURSES
"""
import datetime
import pathlib
import random
import sys

TODAY = datetime.date(2027, 1, 12)
THEMES = ("housing", "mental-health", "physical-health", "finances", "network", "daily-activities", "education-and-work")
LISTS = {
    "contact": ("contact-made", "informed", "contact-agreed", "opening-meeting", "job-match"),
    "phase-1": ("workplace-start", "focus-informed", "needs-assessed", "focus-chosen", "plan-made", "coordinated",
                "network-begun", "meetings-held", "introduced", "shift-told"),
    "phase-2": ("activities-evaluated", "plan-adjusted", "everyday", "relations", "obligations", "shift-agreed"),
    "closing": ("needs-clear", "support-coordinated", "network-met"),
}
LABELS = ("Første kontakt er skabt, hvor borgeren er", "Borgeren ved, hvad forløbet er, og hvor længe det varer",
          "Planen er lavet sammen med borgeren", "Netværket er kortlagt, også det, der slider",
          "Støtterne kender hinanden og ved, hvem der gør hvad")
TEXTS = ("Et sted at falde til ro om aftenen", "Styr på regningerne, én ad gangen", "Ser nogen uden for huset hver uge",
         "Står op til en aftale, også når det regner", "Ringer selv, før det bliver svært", "Har fået talt med lægen")
NOTES = ("Kom til aftalen", "Bud sendt: vi prøver igen i næste uge", "Borgeren ønskede selv en gåtur",
         "Talte om naboen, og om at sige fra", "Kaffe på torvet")


class Course:
    def __init__(self, number, workers, chance):
        self.id = f"c-{number:06}"
        self.worker = f"worker-{chance.randrange(workers)}"
        self.chance = chance
        self.basis, self.months = chance.choice((("sel-82b", 6), ("sel-85", 9), ("sel-85", 9)))
        # Two in five are active, as in a folder that has been kept for some years.
        days = chance.randrange(-12, self.months * 30) if chance.random() < 0.4 else chance.randrange(300, 1500)
        self.start = TODAY - datetime.timedelta(days)
        self.last = self.start + datetime.timedelta(self.months * 30)
        self.lines = []

    def add(self, line=""):
        self.lines.append(line)

    def day(self, least, most):
        """A day of the course so far."""
        most = min(most, (TODAY - self.start).days, self.months * 30 - 1)
        return self.start + datetime.timedelta(self.chance.randint(min(least, most), most))

    def head(self):
        self.add("# yaml-language-server: $schema=../.cti/course.schema.json")
        self.add("cti: 1")
        for key, value in (("id", self.id), ("worker", self.worker), ("method", "job")):
            self.add(f"{key}: {value}")
        self.add(f"legal-basis: {self.basis}   # lovhjemmel: {self.months} måneder")
        self.add()
        self.add(f"contact-from: {self.start - datetime.timedelta(14)}")
        self.add(f"start: {self.start}   # fase 1, første dag")
        if self.chance.random() < 0.15 and self.start < TODAY - datetime.timedelta(60):
            self.add("\npauses:")
            self.add(f"  - from: {self.day(20, 40)}\n    until: {self.day(45, 60)}\n    reason: admission")
        if self.start < TODAY - datetime.timedelta(self.months * 30):
            self.add(f"\nclosed:\n  on: {self.last}\n  outcome: completed")

    def checklists(self):
        self.add("\n# Tjeklister: en dag ved det, der er gjort\nchecklists:")
        passed = (TODAY - self.start).days
        for place, (stage, items) in enumerate(LISTS.items()):
            begins = (place - 1) * self.months * 10
            self.add(f"  {stage}:")
            for item in items:
                if passed > begins and self.chance.random() < 0.85:
                    self.add(f"    {item}: {self.day(max(begins, 0), max(begins, 0) + 60)}")
                else:
                    self.add(f"    {item}:   # {self.chance.choice(LABELS)}")

    def plan(self):
        if self.start > TODAY:
            return
        self.add("\nplan:\n  assessment:")
        for theme in self.chance.sample(THEMES, 4):
            self.add(f"    - theme: {theme}\n      on: {self.day(1, 25)}")
            self.add(f"      need: {self.chance.choice(TEXTS)}")
        self.add("  focus:")
        for number in range(1, self.chance.randint(2, 3)):
            self.add(f"    - id: f{number}\n      theme: {self.chance.choice(THEMES)}")
            self.add(f"      text: {self.chance.choice(TEXTS)}\n      priority: now\n      on: {self.day(10, 30)}")
            self.add(f"      goal: {self.chance.choice(TEXTS)}\n      activities:")
            for step in range(1, 4):
                by = self.day(30, 90)
                self.add(f"        - id: f{number}.a{step}\n          text: {self.chance.choice(TEXTS)}")
                self.add(f"          who: borgeren og {self.worker}\n          by: {by}\n          done: {by}")

    def handover(self):
        if self.start > TODAY - datetime.timedelta(90):
            return
        self.add("\nhandover:\n  actors:\n    - id: a1\n      name: Lene\n      kind: private\n      role: nabo")
        self.add(f"      takes-over: en kop kaffe om ugen\n  meetings:\n    - on: {self.day(80, 180)}")
        self.add("      with: borgeren, Lene\n      note: |\n        Lene kommer forbi om tirsdagen.\n"
                 "        Borgeren ringer selv, hvis det ændrer sig.")

    def contacts(self):
        if self.start > TODAY:
            return
        self.add("\ncontacts:")
        most = min((TODAY - self.start).days, self.months * 30)
        made = {}  # no two alike: that is a slip, and check says so
        for _ in range(min(18, 2 + most // 10)):
            note = f', note: "{self.chance.choice(NOTES)}"' if self.chance.random() < 0.3 else ""
            made[f"  - {{on: {self.day(0, most)}, minutes: {self.chance.choice((15, 30, 45, 60, 90))}, "
                 f"form: {self.chance.choice(('meeting', 'meeting', 'phone'))}, "
                 f"with: {self.chance.choice(('citizen', 'citizen', 'citizen', 'provider', 'informal'))}, "
                 f"place: {self.chance.choice(('home', 'community', 'office'))}{note}}}"] = None
        for contact in made:
            self.add(contact)

    def text(self):
        for part in (self.head, self.checklists, self.plan, self.handover, self.contacts):
            part()
        return "\n".join(self.lines) + "\n"


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    workers = max(1, count // 40)
    chance = random.Random(20270112)
    (folder / "courses").mkdir(parents=True)
    names = "".join(f"  worker-{number}:\n    fte: 1.0\n" for number in range(workers))
    (folder / "cti.yaml").write_text(f"cti: 1\nlanguage: en\nmethod: job\nlegal-basis: sel-85\nworkers:\n{names}")
    for number in range(count):
        course = Course(number, workers, chance)
        file = folder / "courses" / f"{course.id}.yaml"
        file.touch(0o600)
        file.write_text(course.text())


if __name__ == "__main__":
    main()
