#!/usr/bin/python3
"""One who saves stands still, somebody deletes the lock, another saves, the first one wakes: what was said to be saved is
there, nothing else is, and no course is ever empty. At every system call of a save.

usage: stalled.py CTI_PROGRAM [TEST…]
"""
import os
import subprocess
import sys
import unittest

import saving
from saving import EDIT, EDIT_MORE, NEW, NEW_AND_MORE, OLD, SURROUNDINGS, TICKED, Traced, at, first

MORE = OLD.replace(*TICKED["introduced"])
NO_FLOCK = "flock:error=ENOSYS"
NEW_COURSE = ("new", "b-2000", "--start", "2026-12-01", "--worker")


class Stalled(Traced):
    def world(self, number):
        """A folder of its own, so that many can stand still at once."""
        self.folder = os.path.join(self.place, str(number))
        self.courses = os.path.join(self.folder, "courses")
        self.course = os.path.join(self.courses, "b-1042.yaml")
        os.makedirs(self.courses)
        self.write(os.path.join(self.folder, "cti.yaml"), "cti: 1\nmethod: job\nlegal-basis: sel-85\n")
        self.write(self.course, OLD)

    def command(self, words, faults=(), traced=False, wrapper=()):
        line = super().command(words, faults, traced, wrapper)
        if faults or traced:
            line[line.index(self.trace)] = self.trace = os.path.join(self.folder, "trace")
        return line

    def calls_from_guard(self, words, file):
        self.world("calls of " + words[1])
        self.calls_of_saving(*words, file=file)
        calls = self.all_calls
        return calls[calls.index(first(calls, "openat", '/courses"', "O_DIRECTORY")):-1]

    def stall_and_wake(self, first_words, second_words, file, faults=(), but=()):
        """For each call: the codes of both, and what the file is in the end."""
        calls = [call for call in self.calls_from_guard(first_words, file) if call.name not in but]
        worlds, place = [], self.place
        for number, call in enumerate(calls):
            self.world(number)
            go_on = self.pause_with(first_words, call, faults)
            lock = os.path.join(self.courses, file + ".lock")
            if os.path.exists(lock):
                os.unlink(lock)
            second = subprocess.Popen([self.program, "-C", self.folder, *second_words] if not faults else
                                      ["strace", "-o", "/dev/null", "-e", "trace=flock", "-e", "inject=" + faults[0], self.program,
                                       "-C", self.folder, *second_words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                      text=True, env=SURROUNDINGS)
            worlds.append((call, go_on, second, self.courses))
        for call, go_on, second, courses in worlds:
            _, err = second.communicate(timeout=saving.PATIENCE)
            done = go_on()
            path = os.path.join(courses, file)
            text = self.read(path) if os.path.exists(path) else None
            left = [name for name in os.listdir(courses) if name.endswith(".lock")]
            yield call, done, (second.returncode, err), text, left
        self.place = place

    def pause_with(self, words, call, faults):
        if not faults:
            return self.pause(words, call)
        own = self.command
        self.command = lambda w, f=(), **options: own(w, [*f, *faults], **options)
        try:
            return self.pause(words, call)
        finally:
            del self.command

    def assert_no_edit_was_lost(self, done, second, text, left):
        self.assertIn(done.code, (0, 5), done.err)
        self.assertIn(second[0], (0, 5), second[1])
        meant = {(0, 0): NEW_AND_MORE, (0, 5): NEW, (5, 0): MORE, (5, 5): OLD}[done.code, second[0]]
        self.assertEqual(text, meant)
        self.assertEqual(left, [])

    def test_one_who_wakes_after_the_lock_was_deleted_loses_no_edit(self):
        codes = set()
        for call, done, second, text, left in self.stall_and_wake(EDIT, EDIT_MORE, "b-1042.yaml"):
            codes.add((done.code, second[0]))
            with self.subTest(call=call):
                self.assert_no_edit_was_lost(done, second, text, left)
        self.assertIn((5, 5), codes)  # one was alive, its lock was gone
        self.assertIn((0, 0), codes)

    def test_whoever_waits_for_a_living_one_is_not_told_to_delete_its_lock(self):
        self.world("alive")
        go_on = self.pause(EDIT, first(self.calls_from_guard(EDIT, "b-1042.yaml"), "fsync", ".lock>"))
        done = subprocess.run([self.program, "-C", self.folder, *EDIT_MORE], capture_output=True, text=True, env=SURROUNDINGS)
        self.assertEqual(done.returncode, 5)
        self.assertIn("still there", done.stderr)
        self.assertNotIn("delete", done.stderr)
        self.assertEqual(go_on().code, 0)

    def test_without_such_locks_nobody_puts_the_file_of_another_into_place(self):
        # Between the look at the lock and the rename nothing helps there: that place is left out.
        for call, done, second, text, left in self.stall_and_wake(EDIT, EDIT_MORE, "b-1042.yaml", (NO_FLOCK,), ("newfstatat", "flock")):
            with self.subTest(call=call):
                self.assert_no_edit_was_lost(done, second, text, left)

    def test_of_two_new_courses_one_wins_whole(self):
        self.world("alone")
        whole = {}
        for worker in ("mette", "jonas"):
            subprocess.run([self.program, "-C", self.folder, *NEW_COURSE, worker], check=True, stdout=subprocess.DEVNULL, env=SURROUNDINGS)
            path = os.path.join(self.courses, "b-2000.yaml")
            whole[worker] = self.read(path)
            os.unlink(path)
        for call, done, second, text, left in self.stall_and_wake((*NEW_COURSE, "mette"), (*NEW_COURSE, "jonas"), "b-2000.yaml"):
            with self.subTest(call=call):
                self.assertIn(done.code, (0, 2, 5), done.err)
                self.assertIn(second[0], (0, 2, 5), second[1])
                self.assertLessEqual([done.code, second[0]].count(0), 1)
                self.assertEqual(text, whole["mette"] if done.code == 0 else whole["jonas"] if second[0] == 0 else None)
                self.assertEqual(left, [])


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    saving.PROGRAM = os.path.abspath(sys.argv.pop(1))
    saving.tell_skipped(unittest.main(exit=False))
