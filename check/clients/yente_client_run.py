"""Asks a server everything that yente-client can ask a yente. Usage: yente_client_run.py ADDRESS"""

import sys

from yente_client import Client, entities

failed = 0


def step(name, ask, holds=bool):
    """Asks, prints whether it went as wanted, gives the answer."""
    global failed
    try:
        answer = ask()
        if not holds(answer):
            raise AssertionError(f"not as wanted: {str(answer)[:300]}")
        print("ok    ", name)
        return answer
    except Exception as problem:  # every kind of failure is what is looked for
        failed += 1
        print("FAILED", name, type(problem).__name__, str(problem)[:400])
        return None


with Client(base_url=sys.argv[1]) as client:
    step("healthz", client.healthz, lambda it: it.status == "ok")
    step("readyz", client.readyz, lambda it: it.status == "ok")
    step("datasets", client.datasets, lambda it: len(it.datasets) > 1)
    step("datasets, asked again with an ETag", client.datasets, lambda it: len(it.datasets) > 1)
    step("algorithms", client.algorithms, lambda it: len(it.algorithms) > 0)
    step("search", lambda: client.search("Kim", datasets=["default"], facets=["countries"]), lambda it: len(it.results) > 0)
    person = entities.Person(name="Ri Je-son", nationality="kp")
    found = step("match", lambda: client.match(person, datasets=["default"]), lambda it: len(it.results) > 0)
    step(
        "match one by one",
        lambda: list(client.match_iter([("a", person), ("b", entities.Company(name="Korea Mining Development Trading"))])),
        lambda it: len(it) == 2,
    )
    if found:
        key = found.results[0].id
        step("fetch", lambda: client.fetch(key), lambda it: it.id == key)
        step("fetch, flat", lambda: client.fetch(key, nested=False), lambda it: it.id == key)
        step("adjacent", lambda: client.adjacent(key))
        step("adjacent sanctions", lambda: client.adjacent(key, prop="sanctions"))
sys.exit(1 if failed else 0)
