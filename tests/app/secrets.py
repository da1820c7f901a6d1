#!/usr/bin/python3
"""What is written about a citizen stays in the file: a word that stands in every text of a course, in files that are mistyped in
every way, is in no error, finding or hint; and a CPR number is printed by no command in no format.

usage: secrets.py PROGRAM [COUNT [SEED]]
"""
import itertools
import json
import os
import pathlib
import pty
import random
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "text"))
from typos import mistyped  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1])
FILES_OF_A_FOLDER = 200

# The word in every form in which a text can stand: alone, among others, quoted, over lines, as a comment.
COURSE = """\
# WORD bor hos sin bror
cti: 1
id: ID  # WORD
worker: WORD
method: job
legal-basis: sel-85
after: WORD
referred: {on: 2026-10-05, by: WORD}
grants:
  - on: 2026-11-02
    by: WORD
    until: 2026-12-31
contact-from: 2026-11-10
change: 2026-12-01
start: 2026-12-01  # WORD
pauses:
  - from: 2026-12-20
    until: 2026-12-27
    reason: WORD
    note: WORD ringede
  - {from: 2027-01-11, reason: WORD, note: "Hos WORD: i dag"}
intensified:
  - from: 2026-12-28
    reason: WORD
worker-changes:
  - on: 2026-12-10
    from: WORD
    reason: WORD, og WORD
substitutes:
  - worker: WORD
    from: 2026-12-28
    reason: WORD
  - {worker: mette, from: 2026-12-30, until: 2027-01-04, reason: WORD}
checklists:
  contact:
    contact-made: {on: 2026-11-12, by: WORD, note: WORD}
    informed: {skipped: 2026-11-12, reason: WORD}
    opening-meeting: 2026-11-13  # WORD
plan:
  assessment:
    - theme: finances
      on: 2026-12-08
      need: WORD
      resource: 'WORD'
  focus:
    - id: f1
      theme: finances
      text: |
        WORD: skylder
        WORD
        start: WORD
      goal: "WORD"
      activities:
        - id: f1.a1
          text: WORD
          who: WORD
          contact: WORD, 20 12 34 56
          by: 2027-01-20
          dropped: 2027-01-02
          reason: WORD
  evaluations:
    - on: 2027-01-05
      changed: WORD
  links:
    - plan: WORD
      responsible: WORD
people:
  - id: a2
    name: WORD
    kind: private
    role: WORD
    supports: WORD
    works: partly
    change: WORD
    supported-before: true
    takes-over: WORD
agreements:
  - id: t1
    on: 2027-01-07
    about: work
    with: a2
    text: WORD
    until: 2027-01-20
handover:
  actors:
    - id: a1
      name: WORD
      kind: private
      role: WORD
      takes-over: WORD
  meetings:
    - {on: 2027-01-06, with: WORD, note: WORD}
  talks:
    - actor: WORD
      on: 2027-01-07
      note: >-
        WORD og
        WORD
  goals:
    - id: g1
      text: WORD
      by: WORD
  support:
    - id: s1
      text: WORD
      by: WORD
  responsible: WORD
  declined: {on: 2027-01-08, reason: WORD}
contacts:
  - {on: 2027-01-09, minutes: 45, form: meeting, with: citizen, note: WORD}
  - {on: 2027-01-11, at: "10:00", agreed: 2027-01-08, form: meeting, with: [citizen, a1], about: WORD, note: WORD, state: agreed}
closed: {on: 2027-01-10, outcome: ended-early, reason: WORD, note: "WORD, WORD: WORD"}
"""
WORDS = ["Zorblaxen", "zorblaxen", "ZORBLAXEN", "zorblåx-ø", "Karla Zorblaxen", "zorblaxen_x"]


def run(folder, *arguments, **more):
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "CTI_TODAY": "2027-01-12"}
    return subprocess.run([PROGRAM, "-C", str(folder), *arguments], env=environment, capture_output=True, text=True, timeout=300, **more)


def on_terminal(folder, *arguments):
    screen, line = pty.openpty()
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "CTI_TODAY": "2027-01-12", "NO_COLOR": "1"}
    child = subprocess.Popen([PROGRAM, "-C", str(folder), "--no-pager", *arguments], stdin=line, stdout=line, stderr=line, env=environment)
    os.close(line)
    seen = b""
    while True:
        try:
            block = os.read(screen, 65536)
        except OSError:
            break
        if not block:
            break
        seen += block
    child.wait()
    return seen.decode()


def folder_in(place, name):
    folder = pathlib.Path(place) / name
    subprocess.run([PROGRAM, "init", str(folder)], check=True, capture_output=True)
    return folder


def holds(text, word):
    """Any part of the word that is not also one of cti's own."""
    return any(part in text.lower() for part in re.findall(r"zorbl\w+", word.lower()))


def broken_in_every_way(count, rng):
    """Mistyped texts, and each line of the text on its own doubled, with its colon or a quote gone, or moved to the margin."""
    whole = COURSE.splitlines(keepends=True)
    by_line = [lambda line: line + line, lambda line: line.replace(": ", " ", 1), lambda line: line.replace(": ", ":", 1), lambda line: line.lstrip(),
               lambda line: "  " + line, lambda line: line.replace(": ", ': "', 1), lambda line: line.replace(": ", ": [", 1),
               lambda line: line.replace(": ", ": {", 1), lambda line: "", lambda line: line.replace("WORD", "WORD: WORD", 1),
               lambda line: re.sub(r"[\w-]+:", "WORD:", line, count=1), lambda line: re.sub(r"20\d\d-\d\d-\d\d|[a-z-]+$", "WORD", line, count=1),
               lambda line: re.sub(r"([a-z])([a-z-]*):", r"\2\1:", line, count=1)]
    for (i, line), change in itertools.product(enumerate(whole), by_line):
        yield "".join(whole[:i]) + change(line) + "".join(whole[i + 1:])
    for _ in range(count):
        yield mistyped(rng, COURSE)


def no_word_in_errors(place, count, rng):
    texts = enumerate(broken_in_every_way(count, rng))
    variants = findings = unreadable = 0
    for number in itertools.count():
        some = list(itertools.islice(texts, FILES_OF_A_FOLDER))
        if not some:
            break
        word = WORDS[number % len(WORDS)]
        folder = folder_in(place, f"words-{number}")
        for i, text in some:
            file = folder / "courses" / f"b-{i}.yaml"
            file.write_text(text.replace("WORD", word).replace("ID", f"b-{i}"), encoding="utf-8")
            file.chmod(0o600)
        variants += len(some)
        for arguments in (["check"], ["check", "--format", "json"], ["check", "--lang", "da"]):
            done = run(folder, *arguments)
            findings += done.stdout.count("error")
            for line in (done.stdout + done.stderr).splitlines():
                assert not holds(line, word), f"{' '.join(arguments)} says a word of the case: {line}"
        for report in ("phase", "due", "caseload", "fidelity"):
            done = run(folder, report, "--format", "json")
            assert not holds(done.stderr, word), f"{report} says a word of the case: {done.stderr}"
            unread = json.loads(done.stdout)["unreadable"]
            unreadable += len(unread)
            assert not holds(json.dumps(unread, ensure_ascii=False), word), f"{report} says a word of the case: {unread}"
        for i, _ in some[::40]:
            for arguments in (["phase", f"b-{i}"], ["checklist", "done", f"b-{i}", "job-match"], ["phase", "resume", f"b-{i}"],
                              ["reassign", "zo", "mette", f"b-{i}"], ["contact", f"b-{i}", "--minutes", "5", "--form", "phone", "--with", "citizen"]):
                done = run(folder, *arguments)
                assert not holds(done.stderr, word), f"{' '.join(arguments)} says a word of the case: {done.stderr}"
    assert variants > 1000 and findings > variants and unreadable > variants
    return variants, findings, unreadable


def words_for_the_author_only(place):
    """At a terminal the line is shown; in what git is about to commit never."""
    folder = folder_in(place, "terminal")
    (folder / "courses" / "b-1.yaml").write_text("cti: 1\nid: b-1\nworker: mette\nstart: 2026-12-01\nnote: to\nnote: Zorblaxen\n", encoding="utf-8")
    assert "Zorblaxen" in on_terminal(folder, "check")
    assert "Zorblaxen" not in run(folder, "check").stdout
    for arguments in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)
    staged = on_terminal(folder, "check", "--staged")
    assert "is here twice" in staged and "Zorblaxen" not in staged, staged


NUMBER, SERIAL = "010165-1234", re.compile(r"65\W{0,3}1234")
REPORTS = [["check"], ["phase"], ["due", "--within", "365"], ["caseload"], ["caseload", "--forecast", "6"], ["fidelity"], ["export", "courses"], ["export", "items"],
           ["export", "contacts"], ["phase", "--history"], ["phase", "ID"], ["phase", "ID", "--history"], ["checklist", "ID"], ["plan", "ID"],
           ["people", "ID"], ["agreement", "ID"], ["handover", "ID"], ["contact", "ID"], ["fidelity", "ID"], ["check", "ID"], ["due", "--worker", NUMBER], ["caseload", "--worker", NUMBER]]
CHANGES = [["phase", "resume", "ID", "--on", "2027-01-12"], ["checklist", "done", "ID", "job-match", "--note", NUMBER], ["checklist", "undo", "ID", "contact-made"],
           ["contact", "ID", "--minutes", "5", "--form", "phone", "--with", "citizen", "--note", NUMBER],
           ["plan", "goal", "ID", "f1", NUMBER], ["plan", "activity", "ID", "f1", NUMBER, "--who", NUMBER], ["plan", "drop", "ID", "f1.a1", "--reason", NUMBER],
           ["people", "put", "ID", NUMBER, "--supports", NUMBER, "--change", NUMBER], ["agreement", "put", "ID", NUMBER, "--about", "work", "--with", "citizen"], ["handover", "actor", "ID", NUMBER, "--role", NUMBER, "--takes-over", NUMBER], ["handover", "support", "ID", NUMBER, "--by", NUMBER],
           ["plan", "link", "ID", NUMBER], ["handover", "responsible", "ID", NUMBER], ["phase", "close", "ID", "--outcome", "ended-early", "--reason", NUMBER],
           ["reassign", NUMBER, "mette", "ID"], ["reassign", NUMBER, "mette"], ["reassign", "mette", NUMBER], ["new", "ID", "--worker", "mette"],
           ["new", "b-9", "--worker", NUMBER], ["new", "b-9", "--worker", "mette", "--after", NUMBER], ["new", "b0101651234", "--worker", "mette"],
           ["phase", "0101651234"], [NUMBER], ["plan", NUMBER, NUMBER], ["check", "0101651234"], ["phase", "ID", "--format", NUMBER],
           ["contact", "ID", "--minutes", NUMBER], ["contact", "ID", "--minutes", "5", "--form", NUMBER], ["phase", "start", "ID", "--on", NUMBER]]
FORMATS = ["text", "json", "csv", "md", "html", "ics", "ndjson"]


def no_number_printed(place):
    folder = folder_in(place, f"cpr-{NUMBER}")
    runs = 0
    open_course = COURSE[:COURSE.index("closed:")]
    texts = {NUMBER: open_course, "b-2": COURSE.replace("resource: 'WORD'", "WORD: x"), "b-3": COURSE.replace("start: 2", "start: WORD 2")}
    (folder / "courses" / f"{NUMBER}.yml").write_text("x")
    (folder / "courses" / f"{NUMBER} 0202660000.yaml").write_text("x")
    (folder / "cti.yaml").write_text(f"cti: 1\n{NUMBER}: x\nworkers:\n  {NUMBER}:\n  mette:\n")
    for name, id in itertools.product(texts, (NUMBER, "b-2")):
        for old in (folder / "courses").glob("b-*.yaml"):
            old.unlink()
        for course, text in texts.items():
            text = text.replace("ID", course).replace("WORD", NUMBER)
            file = folder / "courses" / f"{course}.yaml"
            file.write_text(text if course != name else text.replace("note:", f"{NUMBER}:"), encoding="utf-8")
        lines = [report + ["--format", form] for report in REPORTS for form in FORMATS]
        for change in CHANGES:
            lines += [change + ["--dry-run"], change, change + ["--format", "json"]]
        for arguments in lines:
            arguments = [id if argument == "ID" else argument for argument in arguments]
            done = run(folder, *arguments)
            runs += 1
            found = SERIAL.search((done.stdout + done.stderr).replace(str(folder), ""))
            assert not found, f"{' '.join(arguments)}: {done.stdout}{done.stderr}"
    return runs


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 4000
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    with tempfile.TemporaryDirectory() as place:
        variants, findings, unreadable = no_word_in_errors(place, count, rng)
        words_for_the_author_only(place)
        runs = no_number_printed(place)
    print(f"{variants} texts, {findings} findings, {unreadable} unreadable files in reports: no word of theirs; {runs} runs: no CPR number")


if __name__ == "__main__":
    main()
