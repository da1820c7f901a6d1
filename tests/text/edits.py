#!/usr/bin/python3
"""Random edits of random commented files: libyaml must find just what was meant, and every other byte must still be there.

usage: edits.py EDIT_TEXTS [COUNT [SEED]]
"""
import copy
import json
import random
import subprocess
import sys

from typos import told

BATCH = 2000
KEYS = ["on", "id", "text", "note", "mål", "by", "from", "until", "who", "plan-made", "reason", "f1"]
TEXTS = ["2026-12-01", "ja", "no", "æøå", "to ord", "b-1042", "12:30", "010", "x"]
ODD = ["a: b", "# x", "- y", "", "no", "tabt\tord", "\"q\"", "it's", "to\nlinjer", "{x}", "[y", "æ, ø", "slut ", "@a", "%", "null", "~"]


class File:
    """Writes a random file as a person would, comments and all."""

    def __init__(self, rng):
        self.rng, self.lines = rng, []

    def comment_lines(self, indent):
        while self.rng.random() < 0.15:
            self.lines.append(" " * indent + "# " + f"note {self.rng.randrange(10**6)}")
        if self.rng.random() < 0.08:
            self.lines.append("")

    def tail(self):
        return self.rng.choice([" ", "  ", "     "]) + f"# {self.rng.randrange(10**6)}" if self.rng.random() < 0.25 else ""

    def scalar(self):
        text = self.rng.choice(TEXTS)
        return self.rng.choice([text, text, text, f"'{text}'", f'"{text}"'])

    def flow(self, depth=0):
        if depth > 1 or self.rng.random() < 0.5:
            return self.scalar()
        parts = [self.flow(depth + 1) for _ in range(self.rng.randrange(0, 4))]
        if self.rng.random() < 0.5:
            return "[" + ", ".join(parts) + "]"
        return "{" + ", ".join(f"{key}: {part}" for key, part in zip(self.rng.sample(KEYS, len(parts)), parts)) + "}"

    def value(self, head, indent, depth, in_map):
        kind = self.rng.random()
        if depth < 4 and kind < 0.25:
            self.lines.append(head + self.tail())
            self.comment_lines(indent + 2)
            self.map(indent + self.rng.choice([2, 2, 4]), depth + 1)
        elif depth < 4 and kind < 0.5:
            self.lines.append(head + self.tail())
            self.list(indent + (self.rng.choice([0, 2, 4]) if in_map else 2), depth + 1)
        elif kind < 0.58:
            self.lines.append(head + " " + self.rng.choice(["|", "|-", ">", ">-"]) + self.tail())
            for _ in range(self.rng.randrange(1, 4)):
                self.lines.append(" " * (indent + 2) + self.rng.choice(["tekst", "mere: tekst", "# ikke en kommentar", "- heller ikke en liste"]))
                if self.rng.random() < 0.1:
                    self.lines.append("")
            self.lines.append(" " * (indent + 2) + "slut")
        elif kind < 0.68:
            self.lines.append(head + self.tail())  # empty
        elif kind < 0.8:
            self.lines.append(head + " " + self.flow() + self.tail())
        else:
            self.lines.append(head + " " + self.scalar() + self.tail())

    def map(self, indent, depth, first_head=None):
        for key in self.rng.sample(KEYS, self.rng.randrange(1, 5)):
            if first_head is None:
                self.comment_lines(indent)
            head = (first_head or " " * indent) + key + ":"
            first_head = None
            self.value(head, indent, depth, True)

    def list(self, indent, depth):
        for _ in range(self.rng.randrange(1, 4)):
            self.comment_lines(indent)
            head = " " * indent + "-"
            kind = self.rng.random()
            if depth < 4 and kind < 0.4:
                self.map(indent + 2, depth + 1, head + " ")
            elif depth < 4 and kind < 0.5:
                self.lines.append(head + " - " + self.scalar())
                self.lines.append(" " * (indent + 2) + "- " + self.scalar())
            else:
                self.lines.append(head + " " + self.flow() + self.tail())

    def text(self):
        self.map(0, 0)
        self.comment_lines(0)
        ends = self.rng.choice([["\n"], ["\n"], ["\n"], ["\r\n"], ["\n", "\r\n"]])
        text = "".join(line + self.rng.choice(ends) for line in self.lines)
        if self.rng.random() < 0.2:
            text = text.rstrip("\r\n")
        return ("\ufeff" if self.rng.random() < 0.1 else "") + text


NULL = {"null": True}


def is_map(tree):
    return isinstance(tree, list) and tree and tree[0] == "map" and all(isinstance(e, list) and len(e) == 2 for e in tree[1:])


def paths(tree, path=()):
    yield path, tree
    if is_map(tree):
        for key, value in tree[1:]:
            yield from paths(value, path + (key,))
    elif isinstance(tree, list):
        for i, value in enumerate(tree):
            yield from paths(value, path + (i,))


def step(tree, key):
    return next(entry for entry in tree[1:] if entry[0] == key)


def random_edit(rng, text, tree):
    """An edit that makes sense, and the tree that it should give."""
    for _ in range(50):
        path, node = rng.choice(list(paths(tree)))
        op = rng.choice(["set", "add", "append", "remove"])
        value = rng.choice(TEXTS + ODD)
        if op == "add" and rng.random() < 0.3:
            value = rng.choice([[{"on": value}], {"on": value, "by": "x"}, ["a", value]])
        if op == "append" and rng.random() < 0.5:
            value = {"on": value, "by": "x"}
        edit = {"text": text, "path": list(path), "op": op, "value": value}
        meant = copy.deepcopy(tree)
        if op in ("add", "append"):
            at = meant
            for key in path:
                at = step(at, key)[1] if isinstance(key, str) else at[key]
            if op == "add" and is_map(at):
                edit["key"] = rng.choice([k for k in KEYS + ["ny", "nøgle"] if k not in [e[0] for e in at[1:]]])
                at.append([edit["key"], as_tree(value)])
                return edit, meant
            if op == "append" and isinstance(at, list) and not is_map(at) and at:
                at.append(as_tree(value))
                return edit, meant
            continue
        if not path:
            continue
        at = meant
        for key in path[:-1]:
            at = step(at, key)[1] if isinstance(key, str) else at[key]
        last = path[-1]
        if op == "set" and (isinstance(node, str) or (node == NULL and isinstance(last, str))):
            if isinstance(last, str):
                step(at, last)[1] = as_tree(value)
            else:
                at[last] = as_tree(value)
            return edit, meant
        if op == "remove" and node != NULL:
            at.remove(step(at, last)) if isinstance(last, str) else at.pop(last)
            return edit, meant
    return None, None


def as_tree(value):
    if isinstance(value, dict):
        return ["map"] + [[k, as_tree(v)] for k, v in sorted(value.items())]
    if isinstance(value, list):
        return [as_tree(v) for v in value]
    return value


def unordered(tree):
    """Maps compare without regard to order; what was emptied or cleared compares as absent."""
    if is_map(tree):
        entries = [[k, unordered(v)] for k, v in tree[1:]]
        return ["map"] + sorted(([k, v] for k, v in entries if v is not None), key=lambda e: e[0])
    if isinstance(tree, list):
        return [unordered(v) for v in tree]
    return None if tree == NULL else tree


def pruned(tree):
    """Removing the last entry of a map leaves its key without a value, removing a list leaves it empty."""
    tree = unordered(tree)

    def go(t):
        if is_map(t) or t == ["map"]:
            entries = [[k, go(v)] for k, v in t[1:]]
            entries = [e for e in entries if e[1] not in (None, ["map"], [])]
            return ["map"] + entries
        if isinstance(t, list):
            return [go(v) for v in t]
        return t
    return go(tree)


def comments(text):
    return sorted(part.rsplit("# ", 1)[1].strip() for part in text.replace("\r", "").split("\n") if "# " in part and part.rsplit("# ", 1)[1].strip().split(" ")[-1].isdigit())


def kept(before, after):
    """Bytes of the beginning and the end that both texts share."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return head, tail


def complaint(edit, text, meant, result):
    tree = told(result)
    if tree is None:
        return "libyaml refuses the result"
    if pruned(tree) != pruned(meant):
        return f"says something else: {pruned(tree)}\n   meant: {pruned(meant)}"
    missing = [c for c in comments(text) if c not in comments(result)]
    if missing:
        return f"comments lost: {missing}"
    head, tail = kept(text, result)
    between = text[head:len(text) - tail]
    if edit["op"] in ("add", "append") and between:
        return f"touched more than it added: {between!r}"
    if edit["op"] == "set" and "\n" in between and "|" not in between and ">" not in between:
        return f"touched more than one line: {between!r}"
    return None


def main():
    tool = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    done, wrong, refusals = 0, 0, {}
    while done < count:
        batch = []
        while len(batch) < BATCH:
            text = File(rng).text()
            tree = told(text)
            if not is_map(tree):
                continue
            edit, meant = random_edit(rng, text, tree)
            if edit:
                batch.append((edit, text, meant))
        out = subprocess.run([tool], input="\n".join(json.dumps(e) for e, _, _ in batch).encode() + b"\n", stdout=subprocess.PIPE, check=True).stdout.decode()
        for (edit, text, meant), line in zip(batch, out.splitlines(), strict=True):
            answer = json.loads(line)
            if "refused" in answer:
                refusals[answer["refused"]] = refusals.get(answer["refused"], 0) + 1
                continue
            done += 1
            what = complaint(edit, text, meant, answer["text"])
            if what:
                wrong += 1
                if wrong <= 5:
                    print(f"{what}\n edit: {edit['op']} {edit['path']} {edit.get('key', '')} {edit['value']!r}\n before: {text!r}\n after:  {answer['text']!r}\n")
    print(f"{done} edits, {wrong} wrong; refused {sum(refusals.values())}: " + ", ".join(f"{n} {what!r}" for what, n in sorted(refusals.items(), key=lambda r: -r[1])))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
