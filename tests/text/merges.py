#!/usr/bin/python3
"""Random pairs of edits of one file, merged: held against a merge of the three values that libyaml reads, which knows
nothing of lines. Whatever happens, nothing that a side wrote may be lost.

usage: merges.py MERGE_TEXTS EDIT_TEXTS EXAMPLES_DIR [COUNT [SEED]]
"""
import collections
import difflib
import glob
import json
import random
import re
import subprocess
import sys

from edits import NULL, TEXTS, File, is_map, paths, random_edit, step
from typos import told

BATCH = 500
THEMES = ["housing", "finances", "network", "mental-health", "daily-activities", "addiction"]
ABSENT = object()


# --- the oracle: three values, merged key by key ---------------------------------------------------------------------

def canon(tree):
    """Maps and lists without regard to order."""
    if tree is ABSENT:
        return "absent"
    if is_map(tree) or tree == ["map"]:
        return "{" + ",".join(sorted(f"{json.dumps(k)}:{canon(v)}" for k, v in tree[1:])) + "}"
    if isinstance(tree, list):
        return "[" + ",".join(sorted(map(canon, tree))) + "]"
    return "~" if tree == NULL else json.dumps(tree)


def name_of(item):
    """What makes an item the same one on both sides; contacts and bare texts have no such thing."""
    if not is_map(item) or any(key == "minutes" for key, _ in item[1:]):
        return None
    facts = dict((k, v) for k, v in item[1:])
    for key in ("id", "theme", "plan", "kind", "to", "from", "actor", "on"):
        if isinstance(facts.get(key), str):
            on = facts.get("on") if key in ("from", "actor") else None
            return (key, facts[key], on if isinstance(on, str) else "")
    return None


def alike(a, b):
    """Of maps only where it is cheap to see: else their entries are looked at one by one."""
    return a == b or (not (is_map(a) and is_map(b)) and canon(a) == canon(b))


class Oracle:
    """Counts what both sides changed, and goes on with one side of it: 0 for ours, 1 for theirs."""
    def __init__(self, side):
        self.side, self.disputes = side, 0

    def dispute(self, *sides):
        self.disputes += 1
        return sides[self.side]


def merged_value(oracle, base, ours, theirs):
    if alike(ours, theirs):
        return ours
    if alike(ours, base):
        return theirs
    if alike(theirs, base):
        return ours
    nothing = base is ABSENT or base == NULL
    if is_map(ours) and is_map(theirs) and (is_map(base) or nothing):
        return ["map"] + merged_entries(oracle, *([] if t is ABSENT or t == NULL else t[1:] for t in (base, ours, theirs)))
    lists = [isinstance(t, list) and not is_map(t) for t in (base, ours, theirs)]
    if lists[1] and lists[2] and (lists[0] or nothing):
        return merged_items(oracle, [] if nothing else base, ours, theirs)
    return oracle.dispute(ours, theirs)


def merged_entries(oracle, base, ours, theirs):
    b, o, t = ({k: v for k, v in entries} for entries in (base, ours, theirs))
    result = []
    for key in sorted({*b, *o, *t}):
        value = merged_value(oracle, b.get(key, ABSENT), o.get(key, ABSENT), t.get(key, ABSENT))
        if value is not ABSENT:
            result.append([key, value])
    return result


def merged_items(oracle, *versions):
    names = [collections.Counter(map(name_of, version)) for version in versions]
    twice = {name for counts in names for name, count in counts.items() if count > 1}
    has_name = lambda item: name_of(item) is not None and name_of(item) not in twice
    b, o, t = ({name_of(item): item for item in version if has_name(item)} for version in versions)
    result = []
    for name in sorted({*b, *o, *t}):
        if name not in b and name in o and name in t and canon(o[name]) != canon(t[name]):
            result.append(oracle.dispute(o[name], t[name]))  # two items under one id
            continue
        item = merged_value(oracle, b.get(name, ABSENT), o.get(name, ABSENT), t.get(name, ABSENT))
        if item is not ABSENT:
            result.append(item)
    return result + merged_nameless(oracle, *([item for item in version if not has_name(item)] for version in versions))


def paired(base, side, i_range, j_range):
    """Of items replaced by others, those that are still much the same, the likest first, in order."""
    if len(i_range) == len(j_range):
        return list(zip(i_range, j_range))
    ratio = lambda k, j: difflib.SequenceMatcher(None, canon(base[k]), canon(side[j])).ratio()
    pairs = []
    for alikeness, k, j in sorted(((ratio(k, j), k, j) for k in i_range for j in j_range), reverse=True):
        if alikeness > 0.4 and all((k < i) == (j < there) and k != i and j != there for i, there in pairs):
            pairs.append((k, j))
    return pairs


def fate_of_items(base, side):
    """What became of each item of the base, and what was added."""
    fates, added = {i: None for i in range(len(base))}, []
    ways = difflib.SequenceMatcher(None, list(map(canon, base)), list(map(canon, side)), autojunk=False).get_opcodes()
    for what, i, i_end, j, j_end in ways:
        if what == "equal":
            continue
        pairs = paired(base, side, range(i, i_end), range(j, j_end))
        fates.update((k, ABSENT) for k in range(i, i_end))
        fates.update((k, side[there]) for k, there in pairs)
        added += [side[there] for there in range(j, j_end) if there not in [there for _, there in pairs]]
    return fates, added


def merged_nameless(oracle, base, ours, theirs):
    our_fates, our_added = fate_of_items(base, ours)
    their_fates, their_added = fate_of_items(base, theirs)
    result = []
    for i, item in enumerate(base):
        one, other = (item if fates[i] is None else fates[i] for fates in (our_fates, their_fates))
        now = merged_value(oracle, item, one, other)
        if now is not ABSENT:
            result.append(now)
    for item in their_added:  # the same on both sides is one
        if canon(item) in map(canon, our_added):
            our_added.remove(next(each for each in our_added if canon(each) == canon(item)))
    return result + our_added + their_added


# --- edits -----------------------------------------------------------------------------------------------------------

def at(tree, *path):
    for key in path:
        entries = [e for e in tree[1:] if e[0] == key] if is_map(tree) and isinstance(key, str) else []
        if not entries and not (isinstance(tree, list) and isinstance(key, int) and key < len(tree)):
            return None
        tree = entries[0][1] if entries else tree[key]
    return tree


def keys(tree):
    return [e[0] for e in tree[1:]] if is_map(tree) else []


def add_or_append(rng, tree, path, item):
    """An item for a list that is there, or that begins with it."""
    path = list(path)
    there = at(tree, *path)
    if isinstance(there, list) and there and not is_map(there):
        return {"op": "append", "path": path, "value": item}
    if there is None and at(tree, *path[:-1]) is not None and is_map(at(tree, *path[:-1])):
        return {"op": "add", "path": path[:-1], "key": path[-1], "value": [item]}
    if there == NULL:
        return {"op": "set", "path": path, "value": [item]}
    return None


def day(rng):
    return f"2027-{rng.randrange(1, 4):02}-{rng.randrange(1, 10):02}"


def tick(rng, tree):
    stages = [(s, i) for s in keys(at(tree, "checklists")) for i in keys(at(tree, "checklists", s))]
    if not stages:
        return None
    stage, item = rng.choice(stages)
    there = at(tree, "checklists", stage, item)
    value = day(rng) if rng.random() < 0.8 else {"one line": True, "on": day(rng), "recorded": day(rng)}
    if isinstance(there, str) and rng.random() < 0.3:
        return {"op": "remove", "path": ["checklists", stage, item]}
    return {"op": "set", "path": ["checklists", stage, item], "value": value} if there == NULL or isinstance(there, str) else None


def contact(rng, tree):
    return add_or_append(rng, tree, ["contacts"], {"one line": True, "on": day(rng), "minutes": str(15 * rng.randrange(1, 9)), "form": rng.choice(["meeting", "phone"]), "with": "citizen", "note": f"n{rng.randrange(10**6)}"})


def focus_and(rng, tree, *more):
    areas = at(tree, "plan", "focus")
    return ["plan", "focus", rng.randrange(len(areas)), *more] if isinstance(areas, list) and areas else None


def activity(rng, tree):
    kind, letter = rng.choice([("activities", "a"), ("activities", "a"), ("subgoals", "s")])
    path = focus_and(rng, tree, kind)
    if not path:
        return None
    area = at(tree, *path[:-1], "id")
    steps = at(tree, *path)
    number = len(steps) + 1 if isinstance(steps, list) else 1
    item = {"id": f"{area}.{letter}{number}", "text": rng.choice(TEXTS)}
    if rng.random() < 0.5:
        item["by"] = day(rng)
    return add_or_append(rng, tree, path, item)


def plan_line(rng, tree):
    path = focus_and(rng, tree)
    steps = at(tree, *path, "activities") if path else None
    if isinstance(steps, list) and steps and rng.random() < 0.6:
        path = path + ["activities", rng.randrange(len(steps))]
    if not path or not is_map(at(tree, *path)):
        return None
    key = rng.choice(["done", "dropped", "by", "who", "goal", "text", "reason"])
    return {"op": "set" if key in keys(at(tree, *path)) else "add", "path": path + ([key] if key in keys(at(tree, *path)) else []), "key": key, "value": rng.choice(TEXTS)}


def evaluation(rng, tree):
    return add_or_append(rng, tree, ["plan", "evaluations"], {"on": day(rng), "changed": rng.choice(TEXTS)})


def assessed(rng, tree):
    if rng.random() < 0.5:
        return add_or_append(rng, tree, ["plan", "assessment"], {"theme": rng.choice(THEMES), "on": day(rng), "need": rng.choice(TEXTS)})
    items = at(tree, "plan", "assessment")
    if not isinstance(items, list) or not items:
        return None
    i = rng.randrange(len(items))
    key = rng.choice(["need", "resource"])
    if key in keys(items[i]):
        return {"op": "set", "path": ["plan", "assessment", i, key], "value": rng.choice(TEXTS)}
    return {"op": "add", "path": ["plan", "assessment", i], "key": key, "value": rng.choice(TEXTS)}


def pause(rng, tree):
    pauses = at(tree, "pauses")
    if isinstance(pauses, list) and pauses and rng.random() < 0.6:
        if "until" in keys(pauses[-1]):
            return {"op": "set", "path": ["pauses", len(pauses) - 1, "until"], "value": day(rng)}
        if is_map(pauses[-1]):
            return {"op": "add", "path": ["pauses", len(pauses) - 1], "key": rng.choice([k for k in ("until", "note") if k not in keys(pauses[-1])]), "value": day(rng)}
    return add_or_append(rng, tree, ["pauses"], {"from": day(rng), "reason": "admission"})


def top_fact(rng, tree):
    key = rng.choice(["worker", "start", "change", "legal-basis", "method", "months"])
    if key in keys(tree):
        return {"op": "set", "path": [key], "value": rng.choice([day(rng), "ali", "sofie"])}
    return {"op": "add", "path": [], "key": key, "value": day(rng)}


def handed_over(rng, tree):
    if "handover" not in keys(tree):
        return {"op": "add", "path": [], "key": "handover", "value": {"responsible": rng.choice(["citizen", "a1"])}}
    actors = at(tree, "handover", "actors")
    if rng.random() < 0.4:
        return add_or_append(rng, tree, ["handover", "actors"], {"id": f"a{len(actors) + 1 if isinstance(actors, list) else 1}", "name": rng.choice(TEXTS)})
    return add_or_append(rng, tree, ["handover", rng.choice(["meetings", "talks"])], {"actor": rng.choice(["a1", "a2"]), "on": day(rng)})


def removed(rng, tree):
    lists = [p for p, node in paths(tree) if isinstance(node, list) and node and not is_map(node) and p]
    if not lists:
        return None
    path = rng.choice(lists)
    return {"op": "remove", "path": list(path) + [rng.randrange(len(at(tree, *path)))]}


def closed(rng, tree):
    if "closed" in keys(tree):
        return None
    return {"op": "add", "path": [], "key": "closed", "value": {"on": day(rng), "outcome": rng.choice(["completed", "declined"])}}


USUAL = [tick, tick, tick, contact, contact, contact, activity, plan_line, evaluation, assessed]
OTHERS = [pause, top_fact, handed_over, removed, closed]


def by_hand(rng, text):
    """What a person does in an editor; None where nothing of the kind can be done."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(end)
    i = rng.randrange(len(lines))
    if i == 0 and text.startswith("\ufeff"):
        return None  # the mark stays in front
    what = rng.choice(["comment", "comment", "tail", "blank", "uncomment", "swap", "value", "drop", "quote", "ends", "key", "copy"])
    indent = " " * (len(lines[i]) - len(lines[i].lstrip(" ")))
    key = re.fullmatch(r"( *(?:- )?[\w-]+: )([^#\[{|>\"'&*!%@`]*[^#\[{|>\"'&*!%@` ])", lines[i])
    if what == "comment":
        lines.insert(i, f"{indent}# {rng.randrange(10**6)}")
    elif what == "tail" and lines[i].strip() and "#" not in lines[i]:
        lines[i] += f"  # {rng.randrange(10**6)}"
    elif what == "blank":
        lines.insert(i, "") if rng.random() < 0.6 or lines[i].strip() else lines.pop(i)
    elif what == "uncomment" and lines[i].lstrip().startswith("# "):
        lines.pop(i)
    elif what == "swap" and i + 1 < len(lines) and lines[i + 1].startswith(indent) and not lines[i + 1].startswith(indent + " "):
        lines[i], lines[i + 1] = lines[i + 1], lines[i]
    elif what == "value" and key:
        lines[i] = key.group(1) + rng.choice(TEXTS)
    elif what == "quote" and key:
        lines[i] = f"{key.group(1)}'{key.group(2)}'"
    elif what == "drop" and (key or lines[i].startswith("  - {")):
        lines.pop(i)
    elif what == "copy" and lines[i].startswith("  - {"):
        lines.insert(rng.randrange(i, i + 2), lines[i].replace("20", "21"))
    elif what == "key" and key:
        lines.insert(i + 1, f"{indent + ('  ' if '- ' in key.group(1) else '')}{rng.choice(['note', 'who', 'ny'])}: {rng.choice(TEXTS)}")
    elif what == "ends" and rng.random() < 0.3:
        return rng.choice([text.replace("\r\n", "\n"), text.replace("\r\n", "\n").replace("\n", "\r\n"), text.rstrip("\r\n"), text.rstrip("\r\n") + end])
    else:
        return None
    return end.join(lines)


def broken(rng, text):
    lines = text.split("\n")
    lines.insert(rng.randrange(len(lines)), rng.choice(["<<<<<<< HEAD", "kun tekst", "  skæv: x", "id: b-1", "\tx: y", "'"]))
    return "\n".join(lines)


# --- cases -----------------------------------------------------------------------------------------------------------

class Case:
    def __init__(self, rng, bases):
        self.kind = rng.choice(["usual", "usual", "usual", "course", "course", "course", "course", "any", "any", "broken"])
        self.base = rng.choice(bases) if self.kind != "any" else generic(rng)
        self.sides = [self.base, self.base]
        self.left = [rng.randrange(1, 4), rng.randrange(1, 4)]
        self.echo = rng.randrange(10**9) if rng.random() < 0.2 else None

    def next_edit(self, rng, side, tree):
        """An edit for the editor, or the text as edited by hand. Sometimes both sides have much the same in mind."""
        if self.echo:
            rng = random.Random(self.echo + self.left[side])
        if self.kind == "any":
            return random_edit(rng, self.sides[side], tree)[0] if rng.random() < 0.7 else by_hand(rng, self.sides[side])
        if self.kind == "usual":
            return rng.choice(USUAL)(rng, tree)
        return rng.choice(USUAL + OTHERS + OTHERS)(rng, tree) if rng.random() < 0.6 else by_hand(rng, self.sides[side])


def generic(rng):
    while True:
        text = File(rng).text()
        if is_map(told(text)):
            return text


def shortened(rng, text):
    """A short case is read faster, and its two sides meet more often."""
    for head in ("  - {on:", "    - theme:", "    - id: f", "    - id: [as]", "  phase-[12]:", "  closing:"):
        indent = re.match(" *", head).group()
        text = re.sub(rf"(?m)^{head}.*\n({indent} .*\n)*", lambda m: m.group() if rng.random() < 0.4 else "", text)
    return text


def run(tool, asked):
    out = subprocess.run([tool], input="\n".join(map(json.dumps, asked)).encode() + b"\n", stdout=subprocess.PIPE, check=True).stdout.decode()
    return [json.loads(line) for line in out.split("\n") if line]


def edit_all(rng, cases, editor):
    """Each side of each case edited so often as it wants."""
    trees = {}
    tree_of = lambda text: trees[text] if text in trees else trees.setdefault(text, told(text))
    while any(case.left != [0, 0] for case in cases):
        asked = []
        for case in cases:
            for side in (0, 1):
                if not case.left[side]:
                    continue
                case.left[side] -= 1
                edit = case.next_edit(rng, side, tree_of(case.sides[side]))
                if isinstance(edit, str) and tree_of(edit) is not None and is_map(tree_of(edit)) and not twice(tree_of(edit)):
                    case.sides[side] = edit
                elif isinstance(edit, dict):
                    asked.append((case, side, {**edit, "text": case.sides[side]}))
        for (case, side, _), answer in zip(asked, run(editor, [edit for _, _, edit in asked]), strict=True):
            if "text" in answer and is_map(tree_of(answer["text"])):
                case.sides[side] = answer["text"]
    for case in cases:
        if case.kind == "broken":
            versions = [case.base, *case.sides]
            which = rng.randrange(3)
            versions[which] = broken(rng, versions[which])
            case.base, *case.sides = versions
        elif rng.random() < 0.01:
            case.base = ""  # both began the file
    return tree_of


# --- what must hold --------------------------------------------------------------------------------------------------

def twice(tree):
    if is_map(tree):
        return len(set(keys(tree))) < len(keys(tree)) or any(twice(value) for _, value in tree[1:])
    return isinstance(tree, list) and any(map(twice, tree))


def kept(text, side):
    """The text with that side of each conflict kept, the other removed, and nothing else."""
    out, where = [], None
    for line in text.split("\n"):
        bare = line.rstrip("\r")
        if bare == "<<<<<<< ours" and where is None:
            where = 0
        elif bare == "=======" and where == 0:
            where = 1
        elif bare == ">>>>>>> theirs" and where == 1:
            where = None
        elif where in (None, side):
            out.append(line)
    return "\n".join(out)


def lines(text):
    return {line.strip("\r\ufeff") for line in text.split("\n")} - {""}


def leaves(tree, path=()):
    """Each text with the keys that lead to it."""
    if is_map(tree):
        return {leaf for key, value in tree[1:] for leaf in leaves(value, path + (key,))}
    if isinstance(tree, list):
        return {leaf for value in tree for leaf in leaves(value, path + ("-",))}
    return {(path, str(tree).rstrip("\n"))}  # a conflict at the end of a file ends in a line end


def comments(text):
    return set(re.findall(r"(?m)(?:^|(?<=[ \t]))#.*?(?=\r?$)", text))


def lost(case, text):
    """What a side wrote and is not there when it is kept. Of what cannot be read each line counts; else facts are
    looked at apart from their lines, which can hold a value of the one and a comment of the other."""
    of = lines if case.kind == "broken" else comments
    for name, side in (("ours", 0), ("theirs", 1)):
        gone = of(case.sides[side]) - of(case.base) - of(kept(text, side))
        if gone:
            return f"of {name} lost: {gone}"
    gone = comments(case.base) & comments(case.sides[0]) & comments(case.sides[1]) - comments(text)
    return f"comments lost: {gone}" if gone else None


def expected(case, tree_of):
    """For each side: what the file says with that side of all disputes kept; and how many there are."""
    oracles = [Oracle(0), Oracle(1)]
    trees = [tree_of(case.base) if case.base else ["map"], *map(tree_of, case.sides)]
    return [merged_value(oracle, *trees) for oracle in oracles], oracles[0].disputes


IN_BRACKETS = re.compile(r" *(- |[\w-]+: *)?[\[{]")


def in_brackets(text):
    """How many conflicts are of one line in brackets, which is one fact whatever stands in them."""
    return sum(all(IN_BRACKETS.match(side) and side.count("\n") == 1 for side in hunk)
               for hunk in re.findall(r"(?m)^<<<<<<< ours\r?\n((?:.*\n)*?)=======\r?\n((?:.*\n)*?)>>>>>>> theirs", text))


def outcome_of(answer, disputes):
    """Clean; a conflict where both changed a fact; one in brackets; or one more than there are such facts."""
    if not answer["conflicts"]:
        return "clean"
    if answer["conflicts"] <= disputes:
        return "conflict"
    return "in brackets" if answer["conflicts"] <= disputes + in_brackets(answer["text"]) else "needless"


def complaint(case, answer, meant, disputes, tree_of):
    text = answer["text"]
    if what := lost(case, text):
        return what
    if case.kind == "broken":
        return None
    if disputes and not answer["conflicts"]:
        return "a conflict was joined"
    outcome = outcome_of(answer, disputes)
    if outcome == "needless" and case.kind != "any":
        return "a conflict over nothing that both changed"
    for side in (0, 1):
        tree = tree_of(kept(text, side))
        if tree is None or not is_map(tree):
            return "libyaml refuses the result"
        if twice(tree):
            return "a key is there twice"
        gone = leaves(tree_of(case.sides[side])) - (leaves(tree_of(case.base)) if case.base else set()) - leaves(tree)
        if gone:
            return f"facts lost: {gone}"
        if (outcome == "clean" or case.kind != "any" and outcome == "conflict" and answer["conflicts"] == disputes and not in_brackets(text)) and canon(tree) != canon(meant[side]):
            return f"says something else\n   merged: {canon(tree)}\n   meant:  {canon(meant[side])}"
    return None


def show(what, before, after):
    print(f"{what}:")
    for line in difflib.unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=2):
        print("   " + line)


def main():
    merger, editor, examples = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 3000
    rng = random.Random(int(sys.argv[5]) if len(sys.argv) > 5 else 1)
    originals = [open(name, encoding="utf-8").read() for name in sorted(glob.glob(f"{examples}/courses/*.yaml"))]
    bases = [shortened(rng, text) for text in originals for _ in range(3)]
    tally, wrong, done = collections.Counter(), 0, 0
    while done < count:
        cases = [Case(rng, bases) for _ in range(min(BATCH, count - done))]
        tree_of = edit_all(rng, cases, editor)
        answers = run(merger, [{"base": c.base, "ours": c.sides[0], "theirs": c.sides[1]} for c in cases])
        for case, answer in zip(cases, answers, strict=True):
            done += 1
            meant, disputes = expected(case, tree_of) if case.kind != "broken" else (None, answer["conflicts"])
            tally[case.kind, outcome_of(answer, disputes)] += 1
            if what := complaint(case, answer, meant, disputes, tree_of):
                wrong += 1
                if wrong <= 3:
                    print(f"{what}\nkind: {case.kind}")
                    show("base to ours", case.base, case.sides[0])
                    show("base to theirs", case.base, case.sides[1])
                    show("ours to merged", case.sides[0], answer["text"])
    for kind in ("usual", "course", "any", "broken"):
        print(f"{kind}: " + ", ".join(f"{tally[kind, outcome]} {outcome}" for outcome in ("clean", "conflict", "in brackets", "needless")))
    print(f"{done} merges, {wrong} wrong (in brackets: two changes of one line, which is one fact; needless: a conflict over nothing that both changed)")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
