package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways in which a name can be a Korean person's: surname and one to three given syllables each. */
final class KoreanName {
    private static final int MAX_WORDS = 4;
    private static final int MAX_GIVEN = 3;

    private final List<Alternative> alternatives;
    private final int surnameBlocks;

    private KoreanName(List<Alternative> alternatives, int surnameBlocks) {
        this.alternatives = List.copyOf(alternatives);
        this.surnameBlocks = surnameBlocks;
    }

    /**
     * One way to read the name.
     *
     * @param surname the family name
     * @param given one to three syllables of the given name
     * @param givenFirst whether the family name was written last
     * @param source what was read
     */
    record Alternative(KoreanSyllable surname, List<KoreanSyllable> given, boolean givenFirst, KoreanSource source) {
        Alternative {
            given = List.copyOf(given);
            if (given.isEmpty() || given.size() > MAX_GIVEN) {
                throw new IllegalArgumentException(
                        "a given name must have 1 to " + MAX_GIVEN + " syllables, got " + given.size());
            }
        }

        /** Whether it is spelt, and can be a Chinese name in pinyin as well. */
        boolean chinese() {
            return source == KoreanSource.SPELT
                    && KoreanSpelling.isPinyin(surname.spelling())
                    && given.stream().map(KoreanSyllable::spelling).allMatch(KoreanSpelling::isPinyin);
        }

        /** Whether it is spelt, and can be a Chinese name in whatever spelling. */
        private boolean canBeChinese() {
            return source == KoreanSource.SPELT
                    && HanWords.STANDARD.isSyllable(surname.spelling())
                    && given.stream().map(KoreanSyllable::spelling).allMatch(HanWords.STANDARD::isSyllable);
        }

        /** Whether every syllable is spelt as in the other, in whatever order of family and given name. */
        boolean speltAs(Alternative other) {
            return surname.equals(other.surname) && given.equals(other.given);
        }
    }

    /** The name with further ways to read it, which came by way of Chinese; empty when there is none of either. */
    static Optional<KoreanName> withChinese(Optional<KoreanName> spelt, List<Alternative> chinese) {
        if (chinese.isEmpty()) {
            return spelt;
        }
        List<Alternative> all = new ArrayList<>();
        spelt.ifPresent(name -> all.addAll(name.alternatives));
        all.addAll(chinese);
        return Optional.of(new KoreanName(all, 0));
    }

    /** Whether it is spelt as a Korean name, and not only what Chinese made of one. */
    boolean isSpelt() {
        return alternatives.get(0).source() == KoreanSource.SPELT;
    }

    /** Whether it is written in Chinese characters and nothing else. */
    boolean isCharacters() {
        return alternatives.get(0).source() == KoreanSource.CHARACTERS;
    }

    /** Whether it is spelt as a Korean name, and no Chinese name is spelt so. */
    boolean isNoChinese() {
        return isSpelt() && alternatives.stream().noneMatch(Alternative::canBeChinese);
    }

    /**
     * Whether the syllables alone say how alike two names are: both are spelt as Korean, or one is and can be nothing else while the other is in
     * characters, which have so many readings that some word of them is always like some Korean one.
     */
    static boolean isBySyllables(KoreanName one, KoreanName other) {
        return (one.isSpelt() && other.isSpelt())
                || (one.isCharacters() && other.isNoChinese())
                || (one.isNoChinese() && other.isCharacters());
    }

    /** At least one, the preferred one first, spelt ones before others; at most two dozen. */
    List<Alternative> alternatives() {
        return alternatives;
    }

    /** Whether the family name comes last in the reading preferred. */
    boolean givenFirst() {
        return alternatives.get(0).givenFirst();
    }

    /** Length of the surname in Hangul blocks in the reading preferred; 0 for a name in Latin letters. */
    int surnameBlocks() {
        return surnameBlocks;
    }

    /** Reads folded words; empty when they cannot be a Korean person's name. */
    static Optional<KoreanName> read(List<String> words) {
        if (words.size() < 2 || words.size() > MAX_WORDS) {
            return Optional.empty();
        }
        List<Alternative> found = new ArrayList<>();
        read(words.get(0), words.subList(1, words.size()), false, found);
        read(words.get(words.size() - 1), words.subList(0, words.size() - 1), true, found);
        return found.isEmpty() ? Optional.empty() : Optional.of(new KoreanName(found, 0));
    }

    /** Reads Hangul written as one word: a surname of one block, or of two when the table has it, and the rest. */
    static Optional<KoreanName> readHangul(String hangul) {
        if (hangul.length() < 2
                || hangul.length() > MAX_WORDS
                || !hangul.chars().allMatch(KoreanSounds::isSyllable)) {
            return Optional.empty();
        }
        List<Alternative> found = new ArrayList<>();
        for (int length = Math.min(2, hangul.length() - 1); length > 0; length--) {
            String surname = hangul.substring(0, length);
            if (KoreanTable.SURNAMES.hasHangul(surname)) {
                List<KoreanSyllable> given = new ArrayList<>();
                for (int at = length; at < hangul.length(); at++) {
                    given.add(KoreanSyllable.ofHangul(hangul.substring(at, at + 1)));
                }
                found.add(new Alternative(KoreanSyllable.ofHangul(surname), given, false, KoreanSource.SPELT));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new KoreanName(
                        found, hangul.length() - found.get(0).given().size()));
    }

    private static void read(String family, List<String> given, boolean givenFirst, List<Alternative> found) {
        Optional<KoreanSyllable> surname = KoreanTable.SURNAMES.ofLatin(family);
        if (surname.isEmpty()) {
            return;
        }
        for (List<KoreanSyllable> reading : given(given)) {
            found.add(new Alternative(surname.get(), reading, givenFirst, KoreanSource.SPELT));
        }
    }

    /** A given name of one word may be any number of syllables; parted words are one syllable each. */
    private static List<List<KoreanSyllable>> given(List<String> words) {
        if (words.size() == 1) {
            return KoreanSpelling.readings(words.get(0));
        }
        List<KoreanSyllable> syllables = new ArrayList<>();
        for (String word : words) {
            KoreanTable.GIVENS.ofLatin(word).ifPresent(syllables::add);
        }
        return syllables.size() == words.size() ? List.of(syllables) : List.of();
    }
}
