#!/usr/bin/env bash
# Feeds made-up bytes to the query language and to the collection file, guided by the code they reach.
# Usage: scripts/fuzz.sh [SECONDS] [query|collection]
# SECONDS are for each harness, 300 without them, so that both take 600. VNJP names another program
# to compile the seeds with. Builds into .build/fuzz, keeps what the runs learn in .build/fuzz/corpus
# and what makes a harness fail in .build/fuzz/findings; ends with 1 when there is such an input.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-300}
harnesses=${2:-query collection}
vnjp=${VNJP:-.build/debug/vnjp}
build=.build/fuzz
mkdir -p "$build/modules"

swiftc=${SWIFTC:-swiftc}
resources=$("$swiftc" -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
# The compiler's own clang, whose sanitizers are those that the harness is linked with.
clang=$resources/../../bin/clang
cat > "$build/modules/module.modulemap" <<EOF
module CTextSearch { header "$PWD/Sources/CTextSearch/include/CTextSearch.h" export * }
EOF
flags=(
  -O -g -swift-version 6 -parse-as-library -package-name vnjp -sanitize=fuzzer,address
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -I "$build/modules")

shopt -s globstar
echo "building the harnesses"
"$clang" -c -O1 -g -fsanitize=fuzzer-no-link,address -I Sources/CTextSearch/include \
  Sources/CTextSearch/CTextSearch.c -o "$build/CTextSearch.o"
if [ -n "$(find Sources/Cooperation -newer "$build/Cooperation.o" 2>&1)" ]; then
  nice -n 15 "$swiftc" "${flags[@]}" -wmo -module-name Cooperation -emit-module \
    -emit-module-path "$build/modules/Cooperation.swiftmodule" -emit-object \
    Sources/Cooperation/**/*.swift -o "$build/Cooperation.o"
fi
for harness in $harnesses; do
  name=${harness^}Fuzz
  nice -n 15 "$swiftc" "${flags[@]}" -module-name "$name" "Fuzz/$name.swift" \
    -use-ld=lld "$build/Cooperation.o" \
    "$build/CTextSearch.o" -o "$build/$name"
done

number=0
mkdir -p "$build/corpus/query" "$build/corpus/small" "$build/corpus/fixture" "$build/findings"
while IFS= read -r query; do
  number=$((number + 1))
  printf '%s' "$query" > "$build/corpus/query/seed-$number"
done < Fuzz/queries.txt
"$vnjp" compile --data Fuzz/collection --output "$build/corpus/small/seed.vnjp" --force
"$vnjp" compile --data Tests/Fixtures/collection --output "$build/corpus/fixture/seed.vnjp" --force

# The sanitizer's own report is enough, and Swift's would disturb it.
export SWIFT_BACKTRACE=enable=no
status=0
run() {
  local name=$1 corpus=$2 time=$3 log=$build/$2.log
  shift 3
  echo "$name on $corpus for $time seconds"
  nice -n 15 "$build/$name" -max_total_time="$time" -timeout=20 -rss_limit_mb=2048 \
    -print_final_stats=1 -artifact_prefix="$build/findings/$corpus-" "$@" \
    "$build/corpus/$corpus" 2>"$log" || status=1
  grep -E '^(Done|stat::|SUMMARY)|Fatal error|Test unit written' "$log" || true
}
for harness in $harnesses; do
  case $harness in
    query) run QueryFuzz query "$seconds" -dict=Fuzz/query.dict ;;
    # A large file takes thirty times as long as a small one, so it gets the lesser part.
    collection)
      run CollectionFuzz small $((seconds * 4 / 5))
      run CollectionFuzz fixture $((seconds - seconds * 4 / 5))
      ;;
  esac
done
exit $status
