#!/usr/bin/env bash
# Checks the records twice: with the program, and apart from it with the JSON Schemas of data/schema.
# Usage: scripts/check_data.sh [COLLECTION]
# VNJP names another program. Without check-jsonschema on PATH it is installed into .build/check-data.
set -u
data=$(cd "${1:-$(dirname "$0")/../data}" && pwd) || exit 66
cd "$(dirname "$0")/.." || exit 74
data=${data#"$PWD/"}
vnjp=${VNJP:-.build/debug/vnjp}

validator=$(command -v check-jsonschema || echo .build/check-data/bin/check-jsonschema)
if [ ! -x "$validator" ]; then
  python=/usr/bin/python3
  [ -x "$python" ] || python=python3
  echo "installing check-jsonschema into .build/check-data"
  "$python" -m venv .build/check-data &&
    .build/check-data/bin/pip install --quiet --disable-pip-version-check check-jsonschema==0.39.0 ||
    exit 69
fi

"$vnjp" check "$data"
case $? in
  0) program="no errors" ;;
  1) program="errors" ;;
  *) program="could not run" ;;
esac

schemas="no errors"
validate() {
  local schema="data/schema/$1.schema.json" report
  shift
  [ $# -gt 0 ] || return 0
  report=$("$validator" --schemafile "$schema" "$@" 2>&1) && return 0
  schemas="errors"
  echo "$schema:"
  echo "$report"
}
shopt -s globstar nullglob
validate event "$data"/events/**/*.y{a,}ml
validate memorandum "$data"/memoranda/**/*.y{a,}ml
for name in collection units cities regions sectors kinds parties people redirects; do
  validate "$name" "$data/$name".yam[l]
done

echo "vnjp check: $program"
echo "JSON Schemas: $schemas"
[ "$program" = "no errors" ] && [ "$schemas" = "no errors" ]
