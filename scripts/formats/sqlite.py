"""Opens databases of `vnjp export --format sqlite` with SQLite and Datasette: python3 sqlite.py FILE…

Datasette is the one beside this Python, or on PATH.
"""
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request


def check(path):
    file = sqlite3.connect(f'file:{path}?mode=ro', uri=True)

    def one(query, *values):
        return file.execute(query, values).fetchone()[0]

    assert one('PRAGMA integrity_check') == 'ok'
    assert file.execute('PRAGMA foreign_key_check').fetchall() == []
    assert (one('PRAGMA application_id'), one('PRAGMA user_version')) == (0x564E4A50, 2)
    keys = [table for (table,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if file.execute(f"SELECT count(*) FROM pragma_foreign_key_list('{table}')").fetchone()[0]]
    assert len(keys) > 20, keys
    events = one('SELECT count(*) FROM events')
    # A stop of a journey counts with its journey.
    rows = one('SELECT count(*) FROM events WHERE part_of IS NULL')
    assert rows == int(one("SELECT value FROM meta WHERE name = 'events'")) > 0
    for view, table in (('events_readable', 'events'), ('commitments_readable', 'commitments'),
                        ('memoranda_readable', 'memoranda')):
        assert one(f'SELECT count(*) FROM {view}') == one(f'SELECT count(*) FROM {table}'), view
    assert one("SELECT count(*) FROM search WHERE search MATCH 'folded:\"da nang\"'") > 0
    serve(path, events)
    print(f'ok {path}: {events} events, {len(keys)} tables with references')


def serve(path, events):
    beside = os.path.join(os.path.dirname(sys.executable), 'datasette')
    datasette = beside if os.path.exists(beside) else shutil.which('datasette')
    assert datasette, 'datasette is not installed'
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        port = probe.getsockname()[1]
    # Datasette takes files with the ending .db or .sqlite by any name, but no other.
    server = subprocess.Popen(
        [datasette, 'serve', '--immutable', path, '--host', '127.0.0.1', '--port', str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        name = pathlib.Path(path).stem
        base = f'http://127.0.0.1:{port}/{name}'
        for _ in range(150):
            try:
                urllib.request.urlopen(f'{base}.json', timeout=5).close()
                break
            except OSError:
                assert server.poll() is None, server.stderr.read().decode()
                time.sleep(0.2)

        def get(address):
            with urllib.request.urlopen(base + address, timeout=20) as answer:
                return json.load(answer)

        assert get('/events.json?_size=1')['filtered_table_rows_count'] == events
        assert get('/events_readable.json?_size=1&_shape=array')[0]['title']
        found = get('.json?sql=select+count(*)+as+n+from+search+where+search+match+%27carbon%27'
                    '&_shape=array')
        assert found[0]['n'] >= 0
    finally:
        server.terminate()
        server.wait()


for argument in sys.argv[1:]:
    check(argument)
