#!/usr/bin/env bash
# A newcomer's first command on a bare Debian 12, as an ordinary user with sudo: ./examples/run installs only what building
# needs, builds the program, shows the main job; a second time it has nothing to install and nothing to build.
# usage: newcomer.sh SOURCE_FOLDER BUILD_FOLDER
set -eu
source=$(cd "$1" && pwd)
build=$(cd "$2" && pwd)
. "$(dirname "$0")/bare_system.sh"
make_room "$build"

quietly inside apt-get update
quietly inside apt-get install -y --no-install-recommends sudo
quietly inside useradd --create-home --groups sudo anna
echo 'anna ALL=(ALL) NOPASSWD: ALL' > "$room/etc/sudoers.d/anna"
# What git has, as it lies here now, and no build folder.
mkdir "$room/home/anna/cti"
(cd "$source" && git ls-files -z --cached --others --exclude-standard | xargs -0 -r tar -c --ignore-failed-read 2> /dev/null) |
  tar -x --no-same-owner -C "$room/home/anna/cti"
inside chown -R anna:anna /home/anna/cti
as_anna() { inside su - anna -c "cd cti && ./examples/run" < /dev/null; }

as_anna > "$place/first" 2>&1 || { tail -40 "$place/first"; wrong "the first ./examples/run"; }
for word in 'cti due' 'b-1042' 'cti caseload' 'The program is'; do
  grep -q "$word" "$place/first" || { tail -40 "$place/first"; wrong "the first run does not show: $word"; }
done
inside dpkg-query -W doctest-dev > /dev/null 2>&1 && wrong "a package that only tests need was installed"
as_anna > "$place/second" 2>&1 || { tail -40 "$place/second"; wrong "the second ./examples/run"; }
grep -E 'installing|built [0-9]+ of' "$place/second" && wrong "the second run installs or builds again"
diff <(sed -n '/^\$ cti due/,$p' "$place/first") <(sed -n '/^\$ cti due/,$p' "$place/second") || wrong "the second run shows something else"
echo "built and shown on a bare Debian 12 as an ordinary user, twice"
