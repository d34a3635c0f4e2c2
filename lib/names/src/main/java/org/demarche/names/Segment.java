package org.demarche.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;

/**
 * Names in primitive arrays with all that a search needs; immutable but for its cache of neighbours, safe for many threads.
 *
 * <p>About 80 bytes a name and 60 a different word.
 */
final class Segment {
    /** More neighbour lists than this are forgotten together; a list takes some hundred bytes to a hundred kilobytes. */
    private static final int MAX_CACHED = 20_000;

    private static final int MAX_POOLED = 64;

    /** The names, in the order in which they are filed. */
    final SegmentData data;

    final Lexicon lexicon;
    final NameComparer comparer;
    /** For each name {@link ComparerPolicy#certainty} of what its words tell. */
    final double[] certainties;
    /** What names weigh. */
    final NameRanks ranks;
    /** For each word where its names begin in {@link #posted}. */
    final int[] postingStart;
    /** For each word where its names that are no persons' begin. */
    final int[] postingOthers;
    /** Names of each word, ascending, each once. */
    final int[] posted;
    /** Which words stand side by side. */
    private final WordPairs pairs;
    /** For each name its number among Korean names, or -1. */
    final int[] koreanOf;
    /** Korean names by key. */
    final int[] koreanKeys;

    final int[] koreanByKey;
    /** Names that are one word, and names with first letters, each by hash. */
    final HashedNames singles;

    final HashedNames acronyms;
    private final ConcurrentHashMap<Token, NearWords> cache = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<WordForm, HalfFinder.Halves> halvesCache = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Character, Neighbours> begun = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<SegmentSearch> pool = new ConcurrentLinkedQueue<>();

    Segment(SegmentData given, NameComparer comparer) {
        this.comparer = comparer;
        this.lexicon = new Lexicon(given.lexicon, comparer);
        this.data = NameRanks.order(given, lexicon);
        this.certainties = certainties();
        this.ranks = new NameRanks(data, lexicon);
        this.postingStart = new int[lexicon.words() + 1];
        this.postingOthers = new int[lexicon.words()];
        this.posted = post();
        this.pairs = new WordPairs(data);
        this.koreanOf = new int[data.names()];
        Arrays.fill(koreanOf, -1);
        for (int at = 0; at < data.koreans.length; at++) {
            koreanOf[data.koreans[at]] = at;
        }
        this.singles = new HashedNames(data.singles);
        this.acronyms = new HashedNames(data.acronyms);
        int[][] keys = koreanKeys();
        koreanKeys = keys[0];
        koreanByKey = keys[1];
    }

    private double[] certainties() {
        double[] ofWord = new double[lexicon.words()];
        for (int word = 0; word < ofWord.length; word++) {
            int first = data.lexicon.formStart[word];
            ofWord[word] = comparer.bits(data.lexicon.text(first), lexicon.type(word), lexicon.initial(word));
        }
        double[] found = new double[data.names()];
        for (int name = 0; name < found.length; name++) {
            double sum = 0;
            for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
                sum += ofWord[data.words[at]];
            }
            found[name] = comparer.policy().certainty(sum);
        }
        return found;
    }

    private int[] post() {
        int[] last = new int[lexicon.words()];
        Arrays.fill(last, -1);
        int total = 0;
        for (int name = 0; name < data.names(); name++) {
            for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
                int word = data.words[at];
                if (last[word] != name) {
                    last[word] = name;
                    postingStart[word + 1]++;
                    total++;
                }
            }
        }
        for (int word = 0; word < lexicon.words(); word++) {
            postingStart[word + 1] += postingStart[word];
        }
        int[] next = Arrays.copyOf(postingStart, lexicon.words());
        int[] filed = new int[total];
        Arrays.fill(last, -1);
        for (int name = 0; name < data.names(); name++) {
            if (name == ranks.persons()) {
                System.arraycopy(next, 0, postingOthers, 0, next.length);
            }
            for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
                int word = data.words[at];
                if (last[word] != name) {
                    last[word] = name;
                    filed[next[word]++] = name;
                }
            }
        }
        if (ranks.persons() == data.names()) {
            System.arraycopy(next, 0, postingOthers, 0, next.length);
        }
        return filed;
    }

    private int[][] koreanKeys() {
        long[] pairs = new long[16];
        int count = 0;
        for (int at = 0; at < data.koreans.length; at++) {
            for (int key : KoreanCode.keys(data.koreanCode(at))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * count);
                }
                pairs[count++] = ((long) key << 32) | at;
            }
        }
        pairs = Arrays.copyOf(pairs, count);
        Arrays.sort(pairs);
        int[] keys = new int[count];
        int[] names = new int[count];
        for (int at = 0; at < count; at++) {
            keys[at] = (int) (pairs[at] >>> 32);
            names[at] = (int) pairs[at];
        }
        return new int[][] {keys, names};
    }

    int postings(int word) {
        return postingStart[word + 1] - postingStart[word];
    }

    private void sideBySide(int first, int second, IntConsumer found) {
        int rarer = postings(first) <= postings(second) ? first : second;
        for (int place = postingStart[rarer]; place < postingStart[rarer + 1]; place++) {
            int name = posted[place];
            for (int at = data.wordStart[name] + 1; at < data.wordStart[name + 1]; at++) {
                if (data.words[at - 1] == first && data.words[at] == second) {
                    found.accept(name);
                }
            }
        }
    }

    /** Whether a name was added before another. */
    boolean isBefore(int name, int other) {
        return data.numbers[name] < data.numbers[other];
    }

    NameKind kind(int name) {
        return NameKind.of(data.kinds[name]);
    }

    String text(int name) {
        int from = data.textStart[name];
        return new String(data.text, from, data.textStart[name + 1] - from, StandardCharsets.UTF_8);
    }

    /** The words like a token; from the cache when it was asked before. */
    NearWords neighbours(Token token) {
        NearWords known = cache.get(token);
        if (known != null) {
            return known;
        }
        NearWords found = new NearWords(this, token, lexicon.neighbours(new TokenSimilarity(token, comparer.policy())));
        if (cache.size() >= MAX_CACHED) {
            cache.clear();
        }
        cache.put(token, found);
        return found;
    }

    /** The words that begin with a letter and are no initials themselves. */
    Neighbours begun(char letter) {
        return begun.computeIfAbsent(letter, lexicon::begun);
    }

    /** The words that are halves of a word; from the cache when it was asked before. */
    HalfFinder.Halves halves(WordForm whole) {
        HalfFinder.Halves known = halvesCache.get(whole);
        if (known != null) {
            return known;
        }
        HalfFinder.Halves found = lexicon.halves(whole, pairs, this::sideBySide);
        if (halvesCache.size() >= MAX_CACHED) {
            halvesCache.clear();
        }
        halvesCache.put(whole, found);
        return found;
    }

    /** A search of this segment that no other thread uses; give it back. */
    SegmentSearch borrow() {
        SegmentSearch free = pool.poll();
        return free == null ? new SegmentSearch(this) : free;
    }

    void giveBack(SegmentSearch search) {
        if (pool.size() < MAX_POOLED) {
            pool.add(search);
        }
    }
}
