#!/usr/bin/env python3
"""Breaks each promise of docs/security.md in a copy of the sources, and looks whether its test fails.

    python3 scripts/break_promises.py [--keep DIRECTORY] [NUMBER ...]

The sources of the last commit are copied and built in a directory of their own (--keep uses one again). Then
each line of BREAKS is put in force alone: some text of one file is replaced, the tests are built and those that
a filter names are run. A promise is held where a test fails or the tests do not end well; it is not where all
pass. Without numbers all are broken, which takes more than an hour. Ends with 1 where a promise is not held.
"""
import argparse
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# The number in docs/security.md, a file below Sources, what stands there, what is put there, the tests.
BREAKS = [
    ("1", "CNcurses/terminal.c", "    endwin();\n  }\n  vnjp_set_active(false);",
     "  }\n  vnjp_set_active(false);", "BrowserTmuxTests/`quitting restores the terminal`"),
    ("2", "CNcurses/signals.c", "  (void)context;\n  vnjp_restore_now();", "  (void)context;",
     "RestorationTmuxTests/`a fault ends"),
    ("3", "CNcurses/signals.c", "  alarm(PATIENCE);\n", "",
     "RestorationTmuxTests/`a signal ends the browser while its terminal takes nothing`"),
    ("4", "vnjp/Commands/Browsing.swift",
     "        case .signal(let number):\n          terminal.end(raising: number)\n          return",
     "        case .signal: return", "RestorationTmuxTests/`a signal ends the browser while it loads"),
    ("5", "CNcurses/signals.c", "  if (events & (POLLHUP | POLLERR | POLLNVAL)) return true;",
     "  if (events & POLLNVAL) return true;\n  return false;", "RestorationTmuxTests/`a terminal that is gone"),
    ("6", "CNcurses/paste.c", "  vnjp_write_now(off_bytes, sizeof off_bytes - 1);", "",
     "PasteTmuxTests/`marks are off after the end`"),
    ("7", "Loop/EventLoop.swift", "> longestBlindness else", "> .seconds(3600) else",
     "EventLoopTests/`the screen is painted while a key is held`"),
    ("8", "Loop/EventLoop.swift", "(terminal.hasSignal ? nil : terminal.readKey())",
     "terminal.readKey()", "EventLoopTests/`a signal is looked for while a key is held`"),
    ("9", "Cells/Character+Drawn.swift", "      return Self.picture(of: byte)", "      return self",
     "CharacterDrawnTests"),
    ("10", "vnjp/Surroundings/StandardOutput.swift", "content == .text || isatty(1) == 1",
     "content == .text", "HostileRecordsTests/`nothing of a record reaches a terminal raw"),
    ("11", "vnjp/Surroundings/StandardError.swift", "put(text.drawnLines)", "put(text)",
     "HostileRecordsTests/`arguments come back safe in messages`"),
    ("12", "Loop/Clipboard.swift", "    let text = text.drawnLines\n", "",
     "ClipboardTests/`a text goes through the terminal, without what steers one`"),
    ("13", "Cooperation/Exchange/Unicode.Scalar+Harmful.swift", "0x202A...0x202E, ", "",
     "HostileRecordsTests/`a document that people read turns no direction"),
    ("14", "CooperationFiles/Exporting/HTMLText.swift", 'result += "&lt;"', 'result += "<"',
     "HTMLTests"),
    ("15", "CooperationFiles/Exporting/CSVRow.swift", "&& !scalar.properties.isDefaultIgnorableCodePoint", "",
     "CSVTests|CaseTests"),
    ("16", "CooperationFiles/Exporting/WebAddress+Opening.swift", '!authority.contains("@"), ', "",
     "EffectsTests/`nothing but a plain address"),
    ("17", "CooperationFiles/TemporaryFile.swift", "guard replacing ? replace() : appear() else",
     "guard replace() else", "AtomicFileTests"),
    ("18", "CooperationFiles/TemporaryFile.swift",
     "permissions = mode == nil ? target.status.map { Permissions(target.path, $0) } : nil",
     "permissions = nil", "FileModeTests/`a file that is replaced keeps its mode`"),
    ("19", "CooperationFiles/FileSink.swift",
     "      guard written >= 0 else { throw .cannotWrite(path: path, reason: AtomicFile.reason()) }",
     "      if written < 0 { break }", "InterruptedExportTests/`a file that may grow no further"),
    ("20", "vnjp/Commands/Program.swift", "    signal(SIGXFSZ, SIG_IGN)\n", "",
     "InterruptedExportTests/`a file that may grow no further"),
    ("21", "vnjp/Surroundings/StandardStream.swift", "        return errno\n", "        return nil\n",
     "StreamTests/`a text that cannot be printed"),
    ("22", "CooperationFiles/Storage/CollectionCache.swift", "replacing: true, mode: 0o600",
     "replacing: true, mode: 0o644", "FileModeTests/`nobody else may read the cache`"),
    ("23", "CooperationFiles/Storage/CollectionFile.swift", "largestInMemory = 64 << 20",
     "largestInMemory = 0", "RecordsWatchTests/`a collection file that is cut in place"),
    ("24", "Loop/RecordsWatch.swift",
     "          mailbox.post(.lost(RecordsLoss(place: place.path, reason: error.loss)))", "",
     "RecordsWatchTests/`a directory that is made again is read"),
    ("25", "CooperationFiles/Storage/CollectionDirectory.swift", "    let held = HeldSignals()\n    defer { held.release() }\n", "",
     "InterruptedImportTests"),
    ("26", "CooperationFiles/Importing/DocumentGuard.swift",
     "open.count > DocumentBudget.deepest ? Self.tooDeep : counted(", "counted(", "DocumentGuardTests"),
    ("27", "CooperationFiles/Importing/DocumentBudget.swift", "longestText = 100_000",
     "longestText = 100_000_000", "BoundsTests"),
    ("28", "CooperationFiles/Importing/FindingLimit.swift", "guard errors >= Self.errorCount",
     "guard errors >= .max", "BoundsTests"),
    ("29", "CooperationFiles/Relational/ZipArchive.swift", "guard info.uncompressed_size <= most",
     "guard info.uncompressed_size <= .max", "ForeignArchiveTests"),
    ("30", "CooperationFiles/Relational/SQLiteReader.swift",
     'return kind == "virtual" ? "virtual table" : kind', 'return kind == nil ? nil : "table"',
     "ForeignDatabaseTests"),
    ("31", "CNcurses/terminal.c", "MOST_ROWS = 500, MOST_COLUMNS = 1500",
     "MOST_ROWS = 50000, MOST_COLUMNS = 150000", "ForeignSurroundingsTests"),
    ("32", "Cooperation/Storage/CollectionImage.swift",
     "    if let failure = yearOutOfRange(header, bytes) { return .failure(failure) }\n",
     "    _ = yearOutOfRange(header, bytes)\n", "CollectionImageTests"),
    ("33", "CooperationFiles/Importing/JSONLinesReader.swift", "    if let lone {", "    if let lone, lone.line < 0 {",
     "BoundsTests/`half a pair of surrogates is told`"),
    ("34", "CooperationFiles/Importing/Encoding/EncodedText.swift",
     "(ByteOrderMark.hasZeros(bytes) ? .utf16 : .utf8)",
     "(ByteOrderMark.hasZeros(bytes) ? .utf16 : .windows1252)", "EncodingTests"),
]


def run(command, directory, log):
    """The status of a command whose output is kept."""
    with open(log, "w", encoding="utf-8") as file:
        return subprocess.run(
            command, cwd=directory, stdout=file, stderr=subprocess.STDOUT, check=False,
            env=dict(os.environ, LC_ALL="C.UTF-8")).returncode


def broken(number, name, old, new, tests, directory):
    """What came of breaking one promise: held, not held, or why it could not be tried."""
    path = f"{directory}/Sources/{name}"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.count(old) != 1:
        return f"{name} has the text {text.count(old)} times, expected once"
    log = f"{directory}/.build/break-{number}.log"
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace(old, new))
        if run(["swift", "build", "--build-tests"], directory, log) != 0:
            return f"does not build, see {log}"
        # A filter is a pattern: names of tests are taken as they stand.
        pattern = tests.replace("(", r"\(").replace(")", r"\)")
        status = run(["timeout", "900", "swift", "test", "--skip-build", "--filter", pattern], directory, log)
        with open(log, encoding="utf-8", errors="replace") as file:
            output = file.read()
        if "Test run with 0 tests" in output:
            return "no test of that name"
        return "held" if status != 0 else "not held"
    finally:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keep", metavar="DIRECTORY")
    parser.add_argument("numbers", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        directory = options.keep or scratch
        os.makedirs(directory, exist_ok=True)
        archive = subprocess.run(
            ["git", "archive", "HEAD"], cwd=ROOT, capture_output=True, check=True).stdout
        subprocess.run(["tar", "-x", "-C", directory], input=archive, check=True)
        if run(["swift", "build", "--build-tests"], directory, f"{directory}/.build-log") != 0:
            print(f"the sources do not build, see {directory}/.build-log", file=sys.stderr)
            return 1
        failed = False
        for number, name, old, new, tests in BREAKS:
            if options.numbers and number not in options.numbers:
                continue
            outcome = broken(number, name, old, new, tests, directory)
            failed = failed or outcome != "held"
            print(f"{number:>3}  {outcome:8}  {tests}", flush=True)
        return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
