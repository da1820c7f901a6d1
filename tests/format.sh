#!/usr/bin/env bash
# Every file is written as clang-format and the tree's .clang-format have it.
# usage: format.sh SOURCE_FOLDER CLANG_FORMAT
set -eu
cd "$1"
find src include tests -name '*.cpp' -o -name '*.hpp' | xargs "$2" --dry-run --Werror 2>&1 | grep ': error:' | sed 's/: error:.*/: not as clang-format has it/' | sort -u > /dev/stderr && {
  echo "mend it: clang-format -i FILE" >&2
  exit 1
}
echo "all as clang-format has it"
