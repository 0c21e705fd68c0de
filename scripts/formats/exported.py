"""What the judges of the formats share. They add this directory to the end of sys.path themselves."""
import json
import pathlib
import subprocess
import sys


def paths():
    """The exports to judge."""
    return [pathlib.Path(name) for name in sys.argv[1:]]


def records(path):
    """The records of the json that was written for the same query as this export."""
    with open(path.with_suffix(".json"), encoding="utf-8") as file:
        return json.load(file)


def united(record):
    """A journey with what its stops tell, as tables and pages have it; any other event as it is."""
    record = dict(record)
    for stop in record["stops"]:
        for key in ("places", "localities", "sectors", "parties", "memoranda", "commitments", "sources"):
            record[key] = record[key] + [part for part in stop[key] if part not in record[key]]
        own = {record["id"], *(other["id"] for other in record["stops"])}
        record["follows"] = record["follows"] + [
            part for part in stop["follows"] if part not in own and part not in record["follows"]]
        sides = [dict(side) for side in record["delegations"]]
        for side in stop["delegations"]:
            same = [own for own in sides
                    if (own["party"], own["role"]) == (side["party"], side["role"])]
            if not same:
                sides.append(dict(side))
                continue
            known = {member["person"] for member in same[0]["members"]}
            same[0]["members"] = same[0]["members"] + [
                member for member in side["members"] if member["person"] not in known]
        record["delegations"] = sides
    return record


def run(*command, **options):
    """Runs a program and gives what it prints; fails with what it says when it fails."""
    result = subprocess.run(
        [str(part) for part in command], capture_output=True, encoding="utf-8", errors="replace",
        **options)
    if result.returncode != 0:
        shown = (result.stderr or result.stdout)[:2000]
        raise SystemExit(f"{command[0]} ended with {result.returncode}: {shown}")
    return result.stdout


def same(found, wanted, what):
    """Fails unless two values are equal, naming the first difference of two lists."""
    if found == wanted:
        return
    if isinstance(found, list) and isinstance(wanted, list):
        for index, (left, right) in enumerate(zip(found, wanted)):
            if left != right:
                raise SystemExit(f"{what} {index}: {left!r} instead of {right!r}")
        raise SystemExit(f"{what}: {len(found)} instead of {len(wanted)}")
    raise SystemExit(f"{what}: {found!r} instead of {wanted!r}")


def name_of(text, language):
    """A text of a record in a language, or in the one that stands in for it."""
    order = {"en": ["en", "vi", "ja"], "vi": ["vi", "en", "ja"], "ja": ["ja", "en", "vi"]}
    return next((text[code] for code in order[language] if text[code] is not None), None)


def language(path):
    """The language of an export, as scripts/test_formats.sh wrote it."""
    return {"all": "en", "view": "ja", "hostile": "vi"}[path.stem]
