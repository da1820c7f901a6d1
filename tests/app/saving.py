#!/usr/bin/python3
"""Saving is safe: whatever fails, dies or interferes, a course is its old text or its new one, and no lock stays behind.

strace injects each fault at the very call that is meant: which one it is among the calls of its name is counted in a trace of
an undisturbed run, and a fault that was not met there fails the test.

usage: saving.py CTI_PROGRAM [TEST…]
"""
import collections
import concurrent.futures
import functools
import json
import os
import re
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
import unittest

OLD = """cti: 1
id: b-1042
worker: mette   # one worker, start to end
start: 2026-12-01

# Notes made by hand stay as they are: æøå, "quotes", and   spaces.
# They also make this file longer than the 512 bytes that some tests allow a file to have, so that
# its text is cut off in the middle where nobody takes care. What is cut off then is what comes last,
# and what comes last is what was written last, which is just what nobody has a copy of. A line more
# of this is enough to be sure of it, and another one does no harm.

checklists:
  phase-1:
    focus-informed: 2026-12-01
    plan-made:  # made together
    introduced:  # to local services
"""
TICKED = {item: (f"    {item}:  #", f"    {item}: 2026-12-02  #") for item in ("plan-made", "introduced")}
NEW = OLD.replace(*TICKED["plan-made"])
NEW_AND_MORE = NEW.replace(*TICKED["introduced"])
THEIRS = OLD.replace("worker: mette", "worker: jonas")

EDIT = ("checklist", "done", "b-1042", "plan-made")
EDIT_MORE = ("checklist", "done", "b-1042", "introduced")
BEGIN = ("new", "b-2000", "--worker", "mette", "--start", "2026-12-01")

SURROUNDINGS = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "CTI_TODAY": "2026-12-02",
                "ASAN_OPTIONS": "detect_leaks=0"}  # the leak sanitizer cannot work under strace
NOBODY = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}  # root may read everything

PATIENCE = 300  # seconds, for whatever is waited for: the machine may be busy with other things

Call = collections.namedtuple("Call", "name nth text")
Result = collections.namedtuple("Result", "code out err calls trace")


def calls_in(trace):
    """The system calls of a trace; nth counts those of the same name from the program's start."""
    seen, calls = collections.Counter(), []
    for name, text in re.findall(r"^\d+ +(\w+)\((.*)$", trace, re.MULTILINE):
        seen[name] += 1
        calls.append(Call(name, seen[name], text))
    return calls


def first(calls, name, *words):
    """The first call of that name with these words in it; None where there is none."""
    return next((c for c in calls if c.name.startswith(name) and all(word in c.text for word in words)), None)


def at(call, effect):
    return f"{call.name}:{effect}:when={call.nth}"


@functools.cache
def why_no_strace():
    if not shutil.which("strace"):
        return "strace is not installed"
    probe = subprocess.run(["strace", "-f", "-o", "/dev/null", "-e", "inject=getpid:error=EIO", "true"],
                           capture_output=True, text=True)
    return f"strace cannot attach here: {probe.stderr.strip()}" if probe.returncode else ""


class Saving(unittest.TestCase):
    """A folder with one course, and the program run in it."""
    maxDiff = None

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="cti-saving-")
        self.addCleanup(holder.cleanup)
        self.place = os.path.realpath(holder.name)
        self.program = PROGRAM
        self.folder = os.path.join(self.place, "sager")
        self.courses = os.path.join(self.folder, "courses")
        self.course = os.path.join(self.courses, "b-1042.yaml")
        self.lock = self.course + ".lock"
        os.makedirs(self.courses)
        self.write(os.path.join(self.folder, "cti.yaml"), "cti: 1\nmethod: job\nlegal-basis: sel-85\n")
        self.write(self.course, OLD)

    @staticmethod
    def write(path, text):
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()

    def start_over(self):
        shutil.rmtree(self.courses)
        os.mkdir(self.courses)
        self.write(self.course, OLD)

    def command(self, words, faults=(), traced=False, wrapper=()):
        """The command line: the program, and strace before it where faults are wanted or calls are to be seen."""
        line = [*wrapper, self.program, "-C", self.folder, *words]
        if not faults and not traced:
            return line
        self.trace = os.path.join(self.place, "trace")
        if os.path.exists(self.trace):
            os.unlink(self.trace)
        names = "all" if traced else ",".join(fault.partition(":")[0] for fault in faults)
        injected = [option for fault in faults for option in ("-e", "inject=" + fault)]
        return ["strace", "-f", "-y", "-s", "16", "-o", self.trace, "-e", "trace=" + names, *injected, *line]

    def run_it(self, *words, faults=(), traced=False, wrapper=(), timeout=PATIENCE, **options):
        line = self.command(words, faults, traced, wrapper)
        if "stdout" not in options:
            options["stdout"] = subprocess.PIPE
        done = subprocess.run(line, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, encoding="utf-8",
                              errors="replace", env=SURROUNDINGS, timeout=timeout, **options)
        trace = self.read_trace() if faults or traced else ""
        if "error=" in "".join(faults):
            self.assertIn("(INJECTED)", trace, "the fault was not met")
        return Result(done.returncode, done.stdout, done.stderr, calls_in(trace), trace)

    def read_trace(self):
        return self.read(self.trace).replace(self.folder, "")

    def calls_of_saving(self, *words, file="b-1042.yaml"):
        """The calls of an undisturbed run from the lock's open on, as a trace shows them; undone afterwards."""
        done = self.run_it(*words, traced=True)
        self.assertEqual(done.code, 0, done.err)
        self.start_over()
        begin = first(done.calls, "openat", f'"{file}.lock"', "O_CREAT")
        self.assertIsNotNone(begin, "no lock was opened:\n" + done.trace)
        self.all_calls = done.calls
        return done.calls[done.calls.index(begin):]

    def pause(self, words, call, wrapper=()):
        """Starts the program and lets it stand still at a call; gives what lets it go on to its end."""
        line = self.command(words, [at(call, "signal=SIGSTOP")], wrapper=wrapper)
        run = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
                               env=SURROUNDINGS)
        patience = time.monotonic() + PATIENCE
        while "stopped by SIGSTOP" not in (trace := self.read(self.trace) if os.path.exists(self.trace) else ""):
            self.assertIsNone(run.poll(), f"it ended before it could be stopped:\n{trace}")
            self.assertLess(time.monotonic(), patience, "it could not be stopped")
            time.sleep(0.005)
        number = int(trace.split()[0])

        def end():
            if run.poll() is None:
                os.kill(number, signal.SIGKILL)
            run.communicate()

        def go_on():
            os.kill(number, signal.SIGCONT)
            out, err = run.communicate(timeout=PATIENCE)
            return Result(run.returncode, out, err, [], "")

        self.addCleanup(end)
        go_on.number = number
        return go_on

    def until_it_sleeps(self, run):
        """A command sleeps only for a lock that somebody holds, or for its standard input."""
        patience = time.monotonic() + PATIENCE
        while self.read(f"/proc/{run.pid}/stat").rpartition(")")[2].split()[0] != "S":
            self.assertIsNone(run.poll(), "it did not wait")
            self.assertLess(time.monotonic(), patience, "it never waits")
            time.sleep(0.005)

    def assert_old(self):
        self.assertEqual(self.read(self.course), OLD)

    def assert_new(self):
        self.assertEqual(self.read(self.course), NEW)

    def assert_nothing_beside(self, *more):
        self.assertEqual(sorted(os.listdir(self.courses)), sorted(["b-1042.yaml", *more]))

    def assert_changed_nothing(self, done, code=6):
        self.assertEqual(done.code, code, done.err)
        self.assert_old()
        self.assert_nothing_beside()
        self.assertIn("b-1042.yaml", done.err)

    def assert_saved(self, done):
        self.assertEqual(done.code, 0, done.err)
        self.assert_new()
        self.assert_nothing_beside()


class Traced(Saving):
    def setUp(self):
        if why_no_strace():
            self.skipTest(why_no_strace())
        super().setUp()


class OrderOfCalls(Traced):
    """Lock → read → write, mode, fsync, close → read again → rename → fsync of the folder."""

    def setUp(self):
        super().setUp()
        self.calls = self.calls_of_saving(*EDIT)

    def number(self, name, *words):
        call = first(self.calls, name, *words)
        self.assertIsNotNone(call, f"no {name} of {words} among\n" + "\n".join(f"{c.name}({c.text}" for c in self.calls))
        return self.calls.index(call)

    def reads_of_course(self):
        return [i for i, c in enumerate(self.calls) if c.name == "read" and "/courses/b-1042.yaml>" in c.text]

    def test_the_lock_must_be_new_follows_no_link_and_is_its_owners(self):
        flags, mode = re.search(r"(O_[A-Z_|]+), (\d+)\)", self.calls[0].text).groups()
        self.assertLessEqual({"O_CREAT", "O_EXCL", "O_NOFOLLOW"}, set(flags.split("|")))
        self.assertEqual(mode, "0600")

    def test_the_text_that_is_changed_is_opened_and_read_under_the_lock(self):
        opened = self.number("openat", '"b-1042.yaml"')
        self.assertLess(opened, self.reads_of_course()[0])
        self.assertLess(self.reads_of_course()[0], self.number("write", ".lock>"))

    def test_the_new_text_is_written_synced_and_closed_before_the_rename(self):
        steps = [self.number("write", ".lock>"), self.number("fchmod", ".lock>"), self.number("fsync", ".lock>"),
                 self.number("close", ".lock>"), self.number("rename", '.lock"', '"b-1042.yaml"')]
        self.assertEqual(steps, sorted(steps))

    def test_the_file_is_read_again_between_the_sync_and_the_rename(self):
        synced, renamed = self.number("fsync", ".lock>"), self.number("rename")
        self.assertTrue(any(synced < read < renamed for read in self.reads_of_course()))

    def test_the_folder_is_synced_after_the_rename(self):
        self.assertLess(self.number("rename"), self.number("fsync", "/courses>"))

    def test_the_course_itself_is_never_opened_for_writing(self):
        done = self.run_it(*EDIT, traced=True)
        opened = [c for c in done.calls if c.name == "openat" and "b-1042.yaml\"" in c.text]
        self.assertTrue(opened)
        for call in opened:
            self.assertNotRegex(call.text, "O_WRONLY|O_RDWR|O_TRUNC")

    def test_an_edit_that_changes_nothing_writes_nothing(self):
        self.write(self.course, NEW)
        before = os.stat(self.course)
        done = self.run_it(*EDIT, traced=True)
        self.assert_saved(done)
        self.assertEqual((os.stat(self.course).st_ino, os.stat(self.course).st_mtime_ns), (before.st_ino, before.st_mtime_ns))
        self.assertIsNone(first(done.calls, "rename"))

    def test_a_dry_run_takes_no_lock(self):
        done = self.run_it(*EDIT, "--dry-run", traced=True)
        self.assertEqual(done.code, 0, done.err)
        self.assert_old()
        self.assertNotIn(".lock", done.trace)


class FailingCalls(Traced):
    """One call fails: the old bytes, no lock, a message, exit 6."""

    def setUp(self):
        super().setUp()
        self.calls = self.calls_of_saving(*EDIT)

    def fails(self, call, *errors, code=6):
        self.assertIsNotNone(call)
        for error in errors:
            with self.subTest(error=error):
                self.start_over()
                self.assert_changed_nothing(self.run_it(*EDIT, faults=[at(call, f"error={error}")]), code)

    def test_a_lock_that_cannot_be_made_leaves_the_old_text(self):
        self.fails(self.calls[0], "EACCES", "ENOSPC", "EROFS", "EMFILE")

    def test_a_folder_that_cannot_be_opened_leaves_the_old_text(self):
        self.fails(first(self.all_calls, "openat", '/courses"', "O_DIRECTORY"), "EACCES", "EMFILE")

    def test_a_failed_write_leaves_the_old_text(self):
        self.fails(first(self.calls, "write", ".lock>"), "ENOSPC", "EIO", "EDQUOT")

    def test_a_failed_fchmod_leaves_the_old_text(self):
        self.fails(first(self.calls, "fchmod", ".lock>"), "EROFS", "EIO")

    def test_a_failed_fsync_leaves_the_old_text(self):
        self.fails(first(self.calls, "fsync", ".lock>"), "EIO", "ENOSPC")

    def test_a_failed_close_leaves_the_old_text(self):
        self.fails(first(self.calls, "close", ".lock>"), "EIO", "ENOSPC")

    def test_a_failed_rename_leaves_the_old_text(self):
        self.fails(first(self.calls, "rename"), "EACCES", "EXDEV", "EIO", "ENOSPC")

    def test_a_course_that_cannot_be_read_under_the_lock_is_left_alone(self):
        self.fails(first(self.calls, "openat", '"b-1042.yaml"'), "EIO", "EMFILE", code=3)
        self.fails(first(self.calls, "read", "/courses/b-1042.yaml>"), "EIO", code=3)

    def test_a_course_that_cannot_be_read_again_is_left_alone(self):
        again = self.calls[self.calls.index(first(self.calls, "close", ".lock>")):]
        for call in (first(again, "openat", '"b-1042.yaml"'), first(again, "read", "/courses/b-1042.yaml>")):
            with self.subTest(call=call.name):
                self.start_over()
                done = self.run_it(*EDIT, faults=[at(call, "error=EIO")])
                self.assertIn(done.code, (3, 5))
                self.assert_old()
                self.assert_nothing_beside()

    def test_a_folder_that_is_not_synced_has_the_new_text_and_says_that_it_is_not_confirmed(self):
        for error in ("EIO", "ENOSPC"):
            with self.subTest(error=error):
                self.start_over()
                done = self.run_it(*EDIT, faults=[at(first(self.calls, "fsync", "/courses>"), f"error={error}")])
                self.assert_new()
                self.assert_nothing_beside()
                self.assertEqual(done.code, 6)
                self.assertRegex(done.err, "has its new text.*did not confirm")
                self.assertNotIn("nothing was changed", done.err)

    def test_an_interrupted_call_is_made_again(self):
        for call in (self.calls[0], first(self.calls, "read", "/courses/b-1042.yaml>"), first(self.calls, "write", ".lock>"),
                     first(self.calls, "fsync", ".lock>"), first(self.calls, "fsync", "/courses>")):
            with self.subTest(call=call.name, text=call.text):
                self.start_over()
                self.assert_saved(self.run_it(*EDIT, faults=[at(call, "error=EINTR")]))

    def test_a_close_that_is_interrupted_has_closed(self):
        self.assert_saved(self.run_it(*EDIT, faults=[at(first(self.calls, "close", ".lock>"), "error=EINTR")]))


class Dying(Traced):
    """The process ends in the middle."""

    def setUp(self):
        super().setUp()
        self.calls = self.calls_of_saving(*EDIT)

    def test_killed_at_any_call_the_file_is_exactly_old_or_new(self):
        seen = set()
        for call in self.calls:
            with self.subTest(call=call):
                self.start_over()
                done = self.run_it(*EDIT, faults=[at(call, "signal=SIGKILL")])
                self.assertEqual(done.code, -signal.SIGKILL, "the kill was not met")
                self.assertIn(self.read(self.course), (OLD, NEW))
                self.assertLessEqual(set(os.listdir(self.courses)), {"b-1042.yaml", "b-1042.yaml.lock"})
                seen.add(self.read(self.course))
        self.assertEqual(seen, {OLD, NEW})

    def test_a_lock_left_by_the_dead_is_named_with_age_and_remedy_and_kept(self):
        self.run_it(*EDIT, faults=[at(first(self.calls, "fsync", ".lock>"), "signal=SIGKILL")])
        self.assert_nothing_beside("b-1042.yaml.lock")
        os.utime(self.lock, (time.time() - 7200,) * 2)
        begin = time.monotonic()
        done = self.run_it(*EDIT)
        self.assertLess(time.monotonic() - begin, 10)
        self.assertEqual(done.code, 5)
        self.assertRegex(done.err, r"courses/b-1042\.yaml\.lock.* 72\d\d seconds old")
        self.assertRegex(done.err, r"delete courses/b-1042\.yaml\.lock")
        self.assert_old()
        self.assert_nothing_beside("b-1042.yaml.lock")
        self.assertEqual(self.run_it("phase").code, 0)  # a report does not mind
        os.unlink(self.lock)
        self.assert_saved(self.run_it(*EDIT))

    def dies_by(self, number, calls):
        for call in calls:
            with self.subTest(call=call):
                self.start_over()
                done = self.run_it(*EDIT, faults=[at(call, f"signal={number.name}")])
                self.assertEqual(done.code, -number, done.err)
                self.assertIn(self.read(self.course), (OLD, NEW))
                self.assert_nothing_beside()

    def saving_calls(self):
        return [self.calls[0], first(self.calls, "write", ".lock>"), first(self.calls, "fsync", ".lock>"),
                first(self.calls, "close", ".lock>"), first(self.calls, "rename"), first(self.calls, "fsync", "/courses>")]

    def test_sigterm_at_any_call_removes_the_lock(self):
        self.dies_by(signal.SIGTERM, self.calls[:-1])  # the last one is the exit

    def test_sigint_removes_the_lock(self):
        self.dies_by(signal.SIGINT, self.saving_calls())

    def test_sighup_removes_the_lock(self):
        self.dies_by(signal.SIGHUP, self.saving_calls())

    def test_a_signal_after_a_failed_call_removes_the_lock(self):
        synced = first(self.calls, "fsync", ".lock>")
        for other in ("close", "unlinkat"):
            with self.subTest(at=other):
                self.start_over()
                failed = self.run_it(*EDIT, faults=[at(synced, "error=EIO")], traced=True)
                call = [c for c in failed.calls if c.name == other and ".lock" in c.text][0]
                done = self.run_it(*EDIT, faults=[at(synced, "error=EIO"), at(call, "signal=SIGTERM")])
                self.assertEqual(done.code, -signal.SIGTERM)
                self.assert_old()
                self.assert_nothing_beside()

    def test_a_signal_that_interrupts_the_removal_of_the_lock_leaves_none(self):
        # The unlink does not happen, as if the signal had come just before it.
        synced = first(self.calls, "fsync", ".lock>")
        done = self.run_it(*EDIT, faults=[at(synced, "error=EIO"), "unlinkat:error=EINTR:signal=SIGTERM:when=1"])
        self.assertEqual(done.code, -signal.SIGTERM)
        self.assert_old()
        self.assert_nothing_beside()

    def test_a_signal_while_waiting_leaves_the_lock_of_another(self):
        self.write(self.lock, "of another")
        third_try = self.calls[0]._replace(nth=self.calls[0].nth + 2)
        done = self.run_it(*EDIT, faults=[at(third_try, "signal=SIGTERM")])
        self.assertEqual(done.code, -signal.SIGTERM)
        self.assertEqual(self.read(self.lock), "of another")
        self.assert_old()


class LittleRoom(Saving):
    """No room on the disk, in a file, among the open files."""

    def test_a_file_size_limit_leaves_the_old_text(self):
        done = self.run_it(*EDIT, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512)))
        self.assert_changed_nothing(done)
        self.assertIn("File too large", done.err)

    def test_a_write_that_takes_only_part_of_the_text_goes_on_with_the_rest(self):
        if why_no_strace():
            self.skipTest(why_no_strace())
        written = first(self.calls_of_saving(*EDIT), "write", ".lock>")
        go_on = self.pause(EDIT, written, wrapper=("sh", "-c", 'ulimit -S -f 1; exec "$@"', "sh"))
        self.assertEqual(os.path.getsize(self.lock), 512, "the first write was not cut short")
        resource.prlimit(go_on.number, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        self.assert_saved(go_on())

    def edit_on_disk_of(self, size):
        """An edit on a disk where the folder takes 12 KiB already; the course is longer than a block of 4 KiB."""
        self.old = OLD.replace("# Notes", "# " + "æ" * 2000 + "\n# Notes")
        self.write(self.course, self.old)
        disk, self.result = os.path.join(self.place, "disk"), os.path.join(self.place, "result")
        os.mkdir(disk)
        os.mkdir(self.result)
        script = ('mount -t tmpfs -o size="$4" tmpfs "$1" || exit 77; cp -r "$2"/. "$1" || exit 78; '
                  'program=$5 disk=$1 result=$3; shift 5; "$program" -C "$disk" "$@"; code=$?; '
                  'cp -r "$disk"/courses/. "$result" || exit 79; exit $code')
        done = subprocess.run(["unshare", "-rm", "sh", "-c", script, "sh", disk, self.folder, self.result, size, self.program,
                               *EDIT], capture_output=True, text=True, env=SURROUNDINGS, timeout=PATIENCE)
        if done.returncode == 77 or "unshare" in done.stderr:
            self.skipTest(f"no disk can be mounted here: {done.stderr.strip()}")
        self.assertEqual(os.listdir(self.result), ["b-1042.yaml"])
        return done

    def test_a_full_disk_leaves_the_old_text(self):
        done = self.edit_on_disk_of("16k")
        self.assertEqual(done.returncode, 6, done.stderr)
        self.assertIn("No space left on device", done.stderr)
        self.assertEqual(self.read(os.path.join(self.result, "b-1042.yaml")), self.old)

    def test_a_disk_with_just_enough_room_takes_the_new_text(self):
        done = self.edit_on_disk_of("20k")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.read(os.path.join(self.result, "b-1042.yaml")), self.old.replace(*TICKED["plan-made"]))

    def test_memory_that_runs_out_under_the_lock_leaves_the_old_text_and_no_lock(self):
        if why_no_strace():
            self.skipTest(why_no_strace())
        with open(self.program, "rb") as program:
            if b"__asan_init" in program.read():
                self.skipTest("the address sanitizer ends the process itself")
        locked = self.calls_of_saving(*EDIT)[0]
        long = OLD + "".join(f"    old-{n}: 2026-12-01\n" for n in range(5000))
        self.write(self.course, long)
        go_on = self.pause(EDIT, locked)
        resource.prlimit(go_on.number, resource.RLIMIT_DATA, (0, 0))
        done = go_on()
        self.assertEqual(self.read(self.course), long)
        self.assert_nothing_beside()
        self.assertEqual(done.code, 6, done.err)

    def more_courses(self, count):
        ids = [f"b-{n}" for n in range(3000, 3000 + count)]
        for name in ids:
            self.write(os.path.join(self.courses, name + ".yaml"), OLD.replace("b-1042", name))
        return ["b-1042", *ids]

    def test_sixteen_open_files_are_enough_for_six_hundred_courses(self):
        ids = self.more_courses(599)
        few = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))}
        phases = self.run_it("phase", "--format", "json", **few)
        self.assertEqual((phases.code, phases.err), (0, ""))
        self.assertEqual(sorted(c["id"] for c in json.loads(phases.out)["courses"]), ids)
        caseload = self.run_it("caseload", "--format", "json", **few)
        self.assertEqual((caseload.code, caseload.err), (0, ""))
        report = json.loads(caseload.out)
        self.assertEqual((sorted(report["workers"][0]["courses"]), report["unreadable"]), (ids, []))

    def test_a_course_for_which_no_file_can_be_opened_is_named_and_the_others_are_shown(self):
        if why_no_strace():
            self.skipTest(why_no_strace())
        self.more_courses(3)
        words = ("caseload", "--format", "json")
        call = first(self.run_it(*words, traced=True).calls, "openat", '"/courses/b-3001.yaml"')
        done = self.run_it(*words, faults=[at(call, "error=EMFILE")])
        self.assertEqual(done.code, 3)
        self.assertRegex(done.err, "courses/b-3001.yaml:.*Too many open files")
        self.assertEqual(json.loads(done.out)["workers"][0]["courses"], ["b-1042", "b-3000", "b-3002"])


class OthersAtWork(Traced):
    """Someone else writes the same file."""

    def setUp(self):
        super().setUp()
        self.synced = first(self.calls_of_saving(*EDIT), "fsync", ".lock>")

    def changed_meanwhile(self, their_change):
        """Their change comes when the course has been read and the new text is written, but not in its place yet."""
        go_on = self.pause(EDIT, self.synced)
        self.assertEqual(self.read(self.lock), NEW)
        their_change()
        done = go_on()
        self.assertEqual(done.code, 5, done.err)
        self.assertIn("courses/b-1042.yaml", done.err)
        self.assertEqual(done.out, "")

    def replace(self, text):
        other = os.path.join(self.courses, "theirs~")
        self.write(other, text)
        os.rename(other, self.course)

    def test_a_file_rewritten_in_place_meanwhile_is_kept(self):
        self.assertEqual(len(THEIRS), len(OLD))
        self.changed_meanwhile(lambda: self.write(self.course, THEIRS))
        self.assertEqual(self.read(self.course), THEIRS)
        self.assert_nothing_beside()

    def test_a_file_replaced_meanwhile_is_kept(self):
        self.changed_meanwhile(lambda: self.replace(THEIRS))
        self.assertEqual(self.read(self.course), THEIRS)
        self.assert_nothing_beside()

    def test_a_file_replaced_meanwhile_by_one_of_the_same_text_is_kept(self):
        self.changed_meanwhile(lambda: self.replace(OLD))
        self.assert_old()
        self.assert_nothing_beside()

    def test_a_file_deleted_meanwhile_does_not_come_back(self):
        self.changed_meanwhile(lambda: os.unlink(self.course))
        self.assertEqual(os.listdir(self.courses), [])

    def test_a_link_put_there_meanwhile_is_kept(self):
        target = os.path.join(self.place, "elsewhere")
        self.write(target, OLD)

        def link():
            os.unlink(self.course)
            os.symlink(target, self.course)
        self.changed_meanwhile(link)
        self.assertEqual(os.readlink(self.course), target)
        self.assert_old()
        self.assert_nothing_beside()

    def test_a_file_changed_before_it_is_read_under_the_lock_is_changed_further(self):
        opened = self.calls_of_saving(*EDIT)[0]
        go_on = self.pause(EDIT, opened)
        self.replace(THEIRS)
        self.assertEqual(go_on().code, 0)
        self.assertEqual(self.read(self.course), THEIRS.replace(*TICKED["plan-made"]))

    def test_a_second_command_waits_for_the_first_and_both_edits_are_kept(self):
        go_on = self.pause(EDIT, self.synced)
        with subprocess.Popen(self.command(EDIT_MORE), stdout=subprocess.DEVNULL, env=SURROUNDINGS) as second:
            self.until_it_sleeps(second)
            self.assert_old()
            self.assertEqual(go_on().code, 0)
            self.assertEqual(second.wait(PATIENCE), 0)
        self.assertEqual(self.read(self.course), NEW_AND_MORE)
        self.assert_nothing_beside()

    def test_a_link_in_the_place_of_the_lock_is_not_followed(self):
        victim = os.path.join(self.place, "victim")
        self.write(victim, "precious")
        for target in (victim, os.path.join(self.place, "nowhere")):
            with self.subTest(target=target):
                self.start_over()
                os.symlink(target, self.lock)
                done = self.run_it(*EDIT)
                self.assertEqual(done.code, 5)
                self.assertEqual(os.readlink(self.lock), target)
                self.assert_old()
        self.assertEqual(self.read(victim), "precious")
        self.assertFalse(os.path.exists(os.path.join(self.place, "nowhere")))


class ManyAtOnce(Saving):
    def test_eight_processes_making_forty_edits_each_keep_all_320(self):
        items = [f"item-{n:03}" for n in range(320)]
        os.mkdir(os.path.join(self.folder, "methods"))
        self.write(os.path.join(self.folder, "methods", "job.yaml"),
                   "cti-method: 1\nid: job\nadapts: job\nchecklists:\n  phase-1:\n" +
                   "".join(f"    - id: {item}\n      en: the {item}\n      da: {item}\n" for item in items))
        codes = collections.Counter()

        def tick(own):
            for item in own:
                for _ in range(20):
                    done = self.run_it("checklist", "done", "b-1042", item)
                    codes[done.code] += 1
                    if done.code != 5:
                        break
                if done.code:
                    return done.err
            return ""

        with concurrent.futures.ThreadPoolExecutor(8) as workers:
            said = list(workers.map(tick, (items[n::8] for n in range(8))))
        self.assertEqual(said, [""] * 8)
        self.assertEqual(codes[0], 320)
        text = self.read(self.course)
        self.assertEqual(re.findall(r"^    (item-\d+): 2026-12-02$", text, re.MULTILINE), items)
        self.assertEqual(re.sub(r"    item-\d+: .*\n", "", text), OLD)
        self.assert_nothing_beside()

    def test_a_note_that_is_still_being_typed_holds_no_lock(self):
        for words in (EDIT, ("phase", "pause", "b-1042", "--reason", "admission"), ("phase", "shift", "b-1042", "--to", "2"),
                      ("phase", "close", "b-1042", "--outcome", "ended-early", "--reason", "moved")):
            with self.subTest(words=words):
                self.start_over()
                run = subprocess.Popen(self.command((*words, "--note", "-")), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.PIPE, text=True, env=SURROUNDINGS)
                self.until_it_sleeps(run)
                beside = sorted(os.listdir(self.courses))
                _, err = run.communicate("typed slowly\n", timeout=PATIENCE)
                self.assertEqual(run.returncode, 0, err)
                self.assertIn("typed slowly", self.read(self.course))
                self.assertEqual(beside, ["b-1042.yaml"])

    def test_of_four_that_create_one_course_at_once_one_wins(self):
        alone = self.run_it(*BEGIN)
        self.assertEqual(alone.code, 0, alone.err)
        expected = self.read(os.path.join(self.courses, "b-2000.yaml"))
        for id_ in (f"b-{n}" for n in range(2001, 2011)):
            runs = {worker: subprocess.Popen(self.command(("new", id_, "--worker", worker, "--start", "2026-12-01")),
                                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=SURROUNDINGS)
                    for worker in ("anna", "bo", "carl", "dorte")}
            said = {worker: (run.communicate(timeout=PATIENCE)[1], run.returncode) for worker, run in runs.items()}
            winners = [worker for worker, (_, code) in said.items() if code == 0]
            self.assertEqual(len(winners), 1, said)
            self.assertLessEqual({code for _, code in said.values()}, {0, 2, 5}, said)
            self.assertTrue(all(id_ in err for err, code in said.values() if code), said)
            self.assertEqual(self.read(os.path.join(self.courses, id_ + ".yaml")),
                             expected.replace("b-2000", id_).replace("worker: mette", f"worker: {winners[0]}"))
        self.assertFalse([name for name in os.listdir(self.courses) if name.endswith(".lock")])


class NewCourses(Traced):
    """cti new: a whole file or none, and never over another."""

    def setUp(self):
        super().setUp()
        self.made = os.path.join(self.courses, "b-2000.yaml")
        self.assertEqual(self.run_it(*BEGIN).code, 0)
        self.whole = self.read(self.made)
        self.start_over()
        self.calls = self.calls_of_saving(*BEGIN, file="b-2000.yaml")
        self.renamed = first(self.calls, "rename")

    def test_it_is_its_owners_only(self):
        self.assertEqual(self.run_it(*BEGIN, preexec_fn=lambda: os.umask(0)).code, 0)
        self.assertEqual(stat.S_IMODE(os.stat(self.made).st_mode), 0o600)

    def test_a_failing_call_leaves_no_file_and_no_lock(self):
        for name, error in (("openat", "EACCES"), ("write", "ENOSPC"), ("fchmod", "EIO"), ("fsync", "EIO"), ("close", "EIO"),
                            ("rename", "EACCES")):
            with self.subTest(call=name):
                done = self.run_it(*BEGIN, faults=[at(first(self.calls, name, ".lock"), f"error={error}")])
                self.assertEqual(done.code, 6)
                self.assertIn("b-2000.yaml", done.err)
                self.assert_nothing_beside()
                self.assert_old()

    def test_killed_at_any_call_it_leaves_a_whole_file_or_none(self):
        seen = set()
        for call in self.calls:
            with self.subTest(call=call):
                self.start_over()
                self.assertEqual(self.run_it(*BEGIN, faults=[at(call, "signal=SIGKILL")]).code, -signal.SIGKILL)
                seen.add(self.read(self.made) if os.path.exists(self.made) else None)
        self.assertEqual(seen, {None, self.whole})

    def test_sigterm_at_any_call_leaves_no_lock(self):
        for call in self.calls[:-1]:
            with self.subTest(call=call):
                self.start_over()
                self.assertEqual(self.run_it(*BEGIN, faults=[at(call, "signal=SIGTERM")]).code, -signal.SIGTERM)
                self.assertFalse(os.path.exists(self.made + ".lock"))

    def test_a_file_that_appears_meanwhile_is_kept(self):
        go_on = self.pause(BEGIN, first(self.calls, "fsync", ".lock>"))
        self.write(self.made, THEIRS)
        done = go_on()
        self.assertEqual(done.code, 2)
        self.assertIn("b-2000.yaml", done.err)
        self.assertEqual(self.read(self.made), THEIRS)
        self.assert_nothing_beside("b-2000.yaml")

    def test_the_second_of_two_waits_for_the_lock_and_says_that_the_file_exists(self):
        go_on = self.pause(BEGIN, first(self.calls, "fsync", ".lock>"))
        line = self.command(("new", "b-2000", "--worker", "jonas"))
        with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=SURROUNDINGS) as second:
            self.until_it_sleeps(second)
            self.assertEqual(go_on().code, 0)
            _, err = second.communicate(timeout=PATIENCE)
        self.assertIn(second.returncode, (2, 5))
        self.assertIn("b-2000", err)
        self.assertEqual(self.read(self.made), self.whole)
        self.assert_nothing_beside("b-2000.yaml")

    def test_a_file_system_without_careful_renames_gets_it_by_a_link(self):
        for error in ("EINVAL", "ENOSYS"):
            with self.subTest(error=error):
                self.start_over()
                done = self.run_it(*BEGIN, faults=[at(self.renamed, f"error={error}")])
                self.assertEqual(done.code, 0, done.err)
                self.assertEqual(self.read(self.made), self.whole)
                self.assertEqual(os.stat(self.made).st_nlink, 1)
                self.assert_nothing_beside("b-2000.yaml")

    def test_a_link_in_its_place_is_not_written_through(self):
        target = os.path.join(self.place, "elsewhere")
        os.symlink(target, self.made)
        done = self.run_it(*BEGIN)
        self.assertIn(done.code, (2, 3), done.err)
        self.assertEqual(os.readlink(self.made), target)
        self.assertFalse(os.path.exists(target))
        self.assert_nothing_beside("b-2000.yaml")


class OddFiles(Saving):
    """Modes, links, and what only looks like a course."""

    def setUp(self):
        super().setUp()
        self.odd = os.path.join(self.courses, "b-2000.yaml")

    def assert_refused_and_the_rest_shown(self, *says):
        kind = stat.S_IFMT(os.lstat(self.odd).st_mode)
        for words in (("checklist", "done", "b-2000", "plan-made"), ("phase", "b-2000"), ("checklist", "b-2000")):
            with self.subTest(words=words):
                done = self.run_it(*words, timeout=PATIENCE)
                self.assertEqual((done.code, done.out), (3, ""), done.err)
                self.assertIn("courses/b-2000.yaml", done.err)
                for said in says:
                    self.assertIn(said, done.err)
        for report in ("phase", "caseload"):
            with self.subTest(report=report):
                done = self.run_it(report, "--format", "json", timeout=PATIENCE)
                self.assertEqual(done.code, 3)
                self.assertIn("courses/b-2000.yaml", done.err)
                self.assertIn("b-1042", done.out)
        self.assertEqual(stat.S_IFMT(os.lstat(self.odd).st_mode), kind)
        self.assert_nothing_beside("b-2000.yaml")

    def test_a_mode_of_0640_is_kept(self):
        os.chmod(self.course, 0o640)
        self.assert_saved(self.run_it(*EDIT))
        self.assertEqual(stat.S_IMODE(os.stat(self.course).st_mode), 0o640)

    def test_a_mode_of_0600_is_kept_whatever_the_umask(self):
        os.chmod(self.course, 0o600)
        self.assert_saved(self.run_it(*EDIT, preexec_fn=lambda: os.umask(0)))
        self.assertEqual(stat.S_IMODE(os.stat(self.course).st_mode), 0o600)

    def test_a_link_is_refused_and_the_file_behind_it_is_left_alone(self):
        target = os.path.join(self.place, "elsewhere.yaml")
        self.write(target, OLD.replace("b-1042", "b-2000"))
        os.symlink(target, self.odd)
        self.assert_refused_and_the_rest_shown("link")
        self.assertEqual(self.read(target), OLD.replace("b-1042", "b-2000"))

    def test_a_link_to_nothing_is_refused(self):
        os.symlink(os.path.join(self.place, "nowhere"), self.odd)
        self.assert_refused_and_the_rest_shown("link")

    def test_a_link_to_an_endless_device_is_refused(self):
        os.symlink("/dev/zero", self.odd)
        self.assert_refused_and_the_rest_shown("link")

    def test_a_fifo_is_refused_without_waiting_for_a_writer(self):
        os.mkfifo(self.odd)
        self.assert_refused_and_the_rest_shown()

    def test_a_directory_is_refused(self):
        os.mkdir(self.odd)
        self.assert_refused_and_the_rest_shown()

    def test_a_socket_is_refused(self):
        folder = os.open(self.courses, os.O_DIRECTORY)
        self.addCleanup(os.close, folder)
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(f"/proc/self/fd/{folder}/b-2000.yaml")  # a socket's path must be short
            listening.listen()
            self.assert_refused_and_the_rest_shown()

    def as_nobody(self, *words):
        return self.run_it(*words, timeout=PATIENCE, **NOBODY)

    def give_to_nobody(self):
        """Root may read and write everything, so these tests run as someone else where they are run by root."""
        if NOBODY:
            os.chmod(self.place, 0o755)
            self.program = shutil.copy(PROGRAM, self.place)
            for path in (self.folder, self.courses, *(entry.path for entry in os.scandir(self.courses))):
                os.chown(path, NOBODY["user"], NOBODY["group"])
        self.assertEqual(self.as_nobody("phase").code, 0)

    def test_an_unreadable_course_is_named_and_the_rest_is_shown(self):
        self.write(self.odd, OLD.replace("b-1042", "b-2000"))
        self.give_to_nobody()
        os.chmod(self.odd, 0)
        for report in ("phase", "caseload"):
            done = self.as_nobody(report, "--format", "json")
            self.assertEqual(done.code, 3)
            self.assertRegex(done.err, "courses/b-2000.yaml:.*Permission denied")
            self.assertIn("b-1042", done.out)
        done = self.as_nobody("checklist", "done", "b-2000", "plan-made")
        self.assertEqual(done.code, 3)
        self.assert_nothing_beside("b-2000.yaml")

    def test_a_folder_that_may_not_be_written_to_stays_as_it_is(self):
        self.give_to_nobody()
        os.chmod(self.courses, 0o555)
        done = self.as_nobody(*EDIT)
        self.assert_changed_nothing(done)
        self.assertIn("Permission denied", done.err)
        done = self.as_nobody(*BEGIN)
        self.assertEqual(done.code, 6, done.err)
        self.assert_nothing_beside()


class StandardOutput(Saving):
    """What was saved stays saved, whatever becomes of the words about it."""

    def test_a_full_standard_output_is_an_error_and_the_text_is_new(self):
        with open("/dev/full", "w") as full:
            done = self.run_it(*EDIT, stdout=full)
        self.assertEqual(done.code, 6)
        self.assertIn("standard output could not be written", done.err)
        self.assert_new()
        self.assert_nothing_beside()

    def test_a_reader_that_has_gone_is_no_error(self):
        reader, writer = os.pipe()
        os.close(reader)
        done = self.run_it(*EDIT, stdout=writer)
        os.close(writer)
        self.assert_saved(done)

    def test_with_any_standard_streams_closed_the_text_is_new_and_whole(self):
        for closed in (">&-", "<&-", "2>&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"):
            with self.subTest(closed=closed):
                self.start_over()
                done = self.run_it(*EDIT, wrapper=("sh", "-c", f'exec "$@" {closed}', "sh"))
                self.assertIn(done.code, (0, 6))
                self.assert_new()
                self.assert_nothing_beside()

    def test_a_refusal_with_the_standard_streams_closed_changes_nothing(self):
        done = self.run_it("checklist", "done", "b-1042", "no-such-item", wrapper=("sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh"))
        self.assertEqual(done.code, 4)
        self.assert_old()
        self.assert_nothing_beside()


def tell_skipped(run):
    """Exits as the tests went; with 77 where some of them could not do their work here."""
    reasons = sorted({reason for _, reason in run.result.skipped})
    if not run.result.wasSuccessful():
        sys.exit(1)
    if reasons:
        print(f"skipped: {len(run.result.skipped)} of {run.result.testsRun} tests: {'; '.join(reasons)}", flush=True)
        sys.exit(77)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    tell_skipped(unittest.main(exit=False))
