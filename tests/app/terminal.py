"""On a terminal: a long page goes through the pager, a short one and a pipe do not; colours add nothing but colour.
usage: terminal.py PROGRAM"""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios

PROGRAM = os.path.abspath(sys.argv[1])
REPORTS = ["due", "phase", "phase b-1042", "phase b-1042 --history", "caseload --forecast 6", "checklist b-1042", "plan b-1031",
           "handover b-1014", "people b-1031", "agreement b-1014", "contact b-1031", "fidelity", "fidelity --criterion one-worker", "fidelity b-0987", "check"]


def environment(**more):
    return {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "CTI_TODAY": "2027-01-12", "TERM": "xterm", **more}


def on_terminal(folder, arguments, rows=24, columns=80, **more):
    """What the screen gets, and the exit code."""
    screen, line = pty.openpty()
    fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    child = subprocess.Popen([PROGRAM, "-C", folder, *arguments.split()], stdin=line, stdout=line, stderr=line, env=environment(**more))
    os.close(line)
    seen = b""
    while True:
        try:
            block = os.read(screen, 65536)
        except OSError:  # the terminal has gone with its last process
            break
        if not block:
            break
        seen += block
    os.close(screen)
    return seen.decode().replace("\r\n", "\n"), child.wait(timeout=300)


def piped(folder, arguments, **more):
    return subprocess.run([PROGRAM, "-C", folder, *arguments.split()], env=environment(**more), capture_output=True, text=True)


def has_terminals():
    """A system without /dev/pts, such as one made with chroot, can make none."""
    try:
        for end in pty.openpty():
            os.close(end)
    except OSError:
        return False
    return True


def main():
    if not has_terminals():
        print("skipped: this system makes no terminals")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as place:
        folder = os.path.join(place, "sager")
        subprocess.run([PROGRAM, "init", "--example", folder], check=True, stdout=subprocess.DEVNULL)
        caught = os.path.join(place, "paged")
        through = {"CTI_PAGER": f"cat > {caught}", "NO_COLOR": "1"}
        plain = piped(folder, "phase").stdout
        assert plain.count("\n") > 24

        seen, code = on_terminal(folder, "phase", **through)
        assert (seen, code) == ("", 0), f"a long page goes to the pager, not to the screen: {seen!r}"
        assert open(caught, encoding="utf-8").read() == plain, "the pager gets the whole page"
        os.remove(caught)

        for what, arguments, rows, more in [("a page that fits", "phase", 200, {}), ("--no-pager", "phase --no-pager", 24, {}),
                                            ("an empty CTI_PAGER", "phase", 24, {"CTI_PAGER": ""}), ("cat", "phase", 24, {"CTI_PAGER": "cat"})]:
            seen, _ = on_terminal(folder, arguments, rows=rows, **{**through, **more})
            assert seen == plain and not os.path.exists(caught), f"{what} needs no pager: {seen[:300]!r} {plain[:300]!r}"

        seen, _ = on_terminal(folder, "phase", CTI_PAGER="no-such-pager-anywhere", NO_COLOR="1")
        assert plain in seen, "a pager that is not there costs nobody the page"
        seen, _ = on_terminal(folder, "phase", PAGER=f"cat > {caught}", NO_COLOR="1")
        assert seen == "" and os.path.exists(caught), "PAGER counts where CTI_PAGER is not set"
        os.remove(caught)

        piped(folder, "phase", **through)
        assert not os.path.exists(caught), "a pipe is never paged"
        seen, code = on_terminal(folder, "phase b-9999", **through)
        assert code == 4 and "b-9999" in seen, "errors go to the screen"
        seen, code = on_terminal(folder, "phase", CTI_PAGER="head -n 1 > /dev/null")
        assert code == 0, f"who leaves the pager early has done nothing wrong: {code} {seen}"

        for report in REPORTS:
            coloured, bare = (piped(folder, f"{report} --color {when}") for when in ("always", "never"))
            assert re.sub(r"\x1b\[\d*m", "", coloured.stdout) == bare.stdout, f"{report}: colour changes the words"
            assert "\x1b" not in bare.stdout and "\x1b" not in piped(folder, report).stdout, f"{report}: colour in a pipe"
        assert "\x1b[1m" in piped(folder, "due --color always").stdout
        assert "\x1b" in on_terminal(folder, "caseload", rows=99)[0]
        for more in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            assert "\x1b" not in on_terminal(folder, "caseload", rows=99, **more)[0], f"{more} means no colour"
        for report in REPORTS:
            seen, _ = on_terminal(folder, report, rows=999, NO_COLOR="1")
            wide = [line for line in seen.split("\n") if len(line) > 80 and not re.match(r"\S+:\d+:\d+: ", line)]
            assert not wide, f"{report}: wider than the screen: {wide[0]}"
    print("pager, pipes, colours and widths as they should be")


main()
