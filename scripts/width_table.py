#!/usr/bin/env python3
"""Writes Sources/Cells/WidthTable.swift from the tables of PyPI's `wcwidth` (pip install wcwidth).

Run from the root of the repository: python3 scripts/width_table.py
Ambiguous characters count as one column and have no table. What Unicode calls default-ignorable is
added to the zero-width table (DerivedCoreProperties.txt; U+00AD is left out, it is drawn as a hyphen),
as are control and format characters and the line and paragraph separators (Python's unicodedata).
"""
import pathlib
import unicodedata

import wcwidth
from wcwidth.table_vs16 import VS16_NARROW_TO_WIDE
from wcwidth.table_wide import WIDE_EASTASIAN
from wcwidth.table_zero import ZERO_WIDTH

UNSEEN = [
    (0x0000, 0x001F), (0x007F, 0x009F), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160),
    (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F),
    (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB),
    (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
]


def merged(points):
    """Turns a set of code points into sorted, separate, inclusive ranges."""
    ranges = []
    for point in sorted(points):
        if ranges and point == ranges[-1][1] + 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return ranges


def points(ranges):
    """Returns every code point of inclusive ranges."""
    return {point for low, high in ranges for point in range(low, high + 1)}


def swift(name, summary, ranges):
    """Returns one Swift table: first and last scalar of each range in turn."""
    pairs = [f"0x{low:04X}, 0x{high:04X}," for low, high in ranges]
    rows = ["    " + " ".join(pairs[i:i + 4]) for i in range(0, len(pairs), 4)]
    return "\n".join([f"  /// {summary}", f"  package static let {name}: [UInt32] = [", *rows, "  ]"])


def main():
    """Writes the file and names what it rests on."""
    version = list(WIDE_EASTASIAN)[-1]
    controls = {p for p in range(0x110000) if unicodedata.category(chr(p)) in ("Cc", "Cf", "Zl", "Zp")}
    zero = points(ZERO_WIDTH[version]) | points(UNSEEN) | controls
    zero.discard(0x00AD)
    wide = points(WIDE_EASTASIAN[version]) - zero
    narrow_to_wide = {p for p in points(list(VS16_NARROW_TO_WIDE.values())[-1]) if p not in wide}
    body = "\n\n".join([
        f'  /// The version of Unicode that the tables hold.\n  package static let unicodeVersion = "{version}"',
        swift("zero", "The scalars that take no column of their own.", merged(zero)),
        swift("wide", "The scalars that take two columns.", merged(wide)),
        swift("emoji", "The narrow scalars that U+FE0F makes two columns wide.", merged(narrow_to_wide)),
    ])
    path = pathlib.Path(__file__).parent.parent / "Sources/Cells/WidthTable.swift"
    path.write_text(
        f"// Made by scripts/width_table.py: Unicode {version}, wcwidth {wcwidth.__version__}. Do not edit.\n\n"
        "/// The ranges of scalars whose width is not one column, as first and last scalar in turn.\n"
        f"package enum WidthTable {{\n{body}\n}}\n",
        encoding="utf-8")
    print(f"{path.name}: Unicode {version}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
