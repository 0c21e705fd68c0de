"""Validates data packages of `vnjp export --format datapackage` with frictionless: its rows, types,
keys and references between tables: python3 datapackage.py FILE.zip…"""
import sys

import frictionless


def check(path):
    report = frictionless.validate(path, type='package')
    problems = report.flatten(['name', 'rowNumber', 'fieldName', 'message'])
    assert report.valid, problems[:10]
    package = frictionless.Package(path)
    tables = {resource.name: resource.read_rows() for resource in package.resources}
    references = 0
    for resource in package.resources:
        for key in resource.schema.foreign_keys:
            references += 1
            table = key['reference']['resource'] or resource.name
            known = {tuple(row[name] for name in key['reference']['fields'])
                     for row in tables[table]}
            for row in tables[resource.name]:
                value = tuple(row[name] for name in key['fields'])
                assert value in known or not any(value), (resource.name, key, value)
    assert references > 30, references
    # A stop of a journey counts with its journey.
    events = sum(1 for row in tables['events'] if not row['part_of'])
    meta = {row['name']: row['value'] for row in tables['meta']}
    assert events == int(meta['events']) > 0
    assert package.licenses and package.sources and package.title
    print(f'ok {path}: {len(tables)} tables, {references} references, {events} events')


for name in sys.argv[1:]:
    check(name)
