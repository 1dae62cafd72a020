#!/bin/sh
# usage: generate_app_version_script.sh [MANIFEST]
# Those of the exported symbols that the manifest's programs want: build/last/app_version_script.
set -e
out=$(dirname "$0")/../build/last
if [ ! -f "$out/all.symbols" ]; then
  echo "Could not find $out/all.symbols. Please run build first!"
  exit 1
fi
wanted=$(mktemp)
sed -n 's/^[^#:]*: *\([^-].*\)$/\1/p' "${1:-/dev/stdin}" | sort -u | while read -r file; do
  case $file in /*) ;; *) file=$out/$file ;; esac
  [ -f "$file" ] && nm --dynamic --undefined-only "$file" 2>/dev/null | awk '{ print $2 }'
  true
done | sed 's/@.*//' | sort -u > "$wanted"
{
  echo '{'
  echo '  global:'
  sort "$out/all.symbols" | comm -12 - "$wanted" | sed 's/.*/    &;/'
  echo '  local:'
  echo '    *;'
  echo '};'
} > "$out/app_version_script"
rm "$wanted"
