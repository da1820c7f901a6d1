#!/usr/bin/python3
"""Writes a catalogue with each sentence for its own translation, in Greek letters: what it says, nobody can have said past it.

usage: greek.py CATALOGUE.po RESULT.po
"""
import pathlib
import re
import sys

LATIN, GREEK = "abcdefghijklmnopqrstuvwxyz", "αβψδεφγηιξκλμνοπϙρστθωϛχυζ"
TO_GREEK = str.maketrans(LATIN + LATIN.upper(), GREEK + GREEK.upper())


def greek(text):
    """Its values {…} and escapes \\n stay."""
    return "".join(part if part[:1] in "{\\" else part.translate(TO_GREEK) for part in re.split(r"(\{[^{}]*\}|\\.)", text))


def in_greek(catalogue):
    lines = []
    for line in re.sub(r'"\n"', "", catalogue).splitlines():
        if match := re.match(r'(msgid|msgid_plural) "(.*)"$', line):
            said = greek(match[2])
            sentence = {**sentence, "1": said} if match[1] == "msgid_plural" else {"0": said, "1": said}
        elif match := re.match(r'msgstr(?:\[(\d)\])? "(.*)"$', line):
            if sentence["0"]: # the first entry is the header
                line = line[:line.index('"')] + f'"{sentence[match[1] or "0"]}"'
            else: # as the file has it, a field a line
                line = line.replace("\\n", '\\n"\n"')
        lines.append(line)
    return "\n".join(lines) + "\n"


given, result = map(pathlib.Path, sys.argv[1:])
result.parent.mkdir(parents=True, exist_ok=True)
result.write_text(in_greek(given.read_text(encoding="utf-8")), encoding="utf-8")
