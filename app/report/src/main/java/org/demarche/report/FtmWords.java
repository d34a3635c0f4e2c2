package org.demarche.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which entities have which words in their names, numbers and texts. Made in O(words), immutable afterwards. */
final class FtmWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int MOST_WORDS = 50;

    private final NavigableMap<String, BitSet> entities = new TreeMap<>();
    private final int size;

    FtmWords(List<FtmEntity> all) {
        size = all.size();
        for (int at = 0; at < all.size(); at++) {
            for (String word : words(all.get(at))) {
                entities.computeIfAbsent(word, unused -> new BitSet()).set(at);
            }
        }
    }

    private static Set<String> words(FtmEntity entity) {
        Set<String> words = new HashSet<>(split(entity.caption()));
        words.addAll(split(entity.id()));
        entity.referents().forEach(id -> words.addAll(split(id)));
        entity.properties().values().forEach(values -> values.forEach(value -> words.addAll(split(value.text()))));
        return words;
    }

    private static List<String> split(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The positions of the entities that a text of a search means. */
    BitSet matching(String text) {
        BitSet found = new BitSet();
        found.set(0, size);
        BitSet either = new BitSet();
        boolean afterOr = false;
        List<String> terms = List.of(text.strip().split("\\s+"));
        List<BitSet> wanted = new ArrayList<>();
        for (String term : terms.subList(0, Math.min(terms.size(), MOST_WORDS))) {
            if (term.equals("OR")) {
                afterOr = true;
            } else if (!term.equals("AND") && !term.isEmpty()) {
                BitSet having = having(term);
                if (afterOr && !wanted.isEmpty()) {
                    either = wanted.remove(wanted.size() - 1);
                    having.or(either);
                }
                wanted.add(having);
                afterOr = false;
            }
        }
        wanted.forEach(found::and);
        return found;
    }

    private BitSet having(String term) {
        boolean not = term.startsWith("-") && term.length() > 1;
        BitSet found = new BitSet();
        found.set(0, size);
        List<String> words = split(term);
        for (int at = 0; at < words.size(); at++) {
            boolean beginning = at == words.size() - 1 && term.endsWith("*");
            found.and(beginning ? beginning(words.get(at)) : entities.getOrDefault(words.get(at), new BitSet()));
        }
        if (not) {
            found.flip(0, size);
        }
        return found;
    }

    private BitSet beginning(String letters) {
        BitSet found = new BitSet();
        for (BitSet each :
                entities.subMap(letters, letters + Character.MAX_VALUE).values()) {
            found.or(each);
        }
        return found;
    }
}
