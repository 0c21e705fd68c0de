"""Reads workbooks of `vnjp export --format xlsx` with openpyxl and pandas: python3 xlsx.py FILE…"""
import datetime
import sys

import openpyxl
import pandas


def check(path):
    book = openpyxl.load_workbook(path)
    assert len(book.worksheets) == 4, book.sheetnames
    for sheet in book.worksheets[:3]:
        assert sheet.freeze_panes == 'A2', sheet.title
        assert sheet.auto_filter.ref, sheet.title
        widths = [column.width for column in sheet.column_dimensions.values()]
        assert all(8 <= width <= 80 for width in widths), (sheet.title, widths)
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in 'snd', (sheet.title, cell.coordinate, cell.data_type)
                if cell.hyperlink and cell.hyperlink.target:
                    target = cell.hyperlink.target
                    assert target.startswith(('https://', 'http://')), target
    events = book.worksheets[0]
    days = [row[0].value for row in events.iter_rows(min_row=2)]
    typed = [day for day in days if isinstance(day, datetime.datetime)]
    assert typed and all(isinstance(day, (datetime.datetime, str)) for day in days)
    addresses = [row[3] for row in book.worksheets[2].iter_rows(min_row=2) if row[3].value]
    assert addresses and all(cell.hyperlink for cell in addresses)
    frames = pandas.read_excel(path, sheet_name=None)
    assert [len(frame) for frame in frames.values()][:3] == [
        sheet.max_row - 1 for sheet in book.worksheets[:3]]
    ids = frames[events.title].iloc[:, -1]
    assert ids.is_unique and ids.notna().all()
    print(f'ok {path}: {len(days)} events, {len(typed)} of them on a typed day')


for name in sys.argv[1:]:
    check(name)
