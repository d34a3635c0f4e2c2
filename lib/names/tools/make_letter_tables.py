#!/usr/bin/env python3
"""Learns how the letters of other scripts are written in Latin letters, from pairs of one name in two scripts.

    python3 lib/names/tools/make_letter_tables.py FOLDER lib/names/src/main/resources/org/demarche/names

FOLDER holds the CC0 pairs: wd_arabic_tokens.tsv.gz, google_ar2en.txt, wd_russian_20.tsv.gz, wd_russian_80.tsv.gz,
wd_japanese_20.tsv.gz, wd_korean_tokens.tsv.gz and wd_chinese_tokens.tsv.gz (Latin word, letters parted by spaces, count; the google file the other way round). The Arabic
article is taken off where the Latin word has none. Every fiftieth pair by a checksum of its Latin word is kept apart and only measured.

Each letter of a word writes zero to four Latin letters. Which, is learned by counting best alignments over and over (Viterbi
training), then counted once more in the context of the next letter and of what was written before it (nothing, a vowel, a
consonant). Two tables come out, both sorted and rounded so that equal input gives equal bytes:

  letter-readings.tsv.gz   script, letter, next letter or *, what stands before or *, then readings with their cost in tenths of nats
  word-readings.tsv.gz     word, its most frequent Latin forms, for the most frequent words
"""
import collections
import gzip
import math
import os
import re
import sys
import unicodedata
import zlib

MOST_LATIN = 4
ROUNDS = 5
LEAST_SEEN = 12
LEAST_SHARE = 0.03
MOST_READINGS = 6
HELD_OUT = 50
WHOLE = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a"}
# Letters that Persian, Urdu and Pashto add; the pairs have too few of them.
ADDED = {"چ": "ch", "پ": "p", "ژ": "zh", "گ": "g", "ځ": "z", "څ": "ts", "ډ": "d", "ړ": "r", "ږ": "zh", "ښ": "sh", "ڼ": "n", "ټ": "t",
         "ڈ": "d", "ڑ": "r", "ٹ": "t", "ں": "n"}
VOWELS = {"": 6, "a": 14, "e": 22, "i": 22, "u": 26}
ARABIC = {"ی": "ي", "ې": "ي", "ۍ": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه", "أ": "ا", "إ": "ا", "ٱ": "ا"}


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower())
    return "".join(WHOLE.get(c, c) for c in text if not unicodedata.combining(c) and c not in "'’`ʻʿʾ")


def written(text, script):
    text = unicodedata.normalize("NFKC", text)
    if script == "ARABIC":
        text = "".join(ARABIC.get(c, c) for c in text if not unicodedata.combining(c) and c != "ـ")
    if script == "HANGUL":
        return unicodedata.normalize("NFD", text)
    return text.lower()


def pairs(folder, script, files):
    counted = collections.Counter()
    for name in files:
        path = os.path.join(folder, name)
        opened = gzip.open(path, "rt", encoding="utf-8") if name.endswith(".gz") else open(path, encoding="utf-8")
        with opened as lines:
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                if name.startswith("google"):
                    word, latin, count = cells[0], cells[1], 1
                else:
                    latin, word, count = cells[0], cells[1].replace(" ", ""), int(cells[2])
                word, latin = written(word, script), fold(latin)
                if script == "ARABIC" and word.startswith("ال") and len(word) > 4:
                    if latin[:1] in tuple("aei"):
                        continue
                    word = word[2:]
                if re.fullmatch("[a-z]{1,24}", latin) and 1 <= len(word) <= 24 and word.replace('ー', 'a').isalpha():
                    counted[word, latin] += count
    return counted


def held_out(latin):
    return zlib.crc32(latin.encode()) % HELD_OUT == 0


def align(word, latin, cost):
    """The cheapest split of the Latin word over the letters, as a list of strings; None if there is none."""
    best = {0: (0.0, None)}
    rows = [best]
    for letter in word:
        known = cost.get(letter, {})
        after = {}
        for at, (sofar, _) in best.items():
            for size in range(0, min(MOST_LATIN, len(latin) - at) + 1):
                total = sofar + known.get(latin[at:at + size], 9.0 + 2 * size)
                if at + size not in after or total < after[at + size][0]:
                    after[at + size] = (total, at)
        rows.append(after)
        best = after
    if len(latin) not in best:
        return None, 0
    parts, at = [], len(latin)
    for row in reversed(rows[1:]):
        before = row[at][1]
        parts.append(latin[before:at])
        at = before
    return parts[::-1], best[len(latin)][0]


def start(examples):
    """Letters and Latin strings that stand at about the same place."""
    counts = collections.defaultdict(collections.Counter)
    for (word, latin), weight in examples:
        for at, letter in enumerate(word):
            low = at * len(latin) // len(word)
            high = (at + 1) * len(latin) // len(word)
            for size in range(0, 3):
                for begin in range(max(0, low - 1), min(len(latin) - size, high) + 1):
                    counts[letter][latin[begin:begin + size]] += weight * (0.2 if size != 1 else 1)
    return counts


def costs(counts):
    return {
        letter: {out: -math.log(n / sum(outs.values())) for out, n in outs.items() if n > 0.3}
        for letter, outs in counts.items()
    }


def before(parts, at):
    text = "".join(parts[:at])
    return "^" if at == 0 else ("V" if text[-1:] in tuple("aeiouy") else "C")


def learn(counted):
    examples = [(pair, 1 + math.log(n)) for pair, n in sorted(counted.items()) if not held_out(pair[1])]
    cost = costs(start(examples))
    for _ in range(ROUNDS):
        counts = collections.defaultdict(collections.Counter)
        for (word, latin), weight in examples:
            parts, total = align(word, latin, cost)
            if parts and total / (len(word) + 1) < 5:
                for letter, part in zip(word, parts):
                    counts[letter][part] += weight
        cost = costs(counts)
    contexts = collections.defaultdict(collections.Counter)
    for (word, latin), weight in examples:
        parts, total = align(word, latin, cost)
        if parts and total / (len(word) + 1) < 4:
            for at, letter in enumerate(word):
                following = word[at + 1] if at + 1 < len(word) else "$"
                for nxt in (following, "*"):
                    for prior in (before(parts, at), "*"):
                        contexts[letter, nxt, prior][parts[at]] += weight
    return contexts


def rows(script, contexts):
    if script == "ARABIC":
        for letter, sound in sorted(ADDED.items()):
            yield "\t".join([script, letter, "*", "*"] + [f"{sound}{vowel}={cost}" for vowel, cost in VOWELS.items()])
    for (letter, nxt, prior), outs in sorted(contexts.items()):
        if script == "ARABIC" and letter in ADDED:
            continue
        seen = sum(outs.values())
        if seen < LEAST_SEEN and not (nxt == prior == "*"):
            continue
        kept = [(n / seen, out) for out, n in outs.items() if n / seen >= LEAST_SHARE]
        kept = sorted(kept, key=lambda item: (-item[0], item[1]))[:MOST_READINGS]
        if kept:
            yield "\t".join([script, letter, nxt, prior]
                            + [f"{out}={round(-10 * math.log(share))}" for share, out in kept])


def common(counted, most):
    by_word = collections.defaultdict(collections.Counter)
    for (word, latin), n in counted.items():
        by_word[word][latin] += n
    ranked = sorted(by_word.items(), key=lambda item: (-sum(item[1].values()), item[0]))[:most]
    for word, forms in ranked:
        total = sum(forms.values())
        kept = [f for f, n in sorted(forms.items(), key=lambda item: (-item[1], item[0])) if n / total >= 0.04][:5]
        if len(unicodedata.normalize('NFC', word)) > 1 and kept:
            yield word + "\t" + " ".join(kept)


def write(path, head, lines):
    with open(path, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=9) as out:
        out.write((head + "\n" + "\n".join(lines) + "\n").encode("utf-8"))


def main(folder, target):
    letters, words = [], []
    sources = [
        ("ARABIC", ["wd_arabic_tokens.tsv.gz", "google_ar2en.txt"], 4000),
        ("CYRILLIC", ["wd_russian_20.tsv.gz", "wd_russian_80.tsv.gz"], 4000),
        ("KANA", ["wd_japanese_20.tsv.gz"], 2000),
        ("HANGUL", ["wd_korean_tokens.tsv.gz"], 1500),
        ("HAN", ["wd_chinese_tokens.tsv.gz"], 1500),
    ]
    for script, files, most in sources:
        counted = pairs(folder, script, files)
        training = counted
        if len(training) > 70000:
            training = collections.Counter(dict(sorted(training.items(), key=lambda i: (-i[1], i[0]))[:70000]))
        letters += rows(script, learn(training))
        words += common(collections.Counter({p: n for p, n in counted.items() if not held_out(p[1])}), most)
        print(script, len(counted), "pairs", len(letters), "rows of letters", len(words), "words", file=sys.stderr)
    made = "# Made by tools/make_letter_tables.py from CC0 pairs of one name in two scripts; see there."
    write(os.path.join(target, "letter-readings.tsv.gz"), made, letters)
    write(os.path.join(target, "word-readings.tsv.gz"), made, sorted(words))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
