#!/bin/bash
# The language is the first that is said: --lang, CTI_LANG, LC_ALL, LC_MESSAGES, LANG; and no such locale need be there.
# usage: order.sh CTI_PROGRAM
set -euo pipefail
program=${1:?usage: order.sh CTI_PROGRAM}
failed=0

# da|en: the language that is expected; then what is set, and options.
expect() {
  local wanted=$1 said spoken=neither settings=() options=()
  shift
  for word in "$@"; do
    if [[ $word == -* || ${#options[@]} -gt 0 ]]; then options+=("$word"); else settings+=("$word"); fi
  done
  said=$(env -i "${settings[@]}" "$program" nwe "${options[@]}" 2>&1) || true
  case $said in
    "cti: fejl: ukendt "*) spoken=da ;;
    "cti: error: unknown "*) spoken=en ;;
  esac
  [[ $spoken == "$wanted" ]] && return
  echo "$* speaks $spoken, not $wanted: $said"
  failed=1
}

danish=da_DK.UTF-8 english=en_US.UTF-8
expect en
expect en PATH=/usr/bin
# Each alone.
for name in LANG LC_MESSAGES LC_ALL CTI_LANG; do
  expect da $name=$danish
  expect da $name=da
  expect en $name=$english
  expect en $name=sv_SE.UTF-8
done
expect da PATH=/usr/bin --lang da
expect en PATH=/usr/bin --lang=en
# Each before the ones that come after it, either way.
before=()
for name in LANG LC_MESSAGES LC_ALL CTI_LANG; do
  expect da "${before[@]/%/=$english}" $name=$danish
  expect en "${before[@]/%/=$danish}" $name=$english
  before+=("$name")
done
expect da LANG=$danish LC_MESSAGES= LC_ALL= CTI_LANG= # empty is as if it were not there
expect da "${before[@]/%/=$english}" --lang da
expect en "${before[@]/%/=$danish}" --lang en
expect en LC_ALL=C LANG=$danish
# gettext's own variable chooses nothing, neither language nor catalogue.
expect da LANGUAGE=en LANG=$danish
expect en LANGUAGE=da LANG=$english
expect da LANGUAGE=sv:de LANG=$danish
# A word that is no language leaves the choice to the rest.
expect da LANG=$danish --lang sv

(( failed )) || echo "every language where it is due"
exit $failed
