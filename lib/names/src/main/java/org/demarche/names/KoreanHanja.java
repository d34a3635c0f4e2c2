package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import org.demarche.names.KoreanName.Alternative;

/**
 * Reads the name of a Korean that came by way of Chinese: in Chinese characters, or in the pinyin of these, as lists translated from Chinese give
 * it (Jin Minxiu for Kim Min Su); {@code korean-pinyin.tsv}, and the Korean readings of {@link HanWords}.
 */
final class KoreanHanja {
    private static final int MAX_ALTERNATIVES = 4;
    private static final int MAX_GIVEN = 3;
    /** Koreans have one or two of them; a longer name in pinyin is no Korean's. */
    private static final int MAX_PINYIN_GIVEN = 2;

    private KoreanHanja() {}

    /** Reads folded Latin words; at most {@value #MAX_ALTERNATIVES} for each order of family and given name, none when they cannot be pinyin. */
    static List<Alternative> ofPinyin(List<String> words) {
        List<Alternative> found = new ArrayList<>();
        if (words.size() >= 2 && words.size() <= MAX_PINYIN_GIVEN + 1) {
            addPinyin(words.get(0), words.subList(1, words.size()), false, found);
            addPinyin(words.get(words.size() - 1), words.subList(0, words.size() - 1), true, found);
        }
        return found;
    }

    private static void addPinyin(String family, List<String> given, boolean givenFirst, List<Alternative> found) {
        KoreanTable.SURNAMES
                .ofPinyin(family)
                .ifPresent(surname -> KoreanSpelling.pinyin(given)
                        .forEach(reading ->
                                found.add(new Alternative(surname, reading, givenFirst, KoreanSource.PINYIN))));
    }

    /** Reads words of Chinese characters, or one word that begins with the family name; at most as many as {@link #ofPinyin}. */
    static List<Alternative> ofCharacters(List<String> words) {
        List<Alternative> found = new ArrayList<>();
        if (words.size() == 1) {
            String whole = words.get(0);
            int family = HanWords.surnameLength(whole);
            addCharacters(whole.substring(0, family), whole.substring(family), false, found);
        } else if (words.size() > 1) {
            int last = words.size() - 1;
            addCharacters(words.get(0), String.join("", words.subList(1, words.size())), false, found);
            addCharacters(words.get(last), String.join("", words.subList(0, last)), true, found);
        }
        return found;
    }

    private static void addCharacters(String family, String given, boolean givenFirst, List<Alternative> found) {
        if (family.isEmpty() || given.isEmpty() || given.length() > MAX_GIVEN) {
            return;
        }
        List<String> surnames =
                crossed(family).stream().filter(KoreanTable.SURNAMES::hasHangul).toList();
        int most = found.size() + MAX_ALTERNATIVES;
        for (String reading : crossed(given)) {
            for (String surname : surnames) {
                if (found.size() < most) {
                    found.add(new Alternative(
                            KoreanSyllable.ofHangul(surname),
                            reading.chars()
                                    .mapToObj(block -> KoreanSyllable.ofHangul(String.valueOf((char) block)))
                                    .toList(),
                            givenFirst,
                            KoreanSource.CHARACTERS));
                }
            }
        }
    }

    /** The ways to read a few characters in Hangul; none when one of them has no reading. */
    private static List<String> crossed(String characters) {
        List<String> readings = List.of("");
        for (int at = 0; at < characters.length(); at++) {
            List<String> next = HanWords.STANDARD.korean(characters.charAt(at));
            readings = readings.stream()
                    .flatMap(before -> next.stream().map(before::concat))
                    .limit(MAX_ALTERNATIVES)
                    .toList();
        }
        return readings;
    }
}
