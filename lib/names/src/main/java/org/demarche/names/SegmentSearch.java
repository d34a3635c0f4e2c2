package org.demarche.names;

import java.util.Arrays;

/**
 * One search of a {@link Segment}; its arrays are reused from search to search. For one thread at a time.
 *
 * <p>The exact best, with few names scored, in three steps (after MaxScore: H. Turtle, J. Flood, "Query evaluation: strategies and
 * optimizations", 1995; T. Strohman et al., 2005):
 *
 * <ol>
 *   <li>Of the query's words, those are set aside that alone cannot bring a name to the least score wanted, the commonest first; only
 *       names that share a word with the rest are looked at.
 *   <li>For each of these a bound is computed from the greatest alikeness of each of its words.
 *   <li>Where the bound reaches the least score, the name is scored in full by {@link PairScorer}.
 * </ol>
 *
 * The least score rises as better names are found. Nothing is allocated for a name that is looked at.
 */
final class SegmentSearch {
    /** Bounds are raised by this, so that rounding never loses a name. */
    private static final double ROUNDING = 1e-9;

    private final Segment segment;
    private final ComparerPolicy policy;
    private final PairScorer scorer;
    private final QueryWords words;
    private final int[] seen;
    private int round;
    private long looked;
    private long scored;

    SegmentSearch(Segment segment) {
        this.segment = segment;
        this.policy = segment.comparer.policy();
        this.scorer = new PairScorer(policy);
        this.words = new QueryWords(segment);
        this.seen = new int[segment.data.names()];
    }

    /** Receives scores. */
    interface Found {
        /** The least score that is of use, which may rise. */
        double least();

        /** Whether the name's owner is sought at all. */
        boolean wanted(int name);

        void add(int name, double score);
    }

    /** Names looked at in the last search. */
    long looked() {
        return looked;
    }

    /** Names scored in full in the last search. */
    long scored() {
        return scored;
    }

    void run(Name query, Found found) {
        looked = 0;
        scored = 0;
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(seen, 0);
            round = 1;
        }
        double certainty = segment.comparer.certainty(query.tokens());
        boolean korean = query.korean().isPresent();
        if (korean) {
            searchKorean(query, certainty, found);
        }
        words.load(query, certainty);
        try {
            if (policy.acronym * certainty >= found.least()) {
                searchAcronyms(segment.acronyms, query.single(), query, korean, found);
                searchAcronyms(segment.singles, query.acronym(), query, korean, found);
            }
            for (int unit : words.essential(found.least())) {
                searchUnit(unit, query, korean, found);
            }
        } finally {
            words.clear();
        }
    }

    private void searchAcronyms(HashedNames names, long hash, Name query, boolean korean, Found found) {
        for (int at = names.first(hash); names.has(at, hash); at++) {
            int name = names.name(at);
            if (seen[name] != round && !(korean && segment.koreanOf[name] >= 0)) {
                seen[name] = round;
                looked++;
                if (found.wanted(name)) {
                    scored++;
                    double sure = Math.min(words.certainty(), segment.certainties[name]);
                    keep(name, Math.max(score(name, query), policy.acronym * sure), found);
                }
            }
        }
    }

    private static void keep(int name, double score, Found found) {
        if (score > 0 && score >= found.least()) {
            found.add(name, score);
        }
    }

    private void searchUnit(int unit, Name query, boolean korean, Found found) {
        for (Neighbours list : words.lists(unit)) {
            for (int at = 0; at < list.size(); at++) {
                int word = list.word(at);
                for (int place = segment.postingStart[word]; place < segment.postingStart[word + 1]; place++) {
                    int name = segment.posted[place];
                    if (seen[name] != round) {
                        seen[name] = round;
                        if (!korean || segment.koreanOf[name] < 0) {
                            look(name, query, found);
                        }
                    }
                }
            }
        }
    }

    private void look(int name, Name query, Found found) {
        looked++;
        if (words.bound(name) + ROUNDING < found.least() || !found.wanted(name)) {
            return;
        }
        scored++;
        keep(name, score(name, query), found);
    }

    private double score(int name, Name query) {
        SegmentData data = segment.data;
        boolean queryFirst = query.orderNumber() <= data.orders[name];
        Side own = queryFirst ? scorer.left : scorer.right;
        Side other = queryFirst ? scorer.right : scorer.left;
        words.fill(own);
        int from = data.wordStart[name];
        int count = data.wordStart[name + 1] - from;
        other.clear(segment.kind(name), segment.certainties[name]);
        for (int at = 0; at < count; at++) {
            int word = data.words[from + at];
            other.add(segment.lexicon.weight(word), segment.lexicon.type(word), segment.lexicon.initial(word));
        }
        scorer.reset();
        for (int at = 0; at < count; at++) {
            words.compare(
                    scorer, queryFirst, data.words[from + at], at, at + 1 < count ? data.words[from + at + 1] : -1);
        }
        return scorer.score();
    }

    private void searchKorean(Name query, double certainty, Found found) {
        long[] code = KoreanCode.of(query.korean().orElseThrow());
        if (found.least() < KoreanCode.LEAST_KEYED) {
            for (int at = 0; at < segment.data.koreans.length; at++) {
                scoreKorean(at, code, certainty, found);
            }
            return;
        }
        for (int key : KoreanCode.keys(code)) {
            int at = Arrays.binarySearch(segment.koreanKeys, key);
            while (at > 0 && segment.koreanKeys[at - 1] == key) {
                at--;
            }
            for (; at >= 0 && at < segment.koreanKeys.length && segment.koreanKeys[at] == key; at++) {
                scoreKorean(segment.koreanByKey[at], code, certainty, found);
            }
        }
    }

    private void scoreKorean(int korean, long[] code, double certainty, Found found) {
        int name = segment.data.koreans[korean];
        if (seen[name] == round) {
            return;
        }
        seen[name] = round;
        looked++;
        if (!found.wanted(name)) {
            return;
        }
        scored++;
        double sure = Math.min(certainty, segment.certainties[name]);
        SegmentData data = segment.data;
        double score = sure
                * KoreanCode.score(
                        code, data.koreanCodes, data.koreanStart[korean], data.koreanStart[korean + 1], policy);
        if (score > 0 && score >= found.least()) {
            found.add(name, score);
        }
    }
}
