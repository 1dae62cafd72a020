#!/bin/sh
# usage: generate_version_script.sh OUTPUT; all.symbols, the names alone, goes beside it.
set -e
here=$(dirname "$0")/..
cat "$here"/exported_symbols/*.symbols | sort -u > "$(dirname "$1")/all.symbols"
{
  echo '{'
  echo '  global:'
  sed 's/.*/    &;/' "$(dirname "$1")/all.symbols"
  echo '  local:'
  echo '    *;'
  echo '};'
} > "$1"
