#!/usr/bin/env python3
"""Prints what a collection holds by year, unit and prefecture, and how its records are sourced.

Usage: coverage.py DIRECTORY [--draw SEED]

Every event file counts once, stages of a journey too (`vnjp stats` counts a journey once). An event
counts for a unit that its places or its localities name. A code is the unit of that code on the
event's first day; a unit that was merged counts for the one of today that followed it.
With --draw, prints instead the 50 events and 15 memoranda that SEED draws.
Needs PyYAML.
"""

import collections
import pathlib
import random
import sys

import yaml

LAST_DAY_OF_THE_63 = "2025-06-30"


def read(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def first_day(date):
    """The first day that an EDTF date can mean, as text that sorts; '' when it is open."""
    day = str(date or "").split("/")[0].strip("?~%.")
    parts = (day.replace("X", "0") + "-01-01").split("-")[:3]
    return "-".join(parts) if parts[0].isdigit() else ""


def codes(record):
    """The codes of units that a record names; a city counts for its unit, a region for none."""
    named = (record.get("places") or []) + (record.get("localities") or [])
    heads = {str(place).split("/")[0].split("@")[0] for place in named}
    return {head for head in heads if head[:3] in ("VN-", "JP-")}


def unit_at(periods, day):
    """The period of a code that holds on a day, or else its latest."""
    for unit in periods:
        if unit.get("from", "") <= day <= unit.get("to", "9999"):
            return unit
    return max(periods, key=lambda unit: unit.get("to", "9999"))


def today(unit, by_id):
    while unit.get("successor"):
        unit = by_id[unit["successor"]]
    return unit


def table(title, counts, units):
    print(f"\n{title}")
    for unit in sorted(units, key=lambda unit: (-counts[unit["code"]], unit["code"])):
        print(f"  {counts[unit['code']]:4} {unit['code']:8} {unit['name']['en']}")


def main(directory, seed):
    data = pathlib.Path(directory)
    events = {e["id"]: e for e in map(read, sorted(data.glob("events/*/*.yaml")))}
    memoranda = {m["id"]: m for m in map(read, sorted(data.glob("memoranda/*.yaml")))}
    if seed is not None:
        for records, count in ((events, 50), (memoranda, 15)):
            print(*random.Random(seed).sample(sorted(records), count), sep="\n")
        return

    units = read(data / "units.yaml")["units"]
    by_id = {unit["id"]: unit for unit in units}
    by_code = collections.defaultdict(list)
    for unit in units:
        by_code[unit["code"]].append(unit)
    the_63 = [u for u in units if u["country"] == "VN"
              and u.get("from", "") <= LAST_DAY_OF_THE_63 <= u.get("to", "9999")]
    current = [u for u in units if "to" not in u]

    years, now, then = (collections.Counter() for _ in range(3))
    for event in events.values():
        day = first_day(event["date"])
        years[day[:4]] += 1
        named = codes(event)
        if day <= LAST_DAY_OF_THE_63:
            then.update(named)
        now.update({today(unit_at(by_code[c], day), by_id)["code"] for c in named if c in by_code})

    print(f"{len(events)} events, {len(memoranda)} memoranda")
    statuses = collections.Counter(event["status"] for event in events.values())
    print("events by status:", ", ".join(f"{k} {v}" for k, v in statuses.most_common()))
    print("\nevents by year")
    for year, count in sorted(years.items()):
        print(f"  {year} {count:4}")
    table("events by unit of Vietnam today", now, [u for u in current if u["country"] == "VN"])
    table("events to 30 June 2025 by unit of the 63", then, the_63)
    table("events by prefecture", now, [u for u in current if u["country"] == "JP"])

    sources = collections.Counter(min(len(e.get("sources") or []), 2) for e in events.values())
    promises = [p for e in events.values() for p in e.get("commitments") or []]
    people = read(data / "people.yaml")["people"]
    unsided = [e for e in events.values() if not e.get("delegations")]
    print("\nsources and promises")
    print(f"  events with two sources or more {sources[2]}, with one {sources[1]}, with none {sources[0]}")
    print(f"  events without a delegation {len(unsided)}, without any body",
          sum(not e.get("parties") for e in unsided))
    print(f"  memoranda without signers {sum(not m.get('signers') for m in memoranda.values())}")
    print(f"  promises {len(promises)}, open {sum(p.get('status', 'open') == 'open' for p in promises)},",
          "of these without last_checked",
          sum(p.get("status", "open") == "open" and "last_checked" not in p for p in promises))
    print(f"  persons {len(people)}, with a name by its sound {sum('by_sound' in p for p in people)}")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    seed = None
    if "--draw" in arguments:
        at = arguments.index("--draw")
        seed = int(arguments[at + 1])
        del arguments[at:at + 2]
    if len(arguments) != 1:
        sys.exit(__doc__)
    main(arguments[0], seed)
