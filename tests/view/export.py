#!/usr/bin/python3
"""Holds the tables of cti export against each other, against other reports, and against the files that they must not tell of.

usage: export.py CTI
"""
import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter

import yaml

TABLES = ("courses", "items", "appointments", "contacts")
QUERY = """
    SELECT c.method, k.part, count(*) AS contacts, sum(k.minutes) AS minutes
    FROM contacts k JOIN courses c USING (course)
    WHERE NOT k.missed GROUP BY 1, 2 ORDER BY 1, 2"""


def cti(*arguments):
    return subprocess.run([CTI, "--today", "2027-01-12", *arguments], stdout=subprocess.PIPE, check=True).stdout.decode()


def rows(table, *options):
    return [json.loads(line) for line in cti("export", table, *options).splitlines()]


def check_forms():
    """ndjson and csv say the same; all tables at once say what each one says."""
    together = [json.loads(line) for line in cti("export").splitlines()]
    for table in TABLES:
        alone = rows(table)
        assert alone and [row for row in together if row["table"] == table] == [{"table": table, **row} for row in alone]
        as_csv = list(csv.DictReader(io.StringIO(cti("export", table, "--format", "csv"))))
        assert list(as_csv[0]) == [*alone[0], "unreadable"] and {row.pop("unreadable") for row in as_csv} == {""}
        assert as_csv == [{key: "" if value is None else value if isinstance(value, str) else json.dumps(value)
                           for key, value in row.items()} for row in alone]


def check_against_reports():
    courses = rows("courses")
    known = json.loads(cti("phase", "--all", "--format", "json"))["courses"]
    assert [row["course"] for row in courses] == [course["id"] for course in known]
    for row, course in zip(courses, known):
        for key in ("worker", "method", "legal_basis", "months", "state", "phase", "contact_from", "change", "last_day", "follow_up",
                    "handover_by", "provisional", "paused_days", "after"):
            assert row[key] == course[key], (row["course"], key)
        assert [row[f"phase_{k}_first"] for k in (1, 2, 3)] == ([phase["first"] for phase in course["phases"]] + [None] * 3)[:3]
        assert row["pauses"] == len(course["pauses"])
        assert (row["closed_on"], row["outcome"]) == ((course["closed"] or {}).get("on"), (course["closed"] or {}).get("outcome"))
        assert {to: row[f"shift_{to}_held"] for to in (2, 3) if row[f"shift_{to}_held"]} == {s["to"]: s["on"] for s in course["shifts"]}
    items, contacts = rows("items"), rows("contacts")
    for row in courses:
        stages = json.loads(cti("checklist", row["course"], "--format", "json"))["stages"]
        expected = [(stage["stage"], stage["due"], item["item"], item["state"], item["on"]) for stage in stages for item in stage["items"]]
        assert [tuple(item[key] for key in ("stage", "due", "item", "state", "day")) for item in items
                if item["course"] == row["course"]] == expected
        states = Counter(item[3] for item in expected)
        assert [row["items_" + state] for state in ("done", "skipped", "open")] == [states[s] for s in ("done", "skipped", "open")]
        told = json.loads(cti("contact", row["course"], "--format", "json"))
        own = [contact for contact in contacts if contact["course"] == row["course"]]
        assert [(c["day"], c["minutes"], c["form"], c["who"], c["place"], c["missed"]) for c in own] == \
               [(c["on"], c["minutes"], c["form"], c["with"], c["place"], c["missed"]) for c in told["contacts"]]
        held = Counter(contact["part"] for contact in own if not contact["missed"])
        assert held == +Counter({part["part"]: part["contacts"] for part in told["parts"]})
        assert row["last_contact"] == told["last_contact"] and row["contacts"] == held.total()


def check_query():
    """The join of the manual, in another database: no column is a word of SQL's own."""
    database = sqlite3.connect(":memory:")
    for table in TABLES:
        all_rows = rows(table)
        database.execute(f"CREATE TABLE {table} ({', '.join(all_rows[0])})")
        database.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(all_rows[0]))})", [list(row.values()) for row in all_rows])
    method = {row["course"]: row["method"] for row in rows("courses")}
    expected = {}
    for contact in rows("contacts"):
        if not contact["missed"]:
            counted = expected.setdefault((method[contact["course"]], contact["part"]), [0, 0])
            counted[0] += 1
            counted[1] += contact["minutes"]
    assert database.execute(QUERY).fetchall() == [(*key, *expected[key]) for key in sorted(expected)]


def texts(node):
    """Every text of a file that names somebody or was typed about them; the words of the format are no secret."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and key in SECRET:
                yield value
            else:
                yield from texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)


SECRET = {"id", "worker", "from", "after", "reason", "note", "text", "goal", "need", "resource", "who", "contact", "by", "name", "role",
          "takes-over", "changed", "responsible", "kind", "actor", "supports", "change", "about", "worker-view", "achieved", "new-goals",
          "learned", "cancelled-by"}


def key_file(name):
    with open(os.open(name, os.O_CREAT | os.O_WRONLY, 0o600), "wb") as file:
        file.write(os.urandom(32).hex().encode() + b"\n")
    return name


def check_pseudonyms():
    one, other = key_file("one.key"), key_file("other.key")
    secret = set()
    for name in os.listdir("courses"):
        with open(f"courses/{name}", encoding="utf-8") as file:
            secret |= set(texts(yaml.load(file, Loader=yaml.BaseLoader)))
    secret -= {"citizen", "private", "professional", "volunteer", "admission", "sentence", "treatment", "other", "sel-85",
               "work", "contact", "outside-hours", "sharing"}
    secret = {text for text in secret if not re.fullmatch(r"\d{4}-\d\d-\d\d|[a-z]\d+", text)}  # days, and ids within a course
    assert len(secret) > 1000
    hidden = cti("export", "--pseudonymous", "--key", one)
    values = {value for line in hidden.splitlines() for value in json.loads(line).values() if isinstance(value, str)}
    assert not secret & values, secret & values
    assert not [text for text in secret if len(text) > 4 and text in hidden]
    assert hidden == cti("export", "--pseudonymous", "--key", one)
    # As many of them as there are names, and nothing else is changed: only then can the tables be joined and followed over time.
    for table in TABLES:
        plain, under = rows(table), rows(table, "--pseudonymous", "--key", one)
        # The order of the ids would tell of what the pseudonyms hide.
        assert [row["course"] for row in under] == sorted(row["course"] for row in under)
        elsewhere = {value for row in rows(table, "--pseudonymous", "--key", other) for value in row.values()}
        names = ("course", "worker", "after") if table == "courses" else ("course", "worker")
        for name in names:
            shown = {row[name] for row in under} - {None}
            assert len(shown) == len({row[name] for row in plain} - {None})
            assert all(re.fullmatch("w[0-9a-f]{16}" if name == "worker" else "c[0-9a-f]{16}", text) for text in shown)
            assert not shown & elsewhere
        def rest(row):
            return json.dumps({key: value for key, value in row.items() if key not in names})
        assert sorted(map(rest, plain)) == sorted(map(rest, under))


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        cti("init", "--example", ".")
        check_forms()
        check_against_reports()
        check_query()
        check_pseudonyms()


CTI = os.path.abspath(sys.argv[1])
main()
