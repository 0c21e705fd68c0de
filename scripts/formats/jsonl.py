"""Judges jsonl as json is judged."""
import pathlib
import runpy

runpy.run_path(str(pathlib.Path(__file__).with_name("json.py")), run_name="__main__")
