#!/usr/bin/env bash
# Makes the Debian package, installs it on a bare Debian 12, uses it and removes it.
# usage: package.sh BUILD_FOLDER
set -eu
build=$(cd "$1" && pwd)
. "$(dirname "$0")/bare_system.sh"
make_room "$build"

(cd "$place" && quietly cpack --config "$build/CPackConfig.cmake" -B "$place/out")
package=$(echo "$place"/out/cti_*.deb)
dpkg-deb --info "$package" | grep -q '^ Depends: .*libyaml-cpp0.7' || wrong "the package does not say what it needs"
cp "$package" "$room/cti.deb"

quietly inside apt-get update
quietly inside apt-get install -y --no-install-recommends /cti.deb
inside cti --version | grep -q '^cti [0-9]' || wrong "the program does not start"
quietly inside cti init --example /root/sager
on_the_day() { inside env CTI_TODAY=2027-01-12 cti -C /root/sager "$@"; }
on_the_day phase b-1042 --lang da | grep -q 'fase 1' || wrong "no Danish on a machine without its locale"
on_the_day due > /dev/null || wrong "cti due"
on_the_day phase b-1042 --format ics | grep -q BEGIN:VEVENT || wrong "no calendar"
inside test -s /usr/share/doc/cti/copyright || wrong "no licence in the package"
quietly inside apt-get remove -y cti
inside sh -c 'command -v cti' && wrong "the program is still there after its removal"
echo "installed from the package on a bare Debian 12, used, removed"
