#!/usr/bin/env python3
"""Counts the events of a collection by every facet, straight from its YAML files.

Usage: independent_count.py DIRECTORY

Prints a JSON object {facet: {value: count}}. It shares no code with the program, whose
`count --by FACET --format json` must give the same numbers:

  province, prefecture  the units of an event's localities, as the units of today
  pair                  each province with each prefecture of an event
  place                 the localities and the places, cities with the units that held them, and
                        the regions of the units and the countries of all of these
  sector                the sectors and those above them
  year                  every year that the date touches
  party                 the bodies of delegations, parties, signatories, and of commitments
"""

import collections
import glob
import json
import os
import re
import sys

import yaml


class Loader(yaml.BaseLoader):
    """Leaves every scalar the text that it is, but for null."""


Loader.add_implicit_resolver(
    "tag:yaml.org,2002:null", re.compile("^(~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Loader.add_constructor("tag:yaml.org,2002:null", lambda loader, node: None)


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=Loader)


def days(text):
    """The first and the last day that an EDTF date can mean, as texts that sort."""
    parts = text.rstrip("~?%").split("/")
    first, last = parts[0], parts[-1]
    return first + "0000-01-01"[len(first):], last + "9999-12-31"[len(last):]


class Places:
    def __init__(self, root):
        self.units = {unit["id"]: unit for unit in load(f"{root}/units.yaml")["units"]}
        path = f"{root}/regions.yaml"
        regions = load(path)["regions"] if os.path.exists(path) else []
        self.regions = {region["id"]: region for region in regions}
        self.cities = {city["id"]: city for city in load(f"{root}/cities.yaml")["cities"]}
        for city in list(self.cities.values()):
            if city.get("unit_now"):
                slug = city["id"].split("/")[1]
                self.cities.setdefault(f"{city['unit_now']}/{slug}", city)

    def existed(self, unit, span):
        start, end = unit.get("from"), unit.get("to")
        begins_later = start and days(start)[0] > span[1]
        ended_before = end and days(end)[1] < span[0]
        return not begins_later and not ended_before

    def at(self, ids, span):
        """Those of the units that existed at a time, and all of them."""
        units = [self.units[id] for id in ids if id in self.units]
        existing = [unit for unit in units if self.existed(unit, span)]
        return [unit["id"] for unit in existing], [unit["id"] for unit in units]

    def today(self, unit):
        """The units that a unit, or its parts, are today."""
        entry = self.units[unit]
        heirs = entry.get("successors") or [entry["successor"]] if (
            entry.get("successors") or entry.get("successor")) else []
        return set().union(*(self.today(heir) for heir in heirs)) if heirs else {unit}

    def before(self, unit, span):
        """The units that existed at a time and became this one, whole or in part."""
        def leads(start):
            entry = self.units[start]
            heirs = entry.get("successors") or [entry.get("successor")]
            return start == unit or any(leads(heir) for heir in heirs if heir)
        return [id for id, entry in self.units.items() if self.existed(entry, span) and leads(id)]

    def regions_of(self, unit):
        own = self.units[unit].get("region")
        return {own} & set(self.regions) | {
            id for id, region in self.regions.items() if unit in (region.get("units") or [])}

    def resolve(self, locality, span):
        """The units, as they stood, and the city that a locality names."""
        city = self.cities.get(locality)
        if city:
            existing, every = self.at([city.get("unit"), city.get("unit_now")], span)
            earlier = self.before(every[0], span) if every and not existing else []
            return existing or (earlier if len(earlier) == 1 else every[:1]), city["id"]
        code = locality.split("/")[0]
        if "@" in code:
            return [code] if code in self.units else [], None
        same = [id for id, unit in self.units.items() if unit["code"] == code]
        existing, every = self.at(same, span)
        return existing or every, None


def united(event, stops):
    """The event with the sectors, bodies, people, documents and promises of its stops."""
    event = dict(event)
    for key in ("sectors", "parties", "delegations", "commitments", "memoranda"):
        event[key] = [part for record in [event, *stops] for part in record.get(key) or []]
    return event


def values(event, stops, memoranda, places, sectors):
    """For each facet, the set of values that an event takes, a journey with its stops."""
    span = days(event["date"])
    units, here, others = set(), set(), set()
    for part in [event, *stops]:
        day = days(part["date"])
        for key in ("localities", "places"):
            for locality in part.get(key) or []:
                if locality in places.regions:
                    others |= {locality, places.regions[locality]["country"]}
                    continue
                if re.fullmatch("[A-Z]{2}", locality):
                    others.add(locality)
                    continue
                found, city = places.resolve(locality, day)
                today = set().union(*(places.today(unit) for unit in found))
                units |= today if key == "localities" else set()
                here |= today
                for unit in found:
                    others |= places.regions_of(unit) | {places.units[unit]["country"]}
                if city:
                    others |= {city, places.cities[city]["country"]}
    event = united(event, stops)
    provinces = {unit for unit in units if places.units[unit]["country"] == "VN"}
    prefectures = {unit for unit in units if places.units[unit]["country"] == "JP"}

    wider = set()
    for sector in event.get("sectors") or []:
        while sector in sectors:
            wider.add(sector)
            sector = sectors[sector].get("parent")

    bodies = set(event.get("parties") or [])
    people = set()
    for delegation in event.get("delegations") or []:
        bodies.add(delegation["party"])
        people |= {member["person"] for member in delegation.get("members") or []}
    for commitment in event.get("commitments") or []:
        bodies |= set(commitment.get("by") or []) | set(commitment.get("to") or [])
    for memorandum in event.get("memoranda") or []:
        bodies |= set(memoranda[memorandum].get("signatories") or [])

    return {
        "province": provinces,
        "prefecture": prefectures,
        "pair": {f"{left}~{right}" for left in provinces for right in prefectures},
        "place": here | others,
        "sector": wider,
        "kind": {event["kind"]},
        "year": {str(year) for year in range(int(span[0][:4]), int(span[1][:4]) + 1)},
        "party": bodies,
        "person": people,
        "status": {event["status"]},
    }


def main(root):
    places = Places(root)
    sectors = {sector["id"]: sector for sector in load(f"{root}/sectors.yaml")["sectors"]}
    memoranda = {}
    for path in glob.glob(f"{root}/memoranda/**/*.yaml", recursive=True):
        memorandum = load(path)
        memoranda[memorandum["id"]] = memorandum
    if os.path.exists(f"{root}/redirects.yaml"):
        for entry in load(f"{root}/redirects.yaml")["redirects"]:
            if entry["to"] in memoranda:
                memoranda[entry["from"]] = memoranda[entry["to"]]
    counts = collections.defaultdict(collections.Counter)
    events = [load(path) for path in glob.glob(f"{root}/events/**/*.yaml", recursive=True)]
    journeys = {event["id"] for event in events if not event.get("part_of")}
    stops = collections.defaultdict(list)
    for event in events:
        if event.get("part_of") in journeys:
            stops[event["part_of"]].append(event)
    for event in events:
        if event.get("part_of") in journeys:
            continue
        found = values(event, stops[event["id"]], memoranda, places, sectors)
        for facet, names in found.items():
            counts[facet].update(names)
    json.dump(counts, sys.stdout, ensure_ascii=False, indent=2, sort_keys=True)
    print()


if __name__ == "__main__":
    main(sys.argv[1])
