"""Files as nobody writes them: each shape a text of about the size that is asked for, and what it takes the place of.

A shape gives its text by size. What it shows is that the time a command takes grows with the bytes and not with their square.
"""

HEAD = "cti: 1\nid: h-1\nworker: mette\nmethod: job\nlegal-basis: sel-85\ncontact-from: 2026-01-01\nstart: 2026-02-01\n"
FOLDER = "cti: 1\nmethod: job\n"
METHOD = "cti-method: 1\nid: own\nadapts: job\nname: {en: Own, da: Egen}\n"
COURSE, SETTINGS, PROFILE, ANSWERS = "courses/h-1.yaml", "cti.yaml", "methods/own.yaml", "implementation.yaml"


def repeated(size, head, line, tail=""):
    """line: a function of its number, or the same every time."""
    parts = [head]
    have = len(head.encode()) + len(tail.encode())
    number = 0
    while True:
        one = line(number) if callable(line) else line
        have += len(one.encode())
        if have > size:
            return "".join(parts) + tail
        parts.append(one)
        number += 1


def filled(size, before, sign, after="\n"):
    return before + sign * ((size - len(before.encode()) - len(after.encode())) // len(sign.encode())) + after


def day(number):
    """A day of 2026 to 2028, another for each of a thousand numbers."""
    return f"{2026 + number // 336 % 3}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"


def head_without(*keys):
    return "".join(line + "\n" for line in HEAD.splitlines() if line.split(":")[0] not in keys)


def nested(size, opening, inner, closing):
    count = size // len((opening + closing).encode())
    return HEAD + "x: " + opening * count + inner + closing * count + "\n"


def colliding(number):
    """Keys of one length, first and last letter."""
    return f"a{number:08}z"


ALIKE_KEYS = "".join(chr(97 + i % 26) for i in range(100))

SHAPES = {
    # Lists of facts.
    "worker changes": lambda n: repeated(n, HEAD + "worker-changes:\n", lambda i: f"  - {{on: {day(i)}, from: ali}}\n"),
    "worker changes on one day": lambda n: repeated(n, HEAD + "worker-changes:\n", "  - {on: 2026-03-01, from: mette}\n"),
    "pauses": lambda n: repeated(n, HEAD + "pauses:\n", lambda i: f"  - {{from: {day(i)}, until: {day(i + 1)}}}\n"),
    "open pauses": lambda n: repeated(n, HEAD + "pauses:\n", lambda i: f"  - from: {day(i)}\n"),
    "shifts": lambda n: repeated(n, HEAD + "shifts:\n", lambda i: f"  - {{to: 2, on: {day(i)}}}\n"),
    "shifts to everywhere": lambda n: repeated(n, HEAD + "shifts:\n", lambda i: f"  - {{to: {i}, on: 2026-05-01}}\n"),
    "contacts": lambda n: repeated(n, HEAD + "contacts:\n",
                                   lambda i: f"  - {{on: {day(i)}, minutes: 30, form: meeting, with: citizen}}\n"),
    "contacts and pauses": lambda n: repeated(n // 2, HEAD + "pauses:\n", lambda i: f"  - {{from: {day(2 * i)}, until: {day(2 * i + 1)}}}\n")
    + repeated(n // 2, "contacts:\n", lambda i: f"  - {{on: {day(i)}, minutes: 30, form: meeting, with: citizen}}\n"),
    "the same contact": lambda n: repeated(n, HEAD + "contacts:\n", "  - {on: 2025-03-01, minutes: 30, form: meeting, with: citizen}\n"),
    "ticks of no item": lambda n: repeated(n, HEAD + "checklists:\n  contact:\n", lambda i: f"    item-{i}: 2026-01-05\n"),
    "ticks that are nearly one": lambda n: repeated(n, HEAD + "checklists:\n  contact:\n", lambda i: f"    contact-made{i}: 2026-01-05\n"),
    "ticks of days to come": lambda n: repeated(n, HEAD + "checklists:\n  contact:\n", lambda i: f"    i{i}: 2199-01-05\n"),
    "ticks with a note": lambda n: repeated(n, HEAD + "checklists:\n  contact:\n", lambda i: f"    i{i}: {{on: 2026-01-05, note: a}}\n"),
    "checklists of no stage": lambda n: repeated(n, HEAD + "checklists:\n", lambda i: f"  stage-{i}: 2026-01-05\n"),
    "assessments": lambda n: repeated(n, HEAD + "plan:\n  assessment:\n", "    - {theme: finances, on: 2026-02-02}\n"),
    "focus areas": lambda n: repeated(n, HEAD + "plan:\n  focus:\n", lambda i: f"    - {{id: f{i}, theme: finances, text: a}}\n"),
    "focus areas of one id": lambda n: repeated(n, HEAD + "plan:\n  focus:\n", "    - {id: f1, theme: finances, text: a}\n"),
    "empty focus areas": lambda n: repeated(n, HEAD + "plan:\n  focus:\n", "    - {}\n"),
    "steps": lambda n: repeated(n, HEAD + "plan:\n  focus:\n    - id: f1\n      theme: finances\n      text: a\n      activities:\n",
                                lambda i: f"        - {{id: a{i}, text: b, by: {day(i)}}}\n"),
    "steps of one id": lambda n: repeated(n, HEAD + "plan:\n  focus:\n    - id: f1\n      theme: finances\n      text: a\n      activities:\n",
                                          "        - {id: a, text: b}\n"),
    "evaluations": lambda n: repeated(n, HEAD + "plan:\n  evaluations:\n", lambda i: f"    - {{on: {day(i)}, shift: 2}}\n"),
    "links": lambda n: repeated(n, HEAD + "plan:\n  links:\n", lambda i: f"    - {{plan: p{i}}}\n"),
    "actors and talks": lambda n: repeated(n // 2, HEAD + "handover:\n  actors:\n", lambda i: f"    - {{id: a{i}, name: b}}\n")
    + repeated(n // 2, "  talks:\n", lambda i: f"    - {{actor: b{i}, on: 2026-05-05}}\n"),
    "people and steps by them": lambda n: repeated(n // 2, HEAD + "people:\n", lambda i: f"  - {{id: a{i}, name: b}}\n")
    + repeated(n // 2, "plan:\n  focus:\n    - id: f1\n      theme: finances\n      text: a\n      activities:\n",
               lambda i: f"        - {{id: f1.a{i}, text: b, who: c{i}}}\n"),
    "people and agreements with them": lambda n: repeated(n // 2, HEAD + "people:\n", lambda i: f"  - {{id: a{i}, name: b}}\n")
    + repeated(n // 2, "agreements:\n", lambda i: f"  - {{id: t{i}, on: {day(i)}, about: work, with: a{i}}}\n"),
    "actors and goals by them": lambda n: repeated(n // 2, HEAD + "handover:\n  actors:\n", lambda i: f"    - {{id: a{i}, name: b}}\n")
    + repeated(n // 2, "  goals:\n", lambda i: f"    - {{id: g{i}, text: t, by: a{9 * i}}}\n"),
    "meetings": lambda n: repeated(n, HEAD + "handover:\n  meetings:\n", lambda i: f"    - {{on: {day(i)}}}\n"),
    "support": lambda n: repeated(n, HEAD + "handover:\n  support:\n", lambda i: f"    - {{id: s{i}, text: t}}\n"),
    "further support": lambda n: repeated(n, HEAD + "handover:\n  further:\n", lambda i: f"    - {{kind: k{i}}}\n"),
    "the citizen's dropped focus areas": lambda n: repeated(n, HEAD + "plan:\n  focus:\n", lambda i: f"    - {{id: f{i}, theme: finances, text: a, on: {day(i)}, dropped: {day(i + 9)}}}\n"),
    # Keys.
    "unknown keys": lambda n: repeated(n, HEAD, lambda i: f"key-{i}: a\n"),
    "unknown keys of one sign": lambda n: repeated(n, HEAD, lambda i: f"{colliding(i)}: a\n"),
    "keys that are nearly one": lambda n: repeated(n, HEAD, lambda i: f"pauses{i}: a\n"),
    "long unknown keys": lambda n: repeated(n, HEAD, lambda i: f"{ALIKE_KEYS}{i}: a\n"),
    "quoted keys": lambda n: repeated(n, HEAD, lambda i: f"\"k{i}\": a\n"),
    "keys of one letter in maps": lambda n: repeated(n, HEAD + "contacts:\n", "  - {a: 1, b: 2, c: 3, d: 4}\n"),
    "the same key": lambda n: repeated(n, HEAD, "key: a\n"),
    "keys without a value": lambda n: repeated(n, HEAD, lambda i: f"k{i}:\n"),
    "a key of a megabyte": lambda n: filled(n, HEAD, "k", ": a\n"),
    # Values.
    **{f"a long {key}": (lambda key: lambda n: filled(n, head_without(key) + key + ": ", "a"))(key)
       for key in ("id", "worker", "method", "legal-basis", "start", "cti")},
    "a long method with letters of others": lambda n: filled(n, head_without("method") + "method: ", "ø"),
    "a long after": lambda n: filled(n, HEAD + "after: ", "a"),
    "a long id of a step": lambda n: filled(n, HEAD + "plan:\n  focus:\n    - theme: finances\n      text: a\n      id: ", "a"),
    "a long theme": lambda n: filled(n, HEAD + "plan:\n  focus:\n    - id: f1\n      text: a\n      theme: ", "a"),
    "a long note": lambda n: filled(n, HEAD + "contacts:\n  - {on: 2026-03-01, minutes: 30, form: meeting, with: citizen, note: \"", "a ", "\"}\n"),
    "a long note of escapes": lambda n: filled(n, HEAD + "contacts:\n  - {on: 2026-03-01, minutes: 30, form: meeting, with: citizen, note: \"", "\\n", "\"}\n"),
    "a long text": lambda n: filled(n, HEAD + "plan:\n  focus:\n    - {id: f1, theme: finances, text: ", "ord ", "}\n"),
    "a long goal of one word": lambda n: filled(n, HEAD + "plan:\n  focus:\n    - {id: f1, theme: finances, text: a, goal: ", "æ", "}\n"),
    "a text of combining signs": lambda n: filled(n, HEAD + "plan:\n  focus:\n    - {id: f1, theme: finances, text: a, goal: a", "\u0301", "}\n"),
    "a text of bidi signs": lambda n: filled(n, HEAD + "plan:\n  focus:\n    - {id: f1, theme: finances, text: \"a", "\u202e", "\"}\n"),
    "a text of many lines": lambda n: repeated(n, HEAD + "plan:\n  focus:\n    - id: f1\n      theme: finances\n      text: |\n", "        a\n"),
    "a folded text": lambda n: repeated(n, HEAD + "plan:\n  focus:\n    - id: f1\n      theme: finances\n      text: >\n", "        a\n\n"),
    "a text that goes on": lambda n: repeated(n, HEAD + "plan:\n  focus:\n    - id: f1\n      theme: finances\n      text: a\n", "        b\n"),
    "a quoted text that goes on": lambda n: repeated(n, HEAD + "x: \"a\n", "  b\n", "  c\"\n"),
    "single quotes": lambda n: filled(n, HEAD + "x: '", "''", "'\n"),
    "a number of many digits": lambda n: filled(n, HEAD + "contacts:\n  - {on: 2026-03-01, form: meeting, with: citizen, minutes: ", "9", "}\n"),
    "a long responsible": lambda n: repeated(n, filled(n // 2, HEAD + "handover:\n  responsible: ", "a") + "  actors:\n", lambda i: f"    - {{id: a{i}, name: b}}\n"),
    # CPR-like.
    "CPR numbers": lambda n: repeated(n, HEAD + "plan:\n  focus:\n    - id: f1\n      theme: finances\n      text: |\n", "        010165-1234\n"),
    "digits": lambda n: filled(n, HEAD + "x: ", "0101"),
    "digits and dashes": lambda n: filled(n, HEAD + "x: 1", "-1"),
    "digits and blanks": lambda n: filled(n, HEAD + "x: 1", " 1"),
    "digits in lines": lambda n: repeated(n, HEAD + "x: |\n", "  010165\n"),
    # Structure.
    "comments": lambda n: repeated(n, HEAD, "# a comment\n"),
    "one comment": lambda n: filled(n, HEAD + "# ", "a"),
    "comments between items": lambda n: repeated(n, HEAD + "contacts:\n", "  # a comment\n  - {on: 2026-03-01, minutes: 30, form: meeting, with: citizen}\n"),
    "only comments": lambda n: repeated(n, "", "#\n"),
    "empty lines": lambda n: filled(n, HEAD, "\n"),
    "blanks": lambda n: filled(n, HEAD, " "),
    "blanks behind a value": lambda n: filled(n, HEAD + "x: a", " "),
    "CRLF": lambda n: repeated(n * 15 // 16, HEAD + "contacts:\n", lambda i: f"  - {{on: {day(i)}, minutes: 30, form: meeting, with: citizen}}\n").replace("\n", "\r\n"),
    "only CRLF": lambda n: "\r\n" * (n // 2),
    "only CR": lambda n: filled(n, HEAD, "\r"),
    "lists in lists": lambda n: nested(n - 256, "[", "", "]"),
    "maps in maps": lambda n: nested(n - 256, "{a: ", "b", "}"),
    "lists in lists that stay open": lambda n: filled(n, HEAD + "x: ", "["),
    "maps that stay open": lambda n: filled(n, HEAD + "x: ", "{a: "),
    "dashes in a line": lambda n: filled(n, HEAD + "x:\n  ", "- "),
    "ever deeper maps": lambda n: HEAD + "x:\n" + "".join(" " * (i + 1) + "k:\n" for i in range(int((2 * n) ** 0.5) - 4)),
    "a list of numbers on a line": lambda n: repeated(n, HEAD + "x: [1", ", 1", "]\n"),
    "a list of nothing": lambda n: repeated(n, HEAD + "x:\n", "-\n"),
    "a list of lists": lambda n: repeated(n, HEAD + "x:\n", "- []\n"),
    "maps on one line": lambda n: repeated(n, HEAD + "contacts: [", "{}, ", "{}]\n"),
    "an unclosed quote": lambda n: filled(n, HEAD + "x: \"", "a "),
    "quotes": lambda n: filled(n, HEAD + "x: a", "\""),
    "colons": lambda n: filled(n, HEAD + "x: a", ": "),
    "question marks": lambda n: filled(n, HEAD + "x: ", "? "),
    "exclamation marks": lambda n: filled(n, HEAD + "x: ", "!"),
    "keys without a colon": lambda n: repeated(n, HEAD, "a\n"),
    "pipes": lambda n: repeated(n, HEAD, lambda i: f"k{i}: |\n"),
    "tabs": lambda n: filled(n, HEAD + "x: a", "\t"),
    "conflict markers": lambda n: repeated(n, HEAD, "<<<<<<< a\n=======\n>>>>>>> b\n"),
    "NUL": lambda n: filled(n, HEAD, "\0"),
    # Errors.
    "errors on one line": lambda n: repeated(n, HEAD + "contacts: [{on: x}", ", {on: x}", "]\n"),
    "errors in lines": lambda n: repeated(n, HEAD + "contacts:\n", "  - {on: x, minutes: x, form: x, with: x}\n"),
    "contacts of too many minutes": lambda n: repeated(n, HEAD + "contacts:\n", "  - {on: 2026-03-01, minutes: 9999, form: meeting, with: citizen}\n"),
    "waiting of too many weeks": lambda n: repeated(n, HEAD + "handover:\n  further:\n", "    - {kind: a, waiting-weeks: 999}\n"),
    "pauses the wrong way round": lambda n: repeated(n, HEAD + "pauses:\n", "  - {from: 2026-03-03, until: 2026-03-01}\n"),
    "days to come": lambda n: repeated(n, HEAD + "handover:\n  talks:\n", "    - {actor: a, on: 2199-01-01}\n"),
}

SETTINGS_SHAPES = {
    "settings: unknown keys": lambda n: repeated(n, FOLDER, lambda i: f"key-{i}: a\n"),
    "settings: workers": lambda n: repeated(n, FOLDER + "workers:\n", lambda i: f"  w{i}:\n"),
    "settings: wrong workers": lambda n: repeated(n, FOLDER + "workers:\n", lambda i: f"  w{i}: {{fte: 2}}\n"),
    "settings: unknown thresholds": lambda n: repeated(n, FOLDER + "thresholds:\n", lambda i: f"  w{i}: 2\n"),
    "settings: a long method": lambda n: filled(n, "cti: 1\nmethod: ", "a"),
    "settings: a long worker": lambda n: filled(n, FOLDER + "workers:\n  ", "a", ":\n    fte: 1\n"),
    "settings: comments": lambda n: repeated(n, FOLDER, "# a\n"),
}

PROFILE_SHAPES = {
    "method: items": lambda n: repeated(n, METHOD + "checklists:\n  contact:\n", lambda i: f"    - {{id: i{i}, en: a, da: b}}\n"),
    "method: items of one id": lambda n: repeated(n, METHOD + "checklists:\n  contact:\n", "    - {id: i, en: a, da: b}\n"),
    "method: dropped items": lambda n: repeated(n, METHOD + "drop: [job-match", ", job-match", "]\n"),
    "method: dropped items of no name": lambda n: repeated(n, METHOD + "drop:\n", lambda i: f"  - i{i}\n"),
    "method: unknown keys": lambda n: repeated(n, METHOD, lambda i: f"key-{i}: a\n"),
    "method: unknown stages": lambda n: repeated(n, METHOD + "checklists:\n", lambda i: f"  s{i}:\n"),
    "method: a long name": lambda n: filled(n, METHOD.replace("name:", "target:") + "name: {en: ", "a", ", da: b}\n"),
    "method: a long adapts": lambda n: filled(n, "cti-method: 1\nid: own\nadapts: ", "a"),
    "method: a long label": lambda n: filled(n, METHOD + "checklists:\n  contact:\n    - {id: i, da: b, en: \"", "a ", "\"}\n"),
}

ANSWERS_SHAPES = {
    "implementation: unknown keys": lambda n: repeated(n, "cti-implementation: 1\n", lambda i: f"key-{i}: a\n"),
    "implementation: milestones": lambda n: repeated(n, "cti-implementation: 1\nmilestones:\n", lambda i: f"  - {{goal: g{i}, on: {day(i)}}}\n"),
}


def ordinary(size):
    """A file as people write it, as long as asked for: what the hostile ones are held against."""
    return repeated(size, HEAD + "contacts:\n",
                    lambda i: f"  # {day(i)}\n  - on: {day(i % 90 + 30)}\n    minutes: 30\n    form: meeting\n    with: citizen\n    note: Kom til aftalen\n")


def every_shape():
    """Name, file and function of each."""
    for file, shapes in ((COURSE, SHAPES), (SETTINGS, SETTINGS_SHAPES), (PROFILE, PROFILE_SHAPES), (ANSWERS, ANSWERS_SHAPES)):
        for name, text in shapes.items():
            yield name, file, text
