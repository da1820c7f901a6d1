# A bare Debian 12 in a folder, for tests of what a newcomer's machine does: nothing is installed there but apt and bash.
# Needs root, debootstrap and the package sources of this machine; without them the test is skipped (exit 77).
# Sourced; then: make_room BUILD_FOLDER; inside COMMAND…; quietly COMMAND…; wrong WORDS…

sources=/etc/apt/sources.list.d/debian.sources
place=$(mktemp -d /var/tmp/cti-bare.XXXXXX)
room=$place/room
clean() {
  umount -l "$room/proc" "$room/dev" 2> /dev/null || :
  rm -rf --one-file-system "$place"
}
trap clean EXIT

wrong() { echo "wrong: $*"; exit 1; }
quietly() { "$@" > "$place/log" 2>&1 || { tail -20 "$place/log"; wrong "$*"; }; }
inside() { chroot "$room" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }

# Made once for a build folder, by whichever test comes first, and copied for each.
bare_tree() {
  local tree=$1
  [ ! -e "$tree.ready" ] || return 0
  rm -rf --one-file-system "$tree"
  debootstrap --variant=minbase --include=ca-certificates bookworm "$tree" "$(awk '/^URIs:/{print $2; exit}' $sources)" > "$place/log" 2>&1 ||
    { tail -3 "$place/log"; rm -rf --one-file-system "$tree"; echo "skipped: debootstrap makes no bare system here"; exit 77; }
  rm -f "$tree/etc/apt/sources.list"
  cp -a $sources "$tree/etc/apt/sources.list.d/"
  for folder in apt.conf.d auth.conf.d keyrings preferences.d trusted.gpg.d; do
    [ ! -d /etc/apt/$folder ] || cp -an /etc/apt/$folder/. "$tree/etc/apt/$folder/" 2> /dev/null || :
  done
  : > "$tree.ready"
}

make_room() {
  [ "$(id -u)" = 0 ] || { echo "skipped: needs root to make a bare system"; exit 77; }
  command -v debootstrap > /dev/null && [ -e $sources ] || { echo "skipped: needs debootstrap and $sources"; exit 77; }
  local tree=$1/bare-debian
  exec 9> "$tree.lock"
  flock 9
  bare_tree "$tree"
  exec 9>&-
  cp -a "$tree" "$room"
  for file in hosts resolv.conf; do cp -L /etc/$file "$room/etc/$file" 2> /dev/null || :; done
  mount -t proc proc "$room/proc" 2> /dev/null || :
  mount --bind /dev "$room/dev" 2> /dev/null || :
}
