#!/usr/bin/env python3
"""Makes korean-pinyin.tsv: which Korean syllables a Chinese reader's pinyin can stand for in a Korean's name.

    python3 lib/names/tools/make_hanja_table.py PAIRS.tsv.gz Unihan_Readings.txt.bz2 lib/names/src/main/resources/org/demarche/names

PAIRS is what make_korean_tables.py reads (CC0); Unihan_Readings.txt.bz2 is in Debian's unicode-data. Columns: pinyin; family names; syllables of
given names that are likely; others that are possible ("-" is none), all in their southern form.

A family name is read through the characters it is written with (SURNAMES: those of the families of some thousand bearers or more). A syllable of
a given name is read through the characters allowed in Korean names: each Hangul syllable is as frequent as in the pairs and its uses are shared
out among its characters, one taught in school counting TAUGHT times one that is not. What makes up MIN_SHARE of a pinyin syllable is possible,
from LIKELY_SHARE it is likely; of the readings of a character only those in Mandarin's first place count.
"""
import bz2
import collections
import sys

from make_korean_tables import Unihan, canonical, counted, korean_pairs

TAUGHT, MIN_SHARE, LIKELY_SHARE = 6, 0.03, 0.15
SURNAMES = {
    '가': '賈', '간': '簡', '강': '姜康', '고': '高', '공': '孔', '곽': '郭', '구': '具丘', '국': '鞠', '권': '權', '금': '琴', '기': '奇', '길': '吉',
    '김': '金', '나': '羅', '남': '南', '노': '盧魯', '당': '唐', '도': '都', '마': '馬', '맹': '孟', '명': '明', '모': '牟', '목': '睦', '문': '文',
    '민': '閔', '박': '朴', '반': '潘', '방': '方房', '배': '裵', '백': '白', '변': '邊卞', '복': '卜', '봉': '奉', '빈': '賓', '서': '徐', '석': '石昔',
    '선': '宣', '설': '薛', '성': '成', '소': '蘇', '손': '孫', '송': '宋', '승': '承', '신': '申辛愼', '심': '沈', '안': '安', '양': '梁楊', '어': '魚',
    '엄': '嚴', '여': '呂余', '연': '延', '염': '廉', '예': '芮', '오': '吳', '옥': '玉', '왕': '王', '용': '龍', '우': '禹', '원': '元', '위': '魏',
    '유': '柳劉兪庾', '육': '陸', '윤': '尹', '은': '殷', '이': '李', '인': '印', '임': '林任', '장': '張蔣', '전': '全田錢', '정': '鄭丁', '제': '諸',
    '조': '趙曺', '주': '朱周', '지': '池', '진': '陳秦晉', '차': '車', '채': '蔡', '천': '千', '최': '崔', '추': '秋', '탁': '卓', '태': '太', '편': '片',
    '표': '表', '피': '皮', '하': '河', '한': '韓', '함': '咸', '허': '許', '현': '玄', '홍': '洪', '황': '黃',
    '남궁': '南宮', '황보': '皇甫', '선우': '鮮于', '제갈': '諸葛', '사공': '司空', '서문': '西門', '독고': '獨孤',
}
# How a character is read where it is a family name.
AS_SURNAME = {'朴': ['piao', 'pu'], '任': ['ren'], '車': ['che'], '尹': ['yin'], '秦': ['qin'], '余': ['yu'], '宮': ['gong'], '甫': ['fu'], '裵': ['pei'],
              '曺': ['cao'], '愼': ['shen'], '沈': ['shen'], '兪': ['yu'], '賈': ['jia'], '石': ['shi'], '都': ['du'], '呂': ['lu', 'lyu'], '葛': ['ge']}


def key(character):
    return f'U+{ord(character):04X}'


def surnames(unihan):
    found = collections.defaultdict(set)
    for hangul, characters in SURNAMES.items():
        for written in [characters] if len(hangul) > 1 else characters:
            readings = ['']
            for character in written:
                readings = [before + reading for before in readings
                            for reading in AS_SURNAME.get(character, [unihan.pinyin[key(character)]])]
            for reading in readings:
                found[reading].add(hangul if len(hangul) > 1 else canonical(hangul))
    return found


def taught(path):
    with bz2.open(path, 'rt', encoding='utf-8') as lines:
        cells = (line.rstrip('\n').split('\t') for line in lines)
        return {row[0] for row in cells if len(row) == 3 and row[1] == 'kHangul' and 'E' in row[2]}


def givens(unihan, known, uses):
    """For each pinyin syllable how often it is each Hangul syllable."""
    weights = collections.defaultdict(collections.Counter)
    for code, readings in unihan.hangul.items():
        for hangul in {canonical(reading) for reading in readings}:
            if code in unihan.pinyin:
                weights[hangul][unihan.pinyin[code]] += TAUGHT if code in known else 1
    shares = collections.defaultdict(collections.Counter)
    for hangul, spelt in weights.items():
        whole = sum(spelt.values())
        for pinyin, weight in spelt.items():
            shares[pinyin][hangul] += uses[hangul] * weight / whole
    return shares


def main(source, unihan_path, target):
    unihan = Unihan(unihan_path)
    uses = collections.Counter()
    for (_, hangul), count in counted(korean_pairs(source, unihan, None))[1].items():
        uses[canonical(hangul)] += count
    families, shares = surnames(unihan), givens(unihan, taught(unihan_path), uses)
    with open(target + '/korean-pinyin.tsv', 'w', encoding='utf-8') as out:
        out.write('# Pinyin of Korean names: pinyin, family names, likely syllables of given names, possible ones ("-" is none).\n')
        out.write('# Made by tools/make_hanja_table.py (see its head for rules, sources and command) from the Unicode Han database, Unicode-3.0,\n'
                  '# (c) Unicode, Inc., and CC0 pairs of names; do not edit by hand.\n')
        for pinyin in sorted(set(families) | set(shares)):
            whole = sum(shares[pinyin].values())
            ranked = [(hangul, count / whole) for hangul, count in shares[pinyin].most_common() if whole and count / whole >= MIN_SHARE]
            likely = [hangul for hangul, share in ranked if share >= LIKELY_SHARE]
            possible = [hangul for hangul, share in ranked if share < LIKELY_SHARE]
            cells = [sorted(families[pinyin]) if pinyin in families else [], likely, possible]
            if any(cells):
                out.write('\t'.join([pinyin] + [','.join(cell) or '-' for cell in cells]) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
