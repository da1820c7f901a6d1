#!/usr/bin/python3
"""What the manual pages show works: every command in them runs on a fresh copy of the example folder, every file in them is
read without a finding.

A line '$ …' is a command, and goes on in lines that are indented; it exits 0, or as '# exits N' behind it says. The lines of
one block are one session.

usage: examples.py CTI_PROGRAM SOURCE_FOLDER
"""
import concurrent.futures
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

from page import pages

FIRST_KEY = {"cti-method": "methods/{id}.yaml", "cti-implementation": "implementation.yaml", "cti": "cti.yaml"}
LONG_PARTS = {"pauses", "shifts", "worker-changes", "closed", "checklists", "plan", "handover", "contacts"}

program, source = map(os.path.abspath, sys.argv[1:])


def surroundings(home):
    return {"PATH": f"{os.path.dirname(program)}:/usr/bin:/bin", "HOME": home, "LANG": "C.UTF-8", "CTI_TODAY": "2027-01-12",
            "EDITOR": "true", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}


def cti(home, *words):
    return subprocess.run([program, *words], cwd=home, env=surroundings(home), capture_output=True, text=True)


def commands_in(block):
    return [text[2:].strip() for text in re.split(r"\n(?! )", "\n".join(block)) if text.startswith("$ ")]


def session(page, block):
    """A complaint where a command exits otherwise than it should, or warns."""
    script = "set -o pipefail\n"
    for command in commands_in(block):
        code = re.search(r"# exits (\d+)$", command)
        script += (f"{command}\nstatus=$?\n[ $status = {code[1] if code else 0} ] || "
                   f"{{ echo {shlex.quote(command)} exits $status >&2; exit 99; }}\n")
    with tempfile.TemporaryDirectory() as home:
        cti(home, "init", "--example", "sager")
        ran = subprocess.run(["bash", "-c", script], cwd=f"{home}/sager", env=surroundings(home), capture_output=True,
                             text=True, stdin=subprocess.DEVNULL, timeout=120)
    told = [line for line in ran.stderr.splitlines() if not line.startswith("hint:")]
    return f"{page.name}: " + "\n  ".join(told) if ran.returncode or "warning:" in ran.stderr else ""


def file_name(block):
    """Where a block belongs that is a whole file, or nothing."""
    lines = [line for line in block if not line.startswith("#")]
    key = re.match(r"([a-z-]+): 1$", lines[0]) if lines else None
    own_id = re.search(r"^id: (\S+)", "\n".join(lines), re.M)
    if not key or key[1] not in FIRST_KEY:
        return None
    if key[1] == "cti" and own_id:
        return f"courses/{own_id[1]}.yaml"
    return FIRST_KEY[key[1]].format(id=own_id and own_id[1])


def files(page):
    """A complaint where `cti check` says more than a note of the files that a page shows."""
    shown = {file_name(block): "\n".join(block) + "\n" for block in page.blocks if file_name(block)}
    with tempfile.TemporaryDirectory() as home:
        cti(home, "init")
        for name, text in shown.items():
            path = pathlib.Path(home, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            path.chmod(0o600)
        checked = cti(home, "check")
    return f"{page.name}: {checked.stdout}{checked.stderr}" if checked.returncode or checked.stderr else ""


def main():
    all_pages = pages(source)
    sessions = [(page, block) for page in all_pages.values() for block in page.blocks
                if commands_in(block)]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        found = [complaint for complaint in pool.map(lambda each: session(*each), sessions) if complaint]
    found += [complaint for complaint in map(files, all_pages.values()) if complaint]
    for page in all_pages.values():
        if page.name.endswith(".1") and not any(page is of for of, _ in sessions):
            found.append(f"{page.name}: no example of a command")

    courses = [block for block in all_pages["man/cti-course.5"].blocks if (file_name(block) or "").startswith("courses/")]
    keys = max((set(re.findall(r"^([a-z-]+):", "\n".join(block), re.M)) for block in courses), key=len)
    if not LONG_PARTS <= keys:
        found.append(f"man/cti-course.5: the whole course lacks {sorted(LONG_PARTS - keys)}")

    print(f"{sum(len(commands_in(block)) for _, block in sessions)} commands in {len(sessions)} sessions")
    sys.exit("\n".join(found) if found else 0)


main()
