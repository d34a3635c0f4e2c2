"""Enriches an entity by nomenklatura's yente enricher. Usage: enricher_run.py ADDRESS"""

import sys

from followthemoney import Dataset, StatementEntity
from nomenklatura.cache import Cache
from nomenklatura.db import Session, get_engine
from nomenklatura.enrich.yente import YenteEnricher

dataset = Dataset.make({"name": "asked", "title": "Asked"})
cache = Cache(Session(get_engine("sqlite:///:memory:")), dataset, create=True)
enricher = YenteEnricher(dataset, cache, {"api": sys.argv[1] + "/", "cutoff": 0.5})
failed = 0
for schema, name in (("Person", "Ri Je-son"), ("Organization", "Korea Mining Development Trading Corporation")):
    asked = StatementEntity.from_data(dataset, {"id": "q-" + schema, "schema": schema, "properties": {"name": [name]}})
    try:
        candidates = list(enricher.match(asked))
        assert candidates, "no candidates"
        around = list(enricher.expand(asked, candidates[0]))
        assert around and around[0].id == candidates[0].id, "the candidate is not what is expanded"
        print("ok     enricher", schema, len(candidates), "candidates,", len(around), "around the best:",
              ", ".join(sorted({each.schema.name for each in around})))
    except Exception as problem:  # every kind of failure is what is looked for
        failed += 1
        print("FAILED enricher", schema, type(problem).__name__, str(problem)[:400])
enricher.close()
sys.exit(1 if failed else 0)
