#!/usr/bin/env bash
# Installs what a fresh Debian or Ubuntu machine lacks for `make run` (build), `make test` (test),
# `make check-data` (check-data), `make check-lists` (check-lists) or `make test-formats` (test-formats),
# saying so first. Without root it names the packages and stops.
set -eu

libraries="libncurses-dev libsqlite3-dev libxlsxwriter-dev libminizip-dev zlib1g-dev"

case "${1:-}" in
  build) wanted="$libraries" ;;
  test) wanted="$libraries tmux python3 python3-yaml sqlite3 unzip" ;;
  check-data) wanted="$libraries python3 python3-venv" ;;
  check-lists) wanted="$libraries python3 python3-yaml" ;;
  test-formats) wanted="$libraries python3 python3-venv tidy chromium pandoc fonts-noto-cjk" ;;
  *) echo "usage: scripts/require.sh build|test|check-data|check-lists|test-formats" >&2; exit 64 ;;
esac

if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
  echo "vnjp: the Swift toolchain (6.2 or later) is needed: https://www.swift.org/install/linux" >&2
  exit 69
fi

missing=""
for package in $wanted; do
  case "$package" in
    libncurses-dev) [ -e /usr/include/ncursesw/curses.h ] || [ -e /usr/include/curses.h ] || missing="$missing $package" ;;
    libsqlite3-dev) [ -e /usr/include/sqlite3.h ] || missing="$missing $package" ;;
    libxlsxwriter-dev) [ -e /usr/include/xlsxwriter.h ] || missing="$missing $package" ;;
    libminizip-dev) [ -e /usr/include/minizip/zip.h ] || missing="$missing $package" ;;
    zlib1g-dev) [ -e /usr/include/zlib.h ] || missing="$missing $package" ;;
    python3-yaml) /usr/bin/python3 -c 'import yaml' 2>/dev/null || missing="$missing $package" ;;
    python3-venv) /usr/bin/python3 -c 'import ensurepip' 2>/dev/null || missing="$missing $package" ;;
    fonts-noto-cjk) [ -n "$(fc-list :lang=ja 2>/dev/null)" ] || missing="$missing fontconfig $package" ;;
    *) command -v "$package" >/dev/null 2>&1 || missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "vnjp: please install:$missing" >&2
  exit 69
fi
if [ "$(id -u)" = 0 ]; then
  sudo=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  sudo="sudo"
else
  echo "vnjp: these packages are missing; install them and try again:" >&2
  echo "  sudo apt-get install$missing" >&2
  exit 69
fi
echo "vnjp: installing$missing"
$sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
