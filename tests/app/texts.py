#!/usr/bin/python3
"""Whatever a person types goes in and comes out the same, through every text option of every command.

Each text is given in each place; libyaml reads the file afterwards, and must find it, and cti must read it too. What was
done is then undone where that can be, and the file must be what it was.

usage: texts.py CTI_PROGRAM [COUNT [SEED]]      COUNT: so many random texts more
"""
import concurrent.futures
import json
import os
import random
import subprocess
import sys
import tempfile

import yaml

SIGNS = list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") + [": ", " #", "- ", "? ", ", ", "…", "–", "“", "»", "\u00a0", "\u3000", "æ", "é",
         "e\u0301", "漢", "😀", "\u202e", "\u200b", "\ufffd", "\U0010fffd", "\ufffe", "\ufeff", "\u2028", "\u0085", "\n", "\n\n", "\t", "\r\n"]
WORDS = ["null", "~", "true", "No", "on", "y", "010", "1.5", "1e3", "0x1F", "12:30", "2026-12-01", "2026-02-30", "<<", "---", "...", "=",
         "key: value", "- item", "[a, b]", "{a: b}", "&anchor", "*alias", "!tag", "|", ">", "%YAML 1.2", "<<<<<<< HEAD", "=======",
         "https://kommune.dk/sag?nr=1&x=[2]#top", "Hvad nu?", "'citat'", "\"citat\"", "C:\\mappe\\fil", "50 %", "a\tb", "to\nlinjer\n\nog tre",
         " foran", "bagefter ", "  begge  ", "\\n", "$(id)", "`id`", "%s%n", "{}", "{0}", "x" * 10_000, "æ ?: " * 2_000]

TEXTS = WORDS + [form.replace("X", sign) for sign in SIGNS for form in ("X", "Xa", "aX", "aXb", "a X b")]

BEGIN = ("new", "b-1", "--worker", "mette", "--method", "job", "--legal-basis", "sel-85", "--contact-from", "2026-11-01",
         "--change", "2026-12-01", "--start", "2026-12-01")
PREPARED = (("plan", "focus", "b-1", "finances", "Penge"), ("plan", "activity", "b-1", "f1", "Ringe"), ("handover", "actor", "b-1", "Ole"),
            ("phase", "pause", "b-1", "--on", "2026-12-10", "--until", "2026-12-12"))
UNDO = ("checklist", "undo", "b-1", "plan-made")
MINUTES = ("--minutes", "5", "--form", "phone", "--with", "citizen")


def closing(reason, note):
    return ("phase", "close", "b-1", "--outcome", "ended-early", *reason, *note)


# The command, X for the text; where libyaml finds it; what takes it back.
PLACES = [
    (("contact", "b-1", *MINUTES, "--note=X"), ("contacts", 0, "note"), None),
    (("contact", "b-1", *MINUTES, "--about=X"), ("contacts", 0, "about"), None),
    (("contact", "b-1", *MINUTES, "--note", "-"), ("contacts", 0, "note"), None),
    (("checklist", "done", "b-1", "plan-made", "--note=X"), ("checklists", "phase-1", "plan-made", "note"), UNDO),
    (("checklist", "done", "b-1", "plan-made", "--note", "-"), ("checklists", "phase-1", "plan-made", "note"), UNDO),
    (("checklist", "done", "b-1", "plan-made", "--on", "2026-12-03", "--by=X"), ("checklists", "phase-1", "plan-made", "by"), UNDO),
    (("checklist", "skip", "b-1", "plan-made", "--reason=X"), ("checklists", "phase-1", "plan-made", "reason"), UNDO),
    (("phase", "pause", "b-1", "--reason=X"), ("pauses", 1, "reason"), None),
    (("phase", "pause", "b-1", "--note=X"), ("pauses", 1, "note"), None),
    (("phase", "shift", "b-1", "--to", "2", "--note=X"), ("shifts", 0, "note"), None),
    (closing(("--reason=X",), ()), ("closed", "reason"), None),
    (closing(("--reason", "flyttet"), ("--note=X",)), ("closed", "note"), None),
    (("plan", "assess", "b-1", "housing", "--need=X"), ("plan", "assessment", 0, "need"), None),
    (("plan", "assess", "b-1", "housing", "--resource=X"), ("plan", "assessment", 0, "resource"), None),
    (("plan", "focus", "b-1", "housing", "--", "X"), ("plan", "focus", 1, "text"), None),
    (("plan", "focus", "b-1", "housing", "Bolig", "--replaces", "f1", "--reason=X"), ("plan", "focus", 0, "reason"), None),
    (("plan", "goal", "b-1", "f1", "--", "X"), ("plan", "focus", 0, "goal"), None),
    (("plan", "subgoal", "b-1", "f1", "--", "X"), ("plan", "focus", 0, "subgoals", 0, "text"), None),
    (("plan", "subgoal", "b-1", "f1", "Først", "--who=X"), ("plan", "focus", 0, "subgoals", 0, "who"), None),
    (("plan", "activity", "b-1", "f1", "--", "X"), ("plan", "focus", 0, "activities", 1, "text"), None),
    (("plan", "activity", "b-1", "f1", "Gå", "--contact=X"), ("plan", "focus", 0, "activities", 1, "contact"), None),
    (("plan", "drop", "b-1", "f1.a1", "--reason=X"), ("plan", "focus", 0, "activities", 0, "reason"), None),
    (("plan", "evaluate", "b-1", "--changed=X"), ("plan", "evaluations", 0, "changed"), None),
    (("plan", "link", "b-1", "--", "X"), ("plan", "links", 0, "plan"), None),
    (("plan", "link", "b-1", "job-plan", "--responsible=X"), ("plan", "links", 0, "responsible"), None),
    (("handover", "actor", "b-1", "--", "X"), ("people", 1, "name"), None),
    (("handover", "actor", "b-1", "a1", "--role=X"), ("people", 0, "role"), None),
    (("handover", "actor", "b-1", "a1", "--takes-over=X"), ("people", 0, "takes-over"), None),
    (("people", "put", "b-1", "--", "X"), ("people", 1, "name"), None),
    (("people", "put", "b-1", "a1", "--name=X"), ("people", 0, "name"), None),
    (("people", "put", "b-1", "a1", "--supports=X"), ("people", 0, "supports"), None),
    (("people", "put", "b-1", "a1", "--change=X"), ("people", 0, "change"), None),
    (("agreement", "put", "b-1", "--about", "work", "--with", "citizen", "--", "X"), ("agreements", 0, "text"), None),
    (("handover", "meeting", "b-1", "--with=X"), ("handover", "meetings", 0, "with"), None),
    (("handover", "meeting", "b-1", "--note=X"), ("handover", "meetings", 0, "note"), None),
    (("handover", "talk", "b-1", "a1", "--note=X"), ("handover", "talks", 0, "note"), None),
    (("handover", "goal", "b-1", "--", "X"), ("handover", "goals", 0, "text"), None),
    (("handover", "support", "b-1", "--", "X"), ("handover", "support", 0, "text"), None),
    (("handover", "further", "b-1", "--", "X"), ("handover", "further", 0, "kind"), None),
    (("handover", "decline", "b-1", "--reason=X"), ("handover", "declined", "reason"), None),
    (("reassign", "mette", "--", "X", "b-1"), ("worker",), None),
    (("reassign", "mette", "ali", "b-1", "--reason=X"), ("worker-changes", 0, "reason"), None),
    ((*BEGIN[:3], "X", *BEGIN[4:]), ("worker",), None),
]


class Folder:
    def __init__(self, program, place):
        self.program, self.root = program, place
        os.makedirs(place)
        self.run("init", place, folder=())
        self.file = os.path.join(place, "courses", "b-1.yaml")
        for words in (BEGIN, *PREPARED):
            done = self.run(*words)
            assert done.returncode == 0, done.stderr
        with open(self.file, "rb") as file:
            self.prepared = file.read()

    def run(self, *words, typed=None, folder=None):
        line = [self.program, *(("-C", self.root) if folder is None else folder), *words]
        return subprocess.run(line, input=typed, capture_output=True, env={"LANG": "C.UTF-8", "CTI_TODAY": "2026-12-20",
                              "PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": os.path.dirname(self.root)})

    def complaint(self, place, text):
        words, path, undo = place
        if text == "-" and any(word in ("--note=X", "--changed=X") for word in words):
            return None  # says that the text comes from standard input
        if words[0] == "new":
            os.unlink(self.file)
        else:
            with open(self.file, "wb") as file:
                file.write(self.prepared)
        typed = text.encode() + b"\n" if "-" in words else None
        done = self.run(*(word[:-1] + text if word.endswith("X") else word for word in words), typed=typed)
        if done.returncode:
            # An id, a line end at the end of what is read, blanks alone where words must be: refused as what they are.
            blank = not text.strip(" \t\r\n")
            return None if blank and done.returncode == 2 else f"exit {done.returncode}: {done.stderr.decode()}"
        with open(self.file, encoding="utf-8", newline="") as file:
            read = file.read()
        try:
            found = yaml.load(read, Loader=yaml.CBaseLoader)
            for step in path:
                found = found[step]
        except (yaml.YAMLError, LookupError, TypeError) as error:
            blank = not text or typed is not None and not text.strip("\n")
            return None if blank else f"libyaml finds none: {error}"
        if found != (text.rstrip("\n") if typed else text):
            return f"libyaml finds {found[:200]!r}"
        again = self.run("check", "--format", "json")
        if again.returncode not in (0, 1) or json.loads(again.stdout).get("errors", 0):
            return f"cti check: {again.stdout.decode()} {again.stderr.decode()}"
        if not undo:
            return None
        done = self.run(*undo)
        with open(self.file, "rb") as file:
            return None if done.returncode == 0 and file.read() == self.prepared else f"not taken back: {done.stderr.decode()}"


def random_text(rng):
    return "".join(rng.choice(SIGNS + ["ord", " ", "Å", "1", "-", "'"]) for _ in range(rng.randrange(1, 12)))


def main():
    program = os.path.abspath(sys.argv[1])
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    more = [random_text(rng) for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 0)]
    jobs = [(place, text) for text in TEXTS + more for place in PLACES]
    if not more:  # every sign and every word in some places of each kind, every place with some of each
        jobs = [job for n, job in enumerate(jobs) if n % 7 == 0 or job[0] in (PLACES[0], PLACES[2], PLACES[13])]
    hands = os.cpu_count() or 2
    with tempfile.TemporaryDirectory(prefix="cti-texts-") as place:
        def work(own):
            folder = Folder(program, os.path.join(place, str(own), "sager"))
            return [(job, what) for job in jobs[own::hands] if (what := folder.complaint(*job))]

        with concurrent.futures.ThreadPoolExecutor(hands) as pool:
            wrong = [found for each in pool.map(work, range(hands)) for found in each]
    for (words, _, _), text, what in ((place, text, what) for (place, text), what in wrong[:20]):
        print(" ".join(words), "\n  text:", repr(text[:80]), "\n ", what)
    print(f"{len(jobs)} texts in {len(PLACES)} places, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
