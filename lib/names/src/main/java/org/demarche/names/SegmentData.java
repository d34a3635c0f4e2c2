package org.demarche.names;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is kept of the names of a {@link Segment}, on disk too; all else is computed from it. */
final class SegmentData {
    final LexiconData lexicon;
    /** For each name where its words begin in {@link #words}. */
    final int[] wordStart;

    final int[] words;
    final byte[] kinds;
    /** {@link Name#orderNumber} of each name. */
    final long[] orders;
    /** {@link Name#acronym} of each name. */
    final long[] acronyms;
    /** {@link Name#single} of each name. */
    final long[] singles;
    /** For each name the number of its owner. */
    final int[] owners;
    /** For each name its place in the order in which names were added. */
    final int[] numbers;
    /** UTF-8 of all names as they were given. */
    final byte[] text;

    final int[] textStart;
    /** Names that can be Korean. */
    final int[] koreans;

    final int[] koreanStart;
    final long[] koreanCodes;

    SegmentData(
            LexiconData lexicon,
            int[] wordStart,
            int[] words,
            byte[] kinds,
            long[] orders,
            long[] acronyms,
            long[] singles,
            int[] owners,
            int[] numbers,
            byte[] text,
            int[] textStart,
            int[] koreans,
            int[] koreanStart,
            long[] koreanCodes) {
        this.lexicon = lexicon;
        this.wordStart = wordStart;
        this.words = words;
        this.kinds = kinds;
        this.orders = orders;
        this.acronyms = acronyms;
        this.singles = singles;
        this.owners = owners;
        this.numbers = numbers;
        this.text = text;
        this.textStart = textStart;
        this.koreans = koreans;
        this.koreanStart = koreanStart;
        this.koreanCodes = koreanCodes;
    }

    int names() {
        return kinds.length;
    }

    /** The names in the order in which they were added. */
    int[] asAdded() {
        int[] names = new int[numbers.length];
        for (int name = 0; name < names.length; name++) {
            names[numbers[name]] = name;
        }
        return names;
    }

    long[] koreanCode(int korean) {
        return Arrays.copyOfRange(koreanCodes, koreanStart[korean], koreanStart[korean + 1]);
    }

    /** The same names in another order, which tells for each place the name that it now has here. */
    SegmentData ordered(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        int[] starts = starts(wordStart, order);
        int[] ordered = new int[words.length];
        int[] textStarts = starts(textStart, order);
        byte[] letters = new byte[text.length];
        byte[] kindsOf = new byte[order.length];
        for (int place = 0; place < order.length; place++) {
            int name = order[place];
            System.arraycopy(words, wordStart[name], ordered, starts[place], starts[place + 1] - starts[place]);
            System.arraycopy(
                    text, textStart[name], letters, textStarts[place], textStarts[place + 1] - textStarts[place]);
            kindsOf[place] = kinds[name];
        }
        return new SegmentData(
                lexicon,
                starts,
                ordered,
                kindsOf,
                ordered(orders, order),
                ordered(acronyms, order),
                ordered(singles, order),
                ordered(owners, order),
                ordered(numbers, order),
                letters,
                textStarts,
                Arrays.stream(koreans).map(name -> places[name]).toArray(),
                koreanStart,
                koreanCodes);
    }

    private static int[] starts(int[] starts, int[] order) {
        int[] ordered = new int[order.length + 1];
        for (int place = 0; place < order.length; place++) {
            ordered[place + 1] = ordered[place] + starts[order[place] + 1] - starts[order[place]];
        }
        return ordered;
    }

    private static int[] ordered(int[] values, int[] order) {
        return Arrays.stream(order).map(name -> values[name]).toArray();
    }

    private static long[] ordered(long[] values, int[] order) {
        return Arrays.stream(order).mapToLong(name -> values[name]).toArray();
    }

    /** Collects names without keeping them; for one thread. */
    static final class Builder {
        private final Map<Token, Integer> ids = new HashMap<>();
        private final List<Token> tokens = new ArrayList<>();
        private final Ints wordStart = new Ints();
        private final Ints words = new Ints();
        private final Ints owners = new Ints();
        private final Ints textStart = new Ints();
        private final Ints koreans = new Ints();
        private final Ints koreanStart = new Ints();
        private final Longs orders = new Longs();
        private final Longs acronyms = new Longs();
        private final Longs singles = new Longs();
        private final Longs koreanCodes = new Longs();
        private final ByteArrayOutputStream kinds = new ByteArrayOutputStream();
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();

        void add(int owner, Name name) {
            int number = owners.size();
            wordStart.add(words.size());
            for (Token token : name.tokens()) {
                words.add(ids.computeIfAbsent(token, unknown -> {
                    tokens.add(unknown);
                    return tokens.size() - 1;
                }));
            }
            owners.add(owner);
            kinds.write(name.kind().code());
            orders.add(name.orderNumber());
            acronyms.add(name.acronym());
            singles.add(name.single());
            textStart.add(text.size());
            text.writeBytes(name.original().getBytes(StandardCharsets.UTF_8));
            name.korean().ifPresent(korean -> {
                koreans.add(number);
                koreanStart.add(koreanCodes.size());
                for (long code : KoreanCode.of(korean)) {
                    koreanCodes.add(code);
                }
            });
        }

        SegmentData build() {
            wordStart.add(words.size());
            textStart.add(text.size());
            koreanStart.add(koreanCodes.size());
            return new SegmentData(
                    LexiconData.of(tokens),
                    wordStart.toArray(),
                    words.toArray(),
                    kinds.toByteArray(),
                    orders.toArray(),
                    acronyms.toArray(),
                    singles.toArray(),
                    owners.toArray(),
                    IntStream.range(0, owners.size()).toArray(),
                    text.toByteArray(),
                    textStart.toArray(),
                    koreans.toArray(),
                    koreanStart.toArray(),
                    koreanCodes.toArray());
        }
    }
}
