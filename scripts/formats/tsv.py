"""Judges tsv as csv is judged."""
import pathlib
import runpy

runpy.run_path(str(pathlib.Path(__file__).with_name("csv.py")), run_name="__main__")
