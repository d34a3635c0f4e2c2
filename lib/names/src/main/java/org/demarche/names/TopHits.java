package org.demarche.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The best keys so far, each with its best name. For one thread. */
final class TopHits<K extends Comparable<K>> {
    private final int limit;
    private final Map<K, Best> best = new HashMap<>();
    private double least;
    /** With more keys than this the worst are dropped: many that score the same are kept, and not sorted each time. */
    private long room;

    /** The best name of one key. */
    private static final class Best {
        private Segment segment;
        private int name;
        private double score;

        Best(Segment segment, int name, double score) {
            this.segment = segment;
            this.name = name;
            this.score = score;
        }
    }

    TopHits(int limit, double least) {
        this.limit = limit;
        this.room = limit + limit / 4L + 1;
        this.least = least;
    }

    /** Receives the scores of one segment's names. */
    SegmentSearch.Found of(Segment segment, List<K> keys, Predicate<K> wanted, Set<K> removed) {
        return new SegmentSearch.Found() {
            @Override
            public double least() {
                return least;
            }

            @Override
            public boolean wanted(int name) {
                K key = keys.get(segment.data.owners[name]);
                return (removed.isEmpty() || !removed.contains(key)) && wanted.test(key);
            }

            @Override
            public void add(int name, double score) {
                keep(keys.get(segment.data.owners[name]), segment, name, score);
            }
        };
    }

    private void keep(K key, Segment segment, int name, double score) {
        Best known = best.get(key);
        if (known == null) {
            best.put(key, new Best(segment, name, score));
            if (best.size() > room) {
                dropTheRest();
            }
        } else if (score > known.score
                || (score == known.score && segment == known.segment && segment.isBefore(name, known.name))) {
            known.segment = segment;
            known.name = name;
            known.score = score;
        }
    }

    /** Only keys that score at least as the last of the best so far can be among them in the end. */
    private void dropTheRest() {
        double[] scores = best.values().stream().mapToDouble(each -> each.score).toArray();
        Arrays.sort(scores);
        double last = scores[scores.length - limit];
        least = Math.max(least, last);
        best.values().removeIf(each -> each.score < last);
        room = best.size() + best.size() / 4L + 1;
    }

    List<NameHit<K>> hits() {
        Comparator<Map.Entry<K, Best>> byScore = Comparator.comparingDouble(entry -> -entry.getValue().score);
        return best.entrySet().stream()
                .sorted(byScore.thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> hit(entry.getKey(), entry.getValue()))
                .toList();
    }

    private NameHit<K> hit(K key, Best found) {
        Name name = Name.read(found.segment.text(found.name), found.segment.kind(found.name));
        return new NameHit<>(key, name, found.score);
    }
}
