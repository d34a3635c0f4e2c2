"""Makes word-counts.tsv: how many bits the commonest words of personal names tell.

Source: pairs of a Latin name word and its spelling in another script with the number of Wikidata items that have it (Wikidata is CC0):
tables of words for Arabic, Chinese, Japanese, Korean and Russian, each line "latin TAB letters TAB count".
Each script weighs the same, so that no language's share of the encyclopedia decides. A word tells -log2(its share), rounded to a
tenth; words rarer than the limit are left out and tell FULL bits.

Command: python3 lib/names/tools/make_word_counts.py FOLDER > lib/names/src/main/resources/org/demarche/names/word-counts.tsv
where FOLDER holds wd_*_tokens.tsv.gz, wd_russian_*.tsv.gz and wd_japanese_*.tsv.gz.
"""
import collections
import glob
import gzip
import math
import os
import sys
import unicodedata

FULL = 15.0


def folded(word):
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in plain if letter.isalpha() and letter.isascii())


def main(folder):
    scripts = collections.defaultdict(collections.Counter)
    for path in sorted(glob.glob(os.path.join(folder, "wd_*.tsv.gz"))):
        script = os.path.basename(path).split("_")[1]
        if "fullnames" in path:
            continue
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                latin, _, count = line.rstrip("\n").split("\t")
                word = folded(latin)
                if len(word) > 1:
                    scripts[script][word] += int(count)
    shares = collections.Counter()
    for counts in scripts.values():
        total = sum(counts.values())
        for word, count in counts.items():
            shares[word] += count / total / len(scripts)
    print("# Bits that a common word of a personal name tells: word, minus the binary logarithm of its share of name words.")
    print("# Made by tools/make_word_counts.py (see its head for rules, source and command); do not edit by hand.")
    for word, share in sorted(shares.items()):
        bits = -math.log2(share)
        if bits < FULL - 0.5:
            print(f"{word}\t{bits:.1f}")


main(sys.argv[1])
