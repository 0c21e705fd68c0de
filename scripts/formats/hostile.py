"""Prints records as JSON lines whose texts break careless writers, made from those of an export.

Usage: hostile.py ALL.json
Ids, codes and dates stay, so that the records refer to what there is; every other text is replaced.
The same in every run.
"""
import json
import random
import sys

COUNT = 60
PIECES = [
    '"', "'", '""', ",", ";", ":", "&", "&amp;", "*", "|", ">", "<", "%", "@", "`", "{", "}", "[", "]",
    "\\", "\\n", "\\,", "/", "~", "=", "=1+1", "+1", "-1", "@SUM(A1)", "<b>", "</b>", "</p>", "]]>", "<!--",
    "-->", "<script>alert(1)</script>", "&#0;", "null", "2024-11-11", "---", "\n", "\n\n", "\r", "\r\n",
    "\t", " ", "  ", "\0", "\x01", "\x07", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\x80", "\x85", "\x9f",
    "\xa0", "\xad", "\u200b", "\u200e", "\u200f", "\u202e", "\u2028", "\u2029", "\u2066", "\u2069",
    "\u3000", "-\ufeff", "\ufffd", "\ufffe", "\uffff", "\ue000", "Đà Nẵng", "a\u0300\u0323",
    "e\u0302\u0301", "か\u3099", "が", "堺市", "ｶﾞ", "👩‍👩‍👧", "🇻🇳", "𠮷", "\U0010ffff", "Sakai",
    "# ", "- ", "> ", "1. ", "BEGIN:VEVENT", "END:VCALENDAR", "@misc{", "$1", "%s", "%0A", "\\textbf{", "#", "_", "^", "a" * 90,
]
chance = random.Random(6)


def text():
    return "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 12)))


def replace(value, key=None):
    """A value with its texts replaced where they are words for people."""
    if isinstance(value, list):
        return [replace(element) for element in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for name, part in value.items():
        if part is None:
            result[name] = None
        elif name in ("en", "vi", "ja", "publisher") or (name == "title" and isinstance(part, str)):
            result[name] = text()
        elif name == "url":
            result[name] = "https://example.org/" + text()
        else:
            result[name] = replace(part, name)
    return result


with open(sys.argv[1], encoding="utf-8") as file:
    records = json.load(file)
seen = set()
for record in records[:: max(1, len(records) // COUNT)]:
    # A memorandum that two events name has one text.
    record["memoranda"] = [memo for memo in record["memoranda"] if memo["id"] not in seen]
    seen.update(memo["id"] for memo in record["memoranda"])
    print(json.dumps(replace(record)))
