#!/usr/bin/env python3
"""Malformed and oversized inputs, and what the program does with them.

    scripts/bounds.py [PROGRAM] [WORD…]      the table; only inputs whose names hold one of the words

Makes each input in a directory of its own, runs the program on it with a limit of address space and of time, and
prints a line for each: exit status, seconds of the processor, peak of resident memory, and the first words of what it said. Inputs of up
to 10 MB are to be refused with their place within 2 seconds and 256 MB; longer ones stream or are refused by their size.
Ends with 1 where one is not.
"""
import os, resource, shutil, signal, subprocess, sys, tempfile, time, zipfile, struct, sqlite3

SECONDS, MEBIBYTES = 2.0, 256
SIZE = 10_000_000
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else f"{ROOT}/.build/release/vnjp")
WORDS = sys.argv[2:]
FIXTURE = f"{ROOT}/Fuzz/collection"

def fill(unit, size=SIZE):
    return (unit * (size // len(unit) + 1))[:size]

EVENT = '{"id":"a-%d","kind":"signing","date":"2024","status":"held","title":{"en":"x"},"sources":[]}'
HEAD = b"id: z\nkind: signing\ndate: \"2024\"\nstatus: held\n"

def texts():
    """Inputs of one file: name, format, bytes."""
    line = fill(b"a")
    yield "one long line", ["yaml", "list", "jsonl", "json", "csv", "tsv", "sqlite", "datapackage", "vnjp", "views"], line
    yield "zero bytes", ["yaml", "list", "jsonl", "json", "csv", "tsv", "sqlite", "datapackage", "vnjp", "views"], bytes(SIZE)
    yield "empty lines", ["yaml", "jsonl", "json", "csv", "tsv", "views"], fill(b"\n")
    yield "not UTF-8", ["yaml", "list", "jsonl", "json", "csv", "tsv", "views"], fill(b"a\n") + b"\xff\n"
    yield "brackets", ["yaml", "list", "jsonl", "json"], fill(b"[")
    yield "braces", ["yaml", "list", "jsonl", "json"], fill(b'{"a":')
    yield "a million empty items", ["json"], b"[" + fill(b"{},") + b"{}]"
    yield "a million empty lines", ["jsonl"], fill(b"{}\n")
    yield "a million empty items", ["yaml"], HEAD + b"sources:\n" + fill(b"- {}\n")
    yield "a million empty items", ["list"], b"people:\n" + fill(b"  - {}\n", SIZE // 7 * 7)
    yield "a million nulls", ["list"], b"people:\n" + fill(b"-\n")
    yield "a million keys", ["yaml", "list"], b"".join(b"k%d: 1\n" % n for n in range(SIZE // 13))
    yield "the same key", ["yaml", "list"], fill(b"id: a\n")
    yield "a long text", ["yaml"], HEAD + b"title: {en: \"" + fill(b"x", 3_000_000) + b"\"}\n"
    yield "a long text", ["jsonl"], (EVENT % 1).replace("\"x\"", "\"" + "x" * 3_000_000 + "\"").encode()
    yield "open quote", ["yaml", "list", "jsonl", "json"], b'{"id": "' + fill(b"a b\n")
    yield "open quote", ["csv", "tsv"], b'id,date\n"' + fill(b"a,b\n")
    yield "a million cells", ["csv"], fill(b",")
    yield "a million cells", ["tsv"], fill(b"\t")
    yield "a million columns", ["csv"], b",".join(b"c%d" % n for n in range(1_300_000))
    yield "short rows", ["csv", "tsv"], b"id,date,title_en\n" + fill(b"a\n")
    yield "rows of an id", ["csv"], b"id\n" + fill(b"a\n")
    yield "quotes", ["csv"], b"id\n" + fill(b'""\n')
    yield "backslashes", ["jsonl", "json"], b'["' + fill(b"\\\\")
    yield "half pairs", ["jsonl", "json"], b'["' + fill(b"\\ud800")
    yield "views without end", ["views"], b"".join(b"v%d\tlatest\t1\t-\t@v%d\n" % (n, n + 1) for n in range(400_000))
    yield "anchors", ["yaml", "list"], b"".join(b"- &a%d x\n" % n for n in range(800_000))
    yield "aliases", ["yaml", "list"], b"- &a x\n" + fill(b"- *a\n")
    yield "tabs", ["yaml", "list"], fill(b"\t")
    yield "comments", ["yaml", "list"], fill(b"# x\n")
    yield "documents", ["yaml", "list"], fill(b"--- a\n")
    yield "hashes in a text", ["yaml"], HEAD + b"title: {en: a" + fill(b" b # c\n", 3_000_000)
    yield "blanks in a text", ["yaml"], HEAD + b"title:\n  en: a" + fill(b"\n  b", 3_000_000) + b" # c\n"

def zips(path):
    """Archives that are much, or would be elsewhere."""
    small = f"{path}/small.zip"
    export("datapackage", small)
    files = {n: zipfile.ZipFile(small).read(n) for n in zipfile.ZipFile(small).namelist()}
    def archive(name, change=lambda n, b: b, more=()):
        with zipfile.ZipFile(f"{path}/{name}", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
            for n, b in list(more) + list(files.items()): out.writestr(zipfile.ZipInfo(n), change(n, b), compress_type=zipfile.ZIP_DEFLATED)
        return f"{path}/{name}"
    yield "a bomb", archive("bomb.zip", lambda n, b: b + bytes(2_000_000_000) if n == "events.csv" else b)
    yield "a bomb of lines", archive("lines.zip", lambda n, b: b + b"a\n" * 500_000_000 if n == "parties.csv" else b)
    many = archive("many.zip", more=[(f"f{n}", b"") for n in range(100_000)])
    yield "100,000 entries", many
    yield "paths", archive("paths.zip", more=[("../../etc/passwd", b"x"), ("/etc/passwd", b"x"), ("a/../events.csv", b"x")])
    stored = bytearray(open(small, "rb").read())
    for place in range(len(stored) - 46):
        if stored[place:place + 4] == b"PK\x01\x02": struct.pack_into("<I", stored, place + 24, 0xFFFFFFF0)
        if stored[place:place + 4] == b"PK\x03\x04": struct.pack_into("<I", stored, place + 22, 0xFFFFFFF0)
    open(f"{path}/declared.zip", "wb").write(stored)
    yield "a huge declared size", f"{path}/declared.zip"
    open(f"{path}/cut.zip", "wb").write(open(small, "rb").read()[:-100])
    yield "cut short", f"{path}/cut.zip"

def databases(path):
    """Databases in which something else than rows stands."""
    small = f"{path}/small.sqlite"
    export("sqlite", small)
    def database(name, *statements):
        shutil.copy(small, f"{path}/{name}")
        with sqlite3.connect(f"{path}/{name}") as db:
            for s in statements: db.execute(s)
            db.commit()
        db.close()
        return f"{path}/{name}"
    endless = "WITH RECURSIVE r(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM r) SELECT 'a' || a AS old, 'b' AS new FROM r"
    yield "an endless view", database("view.sqlite", "DROP TABLE redirects", f"CREATE VIEW redirects AS {endless}")
    yield "a virtual table", database("virtual.sqlite", "DROP TABLE redirects", "CREATE VIRTUAL TABLE redirects USING fts5(old, new)")
    yield "a trigger", database("trigger.sqlite", "CREATE TRIGGER t AFTER INSERT ON redirects BEGIN DELETE FROM events; END")
    yield "a text of 9 MB", database("long.sqlite", "UPDATE events SET title_en = printf('%.9000000c', 'x')")
    yield "a blob", database("blob.sqlite", "UPDATE events SET title_en = x'ff00'")
    yield "not UTF-8", database("latin.sqlite", "UPDATE events SET title_en = CAST(x'41ff' AS TEXT)")
    yield "a zero in a text", database("zero.sqlite", "UPDATE events SET title_en = CAST(x'410042' AS TEXT)")
    yield "rows without cells", database("rows.sqlite", "PRAGMA foreign_keys = OFF",
        "INSERT INTO event_sources WITH RECURSIVE r(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM r WHERE a < 500000) SELECT 'x' || a, a, 'y' FROM r")
    yield "a million parties", database("parties.sqlite",
        "INSERT INTO parties (id, number) WITH RECURSIVE r(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM r WHERE a < 400000) SELECT 'x' || a, a FROM r",
        "UPDATE parties SET country = 'VN'")
    junk = bytearray(open(small, "rb").read())
    for place in range(4096, len(junk), 37): junk[place] ^= 0x55
    open(f"{path}/junk.sqlite", "wb").write(junk)
    yield "damaged", f"{path}/junk.sqlite"

def export(form, path):
    subprocess.run([PROGRAM, "export", "--data", FIXTURE, "--format", form, "--output", path, "--force"], check=True, stderr=subprocess.DEVNULL)

def command(form, path, folder):
    """What reads a file of a form, and the surroundings in which it does."""
    target = f"{folder}/into"
    environment = {}
    if form in ("yaml", "list"):
        data = f"{folder}/data"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(FIXTURE, data)
        place = f"{data}/events/2024/z.yaml" if form == "yaml" else f"{data}/people.yaml"
        os.replace(path, place)
        return ["check", "--data", data], environment
    if form == "views":
        os.makedirs(f"{folder}/vnjp", exist_ok=True)
        os.replace(path, f"{folder}/vnjp/views")
        return ["list", "@v0", "--data", FIXTURE], {"XDG_CONFIG_HOME": folder}
    if form == "vnjp":
        os.replace(path, f"{path}.vnjp")
        return ["list", "--data", f"{path}.vnjp"], environment
    return ["import", path, "--from", form, "--into", target, "--data", FIXTURE], environment

def run(arguments, environment, stdin=None, limit=60):
    """Exit status, seconds of the processor, which other programs do not lengthen, mebibytes, and what was said."""
    def bound(): resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen([PROGRAM, *arguments], stdin=stdin or subprocess.DEVNULL, stdout=said if arguments[0] == "check" else subprocess.DEVNULL, stderr=said,
                                   env={**os.environ, "XDG_CACHE_HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no", **environment}, preexec_fn=bound)
        timer = None
        deadline = start + limit
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid: break
            if time.monotonic() > deadline: process.kill()
            time.sleep(0.005)
        seconds = usage.ru_utime + usage.ru_stime
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read(4_000_000).decode("utf-8", "replace")
    return process.returncode, seconds, usage.ru_maxrss / 1024, text

failed = 0
def report(name, form, size, result, folder, allowed=(1, 64, 65, 66, 74)):
    global failed
    status, seconds, memory, text = result
    lines = [l for l in text.splitlines() if "cache" not in l] or [""]
    own = [l for l in lines if form not in ("yaml", "list") or "z.yaml:" in l or "data/people.yaml:" in l]
    said = next((l for l in own if ": error: " in l), lines[0]).replace(folder + "/", "")
    bad = status not in allowed or (size <= SIZE * 1.1 and (seconds > SECONDS or memory > MEBIBYTES)) or memory > 1600
    failed += bad
    print(f"{'!' if bad else ' '} {name:24} {form:12} {status:4} {seconds:6.2f} s {memory:6.0f} MB  {said[:150]}", flush=True)

def main():
    base = tempfile.mkdtemp(prefix="vnjp-bounds-")
    wanted = lambda name, form: not WORDS or any(w in f"{name} {form}" for w in WORDS)
    try:
        for name, forms, data in texts():
            for form in forms:
                if not wanted(name, form): continue
                folder = tempfile.mkdtemp(dir=base)
                path = f"{folder}/input"
                open(path, "wb").write(data)
                arguments, environment = command(form, path, folder)
                report(name, form, len(data), run(arguments, environment), folder)
                shutil.rmtree(folder)
        for form, inputs, harmless in (("datapackage", zips, ("paths", "100,000 entries")), ("sqlite", databases, ("a trigger",))):
            if WORDS and not any(w in form for w in WORDS): continue
            folder = tempfile.mkdtemp(dir=base)
            for name, path in inputs(folder):
                size = os.path.getsize(path)
                arguments, environment = command(form, path, folder)
                report(name, form, size, run(arguments, environment), folder, (0, 65) if name in harmless else (65,))
                shutil.rmtree(f"{folder}/into", ignore_errors=True)
            shutil.rmtree(folder)
        folder = tempfile.mkdtemp(dir=base)
        os.mkfifo(f"{folder}/pipe")
        for form in ("jsonl", "csv", "sqlite", "datapackage"):
            if not wanted("/dev/zero", form): continue
            report("/dev/zero", form, 1 << 40, run(command(form, "/dev/zero", folder)[0], {}), folder)
        for form in ("sqlite", "datapackage"):
            if not wanted("a pipe", form): continue
            report("a pipe", form, 1 << 40, run(command(form, f"{folder}/pipe", folder)[0], {}, limit=10), folder)
        for name, script in (("endless lines", "yes x"), ("endless records", f"yes '{EVENT % 1}'"), ("endless blanks", "yes ''")):
            if not wanted(name, "stdin"): continue
            source = subprocess.Popen(["bash", "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            report(name, "stdin", 1 << 40, run(["list", "--data", "-"], {}, stdin=source.stdout), folder)
            source.stdout.close(); source.kill(); source.wait()
    finally:
        shutil.rmtree(base, ignore_errors=True)
    print(f"{failed} beyond the bounds of {SECONDS:.0f} s and {MEBIBYTES} MB" if failed else "all within their bounds")
    sys.exit(1 if failed else 0)

main()
