package org.demarche.names;

import java.util.Arrays;
import java.util.List;

/**
 * One search of a {@link Segment}; its arrays are reused from search to search. For one thread at a time.
 *
 * <p>The exact best, with few names scored, in four steps (after MaxScore: H. Turtle, J. Flood, "Query evaluation: strategies and
 * optimizations", 1995; T. Strohman et al., 2005):
 *
 * <ol>
 *   <li>Of the query's words, those are set aside that alone cannot bring a name to the least score wanted, the commonest first; only
 *       names that share a word with the rest are looked at.
 *   <li>Which of the query's words a name meets is gathered in one byte a name, from the lists of all words that are not too common; names
 *       that meet too few are passed over without a look at their words.
 *   <li>For each of the others a bound is computed from the greatest alikeness of each of its words.
 *   <li>Where the bound reaches the least score, the name is scored in full by {@link PairScorer}.
 * </ol>
 *
 * The least score rises as better names are found. Nothing is allocated for a name that is looked at.
 */
final class SegmentSearch {
    /** Bounds are raised by this, so that rounding never loses a name. */
    private static final double ROUNDING = 1e-9;
    /** The bit of a name that has been looked at. */
    private static final byte DONE = Byte.MIN_VALUE;

    private final Segment segment;
    private final ComparerPolicy policy;
    private final PairScorer scorer;
    private final QueryWords words;
    /** For each name which of the query's tracked words it meets, and whether it has been looked at. */
    private final byte[] met;

    private long looked;
    private long scored;

    SegmentSearch(Segment segment) {
        this.segment = segment;
        this.policy = segment.comparer.policy();
        this.scorer = new PairScorer(policy);
        this.words = new QueryWords(segment);
        this.met = new byte[segment.data.names()];
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
        Arrays.fill(met, (byte) 0);
        double certainty = segment.comparer.certainty(query.tokens());
        long[] korean = query.korean().map(KoreanCode::of).orElse(new long[0]);
        words.load(query, certainty);
        try {
            if (korean.length > 0) {
                searchKorean(query, korean, certainty, found);
            }
            if (policy.acronym * certainty >= found.least()) {
                searchAcronyms(segment.acronyms, query.single(), query, korean, found);
                searchAcronyms(segment.singles, query.acronym(), query, korean, found);
            }
            searchWords(query, korean, found);
        } finally {
            words.clear();
        }
    }

    private void searchAcronyms(HashedNames names, long hash, Name query, long[] korean, Found found) {
        for (int at = names.first(hash); names.has(at, hash); at++) {
            int name = names.name(at);
            if (met[name] >= 0 && !isBySyllables(korean, name)) {
                met[name] = DONE;
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

    private void searchWords(Name query, long[] korean, Found found) {
        QueryPlan plan = words.plan();
        int[] essential = plan.essential(found.least());
        int[] tracked = plan.tracked(essential);
        for (int bit = 0; bit < tracked.length; bit++) {
            mark(words.near(tracked[bit]), (byte) (1 << bit));
            mark(words.joined(tracked[bit]), (byte) (1 << bit));
        }
        boolean[] possibleJoined = plan.possible(tracked, true, found.least());
        for (int unit = 0; unit < words.count(); unit++) {
            search(words.joined(unit), possibleJoined, query, korean, found);
        }
        boolean[] possible = plan.possible(tracked, false, found.least());
        for (int unit : essential) {
            search(words.near(unit), possible, query, korean, found);
        }
    }

    private void mark(List<Neighbours> lists, byte bit) {
        for (Neighbours list : lists) {
            for (int at = 0; at < list.size(); at++) {
                int word = list.word(at);
                for (int place = segment.postingStart[word]; place < segment.postingStart[word + 1]; place++) {
                    met[segment.posted[place]] |= bit;
                }
            }
        }
    }

    private void search(List<Neighbours> lists, boolean[] possible, Name query, long[] korean, Found found) {
        for (Neighbours list : lists) {
            for (int at = 0; at < list.size(); at++) {
                int word = list.word(at);
                for (int place = segment.postingStart[word]; place < segment.postingStart[word + 1]; place++) {
                    int name = segment.posted[place];
                    byte meets = met[name];
                    if (meets >= 0 && possible[meets]) {
                        met[name] = (byte) (meets | DONE);
                        if (!isBySyllables(korean, name)) {
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

    private void searchKorean(Name query, long[] code, double certainty, Found found) {
        if (found.least() < KoreanCode.LEAST_KEYED) {
            for (int at = 0; at < segment.data.koreans.length; at++) {
                scoreKorean(at, query, code, certainty, found);
            }
            return;
        }
        for (int key : KoreanCode.keys(code)) {
            int at = Arrays.binarySearch(segment.koreanKeys, key);
            while (at > 0 && segment.koreanKeys[at - 1] == key) {
                at--;
            }
            for (; at >= 0 && at < segment.koreanKeys.length && segment.koreanKeys[at] == key; at++) {
                scoreKorean(segment.koreanByKey[at], query, code, certainty, found);
            }
        }
    }

    /** Whether the syllables alone say how alike the query and a name are. */
    private boolean isBySyllables(long[] korean, int name) {
        return korean.length > 0
                && segment.koreanOf[name] >= 0
                && KoreanCode.isBySyllables(korean[0], firstCode(segment.koreanOf[name]));
    }

    private long firstCode(int korean) {
        return segment.data.koreanCodes[segment.data.koreanStart[korean]];
    }

    /** Scores by syllable, and by words as well where these count too. */
    private void scoreKorean(int korean, Name query, long[] code, double certainty, Found found) {
        int name = segment.data.koreans[korean];
        boolean spelt = KoreanCode.isSpelt(code[0]) || KoreanCode.isSpelt(firstCode(korean));
        if (met[name] < 0 || !spelt) {
            return;
        }
        met[name] = DONE;
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
        keep(name, isBySyllables(code, name) ? score : Math.max(score, byWords(name, query, sure, found)), found);
    }

    /** The score by words or first letters; 0 where it is certainly too low. */
    private double byWords(int name, Name query, double sure, Found found) {
        SegmentData data = segment.data;
        boolean letters = Acronyms.match(query.acronym(), query.single(), data.acronyms[name], data.singles[name]);
        double whole = words.bound(name) + ROUNDING < found.least() ? 0 : score(name, query);
        return letters ? Math.max(whole, policy.acronym * sure) : whole;
    }
}
