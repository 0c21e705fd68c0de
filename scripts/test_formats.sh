#!/usr/bin/env bash
# Has every export judged by programs that were not written here.
# Usage: scripts/test_formats.sh [FORMAT…]
# Exports all of data/, a view of it and hostile records into .build/test-formats/exports, and hands
# each format to scripts/formats/FORMAT.py, which reads it with other programs and compares what they
# find with the json of the same records. One line a format; ends with 1 when one fails, or has no
# judge. Pictures of the pages are left in .build/test-formats. VNJP names another program.
set -u
cd "$(dirname "$0")/.." || exit 74
vnjp=${VNJP:-.build/debug/vnjp}
work=.build/test-formats
exports=$work/exports
venv=$work/venv
view=('pair:"Da Nang"~Sakai' OR is:upcoming)
export LC_ALL=C.UTF-8 VNJP_DATA=data

if ! cmp -s scripts/formats/requirements.txt "$venv/requirements.txt"; then
  python=/usr/bin/python3
  [ -x "$python" ] || python=python3
  echo "installing the judges from PyPI into $venv"
  "$python" -m venv "$venv" &&
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r scripts/formats/requirements.txt &&
    cp scripts/formats/requirements.txt "$venv/requirements.txt" || exit 69
fi
PATH=$PWD/$venv/bin:$PATH

rm -rf "$exports"
mkdir -p "$exports"
known=$("$vnjp" export --help | tr -s '\n ' ' ' | sed -n 's/.*The format: \([a-z, ]*\)\..*/\1/p' | tr -d ,)
[ -n "$known" ] || { echo "test-formats: $vnjp names no format" >&2; exit 70; }

# The ending of a file, where a judge goes by it.
ending() { [ "$1" = datapackage ] && echo zip || echo "$1"; }

write() {
  local records=$1 name=$2 format=$3 language=$4
  shift 4
  "$vnjp" export --data "$records" --format "$format" --lang "$language" --today 2026-11-21 \
    --output "$exports/$name.$(ending "$format")" "$@" || { echo "FAILED $format: cannot write $name"; failed=1; }
}

failed=0
write data all json en
python3 -IB scripts/formats/hostile.py "$exports/all.json" > "$work/hostile.jsonl" || exit 74
for format in $known; do
  [ "$format" = json ] || write data all "$format" en
  write data view "$format" ja "${view[@]}"
  write "$work/hostile.jsonl" hostile "$format" vi
done

for format in ${*:-$known}; do
  judge=scripts/formats/$format.py
  if [ ! -e "$judge" ]; then
    echo "FAILED $format: there is no $judge"
    failed=1
    continue
  fi
  # Without the directory of the script among the modules: html.py is not Python's html.
  if ! python3 -IB "$judge" "$exports"/{all,view,hostile}."$(ending "$format")"; then
    echo "FAILED $format"
    failed=1
  fi
done
exit $failed
