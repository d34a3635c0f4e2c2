"""Scores pairs and list queries by nomenklatura's logic-v2, in process, in one thread.

Usage: nomenklatura_run.py PAIRS.csv SAME OUT [QUERIES]
"""

import csv
import importlib.metadata
import pathlib
import sys
import time

from followthemoney import model
from followthemoney.proxy import EntityProxy
from nomenklatura.matching import get_algorithm

LOGIC = get_algorithm("logic-v2")
CONFIG = LOGIC.default_config()
SCHEMATA = {"PERSON": "Person", "ORGANISATION": "Organization", "VESSEL": "Vessel", "OTHER": "LegalEntity"}


def entity(key, schema, names):
    data = {"id": key, "schema": schema, "properties": {"name": names}}
    return EntityProxy.from_dict(data) if hasattr(EntityProxy, "from_dict") else model.get_proxy(data)


def score(query, listed):
    return LOGIC.compare(query, listed, CONFIG).score


def pairs(source, target):
    with open(source, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    # What is read of an entity is kept by its id, so that each needs its own.
    made = [(row, entity(f"a{at}", row["schema"], [row["name1"]]), entity(f"b{at}", row["schema"], [row["name2"]]))
            for at, row in enumerate(rows)]
    # Tables are loaded with the first names of each sort: that is not the time of a pair.
    for schema in SCHEMATA.values():
        score(entity(f"warm1{schema}", schema, ["Warm Up"]), entity(f"warm2{schema}", schema, ["Up Warm"]))
    with open(target, "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["case_group", "schema", "name1", "name2", "is_match", "score", "microseconds"])
        total = 0.0
        for row, left, right in made:
            begin = time.process_time_ns()
            found = score(left, right)
            spent = (time.process_time_ns() - begin) / 1000
            total += spent
            writer.writerow([row.get("case_group", ""), row["schema"], row["name1"], row["name2"], row["is_match"], round(found, 4), round(spent, 1)])
    return len(made), total / len(made)


def queries(same, target, most):
    listed = {}
    with open(same / "entities.csv", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            listed.setdefault(row["entity"], (SCHEMATA[row["kind"]], []))[1].append(row["name"])
    entities = [entity(key, schema, names) for key, (schema, names) in listed.items()]
    with open(same / "queries.csv", encoding="utf-8", newline="") as stream:
        asked = list(csv.DictReader(stream))[:most]
    with open(target, "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["sort", "kind", "text", "entities", "best_entity", "best_score", "hits_from_0.7", "cpu_seconds", "wall_seconds"])
        spent = []
        for at, row in enumerate(asked):
            query = entity(f"query{at}", SCHEMATA[row["kind"]], [row["text"]])
            begin, wall = time.process_time(), time.monotonic()
            found = [(score(query, each), each.id) for each in entities]
            cpu, passed = time.process_time() - begin, time.monotonic() - wall
            spent.append(cpu)
            best = max(found, key=lambda each: each[0])
            writer.writerow([row["sort"], row["kind"], row["text"], len(entities), best[1], round(best[0], 4),
                             sum(1 for each in found if each[0] >= 0.7), round(cpu, 3), round(passed, 3)])
            stream.flush()
    return len(asked), len(entities), sum(spent) / len(spent)


def main():
    source, same, out = (pathlib.Path(argument) for argument in sys.argv[1:4])
    most = int(sys.argv[4]) if len(sys.argv) > 4 else 10
    count, mean = pairs(source, out / "nomenklatura_pairs.csv")
    asked, entities, seconds = queries(same, out / "nomenklatura_queries.csv", most)
    with open(out / "nomenklatura_summary.csv", "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["figure", "value"])
        for package in ("nomenklatura", "rigour", "followthemoney"):
            writer.writerow([package, importlib.metadata.version(package)])
        writer.writerow(["python", sys.version.split()[0]])
        writer.writerow(["pairs", count])
        writer.writerow(["microseconds of processor time a pair", round(mean, 1)])
        writer.writerow(["queries against every entity", asked])
        writer.writerow(["entities", entities])
        writer.writerow(["seconds of processor time a query", round(seconds, 3)])
        writer.writerow(["microseconds of processor time an entity", round(seconds / entities * 1e6, 1)])


if __name__ == "__main__":
    main()
