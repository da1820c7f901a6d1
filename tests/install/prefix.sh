#!/usr/bin/env bash
# Installs into an empty prefix and uses the program from there, also through a link and after the prefix has moved.
# usage: prefix.sh BUILD_FOLDER
set -eu
build=$(cd "$1" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
wrong() { echo "wrong: $*"; exit 1; }

cmake --install "$build" --prefix "$place/usr" > "$place/log" || { cat "$place/log"; wrong "cmake --install"; }
mv "$place/usr" "$place/moved"
mkdir "$place/bin"
ln -s ../moved/bin/cti "$place/bin/cti"
cti() { env -i PATH=/usr/bin:/bin CTI_TODAY=2027-01-12 "$place/bin/cti" "$@"; }

[ "$(cti --version | head -n 1)" = "cti $(sed -n 's/^project(cti VERSION \([0-9.]*\).*/\1/p' "$build/../CMakeLists.txt")" ] || wrong "the version"
cti init --example "$place/sager" > /dev/null
cti -C "$place/sager" phase b-1042 --lang da | grep -q 'fase 1 .*tir. 1. dec. 2026' || wrong "the program speaks no Danish"
[ ! -e "$place/moved/share/locale" ] || wrong "a catalogue is installed, that nothing reads"

share=$place/moved/share
for page in "$build"/../man/*.[1-8]; do
  name=$(basename "$page")
  mandoc -Tutf8 "$share/man/man${name##*.}/$name" > /dev/null || wrong "$name is not where man looks"
done
[ -s "$share/man/da/man1/cti.1" ] || wrong "no Danish page"
for file in bash-completion/completions/cti zsh/vendor-completions/_cti fish/vendor_completions.d/cti.fish doc/cti/README.md doc/cti/examples/courses/b-1042.yaml; do
  [ -s "$share/$file" ] || wrong "$file is missing"
done
echo "installed, moved and used"
