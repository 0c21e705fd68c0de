#!/usr/bin/env python3
"""Presses thousands of keys in the browser over a large collection, and looks at what it holds on to.

    python3 scripts/soak.py [--keys N] [--events N] [--seed S] [PROGRAM]

The records of data/ are copied under other ids and years until there are as many events as asked for
(100,000), and compiled. Keys of the table of actions, words and sizes of the terminal are drawn by the
seed (20,000 of them). Every thousand keys the browser is brought back to all records, and then its memory
(private and resident, in MiB), its descriptors and threads are read.

Prints a line for each reading. Ends with 1 when the browser has ended by itself, when more descriptors or
threads are open at the end than after the first thousand keys, when memory grew by more than a tenth
between the first quarter and the end, or when the terminal is not as before.
"""
import argparse
import fcntl
import json
import os
import pty
import random
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WORDS = ["sakai", "Đà Nẵng", "環境", "ロンアン", "year:2024", "kind:visit", "osaka OR hue", "-carbon",
         "is:open", "@x", "province:zzz", "大阪", "ｓａ"]
ENDS = {"Ctrl-C", "Ctrl-Z", "q", "Ctrl-L"}
SEQUENCES = {"Enter": "\r", "Esc": "\x1b", "Tab": "\t", "Space": " ", "Up": "\x1b[A", "Down": "\x1b[B",
             "Right": "\x1b[C", "Left": "\x1b[D", "PgUp": "\x1b[5~", "PgDn": "\x1b[6~", "Home": "\x1b[H",
             "End": "\x1b[F", "F10": "\x1b[21~", "Shift-Tab": "\x1b[Z", "Backspace": "\x7f"}


def compiled(program, events, folder):
    """A collection file of so many events, copies of the real ones."""
    real = subprocess.run(
        [program, "export", "--data", f"{ROOT}/data", "--format", "jsonl"],
        check=True, capture_output=True, text=True).stdout.splitlines()
    path = f"{folder}/large.jsonl"
    with open(path, "w", encoding="utf-8") as file:
        for number in range(events):
            event = json.loads(real[number % len(real)])
            event["id"] = f"{event['id']}-{number}"
            event["follows"] = []
            event["part_of"] = None
            event["stops"] = []
            event["memoranda"] = []
            for promise in event["commitments"]:
                promise["id"] = promise["id"] and f"{promise['id']}-{number}"
                promise["met_by"] = None
            file.write(json.dumps(event, ensure_ascii=False) + "\n")
    subprocess.run(
        [program, "import", "--from", "jsonl", path, "--data", f"{ROOT}/data",
         "--into", f"{folder}/large.vnjp"], check=True, stderr=subprocess.DEVNULL)
    os.remove(path)
    return f"{folder}/large.vnjp"


class Browser:
    """The browser in a terminal of its own."""

    def __init__(self, program, data, folder):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            for name in ("DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION"):
                os.environ.pop(name, None)
            os.environ.update(
                TERM="xterm-256color", LC_ALL="C.UTF-8", HOME=folder,
                XDG_CACHE_HOME=f"{folder}/cache", XDG_CONFIG_HOME=f"{folder}/config")
            os.execvp(program, [program, "--data", data])
        self.modes = None
        self.output = b""
        self.resize(140, 40)
        self.quiet(2)

    def resize(self, columns, rows):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def quiet(self, patience=0.02):
        """Reads until nothing more comes for so many seconds."""
        while select.select([self.terminal], [], [], patience)[0]:
            try:
                self.output = (self.output + os.read(self.terminal, 65536))[-4096:]
            except OSError:
                return

    def press(self, text):
        data = text.encode()
        while data:
            if select.select([self.terminal], [], [], 0)[0]:
                self.quiet(0)
            data = data[os.write(self.terminal, data[:512]):]

    def holds(self):
        """Resident and private memory in MiB, descriptors, threads."""
        with open(f"/proc/{self.pid}/smaps_rollup", encoding="ascii") as file:
            sizes = {line.split(":")[0]: int(line.split()[1]) for line in file if "kB" in line}
        private = sizes["Private_Clean"] + sizes["Private_Dirty"]
        return (sizes["Rss"] / 1024, private / 1024, len(os.listdir(f"/proc/{self.pid}/fd")),
                len(os.listdir(f"/proc/{self.pid}/task")))

    def has_ended(self):
        return os.waitpid(self.pid, os.WNOHANG)[0] != 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keys", type=int, default=20_000)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("program", nargs="?", default=f"{ROOT}/.build/release/vnjp")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    table = json.loads(subprocess.run(
        [program, "keys", "--format", "json"], check=True, capture_output=True, text=True).stdout)
    spelled = {key for action in table for key in action["keys"]} - ENDS
    keys = sorted(key for key in spelled if len(key) == 1) + sorted(spelled & set(SEQUENCES))
    draw = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        data = compiled(program, options.events, folder)
        browser = Browser(program, data, folder)
        print(f"{options.events} events, {options.keys} keys of {len(keys)}, seed {options.seed}")
        print("keys   resident  private  descriptors  threads")
        readings = []
        pressed = 0
        while pressed < options.keys:
            for _ in range(1000):
                kind = draw.random()
                if kind < 0.02:
                    browser.press("/" + draw.choice(WORDS) + draw.choice(["\r", "\x1b"]))
                elif kind < 0.03:
                    browser.resize(draw.choice([20, 80, 140, 200]), draw.choice([5, 24, 40, 60]))
                else:
                    key = draw.choice(keys)
                    browser.press(SEQUENCES.get(key, key))
                pressed += 1
                if pressed % 20 == 0:
                    browser.quiet()
                if browser.has_ended():
                    print(f"the browser has ended after {pressed} keys", file=sys.stderr)
                    return 1
            # Out of every dialog and page, all records, the first list.
            browser.press("\x1b")
            browser.quiet(0.3)
            for _ in range(12):
                browser.press("\x1b")
                browser.quiet(0.1)
            browser.press("c1g")
            browser.resize(140, 40)
            browser.quiet(1)
            readings.append(browser.holds())
            resident, private, descriptors, threads = readings[-1]
            print(f"{pressed:6} {resident:8.1f} {private:8.1f} {descriptors:11} {threads:9}", flush=True)
        os.kill(browser.pid, signal.SIGTERM)
        browser.quiet(1)
        _, status = os.waitpid(browser.pid, 0)
        quarter = readings[max(0, len(readings) // 4 - 1)]
        faults = []
        if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGTERM:
            faults.append(f"ended with {status}, expected the signal that was sent")
        if b"\x1b[?1049l" not in browser.output:
            faults.append("the screen of before has not come back")
        if readings[-1][2] > readings[0][2] or readings[-1][3] > readings[0][3]:
            faults.append("descriptors or threads are left open")
        if readings[-1][1] > 1.1 * quarter[1]:
            faults.append("memory grows")
        for fault in faults:
            print(fault, file=sys.stderr)
        print("as it should be" if not faults else "not as it should be")
        return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
