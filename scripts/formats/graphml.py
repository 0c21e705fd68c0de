"""Judges graphml: networkx reads the graph, and its counts are those of the records."""
import pathlib
import sys

import networkx

sys.path.append(str(pathlib.Path(__file__).parent))
import exported


def people(record):
    return {member["person"] for group in record["delegations"] for member in group["members"]}


def parties(record):
    found = {group["party"] for group in record["delegations"]} | set(record["parties"])
    for memorandum in record["memoranda"]:
        found |= set(memorandum["signatories"])
    for commitment in record["commitments"]:
        found |= set(commitment["by"]) | set(commitment["to"])
    return found


counts = []
for path in exported.paths():
    graph = networkx.read_graphml(path)
    if graph.is_directed() or graph.is_multigraph():
        # A body and its seat, or a body and a member, are joined in one way only.
        raise SystemExit(f"{path}: {type(graph)}")
    records = [exported.united(record) for record in exported.records(path)]
    for kind, named in ("person", people), ("party", parties):
        wanted = {}
        for record in records:
            for identifier in named(record):
                wanted[identifier] = wanted.get(identifier, 0) + 1
        found = {
            node["record"]: node["events"] for _, node in graph.nodes(data=True)
            if node["kind"] == kind}
        exported.same(found, wanted, f"{path}: events of each {kind}")
    for first, second, edge in graph.edges(data=True):
        ends = graph.nodes[first], graph.nodes[second]
        if not 0 < edge["weight"] <= min(end["events"] for end in ends):
            raise SystemExit(f"{path}: {first} {second} {edge}")
        if edge["first_year"] > edge["last_year"]:
            raise SystemExit(f"{path}: {first} {second} {edge}")
    weights = [
        edge["weight"] for first, second, edge in graph.edges(data=True)
        if edge["relation"] == "together" and first.startswith("party:")]
    pairs = sum(len(parties(record)) * (len(parties(record)) - 1) // 2 for record in records)
    exported.same(sum(weights), pairs, f"{path}: events of all pairs of bodies")
    counts.append(f"{graph.number_of_nodes()} nodes and {graph.number_of_edges()} edges")
print(f"ok graphml: networkx reads {', '.join(counts)}")
