#!/usr/bin/env bash
# The README's session is the transcript that is tested, word for word.
set -eu
cd "$1"
session=$(sed '1,2d; s/^  //' tests/cli/session.t)
readme=$(sed -n '/^```console$/,/^```$/p' README.md | sed '1d;$d')
diff <(echo "$session") <(echo "$readme") && echo "the README shows the tested session"
