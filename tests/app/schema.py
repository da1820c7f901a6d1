"""The schemas are valid, take every example and every file that cti writes, and mark what a person gets wrong.

usage: schema.py CTI EXAMPLES PROFILES"""
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

CTI, EXAMPLES, PROFILES = sys.argv[1:4]
KINDS = ["course", "settings", "method", "implementation"]


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: days stay text, and only true and false are that."""


Loader.yaml_implicit_resolvers = {}
for tag, form, first in [("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
                         ("int", r"[-+]?[0-9]+", "-+0123456789"),
                         ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
                         ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""])]:
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile("^(?:" + form + ")$"), list(first))
# 1.1 takes 0177 for an octal number.
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def cti(*words, where=None):
    return subprocess.run([CTI, *words], cwd=where, check=True, capture_output=True, text=True,
                          env={**os.environ, "CTI_TODAY": "2027-01-12"}).stdout


def validator(kind):
    schema = json.loads(cti("schema", kind))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


VALIDATORS = {kind: validator(kind) for kind in KINDS}


def wrong(kind, text):
    return [error.json_path + ": " + error.message.split("\n")[0] for error in
            VALIDATORS[kind].iter_errors(yaml.load(text, Loader))]


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def yaml_files(folder):
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".yaml")]


checks = 0


def takes(kind, text, name):
    global checks
    checks += 1
    errors = wrong(kind, text)
    assert not errors, f"{name}: {errors}"


def marks(kind, text, old, new):
    """The text is taken, and not with this one difference."""
    takes(kind, text, "before " + new)
    assert old in text, old
    assert wrong(kind, text.replace(old, new, 1)), f"{kind}: not marked: {old!r} -> {new!r}"


def test_examples():
    courses = yaml_files(os.path.join(EXAMPLES, "courses"))
    assert len(courses) > 30
    for path in courses:
        takes("course", read(path), path)
    takes("settings", read(os.path.join(EXAMPLES, "cti.yaml")), "cti.yaml")
    for path in yaml_files(PROFILES):
        takes("method", read(path), path)


# What cti writes, after every command that writes a part of it.
def test_written():
    with tempfile.TemporaryDirectory() as folder:
        cti("init", where=folder)
        takes("settings", read(os.path.join(folder, "cti.yaml")), "cti.yaml")
        # Its commented lines are what a person takes the # away from.
        settings = read(os.path.join(folder, "cti.yaml"))
        takes("settings", re.sub(r"(?m)^# (?=legal-bases:|workers:|thresholds:|  )", "", settings), "cti.yaml, uncommented")
        cti("implementation", "start", where=folder)
        takes("implementation", read(os.path.join(folder, "implementation.yaml")), "implementation.yaml")
        for method in ["job", "homelessness", "crisis-centre", "greenlanders", "psychiatry", "prostitution"]:
            cti("new", "b-" + method, "--worker", "mette", "--method", method, where=folder)
            takes("course", read(os.path.join(folder, "courses", f"b-{method}.yaml")), method)
        cti("new", "b-1", "--worker", "mette", "--start", "2026-12-01", where=folder)
        path = os.path.join(folder, "courses", "b-1.yaml")
        for words in ["phase referral b-1 --on 2026-10-05 --by x", "phase weight b-1 1.5",
                      "phase grant b-1 --on 2026-11-02 --by x --from 2026-12-01 --until 2027-08-31",
                      "phase intensify b-1 --from 2027-01-04 --reason x", "phase substitute b-1 ali --from 2027-01-04",
                      "phase pause b-1 --on 2027-01-04 --reason admission", "phase resume b-1 --on 2027-01-11",
                      "phase shift b-1 --on 2027-01-12 --told 2027-01-04 --evaluated 2027-01-05",
                      "checklist done b-1 contact-made --on 2026-12-02 --note x",
                      "checklist skip b-1 job-match --reason x", "plan assess b-1 housing --need x --resource y",
                      "plan focus b-1 finances x", "plan goal b-1 f1 x", "plan subgoal b-1 f1 x",
                      "plan activity b-1 f1 x --who y --by +2w", "plan evaluate b-1 --shift 2", "plan link b-1 job-plan",
                      "plan done b-1 f1.a1", "handover actor b-1 Sara --kind private", "handover meeting b-1", "people put b-1 Ole --since 2026-12-01 --works well", "agreement put b-1 x --about work --with citizen,Ole --until +1w", "agreement end b-1 t1",
                      "handover talk b-1 a1", "handover goal b-1 x", "handover support b-1 x",
                      "handover further b-1 sel-85 --waiting-weeks 8", "handover responsible b-1 a1",
                      "contact b-1 --minutes 45 --form meeting --with citizen --place home --note x",
                      "reassign mette ali b-1 --on 2027-01-12",
                      "phase close b-1 --outcome ended-early --reason x"]:
            cti(*words.split(), where=folder)
            takes("course", read(path), words)


# Each way in which a person gets a line wrong, from a file that is right.
def test_mistakes():
    course = read(os.path.join(EXAMPLES, "courses", "b-1042.yaml"))
    for old, new in [("start:", "strat:"), ("worker: mette\n", ""), ("id: b-1042", "id: B 1042"), ("cti: 1", "cti: 2"),
                     ("legal-basis: sel-85", "legal-basis: sel-99"), ("2027-01-11", "2027-02-30"),
                     ("2027-01-11", "11-01-2027"), ("2026-12-01 ", "1826-12-01 "), ("  - from:", "  - form:"),
                     ("  contact:\n", "  kontakt:\n"), ("contact-made: 2026-11-12", "contact-made: 2026-11-31"),
                     ("contact-made: 2026-11-12", "contact-made: yes"), ("skipped:", "skiped:"),
                     ("on: 2026-11-13, recorded: 2026-11-20", "recorded: 2026-11-20"),
                     ("theme: housing", "theme: house"), ("priority: now", "priority: soon"),
                     ("text: Styr på gælden", "txt: Styr på gælden"), ("minutes: 45", "minutes: long"),
                     ("minutes: 45", "minutes: -45"), ("minutes: 45", "minutes: 4500"),
                     ("form: meeting", "form: visit"), ("with: citizen", "with: borger"), ("place: home", "place: moon"),
                     (", form: meeting", ""), ("by: 2027-02-01", "by: soon"), ("plan:\n", "plan: []\nx:\n")]:
        marks("course", course, old, new)
    more = course + "shifts:\n  - {to: 2, on: 2027-03-01}\nmonths: 9\nclosed: {on: 2027-08-31, outcome: completed}\n"
    for old, new in [("to: 2", "to: 4"), ("months: 9", "months: 8"), ("outcome: completed", "outcome: done"),
                     ("on: 2027-08-31, ", "")]:
        marks("course", more, old, new)
    settings = read(os.path.join(EXAMPLES, "cti.yaml")) + "thresholds:\n  within: 14\n"
    for old, new in [("language: da", "language: dk"), ("fte: 0.5", "fte: 50"), ("fte: 0.5", "fte: 0"),
                     ("limit: 10", "limit: -1"), ("limit: 10", "limt: 10"), ("within: 14", "withn: 14"),
                     ("within: 14", "within: 5000"), ("workers:", "worker:")]:
        marks("settings", settings, old, new)
    profile = read(os.path.join(PROFILES, "job.yaml"))
    for old, new in [("months: 9", "months: 10"), ("  en: job", "  uk: job"), ("  contact:\n", "  contct:\n"),
                     ("id: contact-made", "ide: contact-made"), ("limit: 15", "limit: many")]:
        marks("method", profile, old, new)
    answers = "cti-implementation: 1\nanchoring:\n  where: x\nmilestones:\n  - goal: x\n    on: 2027-03-01\n"
    for old, new in [("anchoring", "anchorng"), ("where", "were"), ("goal: x\n", "gaol: x\n"), ("03-01", "03-32")]:
        marks("implementation", answers, old, new)


# What the reader takes, the schema takes: text is text, whatever it looks like, and a key may stand empty.
def test_texts():
    course = "cti: 1\nid: 1042\nworker: no\nmethod: job\nstart:\npauses:\nchecklists:\n  contact:\nplan:\ncontacts:\n"
    takes("course", course, "empty keys")
    takes("course", course + "handover:\n  actors:\n    - {id: a1, name: 12, role: true}\n", "words that look like more")


def test_days():
    """The pattern knows the calendar, in the years that a course can lie in."""
    day = re.compile(VALIDATORS["course"].schema["properties"]["start"]["pattern"])
    for year in [*range(1890, 1910), *range(1990, 2040), *range(2090, 2110), *range(2190, 2210)]:
        for month in range(0, 14):
            for number in range(0, 33):
                text = f"{year:04}-{month:02}-{number:02}"
                try:
                    exists = 1900 <= datetime.date.fromisoformat(text).year <= 2199
                except ValueError:
                    exists = False
                assert bool(day.search(text)) == exists, text
    for text in ["", "2027-1-1", "2027-01-011", "x2027-01-01", "20270101", "2027-01-01x"]:
        assert not day.search(text), text


# Whoever hovers over a key is told what it means.
def test_words():
    def walk(schema, path):
        for key, inner in schema.get("properties", {}).items():
            assert inner.get("description"), path + [key]
            walk(inner, path + [key])
        for inner in [*schema.get("anyOf", []), schema.get("items"), schema.get("additionalProperties")]:
            if isinstance(inner, dict):
                walk(inner, path)
    for kind in KINDS:
        walk(VALIDATORS[kind].schema, [kind])


for test in [test_examples, test_written, test_mistakes, test_texts, test_days, test_words]:
    test()
print(f"{checks} files are taken, every mistake is marked")
