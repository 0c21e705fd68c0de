#!/usr/bin/env python3
"""Counts the events of a collection by every facet, straight from its YAML files.

Usage: independent_count.py DIRECTORY

Prints a JSON object {facet: {value: count}}. It shares no code with the program, whose
`count --by FACET --format json` must give the same numbers:

  province, prefecture  the units of an event's localities, as the units of today
  pair                  each province with each prefecture of an event
  place                 the localities and the places, cities with the units that held them
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
        while self.units[unit].get("successor"):
            unit = self.units[unit]["successor"]
        return unit

    def resolve(self, locality, span):
        """The units, as they stood, and the city that a locality names."""
        city = self.cities.get(locality)
        if city:
            existing, every = self.at([city.get("unit"), city.get("unit_now")], span)
            return existing or every[:1], city["id"]
        code = locality.split("/")[0]
        if "@" in code:
            return [code] if code in self.units else [], None
        same = [id for id, unit in self.units.items() if unit["code"] == code]
        existing, every = self.at(same, span)
        return existing or every, None


def values(event, memoranda, places, sectors):
    """For each facet, the set of values that an event takes."""
    span = days(event["date"])
    units, cities = set(), set()
    for locality in event.get("localities") or []:
        found, city = places.resolve(locality, span)
        units |= {places.today(unit) for unit in found}
        cities |= {city} if city else set()
    here = set(units)
    for locality in event.get("places") or []:
        found, city = places.resolve(locality, span)
        here |= {places.today(unit) for unit in found}
        cities |= {city} if city else set()
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
        "place": here | cities,
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
    for path in glob.glob(f"{root}/events/**/*.yaml", recursive=True):
        for facet, found in values(load(path), memoranda, places, sectors).items():
            counts[facet].update(found)
    json.dump(counts, sys.stdout, ensure_ascii=False, indent=2, sort_keys=True)
    print()


if __name__ == "__main__":
    main(sys.argv[1])
