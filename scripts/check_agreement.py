#!/usr/bin/env python3
"""Holds `vnjp check` and the JSON Schemas of data/schema against each other.

Run from the root of the repository, after scripts/check_data.sh: python3 scripts/check_agreement.py
Makes copies of data (its lists and the few records that are named below) with one change each, in a
temporary directory, and tells where the program and check-jsonschema do not both accept or both
refuse. Compares keys and words of the two as well. VNJP names another program.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
VNJP = pathlib.Path(os.environ.get("VNJP", ROOT / ".build/debug/vnjp")).resolve()
VALIDATOR = shutil.which("check-jsonschema") or ROOT / ".build/check-data/bin/check-jsonschema"
SCHEMAS = ROOT / "data/schema"

# The records that stay in the copies.
NAMED = [
    "2024-11-11-da-nang-sakai", "2024-07-05-sakai-vice-mayor-da-nang",
    "da-nang-sakai-carbon-neutral-2024"]

# A whole record of each sort; the changes below are made in them. The ids that they name are in data.
EVENT = """\
id: probe
kind: visit
date: "2024-11-11"
status: held
title: {en: A visit, vi: Một chuyến thăm, ja: 訪問}
summary: {en: They met.}
part_of: null
series: {id: a-series, edition: 3}
places: [JP-27/sakai, FR/paris]
localities: [VN-DN, JP-27/sakai]
sectors: [climate]
parties: [vietnam-consulate-osaka]
delegations:
  - party: da-nang-peoples-committee
    role: guest
    members:
      - {person: le-quang-nam, position: {en: Vice Chairman}, head: true}
participants:
  - {count: 102, precision: at-least, of: {en: businesses}}
memoranda: [da-nang-sakai-carbon-neutral-2024]
commitments:
  - id: direct-flight
    text: {en: Promote a direct flight}
    by: [da-nang-peoples-committee]
    to: [sakai-city]
    due: "2050"
    status: open
    met_by: null
    last_checked: null
follows: [2024-07-05-sakai-vice-mayor-da-nang]
note: {en: Sources differ on the hour}
sources:
  - title: A page
    url: https://example.org/page
    publisher: A newspaper
    published: "2024-11-12"
    accessed: "2026-11-21"
    language: en
    kind: press
confidence: sourced
changed: "2026-11-21"
revision: 2
origin: gdelt
acknowledged: [missing-language]
stops: []
"""
MEMORANDUM = """\
id: probe
kind: loan
title: {en: A loan}
signatories: [da-nang-donre, sakai-environment-bureau]
signers: [{person: le-quang-nam, party: da-nang-donre}]
localities: [VN-DN, JP-27/sakai]
signed: "2024-11-11"
until: "2030"
term: P6Y
renewal: by-agreement
notice: P6M
status: signed
renews: null
supersedes: null
succeeds: null
languages: [vi, ja]
sectors: [climate]
amount: {value: 1000000, currency: JPY, what: ceiling, to: sakai-city}
amounts: []
note: {en: Sources differ on the sum}
sources:
  - {url: "https://example.org/page", publisher: A newspaper}
changed: "2026-11-21"
revision: 1
origin: null
acknowledged: []
"""
ENTRIES = {
    "units": """\
  - id: "VN-99@63"
    code: VN-99
    name: {en: Probe}
    full_name: {en: Probe Province}
    kind: province
    country: VN
    region: probe-region
    capital: Probe
    from: "1997-01-01"
    to: "2025-06-30"
    successor: VN-DN
    successors: []
    gso: "99"
    wikidata: Q1
    position: [16.0, 108.0]
    aliases: [The Probe]
    changed: "2026-11-21"
    revision: 1
    origin: null
    acknowledged: []
""",
    "cities": """\
  - id: "JP-27/probe"
    name: {en: Probe}
    kind: city
    country: JP
    unit: JP-27
    unit_now: JP-27
    lg_code: "271403"
    wikidata: Q1
    position: [34.5733, 135.4831]
    aliases: [The Probe]
    changed: "2026-11-21"
    revision: 1
    origin: null
    acknowledged: []
""",
    "sectors": """\
  - id: probe
    parent: climate
    name: {en: Probe}
    short: {en: probe}
    crs: "21020"
    keywords: {en: [probe], vi: [thăm dò]}
    changed: "2026-11-21"
    revision: 1
    origin: null
    acknowledged: []
""",
    "kinds": """\
  - id: probe
    name: {en: Probe}
    short: {en: probe}
    cameo: "042"
    changed: "2026-11-21"
    revision: 1
    origin: null
    acknowledged: []
""",
    "parties": """\
  - id: probe
    name: {en: Probe}
    short: {en: P}
    abbreviation: P
    kind: company
    country: JP
    parent: sakai-city
    locality: JP-27/sakai
    represents: FR/paris
    from: "2001"
    to: "2025-06-30"
    successor: sakai-city
    aliases: [The Probe]
    changed: "2026-11-21"
    revision: 1
    origin: null
    acknowledged: []
""",
    "people": """\
  - id: probe
    name: {en: Probe, ja: 試験}
    reading: しけん
    by_sound: [ja]
    posts:
      - {party: sakai-city, title: {en: Mayor}, from: "../2021", until: "2024"}
    sources:
      - {publisher: A newspaper}
    country: JP
    aliases: [The Probe]
    changed: "2026-11-21"
    revision: 1
    origin: null
    acknowledged: []
""",
    "regions": """\
  - id: probe
    name: {en: Probe}
    country: JP
    units: [JP-27]
    wikidata: Q1
    aliases: [The Probe]
    changed: "2026-11-21"
    revision: 1
    origin: null
    acknowledged: []
""",
    "redirects": """\
  - from: old-probe
    to: 2024-11-11-da-nang-sakai
""",
}

# (sort, what stands in the record, what is written instead; "" takes the text away)
BOTH_REFUSE = [
    ("event", "id: probe", "id: Probe"),
    ("event", "id: probe", "id: probe--again"),
    ("event", "id: probe", 'id: ""'),
    ("event", "id: probe\n", ""),
    ("event", "kind: visit\n", ""),
    ("event", "kind: visit", "kind: null"),
    ("event", 'date: "2024-11-11"\n', ""),
    ("event", 'date: "2024-11-11"', 'date: "11/11/2024"'),
    ("event", 'date: "2024-11-11"', 'date: "2024-13"'),
    ("event", 'date: "2024-11-11"', 'date: "2024-11-31"'),
    ("event", 'date: "2024-11-11"', 'date: "0000"'),
    ("event", 'date: "2024-11-11"', 'date: "2024-11-11/.."'),
    ("event", 'date: "2024-11-11"', 'date: "2024~-11"'),
    ("event", "status: held", "status: done"),
    ("event", "status: held\n", ""),
    ("event", "title: {en: A visit, vi: Một chuyến thăm, ja: 訪問}", "title: {}"),
    ("event", "title: {en: A visit, vi: Một chuyến thăm, ja: 訪問}", 'title: {en: ""}'),
    ("event", "title: {en: A visit, vi: Một chuyến thăm, ja: 訪問}", "title: A visit"),
    ("event", "title: {en: A visit, vi: Một chuyến thăm, ja: 訪問}", "title: {en: A, fr: B}"),
    ("event", "summary: {en: They met.}", "summary: {en: [They met.]}"),
    ("event", "summary: {en: They met.}", "sumary: {en: They met.}"),
    ("event", "places: [JP-27/sakai, FR/paris]", "places: [Sakai]"),
    ("event", "places: [JP-27/sakai, FR/paris]", "places: JP-27/sakai"),
    ("event", "places: [JP-27/sakai, FR/paris]", "places: [JP-27/sakai/ward]"),
    ("event", "localities: [VN-DN, ", "localities: [VN_DN, "),
    ("event", "part_of: null", "part_of: [2024-11-11-da-nang-sakai]"),
    ("event", "id: a-series, ", ""),
    ("event", "edition: 3", "edition: third"),
    ("event", "edition: 3", "edition: 0"),
    ("event", "count: 102, ", ""),
    ("event", "count: 102", "count: 1.5"),
    ("event", "precision: at-least", "precision: over"),
    ("event", "last_checked: null", 'last_checked: "2026-11"'),
    ("event", "note: {en: Sources differ on the hour}", "note: Sources differ"),
    ("event", "kind: press", "kind: newspaper"),
    ("event", "language: en", "language: English"),
    ("event", 'changed: "2026-11-21"', 'changed: "2026"'),
    ("event", "revision: 2", "revision: 0"),
    ("event", "origin: gdelt", "origin: GDELT 2"),
    ("event", 'date: "2024-11-11"', 'date: "../2013"'),
    ("memorandum", "person: le-quang-nam, ", ""),
    ("memorandum", "term: P6Y", "term: 6 years"),
    ("memorandum", "term: P6Y", "term: P"),
    ("memorandum", "term: P6Y", "term: P1M1Y"),
    ("memorandum", "renewal: by-agreement", "renewal: tacit"),
    ("memorandum", "languages: [vi, ja]", "languages: [Vietnamese]"),
    ("memorandum", "what: ceiling", "what: maximum"),
    ("memorandum", "amounts: []", "amounts: [{value: 1, currency: JPY}]"),
    ("units", 'gso: "99"', 'gso: "999"'),
    ("units", "wikidata: Q1", "wikidata: P1"),
    ("units", "successors: []", "successors: [VN-DN]"),
    ("parties", "represents: FR/paris", "represents: Paris"),
    ("people", "reading: しけん", "reading: shiken"),
    ("people", "by_sound: [ja]", "by_sound: [fr]"),
    ("people", 'from: "../2021"', 'from: "2021/.."'),
    ("regions", "name: {en: Probe}", "name: {}"),
    ("regions", "units: [JP-27]", "units: [Osaka]"),
    ("event", "localities: [VN-DN, ", "localities: [~, "),
    ("event", "sectors: [climate]", "sectors: {climate: true}"),
    ("event", "sectors: [climate]", "sectors: [Climate]"),
    ("event", "parties: [vietnam-consulate-osaka]", "parties: [[vietnam-consulate-osaka]]"),
    ("event", "  - party: da-nang-peoples-committee\n    role", "  - role"),
    ("event", "role: guest", "role: visitor"),
    ("event", "person: le-quang-nam, ", ""),
    ("event", "position: {en: Vice Chairman}", "position: Vice Chairman"),
    ("event", "head: true", "head: leader"),
    ("event", "head: true", "leader: true"),
    ("event", "  - id: direct-flight\n    text", "  - text"),
    ("event", "    text: {en: Promote a direct flight}\n", ""),
    ("event", 'due: "2050"', 'due: "by 2050"'),
    ("event", "status: open", "status: pending"),
    ("event", "https://example.org/page", "javascript:alert(1)"),
    ("event", "https://example.org/page", "example.org/page"),
    ("event", 'published: "2024-11-12"', 'published: "12 Nov 2024"'),
    ("event", "publisher: A newspaper", "publisher: {en: A newspaper}"),
    ("event", "confidence: sourced", "confidence: certain"),
    ("event", "confidence: sourced", "confidence: sourced\nconfidence: sourced"),
    ("event", EVENT, ""),
    ("event", EVENT, "- a list\n"),
    ("memorandum", "kind: loan", "kind: treaty"),
    ("memorandum", "kind: loan\n", ""),
    ("memorandum", "title: {en: A loan}", "title: {en: null}"),
    ("memorandum", "status: signed", "status: in_force"),
    ("memorandum", "signed: ", "sign: "),
    ("memorandum", 'until: "2030"', 'until: "2030-2-1"'),
    ("memorandum", "value: 1000000", "value: -1"),
    ("memorandum", "value: 1000000", "value: 1.5"),
    ("memorandum", "value: 1000000", 'value: "1,000,000"'),
    ("memorandum", "value: 1000000, ", ""),
    ("memorandum", "currency: JPY", "currency: yen"),
    ("memorandum", "amount: {value: 1000000, currency: JPY, what: ceiling, to: sakai-city}", "amount: 1000000 JPY"),
    ("collection", "languages: [en, vi, ja]", "languages: {en: true}"),
    ("collection", "licence:", "license:"),
    ("collection", "licence:", "corrections: records at example.org\nlicence:"),
    ("collection", "licence:", "corrections: mailto:records\nlicence:"),
    ("collection", "precision: at-least", "precision: over"),
    ("collection", "  count: 110\n", ""),
    ("collection", 'day: "2025-11-25"', 'day: "2025-11"'),
    ("units", 'id: "VN-99@63"', "id: probe"),
    ("units", "code: VN-99", "code: 99"),
    ("units", "name: {en: Probe}\n    full", "full"),
    ("units", "country: VN", "country: Vietnam"),
    ("units", "position: [16.0, 108.0]", "position: [116.0, 8.0]"),
    ("units", "position: [16.0, 108.0]", "position: [16.0]"),
    ("cities", 'id: "JP-27/probe"', 'id: "JP-27/Probe"'),
    ("cities", 'id: "JP-27/probe"', "id: probe"),
    ("cities", 'lg_code: "271403"', 'lg_code: "27140"'),
    ("cities", "position: [34.5733, 135.4831]", "position: {lat: 34.5733, lon: 135.4831}"),
    ("cities", "kind: city", "kind: A city"),
    ("sectors", 'crs: "21020"', 'crs: "21O20"'),
    ("sectors", "keywords: {en: [probe], ", "keywords: {en: probe, "),
    ("sectors", "name: {en: Probe}", "name: {}"),
    ("kinds", 'cameo: "042"', "cameo: visit"),
    ("kinds", "short: {en: probe}", "short: probe"),
    ("parties", "kind: company", "kind: firm"),
    ("parties", "country: JP", "country: Japan"),
    ("parties", "    country: JP\n", ""),
    ("parties", "locality: JP-27/sakai", "locality: Sakai"),
    ("parties", "aliases: [The Probe]", "aliases: The Probe"),
    ("people", "id: probe", "id: Prób"),
    ("people", "country: JP", "nationality: JP"),
    ("people", "name: {en: Probe, ja: 試験}", "name: Probe"),
    ("redirects", "from: old-probe", "from: Old"),
    ("redirects", "    to: 2024-11-11-da-nang-sakai\n", ""),
]

BOTH_ACCEPT = [
    *[("collection", "licence:", f"corrections: {address}\nlicence:") for address in [
        "https://example.org/corrections?of=records", "mailto:records@example.org", "null"]],
    *[(sort, "", "") for sort in ["event", "memorandum", "collection", *ENTRIES]],
    *[("event", '"2024-11-11"', f'"{date}"') for date in [
        "2024", "2024-11", "2024-11~", "2024?", "2024-11-11%", "2024-11-11/2024-11-12", "2024/2025~",
        "2028-02-29"]],
    ("event", "title: {en: A visit, vi: Một chuyến thăm, ja: 訪問}", 'title: {vi: Thăm, en: ""}'),
    ("event", "summary: {en: They met.}", "summary:"),
    ("event", "places: [JP-27/sakai, FR/paris]", "places: []"),
    ("event", "places: [JP-27/sakai, FR/paris]", "places:"),
    ("event", "places: [JP-27/sakai, FR/paris]", 'places: [FR, JP-27, "VN-DN@63"]'),
    ("event", "role: guest", "role:"),
    ("event", "status: open", "status: null"),
    ("event", "https://example.org/page", "null"),
    ("event", "confidence: sourced\n", ""),
    ("memorandum", "status: signed\n", ""),
    ("memorandum", "amount: {value: 1000000, currency: JPY, what: ceiling, to: sakai-city}", "amount: null"),
    ("units", 'to: "2025-06-30"', "to:"),
    ("sectors", "keywords: {en: [probe], vi: [thăm dò]}", "keywords:"),
    ("parties", "country: JP", "country: INT"),
    ("memorandum", 'signed: "2024-11-11"', 'signed: "../2013"'),
    ("memorandum", "term: P6Y", "term: P5Y12M"),
    ("memorandum", "amount: {value: 1000000, currency: JPY, what: ceiling, to: sakai-city}\namounts: []",
     "amounts: [{value: 1, currency: JPY}, {value: 2, currency: VND, what: part}]"),
    ("event", "localities: [VN-DN, ", "localities: [kyushu, "),
    ("event", "part_of: null", "part_of: 2024-11-11-da-nang-sakai"),
    ("event", "last_checked: null", 'last_checked: "2026-11-21"'),
]

# What a schema cannot see.
ONLY_PROGRAM_REFUSES = [
    ("event", "kind: visit", "kind: vist"),
    ("event", "places: [JP-27/sakai, ", "places: [JP-27/sakay, "),
    ("event", "id: probe", "id: another"),
    ("event", 'date: "2024-11-11"', 'date: "2024-11-12/2024-11-11"'),
    ("event", 'date: "2024-11-11"', 'date: "2025-02-29"'),
    ("event", 'due: "2050"', 'due: "2023"'),
    ("memorandum", 'until: "2030"', 'until: "2020"'),
    ("parties", "id: probe", "id: sakai-city"),
    ("event", "localities: [VN-DN, ", "localities: [vn-dn, "),
    ("event", "part_of: null", "part_of: 2024-07-05-sakai-vice-mayor-da-nang"),
    ("memorandum", "term: P6Y", "term: P3Y"),
    ("memorandum", "party: da-nang-donre}", "party: jica}"),
    ("memorandum", "status: signed", "status: expired"),
    ("parties", "represents: FR/paris", "represents: JP-27/nowhere"),
    ("event", "acknowledged: [missing-language]", "acknowledged: [date-order]"),
]

# The program takes the text of a scalar whatever its type; a file ought to be plain to any reader.
ONLY_SCHEMAS_REFUSE = [
    ("event", 'date: "2024-11-11"', "date: 2024"),
    ("event", "head: true", 'head: "true"'),
    ("event", "https://example.org/page", "https://example.org/a page"),
    ("memorandum", "value: 1000000", 'value: "1000000"'),
    ("collection", "languages: [en, vi, ja]", "languages: [en, fr]"),
]

# (sort, schema and path to the words, what stands in the record)
WORDS = [
    ("event", ["properties", "status"], "status: held"),
    ("event", ["properties", "confidence"], "confidence: sourced"),
    ("event", ["properties", "delegations", "items", "properties", "role"], "role: guest"),
    ("event", ["properties", "commitments", "items", "properties", "status"], "status: open"),
    ("memorandum", ["properties", "kind"], "kind: loan"),
    ("memorandum", ["properties", "status"], "status: signed"),
    ("memorandum", ["properties", "renewal"], "renewal: by-agreement"),
    ("memorandum", ["properties", "amount", "properties", "what"], "what: ceiling"),
    ("event", ["properties", "participants", "items", "properties", "precision"],
     "precision: at-least"),
    ("event", ["definitions", "source", "properties", "kind"], "kind: press"),
    ("parties", ["properties", "parties", "items", "properties", "kind"], "kind: company"),
]

# (sort, path to the map, the first key of that map in the record)
KEYS = [
    ("event", [], "id: probe"),
    ("event", ["properties", "delegations", "items"], "party: da-nang-peoples-committee"),
    ("event", ["properties", "delegations", "items", "properties", "members", "items"],
     "person: le-quang-nam"),
    ("event", ["properties", "commitments", "items"], "id: direct-flight"),
    ("event", ["definitions", "source"], "title: A page"),
    ("event", ["definitions", "textInLanguages"], "en: A visit"),
    ("memorandum", [], "id: probe"),
    ("memorandum", ["properties", "amount"], "value: 1000000"),
    ("memorandum", ["properties", "signers", "items"], "person: le-quang-nam"),
    ("event", ["properties", "series"], "id: a-series"),
    ("event", ["properties", "participants", "items"], "count: 102"),
    ("people", ["properties", "people", "items", "properties", "posts", "items"],
     "party: sakai-city"),
    ("collection", [], "licence: CC-BY-4.0"),
    *[(name, ["properties", name, "items"], ENTRIES[name].split("\n")[0][4:]) for name in ENTRIES],
]


def text_of(sort, old, new):
    """The file of a probe with one change, and its place in the collection."""
    if sort == "event":
        text, place = EVENT, "events/2024/probe.yaml"
    elif sort == "memorandum":
        text, place = MEMORANDUM, "memoranda/probe.yaml"
    else:
        place = f"{sort}.yaml"
        text = (ROOT / "data" / place).read_text(encoding="utf-8") + ENTRIES.get(sort, "")
    if old:
        # The probe stands at the end of a list.
        head, found, tail = text.rpartition(old) if sort in ENTRIES else text.partition(old)
        if not found:
            sys.exit(f"check_agreement.py: no {old!r} in the probe of {sort}")
        text = head + new + tail
    return text, place


class Trial:
    """Copies of the collection with one change each, and what both readers said of them."""

    def __init__(self, folder):
        self.collection = folder / "data"
        redirects = (ROOT / "data/redirects.yaml").read_text(encoding="utf-8")
        named = set(NAMED) | set(re.findall(r"to: *([a-z0-9-]+)", redirects))
        for path in (ROOT / "data").rglob("*.yaml"):
            place = path.relative_to(ROOT / "data")
            if len(place.parts) == 1 or path.stem in named:
                (self.collection / place).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, self.collection / place)
        self.folder = folder
        self.texts = []

    def program(self, sort, old, new):
        """The errors of `vnjp check` in the changed file."""
        text, place = text_of(sort, old, new)
        self.texts.append((sort, text))
        path = self.collection / place
        before = path.read_text(encoding="utf-8") if path.exists() else None
        path.write_text(text, encoding="utf-8")
        result = subprocess.run(
            [VNJP, "check", self.collection, "--format", "json"], capture_output=True, text=True)
        if before is None:
            path.unlink()
        else:
            path.write_text(before, encoding="utf-8")
        if result.returncode not in (0, 1):
            sys.exit(f"check_agreement.py: vnjp check ended with {result.returncode}")
        return [
            finding["message"] for finding in json.loads(result.stdout)
            if finding["severity"] == "error" and finding["file"].endswith(place)]

    def schemas(self):
        """For every text so far, in order, whether its schema refuses it."""
        groups = {}
        for number, (sort, text) in enumerate(self.texts):
            path = self.folder / f"{number}.yaml"
            path.write_text(text, encoding="utf-8")
            groups.setdefault(sort, []).append(path)
        refused = set()
        for sort, paths in groups.items():
            result = subprocess.run(
                [VALIDATOR, "-o", "json", "--schemafile", SCHEMAS / f"{sort}.schema.json", *paths],
                capture_output=True, text=True)
            if result.returncode not in (0, 1):
                sys.exit(f"check_agreement.py: check-jsonschema: {result.stderr}")
            report = json.loads(result.stdout)
            for error in report.get("errors", []) + report.get("parse_errors", []):
                refused.add(pathlib.Path(error["filename"]).name)
        return [f"{number}.yaml" in refused for number in range(len(self.texts))]


def schema_at(sort, path):
    """A part of a schema; "definitions" goes to the shared ones."""
    if path[:1] == ["definitions"]:
        part = json.loads((SCHEMAS / "definitions.schema.json").read_text(encoding="utf-8"))
        path = ["$defs", *path[1:]]
    else:
        part = json.loads((SCHEMAS / f"{sort}.schema.json").read_text(encoding="utf-8"))
    for key in path:
        part = part[key]
    return part


def expected_words(messages):
    """What a message of the program says it expected."""
    for message in messages:
        found = re.search(r"expected one of ([a-z_, -]+?)(?:;|$)", message)
        if found:
            return set(found[1].split(", "))
    return set()


def main():
    expectations = [
        (BOTH_REFUSE, True, True), (BOTH_ACCEPT, False, False),
        (ONLY_PROGRAM_REFUSES, True, False), (ONLY_SCHEMAS_REFUSE, False, True)]
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(pathlib.Path(folder))
        outcomes = []
        for changes, program, schema in expectations:
            for change in changes:
                messages = trial.program(*change)
                outcomes.append((change, messages, program, schema))
        for (change, messages, program, schema), refused in zip(outcomes, trial.schemas()):
            sort, old, new = change
            label = f"{sort}: {old.strip()[:60]!r} -> {new.strip()[:60]!r}"
            if bool(messages) != program:
                wrong.append(f"{label}: vnjp check {'accepts' if program else 'refuses'} it {messages}")
            if refused != schema:
                wrong.append(f"{label}: the schema {'accepts' if schema else 'refuses'} it")
        for sort, path, field in WORDS:
            words = set(schema_at(sort, path)["enum"]) - {None}
            known = expected_words(trial.program(sort, field, field.split(":")[0] + ": qqqq"))
            if words != known:
                wrong.append(f"{sort}: {field.split(':')[0]}: words differ: {sorted(words ^ known)}")
        for sort, path, field in KEYS:
            keys = set(schema_at(sort, path)["properties"])
            known = expected_words(trial.program(sort, field, "qqqq: 1"))
            if keys != known:
                wrong.append(f"{sort}: {'/'.join(path)}: keys differ: {sorted(keys ^ known)}")
    for line in wrong:
        print(line)
    count = sum(len(changes) for changes, _, _ in expectations)
    print(
        f"agreement: {count} changes, {len(WORDS)} lists of words, {len(KEYS)} lists of keys, "
        f"{len(wrong)} not as expected")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
