"""Has the followthemoney package judge files of entities: schema, property, and each value by its type."""

import collections
import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData


def judge(path):
    faults = collections.Counter()
    entities = 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            entity = json.loads(line)
            entities += 1
            schema = model.get(entity["schema"])
            if schema is None:
                faults["no schema " + entity["schema"]] += 1
                continue
            try:
                schema.validate(entity)
            except InvalidData as invalid:
                for name in (invalid.errors or {}).get("properties", {"entity": ""}):
                    faults["invalid " + schema.name + ":" + name] += 1
            for name, values in entity["properties"].items():
                prop = schema.get(name)
                if prop is None:
                    faults["no property " + schema.name + ":" + name] += 1
                else:
                    refused = sum(prop.type.clean(value) is None for value in values)
                    if refused:
                        faults["no value of " + schema.name + ":" + name] += refused
    return entities, faults


def main(paths):
    failed = False
    for path in paths:
        entities, faults = judge(path)
        failed |= bool(faults) or entities == 0
        print("FAILED" if faults or not entities else "ok", path, entities, "entities", dict(faults))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
