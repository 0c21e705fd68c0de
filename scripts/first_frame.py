#!/usr/bin/env python3
"""Measures start to first frame in a pty of 140x40, beside a C program that calls initscr and refresh,
and the time from a key to the last byte of its screen.

    python3 scripts/first_frame.py [--runs N] [--beside OTHER] [PROGRAM [ARGUMENTS]]

Prints the median and the range in milliseconds from exec to the first data on the screen, with a
cold cache (none) and a warm one, and the ratios of the medians. The programs take turns, so that all
meet the same machine. The user's own cache is not touched.

With --beside another program, such as that of the commit before, is started in turn with the same
arguments, and the ratios of the medians are printed: warm first frame, and key to screen.
"""
import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import tempfile
import termios
import time

FLOOR = r"""
#include <ncurses.h>
#include <unistd.h>
int main(void) { initscr(); addstr("? help"); refresh(); pause(); return 0; }
"""


def first_frame(command, cache, marker=b"? help", keys=0):
    """The milliseconds from exec until the marker has been written, and those of each key."""
    start = time.monotonic()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", XDG_CACHE_HOME=cache)
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))
    seen = b""
    took = None
    while time.monotonic() - start < 30:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            break
        if marker in seen:
            took = 1000 * (time.monotonic() - start)
            break
    redraws = []
    for _ in range(keys):
        while select.select([terminal], [], [], 0.1)[0]:
            os.read(terminal, 65536)
        pressed = last = time.monotonic()
        os.write(terminal, b"j")
        while select.select([terminal], [], [], 0.05)[0]:
            os.read(terminal, 65536)
            last = time.monotonic()
        redraws.append(1000 * (last - pressed))
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)
    if took is None:
        raise SystemExit(f"no first frame from {command[0]}: {seen[-300:]!r}")
    return redraws if keys else took


def compare(program, other, arguments, runs):
    """Prints the ratios of two programs that take turns."""
    names = {"program": [program, *arguments], "other": [other, *arguments]}
    warm, keys = ({name: [] for name in names} for _ in range(2))
    with tempfile.TemporaryDirectory() as folder:
        for name, command in names.items():
            first_frame(command, os.path.join(folder, name))
        for run in range(runs):
            turns = list(names.items())
            for name, command in turns if run % 2 == 0 else reversed(turns):
                cache = os.path.join(folder, name)
                warm[name].append(first_frame(command, cache))
                keys[name] += first_frame(command, cache, keys=10)
    for what, took in ("warm first frame", warm), ("key to screen", keys):
        medians = {name: statistics.median(values) for name, values in took.items()}
        print(f"{what}: median {medians['program']:.1f} ms beside {medians['other']:.1f} ms, "
              f"{len(took['program'])} each; {medians['program'] / medians['other']:.3f} times the other")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--beside", help="another program, to compare with")
    parser.add_argument("program", nargs="?", default=".build/release/vnjp")
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    if options.beside:
        return compare(options.program, options.beside, options.arguments, options.runs)
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "floor.c")
        with open(source, "w") as file:
            file.write(FLOOR)
        floor = os.path.join(folder, "floor")
        subprocess.run(["cc", "-O2", "-o", floor, source, "-lncursesw", "-ltinfo"], check=True)
        floors, cold, warm = [], [], []
        command = [options.program, *options.arguments]
        for run in range(options.runs):
            cache = os.path.join(folder, f"cache{run}")
            floors.append(first_frame([floor], cache))
            cold.append(first_frame(command, cache))
            warm.append(first_frame(command, cache))
        redraws = first_frame(command, cache, keys=30)
    for name, values in (("C, initscr and refresh", floors), ("vnjp, cold cache", cold),
                         ("vnjp, warm cache", warm)):
        print(f"{name}: median {statistics.median(values):.1f} ms, "
              f"{min(values):.1f} to {max(values):.1f}, {len(values)} runs; "
              f"{statistics.median(values) / statistics.median(floors):.1f} times the C program")
    print(f"key to screen: median {statistics.median(redraws):.1f} ms, "
          f"{min(redraws):.1f} to {max(redraws):.1f}, {len(redraws)} keys")


main()
