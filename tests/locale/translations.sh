#!/bin/bash
# Are the catalogues whole? usage: translations.sh SOURCE_FOLDER
# Fails if a sentence of the sources is missing, untranslated or fuzzy in one of them, if one has a sentence that the
# sources no longer have, or if a translation's placeholders are not those of the original. Works on a copy.
set -euo pipefail
source_folder=${1:?usage: translations.sh SOURCE_FOLDER}

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R "$source_folder/src" "$source_folder/include" "$copy"
cp -R "$copy/src/locale" "$copy/given"
"$copy/src/locale/update"

for catalogue in "$copy"/given/*.po; do
  msgfmt --check --output-file=/dev/null "$catalogue"
done

python3 - "$copy/given" "$copy/src/locale" <<'PYTHON'
import pathlib, re, string, sys

ESCAPES = {"n": "\n", "t": "\t"}


def entries(path):
    """The entries of a catalogue: {field: text}, with "fuzzy" and "obsolete" among the fields where they apply."""
    found, entry, field = [], {}, None
    for line in path.read_text(encoding="utf-8").splitlines() + [""]:
        flags = line.startswith("#,")
        obsolete = line.startswith("#~")
        line = line[2:].strip() if obsolete else line
        word = re.match(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) ", line)
        begins = flags or (word and word[1] in ("msgctxt", "msgid") and "msgid" in entry)
        if entry.get("msgstr", entry.get("msgstr[0]")) is not None and (begins or not line):
            found, entry = found + [entry], {}
        if flags and "fuzzy" in line:
            entry["fuzzy"] = True
        if obsolete:
            entry["obsolete"] = True
        if word:
            field, line = word[1], line[word.end():]
            entry[field] = ""
        if line.startswith('"'):
            entry[field] += re.sub(r"\\(.)", lambda m: ESCAPES.get(m[1], m[1]), line.strip()[1:-1])
    return [e for e in found if e["msgid"]]  # the first one, without a msgid, is the header


def placeholders(text):
    """{} {} and {1} {0} are the same set: unnumbered ones count from 0."""
    try:
        names = [(name, spec) for _, name, spec, _ in string.Formatter().parse(text) if name is not None]
    except ValueError as error:
        return f"'{text}': {error}"
    unnumbered = [name for name, _ in names if not name]
    if unnumbered and any(name.isdigit() for name, _ in names):
        return f"'{text}' mixes {{}} with {{0}}"
    return {(name or str(i), spec) for i, (name, spec) in enumerate(names)}


def complaints(given, wanted):
    key = lambda entry: (entry.get("msgctxt"), entry["msgid"], entry.get("msgid_plural"))
    wanted, seen = {key(entry) for entry in wanted}, {key(entry) for entry in given if "obsolete" not in entry}
    for missing in sorted(wanted - seen, key=lambda k: k[1]):
        yield "missing", missing[1]
    for entry in given:
        text = entry["msgid"]
        translations = [words for field, words in entry.items() if field.startswith("msgstr")]
        if key(entry) not in wanted or "obsolete" in entry:
            yield "no longer in the sources", text
        elif "fuzzy" in entry:
            yield "fuzzy", text
        elif not all(translations):
            yield "untranslated", text
        else:
            original = placeholders(entry.get("msgid_plural", text))
            for words in translations:
                if placeholders(words) != original or isinstance(original, str):
                    yield "placeholders differ", f"{text}\n    {words}"


given_folder, updated_folder = map(pathlib.Path, sys.argv[1:])
failed, summary = False, []
for path in sorted(given_folder.glob("*.po")):
    given = entries(path)
    for what, sentence in complaints(given, entries(updated_folder / path.name)):
        failed = True
        print(f"src/locale/{path.name}: {what}: {sentence}")
    summary.append(f"{path.stem} {len(given)}")
if failed:
    sys.exit("translations: not in order; src/locale/update brings new sentences in and takes dropped ones out")
print("translations: all sentences are there: " + ", ".join(summary))
PYTHON
