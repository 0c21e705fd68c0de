#!/usr/bin/env bash
# Writes the figures of the records into the README, between its two marks.
set -eu
cd "$(dirname "$0")/.."
figures=$(.build/debug/vnjp stats --data data --format markdown)
awk -v figures="$figures" '
  /^<!-- figures:/ { print; print figures; inside = 1; next }
  /^<!-- end of figures/ { inside = 0 }
  !inside { print }
' README.md > README.md.new
mv README.md.new README.md
