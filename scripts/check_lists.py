#!/usr/bin/env python3
"""Counts the four lists of a collection straight from its YAML files and holds the program against it.

Usage: check_lists.py PROGRAM DATA

Reads DATA as docs/records.md, docs/architecture.md and docs/lists.md tell it, sharing nothing with the
program, and compares with `PROGRAM count` and `PROGRAM list`: the rows of each list and their order, every
facet of every list, pairs of facets, facets under a query, queries by the ids of what they find, and the
sums of `PROGRAM stats`. Prints each difference and ends with 1, or prints what was compared and ends with 0.
Needs PyYAML.
"""

import calendar
import collections
import csv
import datetime
import io
import itertools
import json
import pathlib
import re
import subprocess
import sys

import yaml

TODAY = "2026-11-30"
ALL_TIME = ("0001-01-01", "9999-12-31")
LISTS = ("events", "documents", "promises", "people")
FACETS = (
    "province prefecture place sector pair year party kind status person document validity signer standing "
    "due country post met").split()
PAIRS = [pair.split(",") for pair in (
    "sector,year province,prefecture document,validity party,standing country,post kind,status post,year "
    "place,kind person,due signer,document pair,year due,standing met,country year,met validity,sector "
    "year,sector status,party").split()]


# Reading

class Loader(yaml.BaseLoader):
    """Leaves every scalar the text that it is, but for null."""


Loader.add_implicit_resolver(
    "tag:yaml.org,2002:null", re.compile("^(~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Loader.add_constructor("tag:yaml.org,2002:null", lambda loader, node: None)


def load(path):
    """What a file says; a field that is empty is as one that is left out."""
    return without_empty(yaml.load(path.read_text(encoding="utf-8"), Loader=Loader) or {})


def without_empty(value):
    """A value of YAML without the fields that say nothing."""
    if isinstance(value, list):
        return [without_empty(part) for part in value]
    if isinstance(value, dict):
        return {key: without_empty(part) for key, part in value.items() if part not in (None, "", [], {})}
    return value


def entries(data, name):
    """The entries of a list of the collection, by id, in the order of their ids."""
    path = data / f"{name}.yaml"
    found = load(path).get(name, []) if path.exists() else []
    return {entry["id"]: entry for entry in sorted(found, key=lambda entry: entry["id"])}


def records(data, folder):
    """The records of a folder, by id, in the order of their ids."""
    found = map(load, (data / folder).rglob("*.yaml"))
    return {record["id"]: record for record in sorted(found, key=lambda record: record["id"])}


# Dates

def span(date):
    """The first and the last day that a date can mean, as texts that sort; all time without a date."""
    if not date:
        return ALL_TIME
    first, _, last = date.rstrip("~?%").partition("/")
    last = last or first
    return (
        ALL_TIME[0] if first == ".." else first + "0000-01-01"[len(first):],
        last + "9999-12-31"[len(last):] if len(last) != 7 else f"{last}-{days_of(last):02}")


def days_of(month):
    """How many days a month has."""
    return calendar.monthrange(int(month[:4]), int(month[5:7]))[1]


def within(date, first, last="9999-12-31"):
    """Whether one of the days that a date can mean lies between two days."""
    return bool(date) and span(date)[0] <= last and span(date)[1] >= first


def years(date):
    """The years that a date touches; none without a date or with an open beginning."""
    if not date or date.startswith(".."):
        return set()
    first, last = span(date)
    return {str(year) for year in range(int(first[:4]), int(last[:4]) + 1)}


def later(day, length):
    """The day that comes a length of time (P3Y, P18M, P90D) after a day."""
    parts = {unit: int(number) for number, unit in re.findall(r"(\d+)([YMWD])", length)}
    months = int(day[:4]) * 12 + int(day[5:7]) - 1 + parts.get("Y", 0) * 12 + parts.get("M", 0)
    month = f"{months // 12:04}-{months % 12 + 1:02}"
    start = datetime.date.fromisoformat(f"{month}-{min(int(day[8:10]), days_of(month)):02}")
    return str(start + datetime.timedelta(days=parts.get("D", 0) + 7 * parts.get("W", 0)))


def order(date):
    """What dates are ordered by: the first day, the wider span, the surer date."""
    first, last = span(date)
    return first, [-ord(sign) for sign in last], bool(re.search("[~?%]$", date))


# Places

class Places:
    """Units in their periods, cities, regions and countries."""

    def __init__(self, data):
        self.units, self.cities = entries(data, "units"), entries(data, "cities")
        self.regions = entries(data, "regions")

    def heirs(self, unit):
        """The units that a unit became part of or was divided into."""
        entry = self.units[unit]
        return entry.get("successors") or [entry[key] for key in ("successor",) if key in entry]

    def today(self, unit):
        """The units of today that a unit became."""
        heirs = self.heirs(unit)
        return set().union(*map(self.today, heirs)) if heirs else {unit}

    def existed(self, unit, days):
        """Whether a unit existed on one of these days."""
        begins, ends = (self.units[unit].get(key) for key in ("from", "to"))
        return span(begins)[0] <= days[1] and span(ends)[1] >= days[0]

    def holders(self, city, days):
        """The units that held a city, or else the earlier ones that these came from."""
        units = {city[key] for key in ("unit", "unit_now") if key in city}
        while units:
            existing = {unit for unit in units if self.existed(unit, days)}
            if existing:
                return existing
            units = {unit for unit in self.units if units & set(self.heirs(unit))}
        return {city["unit"]} if "unit" in city else set()

    def named(self, name, days):
        """The units, as they stood, and the further places that a locality names."""
        if name in self.regions:
            return set(), {name, self.regions[name]["country"]}
        if re.fullmatch("[A-Z]{2}", name):
            return set(), {name}
        if name in self.cities:
            city = self.cities[name]
            return self.holders(city, days), {name, city["country"]}
        if name in self.units and "@" in name:
            return {name}, set()
        same = {unit for unit, entry in self.units.items() if entry["code"] == name}
        return {unit for unit in same if self.existed(unit, days)} or same, set()

    def regions_of(self, unit):
        """The regions that a unit belongs to."""
        own = self.units[unit].get("region")
        return {id for id, region in self.regions.items() if id == own or unit in region.get("units", [])}

    def facets(self, localities, places, days):
        """The values of the facets of places that a record takes."""
        units, others, stood = set(), set(), set()
        for number, name in enumerate([*localities, *places]):
            found, further = self.named(name, days)
            now = set().union(*map(self.today, found))
            others |= further | now | set().union(*map(self.regions_of, found))
            others |= {self.units[unit]["country"] for unit in found}
            if number < len(localities):
                units |= now
                stood |= found
        sides = [{unit for unit in units if self.units[unit]["country"] == country} for country in ("VN", "JP")]
        return {
            "province": sides[0], "prefecture": sides[1], "place": others, "stood": stood,
            "pair": {"~".join(pair) for pair in itertools.product(*sides)}}


# Documents

def end(memorandum):
    """The end of a document as a date: what it says, else its term after the first day of its signing."""
    if "until" in memorandum:
        return memorandum["until"]
    signed = memorandum.get("signed", "..")
    return later(span(signed)[0], memorandum["term"]) if "term" in memorandum and signed[0] != "." else None


def validity(memorandum, memoranda, seen=()):
    """In which of three states a document is, or none for what is drafted or superseded."""
    id, status = memorandum["id"], memorandum.get("status", "signed")
    followers = [other for other in memoranda.values() if other.get("status") != "drafted" and id not in seen]
    if status in ("drafted", "superseded") or any(other.get("supersedes") == id for other in followers):
        return None
    renewals = [other for other in followers if other.get("renews") == id]
    if renewals:
        last = max(renewals, key=lambda other: order(other.get("signed")))
        return validity(last, memoranda, (*seen, id))
    last_day = end(memorandum)
    if status in ("in-force", "renewed") or memorandum.get("renewal") == "automatic":
        return "in-force"
    if status == "expired" or last_day and span(last_day)[1] < TODAY:
        return "lapsed"
    return "in-force" if last_day else "no-end"


# Rows

class Collection:
    """The rows of the four lists: each has an id, its own values and its events."""

    def __init__(self, data):
        self.places, self.sectors = Places(data), entries(data, "sectors")
        self.parties, self.people = entries(data, "parties"), entries(data, "people")
        self.kinds, self.offices = entries(data, "kinds"), set()
        self.memoranda, self.recorded = records(data, "memoranda"), records(data, "events")
        path = data / "redirects.yaml"
        self.redirects = {entry["from"]: entry["to"] for entry in load(path)["redirects"]} if path.exists() else {}
        self.stops = collections.defaultdict(list)
        for event in self.recorded.values():
            if "part_of" in event:
                self.stops[self.lead(event["part_of"])].append(event)
        journeys = [event for event in self.recorded.values() if "part_of" not in event]
        self.rows = {"documents": list(map(self.document, self.memoranda.values()))}
        self.documents = {row["id"]: row for row in self.rows["documents"]}
        self.rows["events"] = list(map(self.event, journeys))
        self.rows["people"] = list(map(self.person, self.people.values()))
        self.persons = {row["id"]: row for row in self.rows["people"]}
        self.rows["promises"] = [row for event in latest_first(self.rows["events"]) for row in event["promises"]]
        self.join()

    def lead(self, id):
        """The id that an id leads to today."""
        return self.redirects.get(id, id)

    def leads(self, record, key):
        """The ids that a record has under a key, as they lead today."""
        return {self.lead(id) for id in record.get(key, [])}

    def wider(self, record):
        """The sectors of a record with those above them."""
        found = set()
        for sector in record.get("sectors", []):
            while sector:
                found.add(sector)
                sector = self.sectors[sector].get("parent")
        return found

    def parents(self, facet, value):
        """The values under which a value of a facet may stand; an empty text is none."""
        if facet == "sector":
            return {self.sectors[value].get("parent", "")}
        city = self.places.cities.get(value, {}) if facet == "place" else {}
        return self.places.today(city["unit"]) if "unit" in city else {"", city.get("country", "")}

    def document(self, memorandum):
        """The row of a document."""
        signed = memorandum.get("signed")
        state = validity(memorandum, self.memoranda)
        own = {
            **self.places.facets(memorandum.get("localities", []), [], span(signed)),
            "sector": self.wider(memorandum), "year": years(signed), "document": {memorandum["kind"]},
            "party": self.leads(memorandum, "signatories"), "validity": {state} - {None},
            "signer": {self.lead(signer["person"]) for signer in memorandum.get("signers", [])}}
        return {
            "id": memorandum["id"], "own": own, "date": signed if years(signed) else None, "record": memorandum,
            "parts": [memorandum], "events": []}

    def event(self, event):
        """The row of an event, or of a journey with its stops."""
        parts = [event, *self.stops[event["id"]]]
        own = collections.defaultdict(set)
        own.update({"kind": {event["kind"]}, "status": {event["status"]}, "year": years(event["date"])})
        row = {"id": event["id"], "own": own, "date": event["date"], "record": event, "parts": parts}
        row.update({"events": [row], "documents": [], "promises": []})
        row["sources"] = distinct(source for part in parts for source in part.get("sources", []))
        for part in parts:
            found = self.places.facets(part.get("localities", []), part.get("places", []), span(part["date"]))
            for facet in ("province", "prefecture", "place", "stood"):
                own[facet] |= found[facet]
            own["sector"] |= self.wider(part)
            own["party"] |= self.leads(part, "parties")
            for delegation in part.get("delegations", []):
                own["party"].add(self.lead(delegation["party"]))
                own["person"] |= {self.lead(member["person"]) for member in delegation.get("members", [])}
            row["documents"] += [
                self.documents[id] for id in sorted(self.leads(part, "memoranda")) if id in self.documents]
            row["promises"] += [self.promise(promise, part, row) for promise in part.get("commitments", [])]
        own["pair"] = {"~".join(pair) for pair in itertools.product(own["province"], own["prefecture"])}
        for document in row["documents"]:
            own["party"] |= document["own"]["party"]
            if event["id"] not in {other["id"] for other in document["events"]}:
                document["events"].append(row)
        for promise in row["promises"]:
            own["party"] |= promise["own"]["party"]
        return row

    def promise(self, promise, part, event):
        """The row of a promise that a record of an event made."""
        status = {"done": "kept"}.get(promise.get("status", "open"), promise.get("status", "open"))
        due = promise.get("due")
        late = status == "open" and due and span(due)[1] < TODAY
        own = {
            "by": self.leads(promise, "by"), "to": self.leads(promise, "to"), "due": years(due),
            "standing": {status, "overdue"} if late else {status}, "year": years(part["date"])}
        own["party"] = own["by"] | own["to"]
        return {
            "id": f"{part['id']}#{promise['id']}", "own": own, "date": due, "record": promise,
            "made": part["date"], "events": [event]}

    def person(self, person):
        """The row of a person, with the offices named in delegations and those of the record."""
        offices = [post["title"] for post in person.get("posts", []) if "title" in post]
        events = [event for event in self.rows["events"] if person["id"] in event["own"]["person"]]
        for part in (part for event in events for part in event["parts"]):
            for member in itertools.chain(*(side.get("members", []) for side in part.get("delegations", []))):
                if self.lead(member["person"]) == person["id"] and "position" in member:
                    offices.append(member["position"])
        held = [event["date"] for event in events if event["record"]["status"] == "held"]
        met = max(held, key=order, default=None)
        own = {
            "person": {person["id"]}, "country": {person["country"]} if "country" in person else set(),
            "post": {next(office[key] for key in ("en", "vi", "ja") if key in office) for office in offices},
            "met": years(met)}
        texts = {text.lower() for office in offices for text in office.values()}
        self.offices |= texts
        return {
            "id": person["id"], "own": own, "date": met, "record": person, "parts": [person],
            "events": events, "offices": texts, "everybody": self.offices}

    def join(self):
        """Gives the events what only their documents, promises and people have."""
        for event in self.rows["events"]:
            people = [self.persons[id] for id in event["own"]["person"] if id in self.persons]
            joined = (
                (event["documents"], ("document", "validity", "signer")),
                (event["promises"], ("standing", "due", "by", "to")), (people, ("country", "post", "met")))
            for rows, facets in joined:
                for facet in facets:
                    event["own"][facet] = set().union(*(row["own"][facet] for row in rows))

    def count(self, name, facets, true):
        """How many rows of a list take each value, or each pair of values at one event."""
        counts = collections.Counter()
        for row in self.rows[name]:
            cells = set()
            for event in row["events"] or [NO_EVENT]:
                if true(row, event):
                    cells |= set(itertools.product(*(value(row, event, facet) for facet in facets)))
            counts.update(cells)
        return counts

    def found(self, name, true):
        """The rows of a list that a reading of a query finds, in the order of the list."""
        rows = [row for row in self.rows[name] if any(true(row, event) for event in row["events"] or [NO_EVENT])]
        return [row["id"] for row in latest_first(rows)]


# What a row without events is looked at with.
NO_EVENT = {
    "id": "", "own": collections.defaultdict(set), "date": None, "record": {}, "parts": [], "documents": [],
    "promises": []}


def every(row, event):
    """The reading of an empty query."""
    return True


def latest_first(rows):
    """Rows by their own date, the latest first, those without one last, and else as they were."""
    dated = sorted((row for row in rows if row["date"]), key=lambda row: order(row["date"]), reverse=True)
    return dated + [row for row in rows if not row["date"]]


def distinct(values):
    """Values without those that were there before."""
    found = []
    for value in values:
        if value not in found:
            found.append(value)
    return found


def value(row, event, facet):
    """What a row has of a facet: its own where its list has it, else its event's."""
    return row["own"][facet] if facet in row["own"] else event["own"][facet]


# Queries

def changed(row, since):
    """Whether a record of a row, a journey's or a stop's, was changed on a day or later."""
    return any(part.get("changed", "") >= since for part in row["parts"])


def holds(row, word):
    """Whether a person had an office that is called so, or, where none is, one with this word."""
    named = word in row["everybody"]
    return any(text == word if named else word in re.findall(r"\w+", text) for text in row["offices"])


def ahead(event):
    """Whether an event was not cancelled and is still to come."""
    return event["record"].get("status") != "cancelled" and within(event["date"], TODAY)


# A list, a query, and when a row with one of its events is found.
QUERIES = [
    ("documents", "sector:trade", lambda row, event: "trade" in row["own"]["sector"]),
    ("documents", "year:2023", lambda row, event: within(row["date"], "2023-01-01", "2023-12-31")),
    ("documents", "signed:2023-11", lambda row, event: within(row["date"], "2023-11-01", "2023-11-30")),
    ("documents", "date:2019..2020-06", lambda row, event: within(row["date"], "2019-01-01", "2020-06-30")),
    ("documents", "memo:tie -is:no-end", lambda row, event: row["record"]["kind"] == "tie"
     and "no-end" not in row["own"]["validity"]),
    ("documents", "memo:tie province:\"Da Nang\"", lambda row, event: row["record"]["kind"] == "tie"
     and "VN-DN" in row["own"]["province"]),
    ("documents", "prefecture:Kanagawa kind:visit", lambda row, event: "JP-14" in row["own"]["prefecture"]
     and "visit" in event["own"]["kind"]),
    ("documents", "-kind:signing", lambda row, event: "signing" not in event["own"]["kind"]),
    ("documents", "place:VN-57@63", lambda row, event: "VN-57@63" in row["own"]["stood"]),
    ("documents", "place:kyushu -sector:education", lambda row, event: "kyushu" in row["own"]["place"]
     and "education" not in row["own"]["sector"]),
    ("documents", "pair:\"Da Nang\"~Osaka", lambda row, event: "VN-DN~JP-27" in row["own"]["pair"]),
    ("documents", "is:lapsed OR is:in-force", lambda row, event: row["own"]["validity"] & {"lapsed", "in-force"}),
    ("documents", "until:2027..", lambda row, event: within(end(row["record"]), "2027-01-01")),
    ("documents", "until:..2020-08", lambda row, event: within(end(row["record"]), "0001-01-01", "2020-08-31")),
    ("documents", "has:until", lambda row, event: end(row["record"])),
    ("documents", "signer:morita-kensaku", lambda row, event: "morita-kensaku" in row["own"]["signer"]),
    ("documents", "party:jica person:yamada-takio", lambda row, event: "jica" in row["own"]["party"]
     and "yamada-takio" in event["own"]["person"]),
    ("documents", "since:2026-11-29", lambda row, event: changed(row, "2026-11-29")),
    ("documents", "id:2024-11", lambda row, event: event["id"].startswith("2024-11")),
    ("documents", "has:source", lambda row, event: any(
        "url" in source for source in row["record"].get("sources", []))),
    ("documents", "is:open", lambda row, event: "open" in event["own"]["standing"]),
    ("promises", "is:overdue", lambda row, event: "overdue" in row["own"]["standing"]),
    ("promises", "pair:\"Da Nang\"~Sakai is:open", lambda row, event: "VN-DN" in event["own"]["province"]
     and any("JP-27/sakai" in part.get("localities", []) for part in event["parts"])
     and "open" in row["own"]["standing"]),
    ("promises", "by:da-nang-peoples-committee", lambda row, event: "da-nang-peoples-committee" in row["own"]["by"]),
    ("promises", "to:vn-gov -is:kept", lambda row, event: "vn-gov" in row["own"]["to"]
     and "kept" not in row["own"]["standing"]),
    ("promises", "party:jp-meti", lambda row, event: "jp-meti" in row["own"]["party"]),
    ("promises", "due:2024..2025", lambda row, event: within(row["date"], "2024-01-01", "2025-12-31")),
    ("promises", "date:2023-11", lambda row, event: within(row["made"], "2023-11-01", "2023-11-30")),
    ("promises", "date:2024-08-07", lambda row, event: within(row["made"], "2024-08-07", "2024-08-07")),
    ("promises", "has:memorandum country:JP", lambda row, event: event["documents"]
     and "JP" in event["own"]["country"]),
    ("promises", "is:lapsed", lambda row, event: "lapsed" in event["own"]["validity"]),
    ("promises", "since:2026-11-29", lambda row, event: changed(event, "2026-11-29")),
    ("people", "kind:visit -province:Hue", lambda row, event: "visit" in event["own"]["kind"]
     and "VN-26" not in event["own"]["province"]),
    ("people", "country:JP post:Governor", lambda row, event: "JP" in row["own"]["country"]
     and holds(row, "governor")),
    ("people", "country:GB,US", lambda row, event: row["own"]["country"] & {"GB", "US"}),
    ("people", "met:2026", lambda row, event: within(row["date"], "2026-01-01", "2026-12-31")),
    ("people", "is:overdue sector:labour", lambda row, event: "overdue" in event["own"]["standing"]
     and "labour" in event["own"]["sector"]),
    ("people", "year:2023 status:planned", lambda row, event: "2023" in event["own"]["year"]
     and "planned" in event["own"]["status"]),
    ("people", "NOT has:place", lambda row, event: not any("places" in part for part in event["parts"])),
    ("people", "is:past -is:upcoming", lambda row, event: event["date"] and not ahead(event)),
    ("people", "post:\"Ambassador of Japan to Vietnam\"", lambda row, event:
     "Ambassador of Japan to Vietnam" in row["own"]["post"]),
    ("people", "since:2026-11-29", lambda row, event: changed(row, "2026-11-29")),
    ("people", "signer:morita-kensaku -person:morita-kensaku", lambda row, event:
     "morita-kensaku" in event["own"]["signer"] and "morita-kensaku" not in row["own"]["person"]),
    ("events", "is:lapsed", lambda row, event: "lapsed" in event["own"]["validity"]),
    ("events", "country:GB", lambda row, event: "GB" in event["own"]["country"]),
    ("events", "until:2027..", lambda row, event: any(
        within(end(document["record"]), "2027-01-01") for document in event["documents"])),
    ("events", "is:open -is:overdue", lambda row, event: "open" in event["own"]["standing"]
     and "overdue" not in event["own"]["standing"]),
    ("events", "by:jica OR to:jica", lambda row, event: "jica" in event["own"]["by"] | event["own"]["to"]),
    ("events", "has:commitment -has:memorandum", lambda row, event: event["promises"]
     and not event["documents"]),
    ("events", "has:delegation", lambda row, event: any("delegations" in part for part in event["parts"])),
    ("events", "is:upcoming", lambda row, event: ahead(event)),
    ("events", "date:2025-07-01..", lambda row, event: within(row["date"], "2025-07-01")),
    ("events", "place:FR,NZ", lambda row, event: event["own"]["place"] & {"FR", "NZ"}),
    ("events", "province:VN-57@63", lambda row, event: "VN-57@63" in event["own"]["stood"]),
    ("events", "has:place", lambda row, event: any("places" in part for part in event["parts"])),
    ("events", "place:VN", lambda row, event: "VN" in event["own"]["place"]),
    ("events", "met:2024", lambda row, event: "2024" in event["own"]["met"]),
    ("events", "signed:2024", lambda row, event: any(
        within(document["record"].get("signed"), "2024-01-01", "2024-12-31") for document in event["documents"])),
    ("events", "due:2024 is:kept", lambda row, event: "2024" in event["own"]["due"]
     and "kept" in event["own"]["standing"]),
    ("events", "since:2026-11-29", lambda row, event: changed(event, "2026-11-29")),
]


# A list, a query, a facet of what it finds, and the reading of the query.
UNDER_QUERIES = [
    ("people", "kind:visit -province:Hue", "year", lambda row, event: "visit" in event["own"]["kind"]
     and "VN-26" not in event["own"]["province"]),
    ("people", "kind:visit -province:Hue", "province", lambda row, event: "visit" in event["own"]["kind"]
     and "VN-26" not in event["own"]["province"]),
    ("people", "status:planned", "met", lambda row, event: "planned" in event["own"]["status"]),
    ("documents", "person:pham-minh-chinh", "kind", lambda row, event:
     "pham-minh-chinh" in event["own"]["person"]),
    ("documents", "kind:visit", "place", lambda row, event: "visit" in event["own"]["kind"]),
    ("documents", "is:lapsed", "standing", lambda row, event: "lapsed" in row["own"]["validity"]),
    ("promises", "is:open", "party", lambda row, event: "open" in row["own"]["standing"]),
    ("promises", "country:JP", "post", lambda row, event: "JP" in event["own"]["country"]),
    ("events", "is:open", "due", lambda row, event: "open" in event["own"]["standing"]),
    ("events", "date:2025-07-01..", "pair", lambda row, event: within(row["date"], "2025-07-01")),
]


# Comparing

class Comparison:
    """What the program answers, beside what the files say."""

    def __init__(self, program, data):
        self.collection, self.program, self.data = Collection(data), program, data
        self.differences, self.compared = [], collections.Counter()

    def ask(self, *arguments):
        """What the program prints."""
        command = [self.program, *arguments, "--data", self.data, "--today", TODAY, "--lang", "en"]
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode:
            sys.exit(f"check_lists.py: {' '.join(map(str, command))}: {result.stderr}")
        return result.stdout

    def table(self, *arguments):
        """The lines of a csv that the program prints, as maps."""
        return list(csv.DictReader(io.StringIO(self.ask(*arguments, "--format", "csv").lstrip("\ufeff"))))

    def same(self, what, expected, found):
        """Notes where two counts are not the same."""
        for key in sorted(set(expected) | set(found)):
            if expected.get(key, 0) != found.get(key, 0):
                self.differences.append(
                    f"{what}: {'/'.join(key)}: the files have {expected.get(key, 0)}, "
                    f"the program {found.get(key, 0)}")

    def rows(self, name, query, true):
        """Compares the rows that a query finds, and their order."""
        expected = self.collection.found(name, true)
        found = [line["id"] for line in self.table("list", "--of", name, *([query] if query else []))]
        label = f"{name} {query!r}"
        for id in sorted(set(expected) ^ set(found)):
            self.differences.append(f"{label}: {id} is in the {'files' if id in expected else 'program'} alone")
        if set(expected) == set(found) and expected != found:
            at = next(number for number, pair in enumerate(zip(expected, found)) if pair[0] != pair[1])
            self.differences.append(
                f"{label}: row {at + 1} is {expected[at]} in the files, {found[at]} in the program")
        self.compared[name, "queries" if query else "rows"] += 1 if query else len(expected)

    def facet(self, name, facets, query="", true=every):
        """Compares how many rows take each value of a facet, or each pair of values of two."""
        expected = self.collection.count(name, facets, true)
        lines = self.table("count", "--of", name, "--by", ",".join(facets), *([query] if query else []))
        label, found = f"{name} {query + ' ' if query else ''}by {','.join(facets)}", {}
        for line in lines:
            columns = [key for key in line if key not in ("value", "name", "parent", name)]
            found.update({(line["value"], column): int(line[column]) for column in columns})
        sums = {(line["value"],): int(line[name]) for line in lines}
        self.same(label, expected, found if len(facets) == 2 else sums)
        if len(facets) == 2:
            self.same(f"{label}, sums", self.collection.count(name, facets[:1], true), sums)
        self.shape(label, facets[0], lines)
        self.compared[name, "facets" if len(facets) == 1 else "pairs of facets"] += 1
        self.compared[name, "counts"] += len(expected)

    def shape(self, label, facet, lines):
        """Notes years that are left out between others, and values that stand under the wrong one."""
        values = [line["value"] for line in lines]
        if facet in ("year", "due", "met") and values:
            if values != [str(year) for year in range(int(values[0]), int(values[-1]) + 1)]:
                self.differences.append(f"{label}: the years {' '.join(values)} are not one after another")
        for line in lines:
            if line.get("parent", "") not in self.collection.parents(facet, line["value"]):
                self.differences.append(f"{label}: {line['value']} stands under {line['parent'] or 'none'}")

    def sums(self):
        """Compares the numbers of the collection about itself, and those of the README beside it."""
        held, events = self.collection, self.collection.rows["events"]
        sections = {section["title"]: {(line["name"],): line["count"] for line in section["counts"]}
                    for section in json.loads(self.ask("stats", "--format", "json"))}
        documents = [row["record"] for row in held.rows["documents"]]
        sources = [*(row["sources"] for row in events), *(record.get("sources", []) for record in documents)]
        records = {
            "events": len(events), "memoranda": len(documents), "parties": len(held.parties),
            "people": len(held.people), "commitments": len(held.rows["promises"]), "sources": sum(map(len, sources))}
        self.section("Records", sections["Records"], records)
        self.section("Events with", sections["Events with"], {
            "a source": sum(bool(row["sources"]) for row in events),
            "a place": sum(any("places" in part for part in row["parts"]) for row in events),
            "people": sum(bool(row["own"]["person"]) for row in events),
            "a memorandum": sum(bool(row["documents"]) for row in events),
            "commitments": sum(bool(row["promises"]) for row in events)})
        self.section("Memoranda by kind", sections["Memoranda by kind"], collections.Counter(
            record["kind"].replace("-of-", " of ").replace("joint-", "joint ") for record in documents))
        statuses = collections.Counter(row["record"].get("status", "open") for row in held.rows["promises"])
        self.section("Commitments that are", sections["Commitments that are"], statuses)
        for title, facet, names in (
                ("Events by kind", "kind", held.kinds), ("Events by year", "year", {}),
                ("Events by sector", "sector", {
                    id: sector for id, sector in held.sectors.items() if "parent" not in sector}),
                ("Events by unit of Vietnam today", "province", held.places.units),
                ("Events by prefecture of Japan", "prefecture", held.places.units)):
            counts = held.count("events", [facet], every)
            self.section(title, sections[title], {
                names[id]["name"]["en"] if names else id: count
                for (id,), count in counts.items() if not names or id in names})
        readme = self.data.parent / "README.md"
        figures = ", ".join(f"{count} {name}" for name, count in records.items())
        if readme.exists() and figures not in readme.read_text(encoding="utf-8"):
            self.differences.append(f"README.md: the files have {figures}")

    def section(self, title, found, expected):
        """Compares the numbers of a section of the numbers with those that are expected."""
        found = {key: count for key, count in found.items() if key[0] in expected or title.startswith("Events by")}
        self.same(f"stats {title}", {(name,): count for name, count in expected.items()}, found)
        self.compared["stats", "sums"] += len(expected)


def main(program, data):
    comparison = Comparison(program, data)
    for name in LISTS:
        comparison.rows(name, "", every)
        for facets in [*([facet] for facet in FACETS), *PAIRS]:
            comparison.facet(name, facets)
    for name, query, true in QUERIES:
        comparison.rows(name, query, true)
    for name, query, facet, true in UNDER_QUERIES:
        comparison.facet(name, [facet], query, true)
    comparison.sums()
    print(*comparison.differences, sep="\n", end="\n" if comparison.differences else "")
    for name in (*LISTS, "stats"):
        compared = ", ".join(f"{count} {what}" for (of, what), count in comparison.compared.items() if of == name)
        print(f"{name}: {compared}")
    print(f"lists: {len(comparison.differences)} differences")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()))
