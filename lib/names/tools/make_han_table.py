#!/usr/bin/env python3
"""Makes han-readings.tsv.gz: how Chinese characters are read, from the Unicode Han database.

    python3 lib/names/tools/make_han_table.py Unihan_Readings.txt[.bz2] lib/names/src/main/resources/org/demarche/names

Columns: character; Hanyu Pinyin; Wade-Giles; the spelling usual in Hong Kong; Korean in Hangul (several parted by spaces); Pinyin as a
surname where it differs. All
folded: no tones, accents and apostrophes. Only characters with a Korean reading or in a modern Chinese dictionary. Wade-Giles and
the Hong Kong spelling are derived by rule from Pinyin and Jyutping.
"""
import bz2
import gzip
import os
import re
import sys
import unicodedata

WADE_WHOLE = {
    "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu", "si": "ssu", "er": "erh", "e": "e",
    "you": "yu", "yan": "yen", "ye": "yeh", "yi": "i", "wo": "wo", "ge": "ko", "ke": "ko", "he": "ho", "yong": "yung",
}
WADE_FIRST = [("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("q", "ch"), ("j", "ch"), ("x", "hs"), ("b", "p"), ("d", "t"), ("g", "k"),
              ("z", "ts"), ("c", "ts"), ("r", "j")]
WADE_LAST = [("iong", "iung"), ("ong", "ung"), ("ian", "ien"), ("ie", "ieh"), ("ue", "ueh"), ("uo", "o")]
HONG_KONG_FIRST = [("gw", "kw"), ("c", "ch"), ("z", "ch"), ("j", "y"), ("g", "k"), ("b", "p"), ("d", "t")]
HONG_KONG_LAST = [("oeng", "eung"), ("oek", "euk"), ("eoi", "ui"), ("eon", "un"), ("eot", "ut"), ("aau", "au"), ("aa", "a"), ("au", "au"),
                  ("yu", "u"), ("ei", "ei"), ("ou", "o"), ("am", "am"), ("an", "an"), ("oe", "eu")]
SURNAMES = {"单": "shan", "單": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "任": "ren", "区": "ou", "區": "ou", "查": "zha", "翟": "zhai",
            "重": "zhong", "朴": "piao", "尉": "wei", "盖": "gai", "召": "shao", "覃": "qin", "乐": "yue", "樂": "yue", "长": "chang", "長": "chang"}


def bare(text):
    text = unicodedata.normalize("NFD", text.replace("ü", "u"))
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def replaced(text, rules, first):
    for old, new in rules:
        if text.startswith(old) if first else text.endswith(old):
            return new + text[len(old):] if first else text[:-len(old)] + new
    return text


def wade(pinyin):
    if pinyin in WADE_WHOLE:
        return WADE_WHOLE[pinyin]
    rules = WADE_LAST[:-1] if re.match("(g|k|h|sh)uo", pinyin) else WADE_LAST
    return replaced(replaced(pinyin, rules, False), WADE_FIRST, True)


def hong_kong(jyutping):
    text = re.sub("[0-9]", "", jyutping)
    head = replaced(text, HONG_KONG_FIRST, True)
    if text.startswith("jyu"):
        head = "yu" + text[3:]
    for old, new in HONG_KONG_LAST:
        if old in head[1:]:
            return head[0] + head[1:].replace(old, new, 1)
    return head


def main(source, target):
    opened = bz2.open(source, "rt", encoding="utf-8") if source.endswith(".bz2") else open(source, encoding="utf-8")
    known = {}
    with opened as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                known.setdefault(chr(int(code[2:], 16)), {})[field] = value
    rows = []
    for char, fields in sorted(known.items()):
        modern = {"kHangul", "kTGHZ2013", "kXHC1983", "kHanyuPinlu"} & set(fields)
        if not modern or "kMandarin" not in fields or ord(char) > 0xFFFF:
            continue
        pinyin = bare(fields["kMandarin"].split()[0])
        cantonese = hong_kong(fields["kCantonese"].split()[0]) if "kCantonese" in fields else ""
        korean = " ".join(part.split(":")[0] for part in fields.get("kHangul", "").split()[:2])
        rows.append("\t".join([char, pinyin, wade(pinyin), cantonese, korean, SURNAMES.get(char, "")]))
    head = "# Made by tools/make_han_table.py from the Unicode Han database (Unihan_Readings.txt), Unicode-3.0, (c) Unicode, Inc."
    path = os.path.join(target, "han-readings.tsv.gz")
    with open(path, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=9) as out:
        out.write((head + "\n" + "\n".join(rows) + "\n").encode("utf-8"))
    print(len(rows), "characters", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
