#!/usr/bin/python3
"""A typo campaign: whatever the readers accept, libyaml must accept too and read alike, and both readers must build the
same nodes.

usage: typos.py TELL_EVENTS EXAMPLES_DIR [COUNT [SEED]]
"""
import glob
import json
import random
import subprocess
import sys

import yaml

BATCH = 5000
PIECES = ["'", '"', ":", ": ", " ", "  ", "-", "- ", "#", " #", "\n", "\n\n", ",", "[", "]", "{", "}", "|", ">", "&a ", "*a", "!x ",
          "%", "~", "null", "\t", "?", "? ", "---", "...", "æ", "\\", "|-\n", ">+\n", "<<", "@", "`", "\r\n", "0", "x", "key: "]


def told(text):
    """libyaml's events as the same tree, or None where libyaml refuses."""
    def tree(events):
        event = next(events)
        if isinstance(event, yaml.ScalarEvent):
            plain = event.implicit[0]
            return {"null": True} if plain and event.value in ("", "~", "null", "Null", "NULL") else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while (item := tree(events)) is not END:
                items.append(item)
            return items
        if isinstance(event, yaml.MappingStartEvent):
            entries = ["map"]
            while (key := tree(events)) is not END:
                entries.append([key, tree(events)])
            return entries
        if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            return END
        if isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
            return tree(events)
        return ANOTHER

    try:
        events = yaml.parse(text, Loader=yaml.CLoader)
        events = iter(list(events))
        result = tree(events)
        rest = [type(event).__name__ for event in events]
        return result if rest == ["DocumentEndEvent", "StreamEndEvent"] else None
    except (yaml.YAMLError, UnicodeError, ValueError):
        return None


END, ANOTHER = object(), object()


def mistyped(rng, text):
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        lines = text.split("\n")
        kind = rng.randrange(9)
        n = rng.randrange(len(lines))
        at = rng.randrange(len(text) + 1)
        if kind == 0:
            text = text[:at] + rng.choice(PIECES) + text[at:]
        elif kind == 1:
            text = text[:at] + text[at + rng.choice([1, 1, 2, 5]):]
        elif kind == 2:
            text = text[:at] + text[at + 1:at + 2] + text[at:at + 1] + text[at + 2:]
        elif kind == 3:
            lines[n] = " " * rng.choice([1, 1, 2, 3]) + lines[n]
        elif kind == 4:
            lines[n] = lines[n][rng.choice([1, 1, 2]):] if lines[n].startswith(" ") else lines[n]
        elif kind == 5 and n + 1 < len(lines):
            lines[n:n + 2] = [lines[n] + rng.choice(["", " "]) + lines[n + 1].lstrip()]
        elif kind == 6:
            cut = rng.randrange(len(lines[n]) + 1)
            lines[n:n + 1] = [lines[n][:cut], rng.choice(["", "  ", "    "]) + lines[n][cut:]]
        elif kind == 7:
            lines.insert(n, rng.choice(lines))
        elif kind == 8:
            text = text[:at]
        if 3 <= kind <= 7:
            text = "\n".join(lines)
    return text


def main():
    tell, examples = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 200_000
    rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    seeds = [open(name, encoding="utf-8").read() for name in sorted(glob.glob(examples + "/**/*.yaml", recursive=True))]
    accepted = plain = wrong = 0
    for begin in range(0, count, BATCH):
        texts = []
        while len(texts) < min(BATCH, count - begin):
            text = rng.choice(seeds)
            lines = text.split("\n")
            first = rng.randrange(len(lines))
            part = "\n".join(lines[first:first + rng.randrange(1, 30)]) + "\n" if rng.random() < 0.7 else text
            mutated = mistyped(rng, part)
            if mutated and "\0" not in mutated:
                texts.append(mutated)
        out = subprocess.run([tell], input="\0".join(texts).encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
        for text, line in zip(texts, out.splitlines(), strict=True):
            answer = json.loads(line)
            ours = answer["tree"]
            plain += answer["plain"]
            if not answer["alike"]:
                wrong += 1
                print("the two readers differ:", repr(text))
            if ours is None:
                continue
            accepted += 1
            theirs = told(text)
            if ours != theirs:
                wrong += 1
                if wrong <= 10:
                    print("read differently:", repr(text), "\n  ours:  ", ours, "\n  libyaml:", theirs)
    print(f"{count} texts, {accepted} accepted, {plain} of them as plain, {wrong} read differently")
    return 1 if wrong or not plain else 0


if __name__ == "__main__":
    sys.exit(main())
