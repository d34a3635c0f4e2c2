package org.demarche.names;

import java.util.Arrays;

/**
 * One search of a {@link Segment}; its arrays are reused from search to search. For one thread at a time.
 *
 * <p>The exact best, with few names scored (after MaxScore and its successors: H. Turtle, J. Flood, "Query evaluation: strategies and
 * optimizations", 1995; S. Ding, T. Suel, "Faster top-k document retrieval using block-max indexes", 2011), in four steps:
 *
 * <ol>
 *   <li>Names are filed by what their words weigh, see {@link NameRanks}. For each set of the query's words that a name may meet {@link QueryPlan}
 *       tells from which weight on it cannot reach the least score wanted: there the lists of the words end.
 *   <li>Which of the query's words a name meets, and how well, is gathered in one byte a name.
 *   <li>The names whose set allows their weight are looked at, best sets first: a bound is computed from the greatest alikeness of each word.
 *   <li>Where the bound reaches the least score, the name is scored in full by {@link PairScorer}.
 * </ol>
 *
 * The least score rises as better names are found, and the lists become shorter. Nothing is allocated for a name that is looked at.
 */
final class SegmentSearch {
    private final Segment segment;
    private final ComparerPolicy policy;
    private final PairScorer scorer;
    private final QueryWords words;
    private final QueryUnits units;
    private final QueryPlan plan;
    private final NameBound bound;
    private final Candidates candidates = new Candidates();
    private final Marks marks;
    /** For each pattern the ranks of persons, and of others, that its names must be before. */
    private final int[] endOfPersons = new int[QueryPlan.PATTERNS];

    private final int[] endOfOthers = new int[QueryPlan.PATTERNS];
    private final double[] worth = new double[QueryPlan.PATTERNS];
    private final int[] byWorth = new int[QueryPlan.PATTERNS];
    /** For each rank the query's words for which words of the name, written as one, may stand. */
    private final byte[] halved;

    private final ListEnds ends;
    private final JoinedEnds joinedEnds;
    /** For each Korean name the last search in which it was scored. */
    private final int[] koreanSeen;

    private int searches;
    private long looked;
    private long scored;

    SegmentSearch(Segment segment) {
        this.segment = segment;
        this.policy = segment.comparer.policy();
        this.scorer = new PairScorer(policy);
        this.words = new QueryWords(segment);
        this.units = words.units();
        this.plan = words.plan();
        this.bound = new NameBound(segment, words);
        this.marks = new Marks(segment, candidates);
        this.halved = new byte[segment.data.names()];
        this.ends = new ListEnds(plan, segment.ranks.persons());
        this.joinedEnds = new JoinedEnds(plan, segment.ranks);
        this.koreanSeen = new int[segment.data.koreans.length];
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
        searches++;
        double certainty = segment.comparer.certainty(query.tokens());
        long[] korean = query.korean().map(KoreanCode::of).orElse(new long[0]);
        words.load(query, certainty);
        bound.load();
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
            if (!isBySyllables(korean, name)) {
                looked++;
                if (found.wanted(name)) {
                    scored++;
                    double sure = Math.min(units.certainty, segment.certainties[name]);
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
        plan.reach(found.least());
        int[] tracked = plan.tracked();
        int patterns = plan.patterns();
        for (int pattern = 0; pattern < patterns; pattern++) {
            double ofPersons = plan.weight(pattern, 0, true);
            double ofOthers = plan.weight(pattern, 0, false);
            worth[pattern] = Math.max(ofPersons, ofOthers);
            endOfPersons[pattern] = segment.ranks.end(true, ofPersons);
            endOfOthers[pattern] = segment.ranks.end(false, ofOthers);
        }
        ends.load(tracked.length, endOfPersons, endOfOthers);
        candidates.clear();
        for (int place = 0; place < tracked.length; place++) {
            marks.mark(words.near(tracked[place]), place, plan, ends);
        }
        searchJoined(query, korean, found);
        for (int unit = 0; unit < units.count; unit++) {
            if (plan.isDistinctive(unit) && !plan.isTracked(unit) && !plan.isInitial(unit)) {
                marks.note(words.near(unit), endOfPersons[0], endOfOthers[0]);
            }
        }
        noteInitials();
        marks.gather(ends.persons(), ends.others(), endOfPersons, endOfOthers);
        lookAtAll(patterns, query, korean, found);
    }

    /** Notes names that meet nothing but initials, if that can be enough. */
    private void noteInitials() {
        int persons = segment.ranks.end(true, plan.weightByInitials(true));
        int others = segment.ranks.end(false, plan.weightByInitials(false));
        if (persons > 0 || others > segment.ranks.persons()) {
            for (int unit = 0; unit < units.count; unit++) {
                if (plan.isInitial(unit)) {
                    marks.note(words.near(unit), persons, others);
                    marks.note(segment.begun(units.firstLetters[unit]), persons, others);
                }
            }
        }
    }

    /**
     * Looks at names in which words are written as one, or two of the query's are. A name may meet more than is
     * marked, see {@link ListEnds}.
     */
    private void searchJoined(Name query, long[] korean, Found found) {
        joinedEnds.clear();
        int all = 0;
        for (int unit = 0; unit < units.count; unit++) {
            if (!words.joined(unit).isEmpty()) {
                byte bit = joinedEnds.bitOf(unit);
                all |= bit & 0xff;
                words.joined(unit).forEach(list -> markJoined(list, bit));
            }
        }
        for (int unit = 0; all != 0 && unit < units.count; unit++) {
            for (QueryWords.JoinedNames list : words.joined(unit)) {
                searchJoined(list, query, korean, found);
            }
        }
    }

    private void markJoined(QueryWords.JoinedNames list, byte bit) {
        for (int at = list.from(); at < list.to(); at++) {
            halved[list.names()[at]] |= bit;
        }
    }

    private void searchJoined(QueryWords.JoinedNames list, Name query, long[] korean, Found found) {
        for (int at = list.from(); at < list.to(); at++) {
            int rank = list.names()[at];
            int set = halved[rank] & 0xff;
            if (set != 0) {
                halved[rank] = 0;
                int pattern = ends.withUnmarked(marks.pattern(rank), rank);
                if (rank < joinedEnds.end(pattern, set, rank < segment.ranks.persons())
                        && !isBySyllables(korean, rank)) {
                    lookAtJoined(rank, query, found);
                }
            }
        }
    }

    /** Looks at the names gathered, those of the most promising patterns first. */
    private void lookAtAll(int patterns, Name query, long[] korean, Found found) {
        candidates.sort();
        int count = 0;
        for (int pattern = patterns - 1; pattern >= 0; pattern--) {
            if (candidates.first(pattern) < candidates.end(pattern)) {
                int place = count++;
                for (; place > 0 && worth[byWorth[place - 1]] < worth[pattern]; place--) {
                    byWorth[place] = byWorth[place - 1];
                }
                byWorth[place] = pattern;
            }
        }
        for (int place = 0; place < count; place++) {
            lookAtAllOf(byWorth[place], query, korean, found);
        }
    }

    private void lookAtAllOf(int pattern, Name query, long[] korean, Found found) {
        double least = 0;
        for (int at = candidates.first(pattern); at < candidates.end(pattern); at++) {
            if (found.least() > least) {
                least = found.least();
                plan.reach(least);
                endOfPersons[pattern] = segment.ranks.end(true, plan.weight(pattern, 0, true));
                endOfOthers[pattern] = segment.ranks.end(false, plan.weight(pattern, 0, false));
            }
            int rank = candidates.rank(at);
            if (rank < (rank < segment.ranks.persons() ? endOfPersons[pattern] : endOfOthers[pattern])) {
                look(rank, query, korean, found);
            }
        }
    }

    private void lookAtJoined(int name, Name query, Found found) {
        looked++;
        if (words.bound(name) + NameBound.ROUNDING >= found.least() && found.wanted(name)) {
            scored++;
            keep(name, score(name, query), found);
        }
    }

    private void look(int name, Name query, long[] korean, Found found) {
        if (isBySyllables(korean, name)) {
            return;
        }
        looked++;
        if (!bound.canReach(name, found.least()) || !found.wanted(name)) {
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
        units.fill(own);
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
        if (koreanSeen[korean] == searches || !spelt) {
            return;
        }
        koreanSeen[korean] = searches;
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
        double whole = words.bound(name) + NameBound.ROUNDING < found.least() ? 0 : score(name, query);
        return letters ? Math.max(whole, policy.acronym * sure) : whole;
    }
}
