#!/usr/bin/python3
"""What .github/MANUAL.md says of the manual's pages can be typed: each command is there, with each option.

usage: manual.py CTI SOURCE_FOLDER
"""
import pathlib
import re
import subprocess
import sys

program, source = sys.argv[1], pathlib.Path(sys.argv[2])

# What stands between ticks and is no command: files and keys.
NO_COMMAND = {"legal-bases:"}
VALUES = {"contact", "phase-1", "phase-2", "closing"}  # stages, behind `guide`; `contact` alone is a command


def help_of(path):
    run = subprocess.run([program, "help", *path, "--lang", "en"], capture_output=True, text=True)
    return run.stdout if run.returncode == 0 else None


def command_of(parts, before):
    """The names of commands at the beginning; one that stands alone may lie beside the command before it."""
    path = []
    for part in parts:
        if (path and part in VALUES) or not re.fullmatch(r"[a-z][a-z-]*", part):
            break
        path.append(part)
    if not path:
        return before
    return before[:-1] + path if help_of(path) is None and len(before) > 1 else path


def main():
    rows = [line.split("|")[1:-1] for line in (source / ".github/MANUAL.md").read_text(encoding="utf-8").splitlines()
            if re.match(r"\| \d", line)]
    wrong, typed = [], 0
    for page, _, commands, shown in rows:
        path = []
        for words in re.findall(r"`([^`]+)`", commands + shown):
            if words in NO_COMMAND:
                continue
            path, typed = command_of(words.split(), path), typed + 1
            said = help_of(path)
            if said is None:
                wrong.append(f"p. {page.strip()}: there is no `{words}`")
            else:
                wrong += [f"p. {page.strip()}: `{' '.join(path)}` takes no {option}"
                          for option in re.findall(r"--[a-z-]+", words) if f"{option} " not in said]
    assert len(rows) > 50 and typed > 100, (len(rows), typed)
    print("\n".join(wrong) or f"{len(rows)} rows, {typed} command lines: each can be typed")
    sys.exit(1 if wrong else 0)


main()
