#!/usr/bin/env python3
"""Reads a collection file (.vnjp) by docs/collection-file.md alone, with nothing but Python.

Usage: scripts/read_collection_file.py FILE                    counts, as one line of JSON
       scripts/read_collection_file.py FILE --events           the events, as JSON lines
       scripts/read_collection_file.py FILE --against EXPORT   compares them with a .jsonl export

Every checksum, offset, order and index of the file is checked first. Ends with 1 where a comparison
differs, with 65 where the file is damaged.
"""
import argparse
import json
import re
import struct
import sys

MASK = (1 << 64) - 1
MULTIPLIER = 0x9E3779B97F4A7C15
HEADER, ENTRY = 64, 32
COLUMNS = ["localityNodes", "placeNodes", "sectors", "parties", "people", "memoranda", "follows",
           "stops"]
FACETS = ["province", "prefecture", "place", "sector", "kind", "year", "party", "person", "status",
          "pair", "document", "validity", "signer", "standing", "due", "country", "post", "met"]
# The lists by what is added to the numbers of their sections, with the columns and facets that each has.
LISTS = {"events": 0, "documents": 1000, "promises": 2000, "people": 3000}
LIST_COLUMNS = {
    "documents": {"localityNodes": 0, "placeNodes": 1, "sectors": 2, "parties": 3, "people": 4,
                  "memoranda": 5, "events": 10},
    "promises": {"parties": 3, "promisors": 8, "promisees": 9, "events": 10, "recorded": 13},
    "people": {"people": 4, "events": 10}}
LIST_FACETS = {
    "events": FACETS[:10],
    "documents": ["province", "prefecture", "place", "sector", "year", "party", "pair", "document",
                  "validity", "signer"],
    "promises": ["year", "party", "standing", "due"],
    "people": ["person", "country", "post", "met"]}
DATE = re.compile(r"(\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?|\.\./\d{4}(-\d\d(-\d\d)?)?)[~?%]?")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
PERIOD = re.compile(r"P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?")
LOCALITY = re.compile(
    r"[A-Z]{2}(-[A-Za-z0-9@]+)?(/[a-z0-9]+(-[a-z0-9]+)*)?|[a-z0-9]+(-[a-z0-9]+)*")

# The fields of each record by docs/collection-file.md: number, key, what it holds. They stand in the
# order in which exports have them.
OF_EVERY_RECORD = [
    (60, "changed", DAY), (61, "revision", "count"), (62, "origin", "text"),
    (63, "acknowledged", "texts")]
SOURCE = [
    (1, "title", "text"), (2, "url", "text"), (3, "publisher", "text"), (4, "published", DATE),
    (5, "accessed", DATE), (6, "language", "text"),
    (7, "kind", "original press copy translation")]
DELEGATION = [
    (1, "party", "text"), (2, "role", "host guest participant"),
    (3, "members", [
        (1, "person", "text"), (2, "position", "localized"), (3, "head", "flag")])]
COMMITMENT = [
    (1, "id", "text"), (2, "text", "localized"), (3, "by", "texts"), (4, "to", "texts"),
    (5, "due", DATE), (6, "status", "open done dropped"), (7, "met_by", "text"),
    (8, "last_checked", DAY)]
EVENT = [
    (1, "id", "text"), (2, "kind", "text"), (3, "date", DATE),
    (4, "status", "held planned announced cancelled"), (5, "title", "localized"),
    (6, "summary", "localized"), (17, "part_of", "text"),
    (18, "series", ((1, "id", "text"), (2, "edition", "count"))), (7, "places", [LOCALITY]),
    (8, "localities", [LOCALITY]), (9, "sectors", "texts"), (10, "parties", "texts"),
    (11, "delegations", DELEGATION),
    (19, "participants", [
        (1, "count", "count"), (2, "precision", "exact about at-least at-most"),
        (3, "of", "localized")]),
    (12, "memoranda", "texts"), (13, "commitments", COMMITMENT), (14, "follows", "texts"),
    (20, "note", "localized"), (15, "sources", SOURCE),
    (16, "confidence", "sourced general-knowledge"), *OF_EVERY_RECORD]
MEMORANDUM = [
    (1, "id", "text"),
    (2, "kind", "memorandum agreement plan loan grant contract letter-of-intent joint-statement tie"),
    (3, "title", "localized"), (4, "signatories", "texts"),
    (14, "signers", [(1, "person", "text"), (2, "party", "text")]), (5, "localities", [LOCALITY]),
    (6, "signed", DATE), (15, "term", PERIOD), (7, "until", DATE),
    (16, "renewal", "automatic by-agreement none"), (17, "notice", PERIOD),
    (8, "status", "drafted signed in-force renewed expired superseded"), (9, "renews", "text"),
    (10, "supersedes", "text"), (18, "succeeds", "text"), (19, "languages", "texts"),
    (11, "sectors", "texts"),
    (12, "amounts", [
        (1, "value", "count"), (2, "currency", "text"), (3, "what", "exact ceiling part"),
        (4, "to", "text")]),
    (20, "note", "localized"), (13, "sources", SOURCE), *OF_EVERY_RECORD]
VOCABULARY = {
    "units": [
        (1, "id", "text"), (2, "code", "text"), (3, "name", "localized"),
        (4, "full_name", "localized"), (5, "kind", "text"), (6, "country", "text"),
        (7, "region", "text"), (8, "capital", "text"), (9, "from", DATE), (10, "to", DATE),
        (11, "successors", "texts"), (14, "gso", "text"), (15, "wikidata", "text"),
        (12, "position", "position"), (13, "aliases", "texts"), *OF_EVERY_RECORD],
    "cities": [
        (1, "id", "text"), (2, "name", "localized"), (3, "kind", "text"), (4, "country", "text"),
        (5, "unit", "text"), (6, "unit_now", "text"), (7, "lg_code", "text"),
        (10, "wikidata", "text"), (8, "position", "position"), (9, "aliases", "texts"),
        *OF_EVERY_RECORD],
    "sectors": [
        (1, "id", "text"), (2, "parent", "text"), (3, "name", "localized"),
        (4, "short", "localized"), (5, "crs", "text"), (6, "keywords", "lists"),
        *OF_EVERY_RECORD],
    "kinds": [
        (1, "id", "text"), (2, "name", "localized"), (3, "short", "localized"),
        (4, "cameo", "text"), *OF_EVERY_RECORD],
    "parties": [
        (1, "id", "text"), (2, "name", "localized"), (12, "short", "localized"),
        (3, "abbreviation", "text"),
        (4, "kind", "government ministry agency local-government assembly political-party embassy "
            "consulate company university institution association international-organisation"),
        (5, "country", "text"), (6, "parent", "text"), (7, "locality", LOCALITY),
        (13, "represents", LOCALITY), (8, "from", DATE), (9, "to", DATE),
        (10, "successor", "text"), (11, "aliases", "texts"), *OF_EVERY_RECORD],
    "people": [
        (1, "id", "text"), (2, "name", "localized"), (5, "reading", "text"),
        (6, "by_sound", "texts"), (3, "country", "text"),
        (7, "posts", [
            (1, "party", "text"), (2, "title", "localized"), (3, "from", DATE),
            (4, "until", DATE)]),
        (8, "sources", SOURCE), (4, "aliases", "texts"), *OF_EVERY_RECORD],
    "regions": [
        (1, "id", "text"), (2, "name", "localized"), (3, "country", "text"), (4, "units", "texts"),
        (5, "wikidata", "text"), (6, "aliases", "texts"), *OF_EVERY_RECORD],
}


# What a collection says of itself; what stands before the lists is left out here.
ABOUT = [
    (1, "id", "text"), (2, "title", "localized"), (3, "description", "localized"),
    (4, "licence", "text"), (5, "version", "text"), (6, "languages", "texts"),
    (7, "corrections", "text"),
    (8, "ties_counted", (
        (1, "count", "count"), (2, "precision", "exact about at-least at-most"), (3, "day", DAY),
        (4, "by", "localized"), (5, "note", "localized"), (6, "source", tuple(SOURCE))))]


class Damage(Exception):
    """What is wrong with the file."""


def require(holds, what):
    if not holds:
        raise Damage(what)


def mixed(total, word):
    product = ((total ^ word) * MULTIPLIER) & MASK
    return ((product << 29) | (product >> 35)) & MASK


def checksum(data):
    lanes = [1, 2, 3, 4]
    whole = len(data) - len(data) % 32
    for words in struct.iter_unpack("<4Q", data[:whole]):
        lanes = [mixed(lane, word) for lane, word in zip(lanes, words)]
    total = len(data)
    for byte in data[whole:]:
        total = mixed(total, byte)
    for lane in lanes:
        total = mixed(total, lane)
    return total


def empty(form):
    """What a field says that is not there."""
    if form in ("texts",) or isinstance(form, list):
        return []
    if form == "localized":
        return {"en": None, "vi": None, "ja": None}
    if form == "lists":
        return {"en": [], "vi": [], "ja": []}
    return False if form == "flag" else None


class Reader:
    """Coded records, one field behind the other."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, length):
        require(length <= len(self.data) - self.at, "a record ends too early")
        self.at += length
        return self.data[self.at - length:self.at]

    def count(self):
        value = 0
        for place in range(9):
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << (7 * place)
            if byte < 0x80:
                return value
        raise Damage("a count is longer than nine bytes")

    def part(self):
        """What stands behind the number of its bytes."""
        return Reader(self.take(self.count()))

    def rest(self):
        return self.take(len(self.data) - self.at).decode("utf-8")

    def text(self):
        return self.take(self.count()).decode("utf-8")

    def maybe(self):
        length = self.count()
        return None if length == 0 else self.take(length - 1).decode("utf-8")

    def list(self, read):
        count = self.count()
        require(count <= len(self.data) - self.at, "a list is longer than what is left")
        return [read() for _ in range(count)]

    def texts(self):
        return self.list(self.text)

    def localized(self):
        return {"en": self.maybe(), "vi": self.maybe(), "ja": self.maybe()}

    def end(self, what):
        require(self.at == len(self.data), f"{what} goes on behind its end")

    # Records

    def record(self, fields):
        """A record: each field that says something, by its number."""
        part = self.part()
        found = {}
        while part.at < len(part.data):
            number = part.count()
            require(number not in found, f"field {number} comes twice")
            found[number] = part.part()
        record = {}
        for number, key, form in fields:
            value = found.pop(number, None)
            record[key] = empty(form) if value is None else value.value(key, form)
            if value is not None:
                value.end(f"field {key}")
        require(not found, f"fields {sorted(found)} are none of the record")
        return record

    def value(self, key, form):
        if isinstance(form, list):
            if isinstance(form[0], re.Pattern):
                return self.list(lambda: self.matching(self.text(), form[0]))
            return self.list(lambda: self.record(form))
        if isinstance(form, tuple):
            return self.record(form)
        if isinstance(form, re.Pattern):
            return self.matching(self.rest(), form)
        if form == "text":
            return self.rest()
        if form == "texts":
            return self.texts()
        if form == "lists":
            return {"en": self.texts(), "vi": self.texts(), "ja": self.texts()}
        if form == "count":
            return self.count()
        if form == "flag":
            return True
        if form == "localized":
            return self.localized()
        if form == "position":
            return list(struct.unpack("<2d", self.take(16)))
        return self.matching(self.rest(), re.compile(form.replace(" ", "|")))

    @staticmethod
    def matching(text, pattern):
        require(pattern.fullmatch(text), f"{text!r} is not of the form {pattern.pattern}")
        return text

    # Section 1

    def vocabulary(self):
        head = {
            "title": self.localized(), "licence": self.maybe(), "version": self.maybe(),
            "redirects": dict(self.list(lambda: (self.text(), self.text())))}
        names = ["units", "cities", "sectors", "kinds", "parties", "people", "regions"]
        return head | {
            name: self.list(lambda: self.record(VOCABULARY[name])) for name in names
        } | {"about": self.record(ABOUT) if self.at < len(self.data) else None}

    # Sections 200 and on

    def facet_value(self):
        return {
            "id": self.text(), "name": self.localized(), "parent": self.count(),
            "country": self.maybe(), "others": self.list(self.text)}


class CollectionFile:
    """A whole file: opened, checked and decoded."""

    def __init__(self, data):
        self.data = data
        self.open()
        self.vocabulary = self.whole(1, Reader.vocabulary)
        self.events = self.records(5, 6, self.n, lambda reader: reader.record(EVENT))
        self.memoranda = self.records(10, 11, self.m, lambda reader: reader.record(MEMORANDUM))
        self.stop_rows = self.numbers(29, "I")
        require(all(row < self.n for row in self.stop_rows), "a stop is of no row")
        self.stops = self.records(
            24, 25, len(self.stop_rows), lambda reader: reader.record(EVENT))
        self.check_ids(7, self.events)
        self.check_ids(26, self.stops)
        self.check_ids(12, self.memoranda)
        self.check_names()
        self.check_facts()
        self.check_text()
        self.check_columns()
        self.facets = {name: self.facet(200 + 4 * place) for place, name in enumerate(FACETS)}
        self.lists = {name: self.list_of(name) for name in LISTS}
        self.check_joins()
        for name, facets in LIST_FACETS.items():
            for facet in facets:
                self.check_facet(name, facet)

    def open(self):
        data = self.data
        require(len(data) >= HEADER and data[:8] == b"VNJPCOLL", "this is no collection file")
        version, entries, length, self.digest, self.n, self.m = struct.unpack_from(
            "<IIQQII", data, 8)
        require(version == 3, f"the version is {version}, expected 3")
        require(length == len(data), f"the file has {len(data)} bytes, expected {length}")
        end = HEADER + ENTRY * entries
        require(end <= length, "the directory ends behind the file")
        (found,) = struct.unpack_from("<Q", data, 56)
        require(checksum(data[:56]) ^ checksum(data[HEADER:end]) == found,
                "the directory is damaged")
        self.sections = {}
        for number, _, start, size, found in struct.iter_unpack("<IIQQQ", data[HEADER:end]):
            require(start + size <= length, f"section {number} ends behind the file")
            require(start % 8 == 0, f"section {number} begins at {start}")
            section = data[start:start + size]
            require(checksum(section) == found, f"section {number} is damaged")
            self.sections[number] = section
        require(len(self.section(6)) == 8 * (self.n + 1), "section 6 has not n + 1 offsets")
        require(len(self.section(11)) == 8 * (self.m + 1), "section 11 has not m + 1 offsets")

    def section(self, number):
        return self.sections.get(number, b"")

    def numbers(self, number, form, count=None):
        section = self.section(number)
        width = struct.calcsize("<" + form)
        require(len(section) % width == 0, f"section {number} holds a part of a number")
        values = [value for (value,) in struct.iter_unpack("<" + form, section)]
        require(count is None or len(values) == count,
                f"section {number} has {len(values)} numbers, expected {count}")
        return values

    def offsets(self, number, form, count, end):
        values = self.numbers(number, form, count + 1)
        require(values[0] == 0 and values[-1] == end and values == sorted(values),
                f"the offsets of section {number} do not fit")
        return values

    def parts(self, section, offsets, count):
        data = self.section(section)
        starts = self.offsets(offsets, "Q", count, len(data))
        return [data[start:end] for start, end in zip(starts, starts[1:])]

    def whole(self, number, read):
        reader = Reader(self.section(number))
        value = read(reader)
        reader.end(f"section {number}")
        return value

    def records(self, section, offsets, count, read):
        found = []
        for part in self.parts(section, offsets, count):
            reader = Reader(part)
            found.append(read(reader))
            reader.end(f"a record of section {section}")
        return found

    def check_ids(self, section, records):
        ids = self.parts(section, section + 1, len(records))
        require([part.decode("utf-8") for part in ids] == [record["id"] for record in records],
                f"section {section} has other ids than the records")
        order = self.numbers(section + 2, "I", len(records))
        require(order == sorted(range(len(ids)), key=lambda row: ids[row]),
                f"section {section + 2} is not in the order of the ids")

    def check_names(self):
        data = self.section(3)
        entries = list(struct.iter_unpack("<6I", self.section(4)))
        kinds = ["units", "cities", "sectors", "kinds", "parties", "people", "regions"]
        before = (b"", -1)
        for key, key_length, spelling, spelling_length, entity, order in entries:
            require(max(key + key_length, spelling + spelling_length) <= len(data),
                    "a name ends behind section 3")
            require(entity >> 28 < len(kinds) and
                    entity & 0x0FFFFFFF < len(self.vocabulary[kinds[entity >> 28]]),
                    "a name stands for nothing")
            place = (data[key:key + key_length], order)
            require(before < place, "section 4 is not in the order of the keys")
            require(re.fullmatch(rb"[a-z0-9\x80-\xff]+", place[0]), "a key has other signs")
            data[spelling:spelling + spelling_length].decode("utf-8")
            before = place
        require(sorted(entry[5] for entry in entries) == list(range(len(entries))),
                "the names have no single order")
        self.names = len(entries)

    def check_facts(self):
        first, last = self.numbers(15, "i", self.n), self.numbers(16, "i", self.n)
        require(all(a <= b for a, b in zip(first, last)), "a date ends before it begins")
        require(first == sorted(first, reverse=True), "the latest event does not come first")
        require(sorted(self.numbers(17, "I", self.n)) == list(range(self.n)),
                "section 17 is no order of the rows")
        self.numbers(19, "i", self.n)
        self.numbers(20, "i", self.n)
        for row, flags in enumerate(self.numbers(18, "I", self.n)):
            event, parts = self.united(row), [self.events[row], *self.stops_of(row)]
            has = [
                event["memoranda"], event["commitments"],
                any(side["members"] for side in event["delegations"]),
                any(source["url"] is not None for source in event["sources"]), event["places"],
                event["sectors"],
                any(text is not None for part in parts for text in part["summary"].values()),
                event["status"] == "cancelled",
                any(promise["status"] == "open" for promise in event["commitments"]),
                *(event["title"][language] is not None for language in ("en", "vi", "ja")),
                event["delegations"]]
            require(flags == sum(1 << bit for bit, holds in enumerate(has) if holds),
                    f"the bits of {event['id']} are not those of its record")

    def stops_of(self, row):
        return [stop for stop, of in zip(self.stops, self.stop_rows) if of == row]

    def united(self, row):
        """A journey with what its stops tell; any other event as it is."""
        event = dict(self.events[row])
        for stop in self.stops_of(row):
            for key in ("places", "localities", "sectors", "parties", "memoranda", "commitments",
                        "sources", "delegations"):
                event[key] = event[key] + [part for part in stop[key] if part not in event[key]]
            own = {event["id"], *(other["id"] for other in self.stops_of(row))}
            event["follows"] = event["follows"] + [
                part for part in stop["follows"] if part not in own and part not in event["follows"]]
        return event

    def check_text(self):
        text = self.section(21)
        starts = self.offsets(22, "Q", self.n, len(text))
        ends = self.numbers(23, "Q", self.n)
        for row, event in enumerate(self.events):
            start, end = starts[row], starts[row + 1]
            require(start <= ends[row] <= end, "the titles of a row end outside of its text")
            titles = sum(text is not None for text in event["title"].values())
            require(text[start:ends[row]].count(b"\n") == titles, "a title has no end")
            require(text[start:end].endswith(b"\n") or start == end, "a text has no end")
            text[start:end].decode("utf-8")

    def column(self, offsets, values, below, count=None):
        numbers = self.numbers(values, "I")
        starts = self.offsets(offsets, "I", self.n if count is None else count, len(numbers))
        require(all(number < below for number in numbers), f"section {values} names nothing")
        rows = [numbers[start:end] for start, end in zip(starts, starts[1:])]
        require(all(len(set(row)) == len(row) for row in rows), f"section {values} says it twice")
        return rows

    def check_columns(self):
        nodes = sum(len(self.vocabulary[name]) for name in ("units", "cities", "regions")) + 26 * 26
        sizes = {
            "localityNodes": nodes, "placeNodes": nodes, "memoranda": self.m, "follows": self.n,
            "stops": len(self.stops)}
        for place, name in enumerate(COLUMNS):
            below = sizes[name] if name in sizes else len(self.vocabulary[name])
            rows = self.column(100 + 2 * place, 101 + 2 * place, below)
            listed = {"sectors": self.vocabulary["sectors"], "memoranda": self.memoranda,
                      "follows": self.events}.get(name)
            if name == "stops":
                require([number for row in rows for number in row] == list(range(len(self.stops))),
                        "the stops are not in the order of their rows")
            for index, row in enumerate(rows if listed is not None else ()):
                event = self.united(index)
                wanted = event[name]
                if name != "sectors":
                    wanted = [self.current(record_id) for record_id in wanted]
                if name == "follows":
                    wanted = [self.row_id(record_id) for record_id in wanted]
                require([listed[number]["id"] for number in row] == list(dict.fromkeys(wanted)),
                        f"the {name} of {event['id']} are not those of its record")

    def facet(self, first):
        values = self.whole(first, lambda reader: reader.list(reader.facet_value))
        ids = {value["id"] for value in values}
        require(len(ids) == len(values), "a facet's value comes twice")
        require(all(value["parent"] <= len(values) for value in values), "a parent is not there")
        return values

    def check_facet(self, name, facet):
        """The column of a facet of a list has the totals that are written down."""
        first = 200 + 4 * FACETS.index(facet) + LISTS[name]
        values = self.facets[facet]
        totals = self.numbers(first + 1, "I", len(values))
        counted = [0] * len(values)
        for row in self.column(first + 2, first + 3, len(values), self.lists[name]):
            for number in row:
                counted[number] += 1
        require(counted == totals, f"section {first + 1} counts otherwise than section {first + 3}")

    def list_of(self, name):
        """How many rows a list has, by its facts, each of which is told for every row."""
        base = LISTS[name]
        count = len(self.numbers(15 + base, "i"))
        for number in (16, 30) + {"documents": (31, 32, 33), "promises": (31, 32)}.get(name, ()):
            self.numbers(number + base, "i", count)
        self.numbers(18 + base, "I", count)
        text = self.section(21 + base)
        self.offsets(22 + base, "Q", count, len(text))
        self.numbers(23 + base, "Q", count)
        known = {"events": self.n, "documents": self.m, "people": len(self.vocabulary["people"])}
        require(known.get(name, count) == count, f"the list of {name} has {count} rows")
        return count

    def check_joins(self):
        """What belongs to events names them as they name it, and is what the records say."""
        for name, columns in LIST_COLUMNS.items():
            below = {
                "localityNodes": 1 << 32, "placeNodes": 1 << 32, "memoranda": self.m,
                "events": self.n, "recorded": 1 << 32, "promisors": len(self.vocabulary["parties"]),
                "promisees": len(self.vocabulary["parties"])}
            for column, place in columns.items():
                first = LISTS[name] + 100 + 2 * place
                size = below[column] if column in below else len(self.vocabulary[column])
                rows = self.column(first, first + 1, size, self.lists[name])
                if column == "events":
                    pairs = sorted((event, row) for row, events in enumerate(rows) for event in events)
                    first = 100 + 2 * {"documents": 5, "promises": 11, "people": 12}[name]
                    others = self.column(first, first + 1, self.lists[name], self.n)
                    require(pairs == sorted(
                        (event, row) for event, found in enumerate(others) for row in found),
                        f"events and {name} do not name each other")
                if name == "promises" and column == "recorded":
                    self.check_promises(rows)

    def check_promises(self, recorded):
        """Each promise of a row stands once in its list, where its record has it."""
        events = self.column(2120, 2121, self.n, len(recorded))
        found = []
        for (number,), (row,) in zip(recorded, events):
            parts = [self.events[row], *self.stops_of(row)]
            require(number >> 16 < len(parts), "a promise is of no record")
            promises = parts[number >> 16]["commitments"]
            require(number & 0xFFFF < len(promises), "a promise is not there")
            found.append((row, json.dumps(promises[number & 0xFFFF], sort_keys=True)))
        wanted = [(row, json.dumps(promise, sort_keys=True)) for row in range(self.n)
                  for promise in self.united(row)["commitments"]]
        require(sorted(found) == sorted(wanted), "the promises are not those of the records")

    def current(self, record_id):
        return self.vocabulary["redirects"].get(record_id, record_id)

    def row_id(self, record_id):
        """The id of the row of an event: that of its journey for a stop."""
        for stop, row in zip(self.stops, self.stop_rows):
            if stop["id"] == record_id:
                return self.events[row]["id"]
        return record_id

    def counts(self):
        return {
            "bytes": len(self.data), "sections": len(self.sections),
            "digest": f"{self.digest:016x}", "events": self.n, "memoranda": self.m,
            **{name: len(self.vocabulary[name]) for name in (
                "units", "cities", "sectors", "kinds", "parties", "people", "regions", "redirects")},
            "stops": len(self.stops),
            "names": self.names, "lists": self.lists,
            "facets": {name: len(values) for name, values in self.facets.items()}}

    def exported(self):
        """The events as an export writes them: with their memoranda and their stops in full."""
        memoranda = {memorandum["id"]: memorandum for memorandum in self.memoranda}

        def full(event, stops):
            ids = [self.current(memorandum) for memorandum in event["memoranda"]]
            return event | {
                "memoranda": [memoranda[key] for key in ids if key in memoranda], "stops": stops}

        for row, event in enumerate(self.events):
            yield full(event, [full(stop, []) for stop in self.stops_of(row)])


def compare(events, path):
    """Tells where an export differs, field by field; true when it does not."""
    with open(path, encoding="utf-8") as file:
        # Only a line feed ends a line here.
        others = [json.loads(line) for line in file.read().split("\n") if line]
    differences = 0
    if len(events) != len(others):
        print(f"{len(events)} events, {len(others)} in the export")
        differences += 1
    for ours, theirs in zip(events, others):
        for field in dict.fromkeys([*ours, *theirs]):
            if field not in ours or field not in theirs or ours[field] != theirs[field]:
                print(f"{ours['id']}: {field} differs")
                differences += 1
    fields = sum(len(event) for event in events)
    print(f"{len(events)} events, {fields} fields, {differences} differences")
    return differences == 0


def main():
    parser = argparse.ArgumentParser(description="Read a collection file (.vnjp).")
    parser.add_argument("file")
    parser.add_argument("--events", action="store_true", help="print the events as JSON lines")
    parser.add_argument("--against", metavar="EXPORT", help="compare with a .jsonl export")
    options = parser.parse_args()
    with open(options.file, "rb") as file:
        data = file.read()
    try:
        collection = CollectionFile(data)
    except (Damage, UnicodeDecodeError) as damage:
        print(f"{options.file}: {damage}", file=sys.stderr)
        return 65
    if options.against:
        return 0 if compare(list(collection.exported()), options.against) else 1
    if options.events:
        for event in collection.exported():
            print(json.dumps(event, ensure_ascii=False, separators=(",", ":")))
    else:
        print(json.dumps(collection.counts()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
