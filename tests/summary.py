#!/usr/bin/python3
"""Says of each half of the tests what failed and what was skipped and why, then how many in all. Exit 1 if any failed.
usage: summary.py FOLDER PRESET…   (FOLDER holds ctest's PRESET.xml; a half that has none was not built)"""

import os
import sys
import xml.etree.ElementTree as xml


def why_skipped(case):
    """Its own words, where it was skipped on purpose; none where it just did not run."""
    skipped = case.find("skipped")
    if skipped is None or "SKIP_RETURN_CODE" not in skipped.get("message", ""):
        return None
    lines = [line for line in (case.findtext("system-out") or "").splitlines() if line.startswith("skipped")]
    return lines[-1] if lines else "skipped, and says no reason"


def main(folder, presets):
    totals = {"passed": 0, "failed": 0, "skipped": 0}
    for preset in presets:
        print(f"\n{preset}:", end=" ")
        path = os.path.join(folder, f"{preset}.xml")
        cases = list(xml.parse(path).getroot().iter("testcase")) if os.path.exists(path) else []
        if not cases:
            print("not built, or there was no test")
            totals["failed"] += 1
            continue
        skipped = {case.get("name"): why for case in cases if (why := why_skipped(case))}
        failed = [case.get("name") for case in cases if case.get("status") != "run" and case.get("name") not in skipped]
        passed = len(cases) - len(skipped) - len(failed)
        print(f"{passed} of {len(cases)} passed")
        for name in failed:
            print(f"  failed: {name}")
        for name, why in skipped.items():
            print(f"  skipped: {name}: {why.removeprefix('skipped').lstrip(': ')}")
        for what, count in zip(totals, (passed, len(failed), len(skipped))):
            totals[what] += count
    print("\n" + ", ".join(f"{count} {what}" for what, count in totals.items()))
    sys.exit(1 if totals["failed"] or not totals["passed"] else 0)


main(sys.argv[1], sys.argv[2:])
