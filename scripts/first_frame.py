#!/usr/bin/env python3
"""Measures start to first frame in a pty of 140x40, beside a C program that calls initscr and refresh.

    python3 scripts/first_frame.py [PROGRAM] [--runs N] [-- ARGUMENTS]

Prints the median and the range in milliseconds from exec to the first data on the screen, and the
ratio of the medians. The two programs take turns, so that both meet the same machine.
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
int main(void) { initscr(); addstr("Timeline"); refresh(); pause(); return 0; }
"""


def first_frame(command, marker=b"Timeline"):
    """The milliseconds from exec until the marker has been written."""
    start = time.monotonic()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
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
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)
    if took is None:
        raise SystemExit(f"no first frame from {command[0]}: {seen[-300:]!r}")
    return took


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?", default=".build/release/vnjp")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "floor.c")
        with open(source, "w") as file:
            file.write(FLOOR)
        floor = os.path.join(folder, "floor")
        subprocess.run(["cc", "-O2", "-o", floor, source, "-lncursesw", "-ltinfo"], check=True)
        ours, theirs = [], []
        for _ in range(options.runs):
            theirs.append(first_frame([floor]))
            ours.append(first_frame([options.program, *options.arguments]))
    for name, values in (("C, initscr and refresh", theirs), (options.program, ours)):
        print(f"{name}: median {statistics.median(values):.1f} ms, "
              f"{min(values):.1f} to {max(values):.1f}, {len(values)} runs")
    print(f"ratio of the medians: {statistics.median(ours) / statistics.median(theirs):.1f}")


main()
