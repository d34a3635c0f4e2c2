package org.demarche.names;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Many names, of which the most alike to one are found: exactly those that comparing with every name would find.
 *
 * <p>Immutable, so any number of threads may search it; {@link #with} gives another index that shares what did not change. A search scores only
 * names that can reach the least score asked for, by bounds that are proved against scoring all; how many it looked at and scored is told by
 * {@link #searchCounted}. Building takes some ten microseconds a name, a search below a millisecond for lists of a hundred thousand names.
 *
 * @param <K> type of the keys that stand for the names' owners; several names may have one key
 */
public final class NameIndex<K extends Comparable<K>> {
    /** More parts than this are made one by the next change. */
    private static final int MAX_PARTS = 4;

    private final NameComparer comparer;
    private final List<Part<K>> parts;

    /**
     * Names that were added together.
     *
     * @param segment the names
     * @param keys for each owner's number its key
     * @param gone owners that were taken out since
     */
    private record Part<K>(Segment segment, List<K> keys, Set<K> gone) {
        Part {
            gone = Set.copyOf(gone);
        }

        Part<K> without(Set<K> others) {
            if (others.isEmpty()) {
                return this;
            }
            Set<K> all = new HashSet<>(gone);
            keys.stream().filter(others::contains).forEach(all::add);
            return new Part<>(segment, keys, all);
        }

        /** One of the keys that is still here; empty when none is. */
        Optional<K> anyOf(Set<K> sought) {
            return keys.stream()
                    .filter(key -> sought.contains(key) && !gone.contains(key))
                    .findFirst();
        }
    }

    private NameIndex(NameComparer comparer, List<Part<K>> parts) {
        this.comparer = comparer;
        this.parts = List.copyOf(parts);
    }

    /** A builder whose index scores with the given comparer. */
    public static <K extends Comparable<K>> Builder<K> builder(NameComparer comparer) {
        return new Builder<>(comparer);
    }

    /** Collects names; for one thread. */
    public static final class Builder<K extends Comparable<K>> {
        private final NameComparer comparer;
        private final SegmentData.Builder data = new SegmentData.Builder();
        private final Map<K, Integer> numbers = new HashMap<>();
        private final List<K> keys = new ArrayList<>();

        private Builder(NameComparer comparer) {
            this.comparer = comparer;
        }

        /** Adds one name of the owner that the key stands for. */
        public Builder<K> add(K key, Name name) {
            int number = numbers.computeIfAbsent(key, unknown -> {
                keys.add(unknown);
                return keys.size() - 1;
            });
            data.add(number, name);
            return this;
        }

        /** The index of all names added so far; the builder is spent. */
        public NameIndex<K> build() {
            return new NameIndex<>(comparer, List.of(part()));
        }

        private Part<K> part() {
            return new Part<>(new Segment(data.build(), comparer), List.copyOf(keys), Set.of());
        }
    }

    /**
     * A change of an index: names to add and owners to take out.
     *
     * @param key the owner
     * @param name one of its names
     * @param <K> type of the keys
     */
    public record Entry<K extends Comparable<K>>(K key, Name name) {}

    /**
     * An index without the owners taken out and with the names added, which are those of new owners or all names of owners that are also
     * taken out. Costs as much as building the names added, now and then as building all.
     *
     * @throws IllegalArgumentException if names are added for an owner that is here and not taken out
     */
    public NameIndex<K> with(Collection<Entry<K>> added, Set<K> takenOut) {
        Set<K> owners = added.stream().map(Entry::key).collect(Collectors.toSet());
        List<Part<K>> all = new ArrayList<>();
        for (Part<K> part : parts) {
            Part<K> left = part.without(takenOut);
            left.anyOf(owners).ifPresent(key -> {
                throw new IllegalArgumentException(
                        "names of \"" + key + "\" are here already: take it out in the same change");
            });
            all.add(left);
        }
        if (parts.size() >= MAX_PARTS) {
            return rebuilt(all, added);
        }
        Builder<K> builder = new Builder<>(comparer);
        added.forEach(entry -> builder.add(entry.key(), entry.name()));
        all.add(builder.part());
        return new NameIndex<>(comparer, all);
    }

    private NameIndex<K> rebuilt(List<Part<K>> from, Collection<Entry<K>> added) {
        Builder<K> builder = new Builder<>(comparer);
        for (Part<K> part : from) {
            Segment segment = part.segment();
            for (int name : segment.data.asAdded()) {
                K key = part.keys().get(segment.data.owners[name]);
                if (!part.gone().contains(key)) {
                    builder.add(key, Name.read(segment.text(name), segment.kind(name)));
                }
            }
        }
        added.forEach(entry -> builder.add(entry.key(), entry.name()));
        return builder.build();
    }

    /** Number of names, those of owners taken out included until the next rebuild. */
    public int size() {
        return parts.stream().mapToInt(part -> part.segment().data.names()).sum();
    }

    /**
     * The best keys for a name, best first, equals in the order of keys; each key once, with its best name.
     *
     * @param limit at most this many hits, at least 1
     * @param minScore least score of a hit, in (0, 1]
     * @throws IllegalArgumentException if limit or minScore is out of range
     */
    public List<NameHit<K>> search(Name query, int limit, double minScore) {
        return searchCounted(query, limit, minScore, key -> true).hits();
    }

    /** As {@link #search(Name, int, double)}, among the owners that are wanted. */
    public List<NameHit<K>> search(Name query, int limit, double minScore, Predicate<K> wanted) {
        return searchCounted(query, limit, minScore, wanted).hits();
    }

    /**
     * A search and what it cost.
     *
     * @param hits the best keys, best first
     * @param looked names for which a bound was computed
     * @param scored names that were scored in full
     * @param <K> type of the keys
     */
    public record Counted<K extends Comparable<K>>(List<NameHit<K>> hits, long looked, long scored) {
        /** Copies the hits. */
        public Counted {
            hits = List.copyOf(hits);
        }
    }

    /** As {@link #search(Name, int, double, Predicate)}, with the number of names looked at. */
    public Counted<K> searchCounted(Name query, int limit, double minScore, Predicate<K> wanted) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, got " + limit);
        }
        if (!(minScore > 0 && minScore <= 1)) {
            throw new IllegalArgumentException("minScore must be in (0, 1], got " + minScore);
        }
        TopHits<K> top = new TopHits<>(limit, minScore);
        long looked = 0;
        long scored = 0;
        for (Part<K> part : parts) {
            SegmentSearch search = part.segment().borrow();
            search.run(query, top.of(part.segment(), part.keys(), wanted, part.gone()));
            looked += search.looked();
            scored += search.scored();
            part.segment().giveBack(search);
        }
        return new Counted<>(top.hits(), looked, scored);
    }

    /**
     * Writes the index; reading it again takes far less than building it.
     *
     * @param keyText the text of a key, from which {@link #read} makes it again; at most 65,535 bytes of UTF-8
     */
    public void write(DataOutput output, Function<K, String> keyText) throws IOException {
        boolean whole = parts.size() == 1 && parts.get(0).gone().isEmpty();
        Part<K> part = (whole ? this : rebuilt(parts, List.of())).parts.get(0);
        IndexFile.write(
                output, part.segment().data, part.keys().stream().map(keyText).toList());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is damaged, was written by another version of the format, or ends too early
     */
    public static <K extends Comparable<K>> NameIndex<K> read(
            DataInput input, NameComparer comparer, Function<String, K> key) throws IOException {
        IndexFile.Content content = IndexFile.read(input);
        List<K> keys = content.keys().stream().map(key).toList();
        return new NameIndex<>(comparer, List.of(new Part<>(new Segment(content.data(), comparer), keys, Set.of())));
    }
}
