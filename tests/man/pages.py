#!/usr/bin/python3
"""The manual pages say what the program says of itself: its commands, options, formats and keys, no fewer and no more.

usage: pages.py CTI_PROGRAM SOURCE_FOLDER
"""
import json
import os
import re
import subprocess
import sys
import tempfile

from page import head, option, pages

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "EXAMPLES", "SEE ALSO"]
HELP = "-h, --help"
KEYS_IN = {"course": "man/cti-course.5", "settings": "man/cti-course.5", "implementation": "man/cti-course.5",
           "method": "man/cti-method.5"}

program, source = map(os.path.abspath, sys.argv[1:])
folder = tempfile.TemporaryDirectory()
found = []


def cti(*words):
    ran = subprocess.run([program, *words], capture_output=True, text=True, cwd=folder.name,
                         env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "CTI_TODAY": "2027-01-12", "COLUMNS": "100"})
    return ran.returncode, ran.stdout, ran.stderr


def claim(holds, *complaint):
    if not holds:
        found.append(": ".join(complaint))


class Command:
    """What `cti … --help` lists: names of commands and values, heads of options."""

    def __init__(self, path):
        self.path, rows, title = path, {}, None
        for line in cti(*path, "--help")[1].splitlines():
            if re.match(r"\S", line):
                title = line
            elif row := re.match(r"  (\S.*?)(?:  |$)", line):
                rows.setdefault(title, []).append(row[1])
        self.commands, self.takes = rows.get("Commands", []), rows.get("What it takes", [])
        self.options = set(rows.get("Options", []))
        self.parts = [Command((*path, name)) for name in self.commands]

    def all(self):
        return [self] + [below for part in self.parts for below in part.all()]

    def named(self):
        return "cti " + " ".join(self.path)


def look_at_command(page, command):
    """Heads of options, and the synopsis, are those of the program."""
    part, wanted = page.part(command.path), command.options - {HELP}
    heads = {head(line) for line in part if line.startswith(".It Fl")}
    for missing in sorted(wanted - heads):
        claim(False, page.name, command.named(), f"nothing on {missing}")
    for unknown in sorted(heads - wanted):
        claim(False, page.name, command.named(), f"there is no {unknown}")
    if len(command.path) > 1 and not wanted:
        described = part or command.path[-1] in page.macros("Cm", page.lines("OPTIONS"))
        return claim(described, page.name, command.named(), "is not described")
    form = page.forms().get(command.path, [])
    names = {option(word) for word in page.macros("Fl", form)} - {"--format"}
    claim(names == {name.split()[0] for name in wanted}, page.name, command.named(), "its synopsis has other options")
    claim(set(command.takes) <= set(page.macros("Ar", form)), page.name, command.named(), "its synopsis lacks a value")


def look_at_formats(page, command):
    """Those that the page names first are those that the program offers."""
    text = " ".join(page.lines())
    named = re.search(r"Formats: ((?:\.Cm \w+(?: [,.;] ?)?)+)", text)
    if not named:
        return
    _, _, answer = cti(*command.path, *(["b-1042"] if "ID" in command.takes else []), "--format", "nothing")
    offered = re.search(r"one of: (.*)", answer)
    claim(offered and re.findall(r"\.Cm (\w+)", named[1]) == offered[1].split(", "), page.name, command.named(),
          f"formats are {offered[1] if offered else '?'}")


def keys_of(schema):
    for key, value in schema.get("properties", {}).items():
        yield key
        yield from keys_of(value)
    for below in ("items", "additionalProperties"):
        if isinstance(schema.get(below), dict):
            yield from keys_of(schema[below])
    for choice in schema.get("anyOf", []) + schema.get("oneOf", []):
        yield from keys_of(choice)


def look_at_keys(all_pages):
    for kind, name in KEYS_IN.items():
        code, schema, _ = cti("schema", kind)
        claim(code == 0, name, f"cti schema {kind} does not answer")
        known = set(all_pages[name].macros("Cm"))
        for key in sorted(set(keys_of(json.loads(schema if code == 0 else "{}"))) - known):
            claim(False, name, f"nothing on the key '{key}' of {kind}")


def look_at_danish(english, danish, root):
    names = lambda page: {head(line).split(" ")[0] for line in page.lines() if line.startswith(".It Fl")}
    claim(names(english) == names(danish), danish.name, "other options than man/cti.1")
    codes = lambda page, title: [line for line in page.lines(title) if line.startswith(".It ")]
    claim(codes(english, "EXIT STATUS") == codes(danish, "SLUTKODER"), danish.name, "other exit codes than man/cti.1")
    listed = set(danish.macros("Cm", danish.lines("Kommandoer"))) - {"da"}
    claim(listed == set(root.commands), danish.name, f"other commands: {sorted(listed ^ set(root.commands))}")


def main():
    cti("init", "--example")
    cti("implementation", "start")
    all_pages, root = pages(source), Command(())
    claim(root.commands, "cti --help", "lists no command")
    every_option = {name for command in root.all() for row in command.options for name in re.findall(r"-[-\w]+", row)}

    cti_page = all_pages["man/cti.1"]
    heads = {head(line) for line in cti_page.lines("OPTIONS") if line.startswith(".It Fl")}
    claim(heads == root.options, cti_page.name, f"other global options: {sorted(heads ^ root.options)}")
    listed = {word[4:] for word in cti_page.macros("Xr", cti_page.lines("Commands")) if word.startswith("cti-")}
    claim(listed == set(root.commands), cti_page.name, f"other commands: {sorted(listed ^ set(root.commands))}")

    for command in root.parts:
        page = all_pages.get(f"man/cti-{command.path[0]}.1")
        claim(page, command.named(), "has no page")
        for each in command.all() if page else []:
            look_at_command(page, each)
        if page:
            look_at_formats(page, command)
    known = {command.path for command in root.all()}
    version = cti("--version")[1].split()[1]
    for name, page in all_pages.items():
        claim(version not in page.path.read_text(encoding="utf-8"), name, "says the version, which CMakeLists.txt says")
        if command := re.fullmatch(r"man/cti-([a-z-]+)\.1", name):
            claim(command[1] in root.commands, name, "there is no such command")
        sections = {tuple(title.split()[1:]) for title, _ in page.sections if title.startswith("cti ")}
        for path in sorted(each for each in (sections | set(page.forms())) - known if len(each) > 1):
            claim(False, name, f"cti {' '.join(path)} is no command")
        if "/da/" not in name:
            order = [title for title, _ in page.sections if title in SECTIONS]
            claim(order == [title for title in SECTIONS if name.endswith(".1") or title in order], name, f"sections {order}")
        for word in set(page.macros("Fl")) - {"-", ""}:
            claim(option(word) in every_option, name, f"{option(word)} is an option of no command")
        for line in (line for line in page.lines() if line.startswith(".Xr cti")):
            claim(f"man/{line.split()[1]}.{line.split()[2]}" in all_pages, name, f"refers to no page: {line}")
    look_at_keys(all_pages)
    look_at_danish(cti_page, all_pages["man/da/cti.1"], root)

    print(f"{len(all_pages)} pages, {len(root.all()) - 1} commands")
    sys.exit("\n".join(found) if found else 0)


main()
