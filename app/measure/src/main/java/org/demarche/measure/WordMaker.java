package org.demarche.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws words as a real list has them: known words as often as the list has them, and new words as fast as its vocabulary
 * grows (Heaps' law, V = K n^b; K and b are those of the list's two halves). What is drawn is drawn the likelier again (H. A.
 * Simon, "On a class of skew distribution functions", Biometrika 42, 1955). New words come from a chain over three letters.
 *
 * <p>Deterministic for a random source. Memory: at most {@value #MOST_OCCURRENCES} remembered occurrences. Not for several
 * threads.
 */
final class WordMaker {
    static final int MOST_OCCURRENCES = 1 << 21;

    private static final int CONTEXT = 3;
    private static final int LONGEST = 24;
    private static final char START = '\u0002';
    private static final char END = '\u0003';

    private final List<String> occurrences = new ArrayList<>();
    private final Map<String, StringBuilder> chain = new HashMap<>();
    private final double growth;
    private final double scale;
    private long drawn;

    /** Learns from the words of a list, in their order, repeated as they are; at least one. */
    WordMaker(List<String> words) {
        occurrences.addAll(words.subList(0, Math.min(words.size(), MOST_OCCURRENCES)));
        drawn = words.size();
        Set<String> vocabulary = new HashSet<>(words.subList(0, words.size() / 2));
        int half = Math.max(1, vocabulary.size());
        vocabulary.addAll(words);
        growth = Math.min(1, Math.log((double) vocabulary.size() / half) / Math.log(2));
        scale = vocabulary.size() / Math.pow(words.size(), growth);
        words.stream().distinct().forEach(this::learn);
    }

    private void learn(String word) {
        String framed = String.valueOf(START).repeat(CONTEXT) + word + END;
        for (int at = CONTEXT; at < framed.length(); at++) {
            chain.computeIfAbsent(framed.substring(at - CONTEXT, at), unknown -> new StringBuilder())
                    .append(framed.charAt(at));
        }
    }

    /** The exponent b of the growth of the vocabulary. */
    double growth() {
        return growth;
    }

    String draw(SplittableRandom random) {
        drawn++;
        double novelty = scale * growth * Math.pow((double) drawn, growth - 1);
        String word =
                random.nextDouble() < novelty ? made(random) : occurrences.get(random.nextInt(occurrences.size()));
        if (occurrences.size() < MOST_OCCURRENCES) {
            occurrences.add(word);
        } else {
            occurrences.set(random.nextInt(occurrences.size()), word);
        }
        return word;
    }

    private String made(SplittableRandom random) {
        StringBuilder word = new StringBuilder(String.valueOf(START).repeat(CONTEXT));
        while (word.length() < CONTEXT + LONGEST) {
            StringBuilder next = chain.get(word.substring(word.length() - CONTEXT));
            if (next == null) {
                break;
            }
            char letter = next.charAt(random.nextInt(next.length()));
            if (letter == END) {
                break;
            }
            word.append(letter);
        }
        return word.substring(CONTEXT);
    }
}
