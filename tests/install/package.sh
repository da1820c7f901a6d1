#!/usr/bin/env bash
# Makes the Debian package and installs it on a bare Debian 12, which is made for it in a folder of its own and thrown away.
# Needs root, debootstrap and the package sources of this machine; without them it is skipped (exit 77).
# usage: package.sh BUILD_FOLDER
set -eu
build=$(cd "$1" && pwd)
sources=/etc/apt/sources.list.d/debian.sources
[ "$(id -u)" = 0 ] && command -v debootstrap > /dev/null && [ -e $sources ] || { echo "skipped: needs root and debootstrap"; exit 77; }
mirror=$(awk '/^URIs:/{print $2; exit}' $sources)
place=$(mktemp -d /var/tmp/cti-package.XXXXXX)
room=$place/room
clean() {
  umount -l "$room/proc" 2> /dev/null || :
  rm -rf --one-file-system "$place"
}
trap clean EXIT
wrong() { echo "wrong: $*"; exit 1; }
quietly() { "$@" > "$place/log" 2>&1 || { tail -20 "$place/log"; wrong "$1"; }; }

(cd "$place" && quietly cpack --config "$build/CPackConfig.cmake" -B "$place/out")
package=$(echo "$place"/out/cti_*.deb)
dpkg-deb --info "$package" | grep -q '^ Depends: .*libyaml-cpp0.7' || wrong "the package does not say what it needs"

quietly debootstrap --variant=minbase --include=ca-certificates bookworm "$room" "$mirror"
rm -f "$room/etc/apt/sources.list"
cp -a $sources "$room/etc/apt/sources.list.d/"
for folder in apt.conf.d auth.conf.d keyrings preferences.d trusted.gpg.d; do
  [ ! -d /etc/apt/$folder ] || cp -an /etc/apt/$folder/. "$room/etc/apt/$folder/" 2> /dev/null || :
done
for file in hosts resolv.conf; do cp -L /etc/$file "$room/etc/$file" 2> /dev/null || :; done
mount -t proc proc "$room/proc" 2> /dev/null || :
cp "$package" "$room/cti.deb"
inside() { chroot "$room" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive CTI_TODAY=2027-01-12 "$@"; }

quietly inside apt-get update
quietly inside apt-get install -y --no-install-recommends /cti.deb
inside cti --version | grep -q '^cti [0-9]' || wrong "the program does not start"
quietly inside cti init --example /root/sager
inside cti -C /root/sager phase b-1042 --lang da | grep -q 'fase 1' || wrong "no Danish on a machine without its locale"
inside cti -C /root/sager due > /dev/null || wrong "cti due"
inside cti -C /root/sager phase b-1042 --format ics | grep -q BEGIN:VEVENT || wrong "no calendar"
quietly inside apt-get remove -y cti
inside sh -c 'command -v cti' && wrong "the program is still there after its removal"
echo "installed from the package on a bare Debian 12, used, removed"
