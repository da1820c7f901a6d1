#!/usr/bin/python3
"""Holds every command against the files that nobody writes: each ends as it should, and says a bounded amount.

usage: hostile.py CTI     The shapes are those that tests/bench/hostile measures.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "bench"))
sys.dont_write_bytecode = True
import hostile as shapes  # noqa: E402

CTI = str(pathlib.Path(sys.argv[1]).resolve())
ENVIRONMENT = {"PATH": os.environ["PATH"], "CTI_TODAY": "2026-08-12", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
SIZE = 20_000
COMMANDS = (["phase", "--all", "--format", "json"], ["phase", "h-1", "--format", "html"], ["phase", "h-1", "--history"], ["due"],
            ["due", "--format", "ics", "--titles"], ["plan", "h-1"], ["handover", "h-1"], ["people", "h-1"], ["agreement", "h-1"], ["contact", "h-1", "--all"],
            ["checklist", "h-1", "--format", "md"], ["caseload", "--forecast", "12"], ["fidelity"], ["export"], ["implementation"],
            ["checklist", "done", "h-1", "informed", "--on", "2026-02-02", "--dry-run"],
            ["phase", "pause", "h-1", "--on", "2026-07-01", "--dry-run"],
            ["merge", "courses/h-1.yaml", "ours", "theirs", "--dry-run"])
# A kind of mistake is told twenty times, and there are not many kinds.
MOST_FINDINGS, MOST_ERRORS = 200, 60_000
EXITS = {0, 1, 2, 3, 4}

failures = []


def run(folder, command):
    done = subprocess.run([CTI, *command], cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)
    # What no rule foresaw ends with 6, and a crash with a signal.
    if done.returncode not in EXITS and not (command[0] == "merge" and done.returncode > 128):
        failures.append(f"{command} ended with {done.returncode}: {done.stderr[:300]}")
    if len(done.stderr) > MOST_ERRORS:
        failures.append(f"{command} said {len(done.stderr)} bytes on standard error")
    if b"\0" in done.stdout + done.stderr:
        failures.append(f"{command} printed a NUL")
    return done


def check(folder):
    done = run(folder, ["check", "--format", "json"])
    if done.returncode > 1:  # cti.yaml or a method
        return
    findings = json.loads(done.stdout)["findings"]
    if len(findings) > MOST_FINDINGS:
        failures.append(f"check told {len(findings)} findings")


def main():
    seen = 0
    for name, file, text in shapes.every_shape():
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch)
            for below in ("courses", "methods"):
                (folder / below).mkdir()
            whole = text(SIZE)
            for path, content in {shapes.SETTINGS: shapes.FOLDER, shapes.COURSE: shapes.HEAD, file: whole, "ours": whole + "# ours\n",
                                  "theirs": whole.replace("mette", "karen", 1)}.items():
                (folder / path).touch(0o600)
                (folder / path).write_bytes(content.encode())
            before = len(failures)
            check(folder)
            for command in COMMANDS:
                run(folder, command)
            failures[before:] = [f"{name}: {failure}" for failure in failures[before:]]
            seen += 1
    print(f"{seen} shapes, {1 + len(COMMANDS)} commands over each")
    if failures:
        raise SystemExit("\n".join(failures[:40]))


if __name__ == "__main__":
    main()
