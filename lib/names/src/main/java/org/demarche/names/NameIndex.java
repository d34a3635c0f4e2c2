package org.demarche.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Many names, of which the most alike to one are found: exactly those that comparing with every name would find.
 *
 * <p>Immutable once built, so any number of threads may search it. A search compares each word of the query with each
 * different word of the index once, then scores only names that have a word in common with it; by the rule of the score no
 * other name can score above 0. Names that can be Korean are all scored by syllable if the query can be.
 *
 * @param <K> type of the keys that stand for the names' owners; several names may have one key
 */
public final class NameIndex<K extends Comparable<K>> {
    private final NameComparer comparer;
    private final List<K> keys;
    private final List<Name> names;
    private final Vocabulary vocabulary;
    private final double[][] weights;
    private final int[] korean;

    private NameIndex(NameComparer comparer, List<K> keys, List<Name> names) {
        this.comparer = comparer;
        this.keys = List.copyOf(keys);
        this.names = List.copyOf(names);
        this.vocabulary = new Vocabulary(this.names);
        this.weights = new double[names.size()][];
        List<Integer> koreans = new ArrayList<>();
        for (int at = 0; at < weights.length; at++) {
            weights[at] = comparer.weights(names.get(at).tokens());
            if (names.get(at).korean().isPresent()) {
                koreans.add(at);
            }
        }
        korean = koreans.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A builder whose index scores with the given comparer. */
    public static <K extends Comparable<K>> Builder<K> builder(NameComparer comparer) {
        return new Builder<>(comparer);
    }

    /** Collects names; for one thread. */
    public static final class Builder<K extends Comparable<K>> {
        private final NameComparer comparer;
        private final List<K> keys = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();

        private Builder(NameComparer comparer) {
            this.comparer = comparer;
        }

        /** Adds one name of the owner that the key stands for. */
        public Builder<K> add(K key, Name name) {
            keys.add(key);
            names.add(name);
            return this;
        }

        /** The index of all names added so far. */
        public NameIndex<K> build() {
            return new NameIndex<>(comparer, keys, names);
        }
    }

    /** Number of names. */
    public int size() {
        return names.size();
    }

    /**
     * The best keys for a name, best first, equals in the order of keys; each key once, with its best name.
     *
     * @param limit at most this many hits, at least 1
     * @param minScore least score of a hit, in (0, 1]
     * @throws IllegalArgumentException if limit or minScore is out of range
     */
    public List<NameHit<K>> search(Name query, int limit, double minScore) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, got " + limit);
        }
        if (!(minScore > 0 && minScore <= 1)) {
            throw new IllegalArgumentException("minScore must be in (0, 1], got " + minScore);
        }
        Map<K, NameHit<K>> best = new HashMap<>();
        double[] queryWeights = comparer.weights(query.tokens());
        Vocabulary.Matches matches = vocabulary.match(query, comparer.policy());
        boolean byEar = query.korean().isPresent();
        IntConsumer byWords = at -> {
            if (!byEar || names.get(at).korean().isEmpty()) {
                collect(best, at, scoreByWords(query, queryWeights, at, matches), minScore);
            }
        };
        matches.forEachName(byWords);
        if (byEar) {
            for (int at : korean) {
                collect(best, at, comparer.score(query, names.get(at)), minScore);
            }
        }
        Comparator<NameHit<K>> byScore = Comparator.comparingDouble(hit -> -hit.score());
        return best.values().stream()
                .sorted(byScore.thenComparing(NameHit::key))
                .limit(limit)
                .toList();
    }

    private double scoreByWords(Name query, double[] queryWeights, int at, Vocabulary.Matches matches) {
        Name name = names.get(at);
        if (Name.order(query, name) <= 0) {
            return comparer.wordScore(query, name, queryWeights, weights[at], matches.queryFirst(at))
                    .score();
        }
        return comparer.wordScore(name, query, weights[at], queryWeights, matches.queryLast(at))
                .score();
    }

    private void collect(Map<K, NameHit<K>> best, int at, double score, double minScore) {
        if (score < minScore) {
            return;
        }
        NameHit<K> known = best.get(keys.get(at));
        if (known == null || score > known.score()) {
            best.put(keys.get(at), new NameHit<>(keys.get(at), names.get(at), score));
        }
    }
}
