"""Makes korean-syllables.tsv, korean-surnames.tsv and korean-chinese.tsv from the spelling systems, a file of name pairs and the Unihan database.

    python3 lib/names/tools/make_korean_tables.py PAIRS.tsv.gz Unihan_Readings.txt.bz2 lib/names/src/main/resources/org/demarche/names

PAIRS is a gzip of lines "Latin name<TAB>Hangul name" (Wikidata labels, CC0: items of people with an English and a Korean
label); Unihan_Readings.txt.bz2 is in Debian's unicode-data. A fourth argument 0 or 1 leaves that half of the pairs out, to
be checked against.
Syllables are those that Chinese characters allowed in Korean names are read as, and others seen in the pairs. Strict
spellings come from rules: Revised Romanisation, McCune-Reischauer with its marks dropped (voiced and unvoiced), the
Democratic People's Republic's own system, Yale. Loose spellings are those that people use: attested in the pairs, or
composed of ways to spell initial, vowel and final that are. Such a way must be one in MIN_WAY_SHARE of its sound's; the
spelling must be likely for the syllable (MIN_LIKELY, where STEADY imagined uses follow the ways) and the syllable for the
spelling (MIN_SHARE).
"""
import bz2, collections, gzip, re, sys, unicodedata, zlib

MIN_COUNT, MIN_SHARE, MIN_NATIVE = 4, 0.04, 4
MIN_WAY, MIN_WAY_SHARE, MIN_LIKELY, MIN_LIKELY_SURNAME, STEADY = 3, 0.01, 0.002, 0.005, 30
SILENT = 11
SYLLABLE = '([^aeiouyw]*)([aeiouyw]+h?)([^aeiouyw]*)'
ONSETS = {
    'revised': 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(),
    'mccune': 'k kk n t tt r m p pp s ss - ch tch ch k t p h'.split(),
    'voiced': 'g kk n d tt r m b pp s ss - j tch ch k t p h'.split(),
    'north': 'k kk n t tt r m p pp s ss - j jj ch kh th ph h'.split(),
    'yale': 'k kk n t tt l m p pp s ss - c cc ch kh th ph h'.split(),
}
VOWELS = {
    'revised': 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(),
    'mccune': 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(),
    'yale': 'a ay ya yay e ey ye yey o wa way oy yo wu we wey wi yu u uy i'.split(),
}
VOWELS['voiced'] = VOWELS['north'] = VOWELS['mccune']
CODAS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split()
SOUND_LAW = {'라': '나', '래': '내', '로': '노', '뢰': '뇌', '루': '누', '량': '양', '려': '여', '력': '역', '련': '연', '렬': '열',
             '렴': '염', '령': '영', '례': '예', '료': '요', '룡': '용', '류': '유', '륙': '육', '륜': '윤', '률': '율', '륭': '융',
             '리': '이', '린': '인', '림': '임', '립': '입', '락': '낙', '란': '난', '록': '녹', '녀': '여', '니': '이'}
# Those of some thousand bearers or more (population census of 2015), southern and northern form.
SURNAMES = ('김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설'
            '마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉복태피형리로림량려렴련')
COMPOUND = {'남궁': ['namgung', 'namkung', 'namkoong', 'namgoong'], '황보': ['hwangbo', 'hwangpo'], '선우': ['sonu', 'seonu', 'sonwoo', 'sunwoo', 'seonwoo'],
            '독고': ['tokko', 'dokgo', 'tokgo', 'dokko'], '사공': ['sagong', 'sakong'], '제갈': ['jegal', 'chegal'], '서문': ['seomun', 'somun']}


def fold(text):
    return re.sub('[^a-z]', '', unicodedata.normalize('NFD', text.lower()))


def systematic(syllable):
    code = ord(syllable) - 0xAC00
    onset, vowel, coda = code // 588, code % 588 // 28, code % 28
    spellings = set()
    for system in ONSETS:
        end = CODAS[coda].replace('-', '')
        start = ONSETS[system][onset].replace('-', '')
        spellings.add(start + VOWELS[system][vowel] + end)
        if start == 's' and VOWELS[system][vowel][0] == 'i' and system == 'mccune':
            spellings.add('sh' + VOWELS[system][vowel] + end)
    return spellings


def pairs(path):
    for line in gzip.open(path, 'rt', encoding='utf-8'):
        latin, hangul = line.rstrip('\n').split('\t')[:2]
        hangul = hangul.replace(' ', '')
        if not re.fullmatch('[가-힣]{3}', hangul):
            continue
        words = latin.split()
        if any(word[0].islower() for word in words):
            continue  # Paul the Apostle
        if len(words) == 2:
            family_first, given_first = (words[0], words[1]), (words[1], words[0])
            for family, given in (family_first, given_first):
                syllables = given.split('-')
                if len(syllables) == 2 and '-' not in family:
                    yield fold(family), hangul[0], [(fold(syllables[0]), hangul[1]), (fold(syllables[1]), hangul[2])]
                    break
        elif len(words) == 3 and not any('-' in word for word in words):
            yield fold(words[0]), hangul[0], [(fold(words[1]), hangul[1]), (fold(words[2]), hangul[2])]


def canonical(syllable):
    """The initial-sound law: the southern form stands for both, so that one key serves Ri and Yi, Ro and No."""
    return SOUND_LAW.get(syllable, syllable)


def sounds(counts):
    """How people spell initials, vowels (after a consonant or not) and finals: the share of each way among all."""
    seen = collections.defaultdict(collections.Counter)
    for (spelling, syllable), count in counts.items():
        parts = re.fullmatch(SYLLABLE, spelling)
        if parts:
            for sound, letters in zip(split(syllable), parts.groups()):
                seen[sound][letters] += count
    shares = {}
    for sound, ways in seen.items():
        total = sum(ways.values())
        shares[sound] = {way: n / total for way, n in ways.items() if n >= MIN_WAY and n / total >= MIN_WAY_SHARE}
    return shares


def split(syllable):
    code = ord(syllable) - 0xAC00
    onset, vowel, coda = code // 588, code % 588 // 28, code % 28
    return ('onset', onset), ('vowel', vowel, onset == SILENT), ('coda', coda)


def spelt_by_sound(syllable, shares):
    """Ways to spell a syllable sound by sound, with their likelihood."""
    ways = {'': 1.0}
    for sound in split(syllable):
        ways = {before + way: likely * share
                for before, likely in ways.items() for way, share in shares.get(sound, {}).items()}
    return ways


def table(counts, inventory, shares, min_likely):
    totals, uses = collections.Counter(), collections.Counter()
    for (spelling, syllable), count in counts.items():
        uses[spelling] += count
        totals[syllable] += count
    strict, likely = collections.defaultdict(set), collections.defaultdict(dict)
    for syllable in inventory:
        for form in {syllable, SOUND_LAW.get(syllable, syllable)}:
            for spelling in systematic(form):
                strict[spelling].add(canonical(syllable))
        by_sound = spelt_by_sound(syllable, shares)
        attested = {spelling for spelling, other in counts if other == syllable and re.fullmatch(SYLLABLE, spelling)}
        for spelling in set(by_sound) | attested:
            if 0 < len(spelling) < 8:
                seen = counts.get((spelling, syllable), 0)
                likely[spelling][syllable] = (seen + STEADY * by_sound.get(spelling, 0)) / (totals[syllable] + STEADY)
    loose = collections.defaultdict(set)
    for spelling, ways in likely.items():
        whole = sum(p * (totals[syllable] + 1) for syllable, p in ways.items())
        for syllable, p in ways.items():
            often = counts.get((spelling, syllable), 0) >= MIN_COUNT and counts[spelling, syllable] >= MIN_SHARE * uses[spelling]
            if (often or p >= min_likely and p * (totals[syllable] + 1) >= MIN_SHARE * whole) and canonical(syllable) not in strict[spelling]:
                loose[spelling].add(canonical(syllable))
    return strict, loose


def write(path, what, strict, loose):
    with open(path, 'w', encoding='utf-8') as out:
        out.write(f'# {what}: spelling, syllables by a spelling system, syllables by custom ("-" is none).\n')
        out.write('# Made by tools/make_korean_tables.py (see its head for rules, source and command); do not edit by hand.\n')
        for spelling in sorted(set(strict) | set(loose)):
            if strict.get(spelling) or loose.get(spelling):
                join = lambda s: ','.join(sorted(s)) if s else '-'
                out.write(f'{spelling}\t{join(strict.get(spelling))}\t{join(loose.get(spelling))}\n')


class Unihan:
    """What the Unicode Han database says: Hangul readings of characters used in Korean names, and pinyin syllables."""

    def __init__(self, path):
        self.hangul, self.pinyin = {}, {}
        with bz2.open(path, 'rt', encoding='utf-8') as lines:
            for line in lines:
                cells = line.rstrip('\n').split('\t')
                if len(cells) == 3 and cells[1] == 'kHangul':
                    # N: allowed in names, E: taught in school
                    self.hangul[cells[0]] = {part[0] for part in cells[2].split() if 'N' in part or 'E' in part}
                elif len(cells) == 3 and cells[1] == 'kMandarin':
                    self.pinyin[cells[0]] = fold(cells[2].split()[0])
        self.syllables = set(self.pinyin.values())

    def sino_korean(self):
        return set().union(*self.hangul.values())


def is_spelt(spelling, syllable, shares):
    return spelling in systematic(syllable) | systematic(canonical(syllable)) or spelling in spelt_by_sound(syllable, shares)


def counted(names):
    family_counts, given_counts = collections.Counter(), collections.Counter()
    for family, head, given in names:
        family_counts[family, head] += 1
        for spelling, syllable in given:
            given_counts[spelling, syllable] += 1
    return family_counts, given_counts


def korean_pairs(source, unihan, half):
    """The pairs of Koreans: not of those who spell all of the name as Chinese, nor of names in another order."""
    for family, head, given in pairs(source):
        if half is not None and zlib.crc32((head + given[0][1] + given[1][1]).encode()) % 2 == int(half):
            continue
        starts = {spelling[0] for spelling in systematic(head)} | ({'l', 'r', 'y', 'n'} if head in '이리임림유류노로나라양량' else set())
        starts |= {'p': {'b'}, 'b': {'p'}, 'k': {'g', 'c'}, 'o': {'w', 'h'}, 'u': {'w'}, 'c': {'z'}, 'j': {'z', 'c'}}.get(min(starts, default=''), set())
        if not family or family[0] not in starts or head not in SURNAMES:
            continue
        if not all(word in unihan.syllables for word in [family] + [spelling for spelling, _ in given]):
            yield family, head, given


def main(source, unihan_path, target, half=None):
    unihan = Unihan(unihan_path)
    names = list(korean_pairs(source, unihan, half))
    shares = sounds(counted(names)[1])
    # What is left has only syllables that one can hear in the spelling: no Cantonese, no translated names.
    names = [name for name in names if all(is_spelt(*given, shares) for given in name[2])]
    family_counts, given_counts = counted(names)
    shares = sounds(given_counts)
    givens = collections.Counter()
    for (_, syllable), count in given_counts.items():
        givens[syllable] += count
    sino = unihan.sino_korean()
    # A family name that nobody was seen to bear as part of a given name tells which of the two a word is.
    inventory = {s for s in sino - set(SURNAMES) | set(givens) if s in sino or givens[s] >= MIN_NATIVE} | set(SOUND_LAW)
    write(target + '/korean-syllables.tsv', 'Syllables of Korean given names', *table(given_counts, inventory, shares, MIN_LIKELY))
    strict, loose = table(family_counts, set(SURNAMES), shares, MIN_LIKELY_SURNAME)
    for family, spellings in COMPOUND.items():
        for spelling in spellings:
            strict[spelling].add(family)
    write(target + '/korean-surnames.tsv', 'Korean surnames', strict, loose)
    with open(target + '/korean-chinese.tsv', 'w', encoding='utf-8') as out:
        out.write('# Syllables of pinyin: a name of nothing but these can be Chinese. Made by tools/make_korean_tables.py.\n')
        out.writelines(syllable + '\n' for syllable in sorted(unihan.syllables) if syllable)


if __name__ == '__main__':
    main(*sys.argv[1:])
