"""Reconciles a column of names by reconciler. Usage: reconciler_run.py ADDRESS"""

import sys

import pandas
from reconciler import reconcile

failed = 0
names = pandas.DataFrame({"name": ["Ri Je-son", "Nobody Whatsoever Atall"], "country": ["kp", "kp"]})
for title, options in (
    ("plain", {}),
    ("with a type and a property", {"type_id": "Person", "property_mapping": {"Person:nationality": names["country"]}}),
):
    try:
        found = reconcile(names["name"], reconciliation_endpoint=sys.argv[1] + "/reconcile/default", top_res="all", **options)
        assert not found[found["input_value"] == "Ri Je-son"]["id"].isna().any(), "the listed name has no candidate"
        print("ok     reconciler", title, len(found), "rows")
    except Exception as problem:  # every kind of failure is what is looked for
        failed += 1
        print("FAILED reconciler", title, type(problem).__name__, str(problem)[:400])
sys.exit(1 if failed else 0)
