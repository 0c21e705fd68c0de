"""Judges geojson: shapely makes valid shapes of the features, where Vietnam, Japan and the world are."""
import json
import pathlib
import sys

import shapely.geometry

sys.path.append(str(pathlib.Path(__file__).parent))
import exported

COUNTRIES = {"VN": shapely.geometry.box(102, 8, 118, 24), "JP": shapely.geometry.box(122, 20, 154, 46)}

counts = []
for path in exported.paths():
    collection = json.loads(path.read_text(encoding="utf-8"))
    features = collection["features"]
    records = [exported.united(record) for record in exported.records(path)]
    exported.same(
        [feature["id"] for feature in features], [record["id"] for record in records],
        f"{path}: feature")
    missing = 0
    for feature, record in zip(features, records):
        if feature["geometry"] is None:
            missing += 1
            continue
        shape = shapely.geometry.shape(feature["geometry"])
        if not shape.is_valid or shape.is_empty:
            raise SystemExit(f"{path}: {record['id']}: {shape}")
        places = record[feature["properties"]["position_of"]]
        boxes = [COUNTRIES.get(place[:2]) for place in places]
        if all(boxes) and not shapely.unary_union(boxes).covers(shape):
            raise SystemExit(f"{path}: {record['id']}: {shape} is not in {places}")
    exported.same(
        collection["counts"], {"events": len(records), "without_position": missing}, f"{path}")
    counts.append(f"{len(records) - missing} of {len(records)}")
print(f"ok geojson: shapely reads {', '.join(counts)} features with a place")
