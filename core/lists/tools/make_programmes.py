"""Makes the first part of programmes.tsv: the names of programmes of sanctions that lists may use, and their names in one vocabulary.

Source: the programme catalogue of OpenSanctions (MIT licence), one YAML file a programme, in the folder meta/programs of its repository, here packed in
one zip of 2026-08-22. Of each programme its key, for every list; and of its aliases those that are codes or names of the programme, for the lists of the
states of its issuer. Left out are numbers and titles of acts, and what two programmes are called. A programme of the Swiss SECO is called what its title says.
The second part of the table, behind the line "# What the lists themselves say", is kept by hand and stays as it is.

Command: python3 core/lists/tools/make_programmes.py CATALOGUE.zip > programmes.new && mv programmes.new core/lists/src/main/resources/org/demarche/lists/programmes.tsv
With --check behind the zip nothing is printed, and it fails where the table is another one. Needs PyYAML.
"""
import collections
import os
import re
import sys
import zipfile

import yaml

TABLE = os.path.join(os.path.dirname(__file__), "../src/main/resources/org/demarche/lists/programmes.tsv")
BY_HAND = "# What the lists themselves say"
LISTS = {"au": "au-", "ca": "ca-", "ch": "ch-", "eu": "eu-", "gb": "uk-", "us": "us-"}
ACTS = re.compile(
    r"^EO \d|^\d+ (CFR|U\.S\.C\.)|^(Annex \w+ to )?Regulation |^(Council )?Decision |^Common Position |^Joint Action |^UNSCR |^Resolutions? \d|^SI \d{4}/"
    r"|^SR \d|^SOR/|^S\.C\. |^Public Law |^Section \d|^Supplement No|^Restrictive measures (?!against Syria$|on Iraq$)|^Article |Act( of \d{4})?$"
    r"|Act \d{4} Division"
)
# Words of acts that are not told by their form.
OTHER_ACTS = {
    "Markets in Financial Instruments Directive II",
    "Measures protecting against the effects of the extra-territorial application of certain legislation adopted by the US",
    "Misappropriation of state funds of Tunisia (MSF)",
    "Misappropriation of state funds of Ukraine",
    "UN ISIL (Da'esh) and Al-Qaida Sanctions List",
}


def programmes(path):
    with zipfile.ZipFile(path) as catalogue:
        for name in sorted(catalogue.namelist()):
            yield yaml.safe_load(catalogue.read(name))


def rows(path):
    all_of_them = list(programmes(path))
    owners = collections.defaultdict(set)
    for programme in all_of_them:
        for alias in programme.get("aliases", []):
            owners[programme["issuer"].split("_")[0], alias].add(programme["key"])
    for programme in all_of_them:
        key, state = programme["key"], programme["issuer"].split("_")[0]
        yield "*", key, key
        names = [programme["title"]] if programme["issuer"] == "ch_seco" else []
        for name in names + programme.get("aliases", []):
            told = state in LISTS and not ACTS.search(name) and name not in OTHER_ACTS and name != key
            if told and len(owners[state, name] - {key}) == 0:
                yield LISTS[state], name, key


def main(path, check=""):
    with open(TABLE, encoding="utf-8") as table:
        old = table.read()
    lines = old.splitlines(keepends=True)
    by_hand = next(number for number, line in enumerate(lines) if line.startswith(BY_HAND))
    head = [line for line in lines[:by_hand] if line.startswith("#")]
    made = head + ["\t".join(row) + "\n" for row in rows(path)] + lines[by_hand:]
    if check:
        sys.exit("the table is another one" if "".join(made) != old else 0)
    sys.stdout.write("".join(made))


if __name__ == "__main__":
    main(*sys.argv[1:])
