#!/usr/bin/python3
"""What a file has besides its text is kept, or said; file systems that lack something; folders that move or lie elsewhere.

usage: file_systems.py CTI_PROGRAM [TEST…]
"""
import os
import shutil
import stat
import struct
import subprocess
import sys
import unittest

import saving
from saving import BEGIN, EDIT, NEW, NOBODY, OLD, SURROUNDINGS, Saving, Traced, at, first

LACKS_IT = ("EPERM", "EINVAL", "EOPNOTSUPP", "ENOSYS")
ACCESS = "system.posix_acl_access"


def access_list(user):
    """rw for the owner, r for one user more: version 2, then tag, rights and id of each entry."""
    everyone = 0xFFFFFFFF
    entries = [(0x01, 6, everyone), (0x02, 4, user), (0x04, 0, everyone), (0x10, 4, everyone), (0x20, 0, everyone)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


class Marks(Saving):
    def attach(self, name, value):
        try:
            os.setxattr(self.course, name, value)
        except OSError as error:
            self.skipTest(f"no {name} here: {error}")

    @unittest.skipUnless(NOBODY, "only root can give a file away")
    def test_the_group_is_kept(self):
        os.chown(self.course, -1, 12345)
        os.chmod(self.course, 0o660)
        self.assert_saved(self.run_it(*EDIT))
        self.assertEqual((os.stat(self.course).st_gid, stat.S_IMODE(os.stat(self.course).st_mode)), (12345, 0o660))

    @unittest.skipUnless(NOBODY, "only root can give a file away")
    def test_a_group_that_cannot_be_kept_is_said(self):
        os.chmod(self.place, 0o755)
        self.program = shutil.copy(saving.PROGRAM, self.place)
        for path in (self.folder, self.courses, self.course):
            os.chown(path, NOBODY["user"], NOBODY["group"])
        os.chown(self.course, -1, 12345)
        done = self.run_it(*EDIT, **NOBODY)
        self.assert_saved(done)
        self.assertRegex(done.err, "warning: courses/b-1042.yaml: its group '12345' could not be kept: Operation not permitted")

    def test_attributes_are_kept(self):
        self.attach("user.sagsnummer", b"17/4\0x")
        self.assert_saved(self.run_it(*EDIT))
        self.assertEqual(os.getxattr(self.course, "user.sagsnummer"), b"17/4\0x")

    def test_an_access_list_is_kept(self):
        self.attach(ACCESS, access_list(12345))
        self.assert_saved(self.run_it(*EDIT))
        self.assertEqual(os.getxattr(self.course, ACCESS), access_list(12345))

    def test_a_file_without_an_access_list_does_not_get_that_of_its_folder(self):
        try:
            os.setxattr(self.courses, "system.posix_acl_default", access_list(12345))
        except OSError as error:
            self.skipTest(f"no access lists here: {error}")
        os.chmod(self.course, 0o640)
        self.assert_saved(self.run_it(*EDIT))
        self.assertNotIn(ACCESS, os.listxattr(self.course))
        self.assertEqual(stat.S_IMODE(os.stat(self.course).st_mode), 0o640)


class LesserFileSystems(Traced):
    """As on FAT or a share of Windows: saved, with a word."""

    def setUp(self):
        super().setUp()
        self.calls = self.calls_of_saving(*EDIT)

    def saved_without(self, call, mode, words):
        for error in LACKS_IT:
            with self.subTest(error=error):
                self.start_over()
                os.chmod(self.course, mode)
                done = self.run_it(*EDIT, faults=[at(call, f"error={error}")])
                self.assert_saved(done)
                self.assertRegex(done.err, words) if words else self.assertEqual(done.err, "")

    def test_a_mode_that_cannot_be_kept_is_said(self):
        self.saved_without(first(self.calls, "fchmod", ".lock>"), 0o640, r"warning: .*b-1042.yaml: its mode 0640 could not be kept, it is 0600")

    def test_a_mode_that_is_right_anyway_needs_no_word(self):
        self.saved_without(first(self.calls, "fchmod", ".lock>"), 0o600, "")

    def test_a_folder_that_cannot_be_synced_is_said(self):
        self.saved_without(first(self.calls, "fsync", "/courses>"), 0o600, "warning: .*b-1042.yaml has its new text.*did not confirm")

    def test_a_file_that_cannot_be_synced_is_said(self):
        self.saved_without(first(self.calls, "fsync", ".lock>"), 0o600, "warning: .*b-1042.yaml has its new text.*did not confirm")

    def test_an_attribute_that_cannot_be_kept_is_said(self):
        try:
            os.setxattr(self.course, "user.sagsnummer", b"17")
        except OSError as error:
            self.skipTest(f"no attributes here: {error}")
        done = self.run_it(*EDIT, faults=["fsetxattr:error=EOPNOTSUPP:when=1"])
        self.assert_saved(done)
        self.assertIn("its attribute user.sagsnummer could not be kept", done.err)

    def test_without_links_and_careful_renames_a_new_course_is_begun_all_the_same(self):
        self.start_over()
        renamed = first(self.calls_of_saving(*BEGIN, file="b-2000.yaml"), "rename")
        done = self.run_it(*BEGIN, faults=[at(renamed, "error=EINVAL"), "linkat:error=EPERM:when=1"])
        self.assertEqual(done.code, 0, done.err)
        self.assertIn("id: b-2000", self.read(os.path.join(self.courses, "b-2000.yaml")))
        self.assert_nothing_beside("b-2000.yaml")


class FoldersThatMove(Traced):
    def test_a_folder_that_is_renamed_while_a_course_is_saved_has_the_new_text_and_no_lock(self):
        moved = os.path.join(self.folder, "archive")
        for name in ("openat", "write", "fsync", "rename"):
            with self.subTest(call=name):
                go_on = self.pause(EDIT, first(self.calls_of_saving(*EDIT), name, ".lock"))
                os.rename(self.courses, moved)
                done = go_on()
                self.assertEqual(done.code, 0, done.err)
                self.assertEqual(os.listdir(moved), ["b-1042.yaml"])
                self.assertEqual(self.read(os.path.join(moved, "b-1042.yaml")), NEW)
                os.rename(moved, self.courses)
                self.start_over()

    def test_a_failure_in_a_folder_that_is_renamed_leaves_no_lock(self):
        moved = os.path.join(self.folder, "archive")
        go_on = self.pause(EDIT, first(self.calls_of_saving(*EDIT), "fsync", ".lock>"))
        self.write(self.course, OLD + "# theirs\n")
        os.rename(self.courses, moved)
        self.assertEqual(go_on().code, 5)
        self.assertEqual(os.listdir(moved), ["b-1042.yaml"])


class FoldersElsewhere(Saving):
    def test_a_link_in_the_place_of_a_folder_is_refused(self):
        for name in ("courses", "methods", ".cti"):
            with self.subTest(name=name):
                here, elsewhere = os.path.join(self.folder, name), os.path.join(self.place, "elsewhere")
                os.makedirs(here, exist_ok=True)
                os.rename(here, elsewhere)
                os.symlink(elsewhere, here)
                for words in (EDIT, BEGIN, ("phase",), ("caseload",), ("check",), ("edit", "b-1042")):
                    done = self.run_it(*words)
                    self.assertEqual(done.code, 3, (words, done.out, done.err))
                    self.assertRegex(done.err, f"^{name}:1:1: error: this is a link")
                    self.assertEqual(done.out, "")
                os.unlink(here)
                os.rename(elsewhere, here)
                self.assert_old()

    def test_init_writes_through_no_link(self):
        for name in ("courses", ".cti"):
            with self.subTest(name=name):
                root, elsewhere = os.path.join(self.place, "new" + name), os.path.join(self.place, "elsewhere" + name)
                os.makedirs(root)
                os.makedirs(elsewhere)
                os.symlink(elsewhere, os.path.join(root, name))
                done = subprocess.run([self.program, "init", root], capture_output=True, text=True, env=SURROUNDINGS)
                self.assertEqual(done.returncode, 3, done.stderr)
                self.assertEqual(os.listdir(elsewhere), [])


class Drafts(Saving):
    """What was typed at a command that is refused is kept, and never where somebody happens to stand."""

    def refused(self, **surroundings):
        self.here = os.path.join(self.folder, "here")
        os.makedirs(self.here, exist_ok=True)
        words = ("contact", "b-9999", "--minutes", "5", "--form", "phone", "--with", "citizen", "--note", "-")
        done = subprocess.run([self.program, "-C", self.folder, *words], input="Hvad nu?\nMere.\n", capture_output=True, text=True,
                              cwd=self.here, env={**SURROUNDINGS, **surroundings})
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertEqual(os.listdir(self.here), [])
        kept = done.stderr.partition("what you typed is kept in ")[2].split("\n")[0]
        self.assertTrue(kept, done.stderr)
        self.assertEqual(self.read(kept), "Hvad nu?\nMere.")
        self.assertEqual(stat.S_IMODE(os.stat(kept).st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(os.stat(os.path.dirname(kept)).st_mode), 0o700)
        shutil.rmtree(os.path.dirname(kept))
        return kept

    def test_a_note_of_a_command_that_is_refused_is_kept(self):
        run = os.path.join(self.place, "run")
        os.mkdir(run)
        self.assertTrue(self.refused(XDG_RUNTIME_DIR=run).startswith(run))

    def test_no_draft_lies_in_the_current_folder_or_among_courses(self):
        for where in (".", "", "here", os.path.join(self.place, "nowhere"), self.folder, self.courses):
            for name in ("XDG_RUNTIME_DIR", "TMPDIR"):
                with self.subTest(name=name, where=where):
                    self.assertTrue(self.refused(**{name: where}).startswith("/tmp/"))

    def test_a_note_that_was_saved_is_kept_nowhere_else(self):
        run = os.path.join(self.place, "run")
        os.mkdir(run)
        done = subprocess.run([self.program, "-C", self.folder, *EDIT, "--note", "-"], input="Hvad nu?\n", capture_output=True,
                              text=True, env={**SURROUNDINGS, "XDG_RUNTIME_DIR": run})
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(os.listdir(run), [])


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    saving.PROGRAM = os.path.abspath(sys.argv.pop(1))
    saving.tell_skipped(unittest.main(exit=False))
