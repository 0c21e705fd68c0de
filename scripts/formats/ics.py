"""Judges ics: icalendar finds the events and their days; khal imports them, and a second time nothing
changes."""
import datetime
import pathlib
import re
import sys
import tempfile

import icalendar

sys.path.append(str(pathlib.Path(__file__).parent))
import exported

CONFIGURATION = """\
[calendars]
[[exports]]
path = {vdir}
[sqlite]
path = {root}/khal.db
[locale]
local_timezone = Asia/Tokyo
default_timezone = Asia/Tokyo
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = exports
"""


def days(date):
    """The first day of a record's date and the day after its last; one day where days are unknown."""
    parts = date.rstrip("~?%").split("/")
    if all(len(part) == 10 for part in parts):
        first, last = (datetime.date.fromisoformat(part) for part in (parts[0], parts[-1]))
    else:
        first = last = datetime.date.fromisoformat((parts[0] + "-01-01")[:10])
    return first, last + datetime.timedelta(days=1)


def check_lines(path):
    """Lines end with CRLF, take 75 octets at most, and none ends within a character."""
    data = path.read_bytes()
    lines = data.split(b"\r\n")
    exported.same(lines.pop(), b"", f"{path}: the end")
    for line in lines:
        if len(line) > 75 or b"\n" in line or b"\r" in line:
            raise SystemExit(f"{path}: {line!r}")
        line.decode("utf-8")


def check_events(path):
    """icalendar finds what the records say."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    if calendar.errors:
        raise SystemExit(f"{path}: {calendar.errors}")
    events = list(calendar.walk("VEVENT"))
    records = exported.records(path)
    exported.same(
        [str(event["UID"]) for event in events], [record["id"] + "@vnjp" for record in records],
        f"{path}: uid")
    for event, record in zip(events, records):
        if event.errors:
            raise SystemExit(f"{path}: {record['id']}: {event.errors}")
        exported.same(
            (event["DTSTART"].dt, event["DTEND"].dt), days(record["date"]), record["id"])
        title = exported.name_of(record["title"], exported.language(path))
        if path.stem != "hostile" and not str(event["SUMMARY"]).startswith(title):
            raise SystemExit(f"{path}: {record['id']}: {event['SUMMARY']!r}")
        words = {"held": "CONFIRMED", "cancelled": "CANCELLED"}
        exported.same(
            str(event["STATUS"]), words.get(record["status"], "TENTATIVE"), record["id"])
    return events


def check_import(path):
    """A second import into khal's directory leaves every file as it was."""
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        vdir = root / "vdir"
        vdir.mkdir()
        configuration = root / "config"
        configuration.write_text(CONFIGURATION.format(vdir=vdir, root=root), encoding="utf-8")

        def khal(*words):
            return exported.run("khal", "-c", configuration, *words)

        def files():
            return {
                re.search(rb"UID:(.*(?:\r?\n .*)*)", data).group(1): data
                for data in (entry.read_bytes() for entry in vdir.iterdir())}

        khal("import", "--batch", "-a", "exports", path)
        once = files()
        khal("import", "--batch", "-a", "exports", path)
        exported.same(files() == once, True, f"{path}: a second import changes nothing")
        records = exported.records(path)
        exported.same(len(once), len(records), f"{path}: entries of khal")
        # An event of several days is shown on each of them.
        for record in records:
            first, after = days(record["date"])
            if path.stem == "hostile" or not 1 < (after - first).days < 10:
                continue
            shown = khal("list", "--format", "{uid}", "--day-format", "", str(first), str(after))
            exported.same(
                shown.split().count(record["id"] + "@vnjp"), (after - first).days, record["id"])
            break


counts = []
for path in exported.paths():
    check_lines(path)
    counts.append(len(check_events(path)))
    check_import(path)
print(f"ok ics: icalendar reads {counts} events; khal imports them twice and nothing changes")
