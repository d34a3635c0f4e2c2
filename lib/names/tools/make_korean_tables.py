"""Makes korean-syllables.tsv and korean-surnames.tsv from the spelling systems and a file of name pairs.

    python3 lib/names/tools/make_korean_tables.py PAIRS.tsv.gz lib/names/src/main/resources/org/demarche/names

PAIRS is a gzip of lines "Latin name<TAB>Hangul name" (Wikidata labels, CC0: items of people with an English and a Korean
label). Strict spellings come from rules: Revised Romanisation, McCune-Reischauer with its marks dropped (voiced and
unvoiced), the Democratic People's Republic's own system, Yale. Loose spellings are those that people use: a spelling that
stands for the syllable at least MIN_COUNT times in the pairs, and in at least MIN_SHARE of the spelling's uses.
"""
import collections, gzip, re, sys, unicodedata

MIN_COUNT, MIN_SHARE, MIN_SYLLABLE = 4, 0.04, 3
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


def table(counts, inventory):
    totals = collections.Counter()
    for (spelling, _), count in counts.items():
        totals[spelling] += count
    strict, loose = collections.defaultdict(set), collections.defaultdict(set)
    for syllable in inventory:
        for form in {syllable, SOUND_LAW.get(syllable, syllable)}:
            for spelling in systematic(form):
                strict[spelling].add(canonical(syllable))
    for (spelling, syllable), count in counts.items():
        if syllable in inventory and 0 < len(spelling) < 8 and count >= MIN_COUNT and count >= MIN_SHARE * totals[spelling]:
            if canonical(syllable) not in strict[spelling]:
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


def main(source, target):
    family_counts, given_counts, families, givens = (collections.Counter() for _ in range(4))
    for family, head, given in pairs(source):
        starts = {spelling[0] for spelling in systematic(head)} | ({'l', 'r', 'y', 'n'} if head in '이리임림유류노로나라양량' else set())
        starts |= {'p': {'b'}, 'b': {'p'}, 'k': {'g', 'c'}, 'o': {'w', 'h'}, 'u': {'w'}, 'c': {'z'}, 'j': {'z', 'c'}}.get(min(starts, default=''), set())
        if not family or family[0] not in starts:
            continue  # given name first, or a name that is no Korean name
        family_counts[family, head] += 1
        families[head] += 1
        for spelling, syllable in given:
            given_counts[spelling, syllable] += 1
            givens[syllable] += 1
    inventory = {s for s, count in givens.items() if count >= MIN_SYLLABLE} | set(SOUND_LAW)
    write(target + '/korean-syllables.tsv', 'Syllables of Korean given names', *table(given_counts, inventory))
    heads = {s for s, count in families.items() if count >= 5} | {'리', '류', '로', '라', '량', '림'}
    strict, loose = table(family_counts, heads)
    for family, spellings in COMPOUND.items():
        for spelling in spellings:
            strict[spelling].add(family)
    write(target + '/korean-surnames.tsv', 'Korean surnames', strict, loose)


if __name__ == '__main__':
    main(*sys.argv[1:])
