"""Judges csv and tsv: Python's csv module reads the cells of the records, pandas as many rows."""
import csv
import pathlib
import sys
import unicodedata

import pandas

sys.path.append(str(pathlib.Path(__file__).parent))
import exported


def neutralised(text):
    """A cell as it is written so that no spreadsheet runs it."""
    if not text:
        return text
    # What a spreadsheet may pass over before the sign of a formula.
    skipped = {"Cc", "Cf", "Zl", "Zp", "Zs"}
    sign = next((letter for letter in text if letter != "'"
                 and unicodedata.category(letter) not in skipped), "")
    return "'" + text if text[0] < " " or sign in tuple("=+-@＝＋－＠") else text


def cells(record):
    """The cells of a record by the names of their columns."""
    row = {key: record[key] for key in ("id", "kind", "date", "status", "confidence")}
    for key in ("part_of", "changed", "revision", "origin"):
        row[key] = "" if record[key] is None else str(record[key])
    row["acknowledged"] = ";".join(record["acknowledged"])
    row["stops"] = ";".join(stop["id"] for stop in record["stops"])
    series = record["series"] or {"id": "", "edition": None}
    row["series"] = series["id"] + (f"/{series['edition']}" if series["edition"] else "")
    signs = {"exact": "", "about": "~", "at-least": ">=", "at-most": "<="}
    row["participants"] = ";".join(
        signs[entry["precision"]] + str(entry["count"]) for entry in record["participants"])
    record = exported.united(record)
    for key in ("title", "summary", "note"):
        for code, text in record[key].items():
            row[f"{key}_{code}"] = text or ""
    for key in ("places", "localities", "sectors", "parties", "follows"):
        row[key] = ";".join(record[key])
    for key in ("memoranda", "commitments"):
        row[key] = ";".join(entry["id"] for entry in record[key])
    row["delegations"] = ";".join(
        delegation["party"] + ("/" + member["person"] if member else "")
        for delegation in record["delegations"] for member in delegation["members"] or [None])
    row["sources"] = ";".join(
        source["url"] or source["publisher"] for source in record["sources"]
        if source["url"] or source["publisher"])
    return {key: neutralised(value) for key, value in row.items()}


counts = []
for path in exported.paths():
    separator = "\t" if path.suffix == ".tsv" else ","
    wanted = [cells(record) for record in exported.records(path)]
    with open(path, encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file, delimiter=separator, strict=True))
    exported.same(found, wanted, f"{path}: row")
    # The engine in C ends a cell at a NUL; the one in Python is the csv module again.
    frame = pandas.read_csv(
        path, sep=separator, dtype=str, keep_default_na=False, encoding="utf-8", lineterminator=None)
    exported.same(list(frame.columns), list(found[0]), f"{path}: pandas' column")
    exported.same(list(frame["id"]), [row["id"] for row in wanted], f"{path}: pandas' id")
    if path.stem != "hostile":
        exported.same(frame.to_dict("records"), wanted, f"{path}: pandas' row")
    counts.append(len(found))
print(f"ok {path.suffix[1:]}: Python's csv and pandas read {counts} rows")
