#!/usr/bin/python3
"""Nothing is said past the catalogue: with every translation written in Greek letters, no Latin word is left.

usage: pseudo.py GREEK_PROGRAM SOURCE_FOLDER   (cti as it is, built with the catalogue that greek.py writes)

Latin may be what is nobody's to translate: names of commands and options, ids, files, laws, what the command line itself
says; and what profiles and example courses say, which carry their own Danish.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

program, source = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])

# Keys whose text somebody wrote freely, or a name.
FREE = {"text", "note", "need", "resource", "goal", "who", "with", "name", "role", "takes-over", "changed", "responsible", "worker",
        "from", "contact", "reason", "by", "da", "kind", "about", "supports", "change"}

# Files of courses that cannot be read, each for another reason.
BAD = {"twice": "cti: 1\nid: twice\nid: b-1\n", "empty": "", "list": "- a\n", "quote": 'cti: 1\nid: "b\n', "tab": "cti: 1\n\tid: b\n",
       "day": "cti: 1\nid: day\nworker: m\nstart: 2027-02-30\n", "alias": "cti: 1\nid: &a b\nworker: *a\n",
       "future": "cti: 9\nid: future\n", "unknown": "cti: 1\nid: unknown\nworker: m\nstrat: 2027-01-01\nlegal-basis: x\n",
       "latin": "cti: 1\nid: latin\nworker: m\x01\n", "conflict": "", "other-name": ""}

# What all lines together say, in round numbers below what they do: a program that says little proves little.
LEAST_GREEK = 500


def words_in(text):
    return {word.lower() for word in re.findall(r"[^\W\d_]+", text)}


def free_words(node, key=""):
    if isinstance(node, dict):
        return set().union(*(free_words(value, name) for name, value in node.items()), set())
    if isinstance(node, list):
        return set().union(*(free_words(value, key) for value in node), set())
    return words_in(node) if isinstance(node, str) and (key in FREE or " " in node) else set()


def own_words():
    """What examples and profiles say themselves, of the profiles' two languages the Danish one; and every id."""
    words = {"sel", "lab"} # the laws
    for path in (source / "examples").rglob("*.yaml"):
        words |= free_words(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))
    for path in (source / "src/method").rglob("*.yaml"):
        for said in re.findall(r"\bda: (.*)|\bid: ([\w-]+)", path.read_text(encoding="utf-8")):
            words |= words_in(" ".join(said))
    return words


class Folder:
    """The examples, and in folders below them whatever can be wrong with a file."""

    def __init__(self, base):
        self.path = base / "sager"
        self.environment = {"PATH": f"{base}/bin:/usr/bin:/bin", "HOME": str(base), "CTI_TODAY": "2027-01-12", "LANG": "da_DK.UTF-8",
                            "EDITOR": "/bin/true", "GIT_CEILING_DIRECTORIES": str(base)}
        (base / "bin").mkdir()
        (base / "bin/cti").symlink_to(program)
        self.cti("init --example sager", base)
        for name in "broken", "old", "unreadable":
            self.cti(f"init {name}")
        course = (self.path / "courses/b-1042.yaml").read_text(encoding="utf-8")
        broken = self.path / "broken/courses"
        for name, text in {**BAD, "conflict": course.replace("worker:", "<<<<<<< HEAD\nworker:", 1), "other-name": course}.items():
            (broken / f"{name}.yaml").write_text(text, encoding="utf-8")
        (broken / "link.yaml").symlink_to(self.path / "courses/b-1042.yaml")
        (broken / "b-1.yml").write_text("")
        (broken / "folder.yaml").mkdir()
        (self.path / "old/cti.yaml").write_text("cti: 9\n")
        (self.path / "unreadable/courses").chmod(0)

    def cti(self, line, where=None):
        """All that it says."""
        ran = subprocess.run(["bash", "-c", f"cti {line} < /dev/null"], cwd=where or self.path, env=self.environment, capture_output=True)
        try:
            return (ran.stdout + ran.stderr).decode()
        except UnicodeDecodeError:
            return "letters cut in pieces: " + (ran.stdout + ran.stderr).decode(errors="replace")

    def offered(self, *words):
        """What could follow these words, and what that means."""
        return [(line + "\t").split("\t")[:2] for line in self.cti("__complete " + " ".join(words)).splitlines()]


def pages_and_names(folder, path=()):
    """The help pages from a command on; the names of commands and options, and the words that options take."""
    pages, names = [" ".join([*path, "--help"])], set()
    for name, meaning in folder.offered(*path, "''") + folder.offered(*path, "-"):
        names |= words_in(name)
        if name.startswith("-"):
            for word, _ in folder.offered(*path, name, "''"):
                names |= words_in(word)
        elif meaning and path[:1] != ("help",) and not set("0123456789") & set(name):
            more_pages, more_names = pages_and_names(folder, (*path, name))
            pages, names = pages + more_pages, names | more_names
    return pages, names


def without_data(said, line):
    """What cti said, without files, lines of files, and the command lines among the examples of a page."""
    if "html" in line:
        said = re.sub(r"(?s)<style.*?</style>|<[^>]*>|&\w+;", " ", said)
    said = re.sub(r"\S*\.(ya?ml|md|sh|json|git\w+)\b\S*", " ", said)
    said = re.sub(r"(?m)^ +(\d+ )?\| .*", "", said)
    if "--dry-run" in line:
        said = re.sub(r"(?m)^[-+@ ].*", "", said)
    if line.endswith("--help"):
        said = re.sub(r"(?m)^  (cti|git) [^\"\n]*", "", said) # not what stands in quotes there
    return said


def latin_in(said, known):
    return {word for word in re.findall(r"[a-zA-ZæøåÆØÅ]{3,}", said) if word.lower() not in known}


def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as base:
        folder = Folder(pathlib.Path(base))
        pages, names = pages_and_names(folder)
        known = own_words() | names | words_in(" ".join(BAD)) | {"strat"} # what is wrong in the files, and named
        # Words that may be typed in Danish are shown as they are; so are the keys that lead to a text that was found.
        typed = (source / "src/app/command_line/words_meant.cpp").read_text(encoding="utf-8")
        known |= words_in(" ".join(re.findall(r'\{"[\w-]+", "([^"]+)"\}', typed)))
        known |= words_in(" ".join(re.findall(r'"([\w-]+)": \{', folder.cti("schema course"))))
        for words in "completion ''", "export ''", "plan assess b-1042 ''", "plan link b-1042 ''":
            known |= words_in(" ".join(word for word, _ in folder.offered(words)))
        commands = (source / "tests/locale/commands.txt").read_text(encoding="utf-8").splitlines()
        lines, problems = pages + [line for line in commands if line and not line.startswith("#")], 0
        greek = set()
        for line in lines:
            said = without_data(folder.cti(line), line)
            here = set(re.findall(r"[α-ωϙϛ]{3,}", said.lower()))
            greek |= here
            left = latin_in(said, known | words_in(line))
            if left or (line in pages and not here):
                problems += 1
                print(f"$ cti {line}\n  {' '.join(sorted(left)) or 'says nothing in Greek'}")
        # In English, which is not in Greek letters, the same look has to find words.
        if not latin_in(without_data(folder.cti("due --lang en"), "due"), known):
            sys.exit("no Latin word was found where there must be some: this test sees nothing")
        (folder.path / "unreadable/courses").chmod(0o700)
    print(f"{len(lines)} command lines, {len(pages)} of them help, {len(greek)} Greek words, {problems} lines with words that no catalogue has")
    if len(greek) < LEAST_GREEK:
        sys.exit(f"they said fewer than {LEAST_GREEK} Greek words: was this the program with the Greek catalogue?")
    sys.exit(1 if problems else 0)


main()
