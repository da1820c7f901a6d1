#!/usr/bin/env bash
# Are the manual pages well made? usage: lint.sh SOURCE_FOLDER
# English pages are held to mandoc's style too. It knows no Danish headings and counts æ, ø and å as many bytes each.
set -euo pipefail
cd "${1:?usage: lint.sh SOURCE_FOLDER}/man"

# Which pages this machine has installed says nothing of ours; tests/man/pages.py looks at the references.
complaints() { mandoc -Tlint -Kutf-8 "$@" 2> /dev/null | grep -v 'referenced manual not found' || true; }

found=$(complaints -Wstyle ./*.1 ./*.5; complaints -Wwarning da/*.1)
[ -z "$found" ] || { echo "$found"; exit 1; }
