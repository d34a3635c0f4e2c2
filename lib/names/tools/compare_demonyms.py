"""Compares demonyms.tsv with the nationalities of i18n-nationality (npm, MIT licence): prints each word of that set that the table has under another
country, or not at all. Words that are names of countries there (Guernsey), and one that is an error there (WF Welsh), are what remains.

Command: npm pack i18n-nationality@1.4.0 && tar xzf i18n-nationality-1.4.0.tgz
         python3 lib/names/tools/compare_demonyms.py package/langs/en.json
"""
import json
import os
import sys

TABLE = os.path.join(os.path.dirname(__file__), "../src/main/resources/org/demarche/names/demonyms.tsv")


def words():
    table = {}
    with open(TABLE, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                code, *cells = line.rstrip("\n").split("\t")
                for word in "|".join(cells).split("|"):
                    table.setdefault(word.lower(), set()).add(code)
    return table


def main(path):
    table = words()
    with open(path, encoding="utf-8") as file:
        others = json.load(file)["nationalities"]
    for code, word in sorted(others.items()):
        known = table.get(word.split(" (")[0].lower(), set())
        if code not in known:
            print(code, word, "/".join(sorted(known)) or "unknown", sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
