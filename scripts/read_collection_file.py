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
COLUMNS = ["localityNodes", "placeNodes", "sectors", "parties", "people", "memoranda", "follows"]
FACETS = ["province", "prefecture", "place", "sector", "kind", "year", "party", "person", "status",
          "pair"]
PARTY_KINDS = {
    "government", "ministry", "agency", "local-government", "assembly", "political-party",
    "embassy", "consulate", "company", "university", "institution", "association",
    "international-organisation"}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?[~?%]?")
LOCALITY = re.compile(r"[A-Z]{2}(-[A-Za-z0-9@]+)?(/[a-z0-9]+(-[a-z0-9]+)*)?")


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

    def flag(self):
        return self.take(1)[0] != 0

    def text(self):
        return self.take(self.count()).decode("utf-8")

    def maybe(self):
        length = self.count()
        return None if length == 0 else self.take(length - 1).decode("utf-8")

    def word(self, *words):
        text = self.text()
        require(text in words, f"{text!r} is none of {', '.join(words)}")
        return text

    def list(self, read):
        count = self.count()
        require(count <= len(self.data) - self.at, "a list is longer than what is left")
        return [read() for _ in range(count)]

    def texts(self):
        return self.list(self.text)

    def localized(self):
        return {"en": self.maybe(), "vi": self.maybe(), "ja": self.maybe()}

    def date(self, may_miss=True):
        text = self.maybe() if may_miss else self.text()
        require(text is None or DATE.fullmatch(text), f"{text!r} is no date")
        return text

    def locality(self):
        text = self.text()
        require(LOCALITY.fullmatch(text), f"{text!r} is no locality")
        return text

    def position(self):
        return list(struct.unpack("<2d", self.take(16))) if self.flag() else None

    def end(self, what):
        require(self.at == len(self.data), f"{what} goes on behind its end")

    # Section 1

    def vocabulary(self):
        return {
            "title": self.localized(), "licence": self.maybe(), "version": self.maybe(),
            "redirects": dict(self.list(lambda: (self.text(), self.text()))),
            "units": self.list(self.unit), "cities": self.list(self.city),
            "sectors": self.list(self.sector), "kinds": self.list(self.kind),
            "parties": self.list(self.party), "people": self.list(self.person)}

    def unit(self):
        return {
            "id": self.text(), "code": self.text(), "name": self.localized(),
            "full_name": self.localized(), "kind": self.text(), "country": self.text(),
            "region": self.maybe(), "capital": self.maybe(), "from": self.date(), "to": self.date(),
            "successor": self.maybe(), "position": self.position(), "aliases": self.texts()}

    def city(self):
        return {
            "id": self.text(), "name": self.localized(), "kind": self.text(),
            "country": self.text(), "unit": self.maybe(), "unit_now": self.maybe(),
            "lg_code": self.maybe(), "position": self.position(), "aliases": self.texts()}

    def sector(self):
        return {
            "id": self.text(), "parent": self.maybe(), "name": self.localized(),
            "short": self.localized(), "crs": self.maybe(), "keywords": self.texts()}

    def kind(self):
        return {
            "id": self.text(), "name": self.localized(), "short": self.localized(),
            "cameo": self.maybe()}

    def party(self):
        return {
            "id": self.text(), "name": self.localized(), "abbreviation": self.maybe(),
            "kind": self.word(*PARTY_KINDS), "country": self.text(), "parent": self.maybe(),
            "locality": self.maybe(), "from": self.date(), "to": self.date(),
            "successor": self.maybe(), "aliases": self.texts()}

    def person(self):
        return {
            "id": self.text(), "name": self.localized(), "country": self.maybe(),
            "aliases": self.texts()}

    # Sections 5 and 10

    def event(self):
        return {
            "id": self.text(), "kind": self.text(), "date": self.date(may_miss=False),
            "status": self.word("held", "planned", "announced", "cancelled"),
            "title": self.localized(), "summary": self.localized(),
            "places": self.list(self.locality), "localities": self.list(self.locality),
            "sectors": self.texts(), "parties": self.texts(),
            "delegations": self.list(self.delegation), "memoranda": self.texts(),
            "commitments": self.list(self.commitment), "follows": self.texts(),
            "sources": self.list(self.source),
            "confidence": self.word("sourced", "general-knowledge")}

    def delegation(self):
        return {
            "party": self.text(), "role": self.word("host", "guest", "participant"),
            "members": self.list(lambda: {
                "person": self.text(), "position": self.localized(), "head": self.flag()})}

    def commitment(self):
        return {
            "id": self.text(), "text": self.localized(), "by": self.texts(), "to": self.texts(),
            "due": self.date(), "status": self.word("open", "done", "dropped"),
            "met_by": self.maybe()}

    def source(self):
        return {
            "title": self.maybe(), "url": self.maybe(), "publisher": self.maybe(),
            "published": self.date(), "accessed": self.date(), "language": self.maybe()}

    def memorandum(self):
        return {
            "id": self.text(),
            "kind": self.word(
                "memorandum", "agreement", "plan", "loan", "grant", "contract",
                "letter-of-intent", "joint-statement", "tie"),
            "title": self.localized(), "signatories": self.texts(),
            "localities": self.list(self.locality), "signed": self.date(), "until": self.date(),
            "status": self.word(
                "drafted", "signed", "in-force", "renewed", "expired", "superseded"),
            "renews": self.maybe(), "supersedes": self.maybe(), "sectors": self.texts(),
            "amount":
                {"value": self.count(), "currency": self.text()} if self.flag() else None,
            "sources": self.list(self.source)}

    # Sections 200 and on

    def facet_value(self):
        return {
            "id": self.text(), "name": self.localized(), "parent": self.count(),
            "country": self.maybe()}


class CollectionFile:
    """A whole file: opened, checked and decoded."""

    def __init__(self, data):
        self.data = data
        self.open()
        self.vocabulary = self.whole(1, Reader.vocabulary)
        self.events = self.records(5, 6, self.n, Reader.event)
        self.memoranda = self.records(10, 11, self.m, Reader.memorandum)
        self.check_ids(7, self.events)
        self.check_ids(12, self.memoranda)
        self.check_names()
        self.check_facts()
        self.check_text()
        self.check_columns()
        self.facets = {name: self.facet(200 + 4 * place) for place, name in enumerate(FACETS)}

    def open(self):
        data = self.data
        require(len(data) >= HEADER and data[:8] == b"VNJPCOLL", "this is no collection file")
        version, entries, length, self.digest, self.n, self.m = struct.unpack_from(
            "<IIQQII", data, 8)
        require(version == 1, f"the version is {version}, expected 1")
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
        kinds = ["units", "cities", "sectors", "kinds", "parties", "people"]
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
        for event, flags in zip(self.events, self.numbers(18, "I", self.n)):
            has = [
                event["memoranda"], event["commitments"],
                any(side["members"] for side in event["delegations"]),
                any(source["url"] is not None for source in event["sources"]), event["places"],
                event["sectors"], any(text is not None for text in event["summary"].values()),
                event["status"] == "cancelled",
                any(promise["status"] == "open" for promise in event["commitments"]),
                *(event["title"][language] is not None for language in ("en", "vi", "ja"))]
            require(flags == sum(1 << bit for bit, holds in enumerate(has) if holds),
                    f"the bits of {event['id']} are not those of its record")

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

    def column(self, offsets, values, below):
        numbers = self.numbers(values, "I")
        starts = self.offsets(offsets, "I", self.n, len(numbers))
        require(all(number < below for number in numbers), f"section {values} names nothing")
        rows = [numbers[start:end] for start, end in zip(starts, starts[1:])]
        require(all(len(set(row)) == len(row) for row in rows), f"section {values} says it twice")
        return rows

    def check_columns(self):
        nodes = len(self.vocabulary["units"]) + len(self.vocabulary["cities"])
        sizes = {
            "localityNodes": nodes, "placeNodes": nodes, "memoranda": self.m, "follows": self.n}
        for place, name in enumerate(COLUMNS):
            below = sizes[name] if name in sizes else len(self.vocabulary[name])
            rows = self.column(100 + 2 * place, 101 + 2 * place, below)
            listed = {"sectors": self.vocabulary["sectors"], "memoranda": self.memoranda,
                      "follows": self.events}.get(name)
            for row, event in zip(rows, self.events) if listed is not None else ():
                wanted = event[name]
                if name != "sectors":
                    wanted = [self.current(record_id) for record_id in wanted]
                require([listed[number]["id"] for number in row] == wanted,
                        f"the {name} of {event['id']} are not those of its record")

    def facet(self, first):
        values = self.whole(first, lambda reader: reader.list(reader.facet_value))
        ids = {value["id"] for value in values}
        require(len(ids) == len(values), "a facet's value comes twice")
        require(all(value["parent"] <= len(values) for value in values), "a parent is not there")
        totals = self.numbers(first + 1, "I", len(values))
        counted = [0] * len(values)
        for row in self.column(first + 2, first + 3, len(values)):
            for number in row:
                counted[number] += 1
        require(counted == totals, f"section {first + 1} counts otherwise than section {first + 3}")
        return values

    def current(self, record_id):
        return self.vocabulary["redirects"].get(record_id, record_id)

    def counts(self):
        return {
            "bytes": len(self.data), "sections": len(self.sections),
            "digest": f"{self.digest:016x}", "events": self.n, "memoranda": self.m,
            **{name: len(self.vocabulary[name]) for name in (
                "units", "cities", "sectors", "kinds", "parties", "people", "redirects")},
            "names": self.names,
            "facets": {name: len(values) for name, values in self.facets.items()}}

    def exported(self):
        """The events as an export writes them: with their memoranda in full."""
        memoranda = {memorandum["id"]: memorandum for memorandum in self.memoranda}
        for event in self.events:
            ids = [self.current(memorandum) for memorandum in event["memoranda"]]
            yield event | {"memoranda": [memoranda[key] for key in ids if key in memoranda]}


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
