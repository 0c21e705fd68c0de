#!/usr/bin/env bash
# Feeds made-up bytes to the parts of the program, guided by the code they reach, under the sanitizers of
# addresses and undefined behaviour.
# Usage: scripts/fuzz.sh [SECONDS] [HARNESS…]
# SECONDS are for each harness, 60 without them; without a name all harnesses of Fuzz/Harnesses run.
# Builds into .build/fuzz, keeps what the runs learn in .build/fuzz/corpus and what makes a harness fail
# in .build/fuzz/findings; prints a line for each harness, and ends with 1 when there is a finding.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-60}
shift || true
build=.build/fuzz
program=$build/vnjp-fuzz
swiftc=${SWIFTC:-swiftc}
mkdir -p "$build/findings"

# One program has all harnesses. The objects of a release build are linked by hand, since libFuzzer
# brings the main function.
echo "building the harnesses"
nice -n 15 swift build -c release --scratch-path "$build/swift" --target Fuzzing \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -g \
  -Xcc -fsanitize=address,undefined,fuzzer-no-link -Xcc -fno-sanitize-recover=undefined -Xcc -g \
  >"$build/build.log" 2>&1 || { tail -40 "$build/build.log"; exit 70; }
objects=$(find "$build/swift/release/" -name '*.o' -path '*.build/*')
if [ -n "$(find $objects -newer "$program" 2>&1 | head -1)" ]; then
  # shellcheck disable=SC2086
  nice -n 15 "$swiftc" -sanitize=fuzzer,address -use-ld=lld $objects \
    -l:libsqlite3.a -l:libminizip.a -l:libz.a -lncursesw -o "$program"
fi

# The sanitizer's own report is enough, and Swift's would disturb it.
export SWIFT_BACKTRACE=enable=no
# What Swift makes once and keeps looks like a leak.
export ASAN_OPTIONS=detect_leaks=0
# Files in memory, where there are such.
[ -d /dev/shm ] && export TMPDIR=/dev/shm
all=$(sed -n 's/.*static let name = "\(.*\)"/\1/p' Fuzz/Harnesses/*.swift)
status=0
for harness in ${*:-$all}; do
  export VNJP_HARNESS=$harness
  corpus=$build/corpus/$harness
  log=$build/$harness.log
  dictionary=Fuzz/dictionaries/$harness.dict
  mkdir -p "$corpus"
  VNJP_FUZZ_SEEDS=$corpus "$program" >/dev/null
  result=0
  nice -n "${NICE:-15}" "$program" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
    -max_len=400000 -print_final_stats=1 -artifact_prefix="$build/findings/$harness-" \
    $([ -f "$dictionary" ] && echo "-dict=$dictionary") "$corpus" >"$log" 2>&1 || result=$?
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  covered=$(grep -oE 'cov: [0-9]+' "$log" | tail -1)
  printf '%-12s %6s s %12s executions  %-12s %s\n' "$harness" "$seconds" "${executions:-0}" \
    "${covered:-cov: 0}" "$([ $result = 0 ] && echo 'no finding' || echo "a finding, see $log")"
  if [ $result != 0 ]; then
    status=1
    grep -E '^SUMMARY|Fatal error|Test unit written|ERROR:' "$log" || true
  fi
done
exit $status
