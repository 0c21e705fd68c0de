"""Judges bibtex: bibtexparser and pandoc read an entry for each source, and citeproc prints them."""
import json
import pathlib
import sys
import urllib.parse

import bibtexparser

sys.path.append(str(pathlib.Path(__file__).parent))
import exported

URL_SIGNS = "!#$%&'()*+,/:;=?@[]~"

counts = []
for path in exported.paths():
    records = [exported.united(record) for record in exported.records(path)]
    wanted = [
        (record, source) for record in records for source in record["sources"] or [None]]
    library = bibtexparser.parse_file(str(path), encoding="utf-8")
    if library.failed_blocks:
        raise SystemExit(f"{path}: bibtexparser: {library.failed_blocks[0]}")
    exported.same(len(library.entries), len(wanted), f"{path}: entries of bibtexparser")
    exported.same(len(library.entries_dict), len(wanted), f"{path}: keys")
    entries = json.loads(exported.run("pandoc", "-f", "bibtex", "-t", "csljson", path))
    exported.same(len(entries), len(wanted), f"{path}: entries of pandoc")
    for entry, (record, source) in zip(entries, wanted):
        if path.stem == "hostile":
            continue
        # What RFC 3986 has no letters for stands by its bytes.
        url = source and source["url"] and urllib.parse.quote(source["url"], safe=URL_SIGNS)
        exported.same(entry.get("URL"), url, record["id"])
        title = (source or {}).get("title")
        title = title or exported.name_of(record["title"], exported.language(path))
        exported.same(
            "".join(entry["title"].replace("<span class=\"nocase\">", "").replace("</span>", "")
                    .split()),
            "".join(title.replace("'", "’").replace("--", "–").split()), record["id"])
    page = exported.run(
        "pandoc", "-f", "markdown", "-t", "html", "--citeproc", "--bibliography", path,
        "-M", "lang=en", input="---\nnocite: '@*'\n---\n")
    exported.same(page.count("class=\"csl-entry\""), len(wanted), f"{path}: references")
    counts.append(len(wanted))
print(f"ok bibtex: bibtexparser and pandoc read {counts} entries")
