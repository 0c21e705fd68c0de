"""Judges json and jsonl: check-jsonschema holds them to the schemas of data/schema."""
import json
import pathlib
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parent))
import exported

SCHEMAS = pathlib.Path("data/schema")


def make_schema(directory):
    """The schema of an array of events in which every key is there."""
    event = json.loads((SCHEMAS / "event.schema.json").read_text(encoding="utf-8"))
    # Every key is there, also where nothing is recorded.
    event["required"] = list(event["properties"])
    for name in ("definitions", "memorandum"):
        text = (SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8")
        (directory / f"{name}.schema.json").write_text(text, encoding="utf-8")
    (directory / "event.schema.json").write_text(json.dumps(event), encoding="utf-8")
    schema = directory / "events.schema.json"
    schema.write_text(json.dumps({
        "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array",
        "items": {"$ref": "event.schema.json"}}), encoding="utf-8")
    return schema


counts = []
with tempfile.TemporaryDirectory() as name:
    directory = pathlib.Path(name)
    schema = make_schema(directory)
    for path in exported.paths():
        records = exported.records(path)
        if path.suffix == ".jsonl":
            lines = path.read_text(encoding="utf-8").split("\n")
            exported.same(lines.pop(), "", f"{path}: what stands behind the last line")
            exported.same([json.loads(line) for line in lines], records, f"{path}: record")
        array = directory / f"{path.stem}.json"
        # Schemas say what good records look like; hostile texts are no lines and addresses.
        if path.stem != "hostile":
            array.write_text(json.dumps(records), encoding="utf-8")
            exported.run("check-jsonschema", "--schemafile", schema, array)
        exported.same(len({record["id"] for record in records}), len(records), f"{path}: ids")
        counts.append(len(records))
print(f"ok {path.suffix[1:]}: check-jsonschema accepts the records, {counts}")
