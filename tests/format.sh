#!/usr/bin/env bash
# Every file is written as clang-format and the tree's .clang-format have it.
# usage: format.sh SOURCE_FOLDER CLANG_FORMAT
set -eu
cd "$1"
wrong=$(find src include tests -name '*.cpp' -o -name '*.hpp' | xargs "$2" --dry-run --Werror 2>&1 | sed -n 's/: error:.*//p' | sort -u)
if [ -n "$wrong" ]; then
  printf 'not as clang-format has it: %s\n' $wrong
  echo "mend it: clang-format -i FILE"
  exit 1
fi
echo "all as clang-format has it"
