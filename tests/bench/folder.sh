#!/usr/bin/env bash
# The benchmark's courses have no mistakes, are read as plain, and a report over many is the same as over each.
# usage: folder.sh BIN_DIRECTORY
set -eu
here=$(cd "$(dirname "$0")" && pwd)
export PATH=$1:$PATH CTI_TODAY=2027-01-12 LC_ALL=C.UTF-8
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
/usr/bin/python3 "$here/generate.py" "$scratch/many" 400
cd "$scratch/many"
cti check > ../findings || { cat ../findings; exit 1; }

# Threads take files in any order: the report is in the order of the ids, and the same every time.
cti phase --all --format csv > ../all
cut -d , -f 2 ../all | tail -n +2 | sort -c
for _ in 1 2 3 4 5; do cti phase --all --format csv | cmp - ../all; done
cut -d , -f 2 ../all | tail -n +2 | while read -r id; do cti phase "$id" --format csv | tail -n +2; done | cmp - <(tail -n +2 ../all)

# A file that cannot be read is named, in order, and the others are shown.
echo 'id: [' > courses/c-000100.yaml
echo 'id: [' > courses/c-000300.yaml
code=0
cti phase --all --format csv > ../rest 2> ../errors || code=$?
[ "$code" = 3 ]
[ "$(wc -l < ../rest)" = 401 ] # a head, 398 courses, and a line that names each file that was not read
[ "$(grep -c 'courses/c-000[13]00.yaml' ../rest)" = 2 ]
[ "$(grep -o '^courses/[^:]*' ../errors | tr '\n' ' ')" = "courses/c-000100.yaml courses/c-000300.yaml " ]
