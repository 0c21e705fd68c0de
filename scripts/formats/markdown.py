"""Judges markdown: pandoc makes a page and a Word document of it, with a heading for each event."""
import json
import pathlib
import re
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parent))
import exported


def headings(path, form):
    """The headings of a document by their levels, as pandoc reads them."""
    document = json.loads(exported.run("pandoc", "-f", form, "-t", "json", path))
    return [block["c"] for block in document["blocks"] if block["t"] == "Header"]


def letters(inlines):
    """The text of a heading."""
    return "".join(
        part["c"] if part["t"] == "Str" else " " if part["t"] in ("Space", "SoftBreak") else
        letters(part["c"][-1]) if part["t"] == "Quoted" else "?" for part in inlines)


counts = []
with tempfile.TemporaryDirectory() as name:
    for path in exported.paths():
        records = exported.records(path)
        everything = headings(path, "commonmark")
        found = [heading for heading in everything if heading[0] == 3]
        exported.same(len(found), len(records), f"{path}: headings")
        # The title, a year where it changes, and the events: no text makes a heading of its own.
        years = [record["date"][:4] for record in records]
        changes = sum(one != other for one, other in zip([None] + years, years))
        exported.same(len(everything), 1 + changes + len(records), f"{path}: all headings")
        for heading, record in zip(found, records):
            title = exported.name_of(record["title"], exported.language(path))
            wanted = f"{record['date']}: {title}"
            if path.stem != "hostile":
                exported.same(letters(heading[2]), re.sub(r"\s+", " ", wanted), record["id"])
        page = exported.run("pandoc", "-f", "commonmark", "-t", "html", path)
        exported.same(page.count("<h3"), len(records), f"{path}: headings of the page")
        exported.same(len(re.findall("<(script|b|img)[ >]", page)), 0, f"{path}: raw HTML")
        document = pathlib.Path(name) / f"{path.stem}.docx"
        exported.run("pandoc", "-f", "commonmark", path, "-o", document)
        again = [heading for heading in headings(document, "docx") if heading[0] == 3]
        exported.same(len(again), len(records), f"{path}: headings of the Word document")
        counts.append(len(records))
print(f"ok markdown: pandoc makes HTML and Word documents of {counts} events")
