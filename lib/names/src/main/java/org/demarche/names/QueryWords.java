package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of one query against a {@link Segment}: which words there are like them, and the bounds that follow. For one thread; reused. */
final class QueryWords {
    private final Segment segment;
    private final Lexicon lexicon;
    private final ComparerPolicy policy;
    /** The words that have a row in the tables below: those that are like one of the query's, or a half of one. */
    private final WordRows rows;
    /** For each row, how alike its word and each of the query's are. */
    private double[] alike = new double[0];
    /** For each row the most that its word can bring to a score, in units.weights. */
    private double[] gain = new double[0];
    /** For each row the query's words that its word can meet. */
    private long[] meets = new long[0];

    private boolean[] joins = new boolean[0];
    /** For each row the query's words that its word can be a half of. */
    private long[] halves = new long[0];

    /** The most that a word of a pair written as one can bring, the query's word counted with each. */
    private double greatestJoined;

    private final QueryUnits units = new QueryUnits();
    private final QueryPlan plan;
    private final List<NearWords> near = new ArrayList<>();
    private final List<List<HalfFinder.Halves>> halvesFound = new ArrayList<>();
    /** For each word of the query but the last, the words like it and the next written as one. */
    private final List<Neighbours> joinedFound = new ArrayList<>();

    private final List<List<JoinedNames>> joinedLists = new ArrayList<>();

    /**
     * Some names, ascending.
     *
     * @param names not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record JoinedNames(int[] names, int from, int to) {}

    QueryWords(Segment segment) {
        this.segment = segment;
        this.lexicon = segment.lexicon;
        this.policy = segment.comparer.policy();
        this.plan = new QueryPlan(policy);
        this.rows = new WordRows(lexicon.words());
    }

    void load(Name query, double queryCertainty) {
        units.load(query, queryCertainty, segment.comparer);
        plan.clear(query.kind(), queryCertainty);
        near.clear();
        halvesFound.clear();
        joinedFound.clear();
        joinedLists.clear();
        for (int unit = 0; unit < units.count; unit++) {
            find(unit, query.tokens().get(unit));
        }
        number();
        greatestJoined = 0;
        for (int unit = 0; unit < units.count; unit++) {
            greatestJoined = Math.max(greatestJoined, units.weights[unit] + lexicon.greatestWeight());
            joinedLists.add(new ArrayList<>());
            addNear(unit);
            addHalves(unit);
        }
        for (int unit = 0; unit + 1 < units.count; unit++) {
            addJoined(unit);
        }
    }

    /** Finds the words that need a row for a word of the query. */
    private void find(int unit, Token token) {
        plan.addUnit(units.weights[unit], units.distinctive[unit], units.initials[unit]);
        NearWords like = segment.neighbours(token);
        like.tell(plan);
        like.addTo(rows);
        near.add(like);
        if (units.initials[unit]) {
            double link = 2 * policy.initialWeight;
            int level = QueryPlan.level(policy.initialSimilarity, policy);
            plan.addLike(level, policy.initialSimilarity, link, link, lexicon.greatestWeight());
        }
        List<HalfFinder.Halves> halved = new ArrayList<>();
        for (WordForm form : units.spelt[unit]) {
            halved.add(segment.halves(form));
        }
        halved.forEach(found -> found.all().addTo(rows));
        halvesFound.add(halved);
        if (unit + 1 < units.count) {
            Neighbours found = new Neighbours();
            lexicon.addJoined(units.spelt[unit][0], units.spelt[unit + 1][0], found);
            found.addTo(rows);
            joinedFound.add(found);
        }
    }

    /** Gives each word its row, which is empty then. */
    private void number() {
        int count = rows.number();
        if (gain.length < count) {
            int size = Math.max(256, 2 * count);
            gain = new double[size];
            meets = new long[size];
            joins = new boolean[size];
            halves = new long[size];
        }
        if (alike.length < count * units.count) {
            alike = new double[2 * count * units.count];
        }
        Arrays.fill(gain, 0, count, 0);
        Arrays.fill(meets, 0, count, 0);
        Arrays.fill(joins, 0, count, false);
        Arrays.fill(halves, 0, count, 0);
        Arrays.fill(alike, 0, count * units.count, 0);
    }

    private void addNear(int unit) {
        NearWords like = near.get(unit);
        for (int at = 0; at < like.size(); at++) {
            int row = rows.of(like.word(at));
            alike[row * units.count + unit] = like.similarity(at);
            raise(row, unit, like.gain(at));
        }
    }

    private void addHalves(int unit) {
        for (HalfFinder.Halves found : halvesFound.get(unit)) {
            for (int at = 0; at < found.all().size(); at++) {
                halves[rows.of(found.all().word(at))] |= 1L << unit;
            }
            if (found.names().length > 0) {
                plan.addJoined(unit, units.weights[unit] + found.most(), found.most());
                joinedLists.get(unit).add(new JoinedNames(found.names(), 0, found.names().length));
            }
        }
    }

    private void addJoined(int unit) {
        Neighbours found = joinedFound.get(unit);
        for (int at = 0; at < found.size(); at++) {
            int row = rows.of(found.word(at));
            joins[row] = true;
            double weight = units.weights[unit] + units.weights[unit + 1] + lexicon.weight(found.word(at));
            raise(row, unit, weight);
            raise(row, unit + 1, weight);
        }
        if (found.size() > 0) {
            double weight = units.weights[unit] + units.weights[unit + 1] + lexicon.greatestWeight();
            plan.addJoined(unit, weight, lexicon.greatestWeight());
            plan.addJoined(unit + 1, weight, lexicon.greatestWeight());
            for (int at = 0; at < found.size(); at++) {
                int from = segment.postingStart[found.word(at)];
                JoinedNames names = new JoinedNames(segment.posted, from, from + segment.postings(found.word(at)));
                joinedLists.get(unit).add(names);
                joinedLists.get(unit + 1).add(names);
            }
        }
    }

    private void raise(int row, int unit, double weight) {
        gain[row] = Math.max(gain[row], weight);
        meets[row] |= 1L << unit;
    }

    void clear() {
        rows.clear();
    }

    /** The words of names that one word of the query is like; of an initial only those that are one too. */
    NearWords near(int unit) {
        return near.get(unit);
    }

    /** All names in which words written as one may stand for a word of the query, or for it and a neighbour. */
    List<JoinedNames> joined(int unit) {
        return joinedLists.get(unit);
    }

    /** The query's words. */
    QueryUnits units() {
        return units;
    }

    /** How much names may say that meet these words. */
    QueryPlan plan() {
        return plan;
    }

    /** The most that a name can score. */
    double bound(int name) {
        SegmentData data = segment.data;
        double met = 0;
        double open = 0;
        long meeting = 0;
        boolean contained = units.kind != NameKind.PERSON;
        boolean allMet = true;
        for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
            int word = data.words[at];
            int row = rowOf(word);
            long begun = units.initialMask == 0 ? 0 : begun(word);
            meeting |= begun;
            double byInitial = begun == 0 ? 0 : 2 * policy.initialWeight * policy.initialSimilarity;
            long joined = joinedBeside(name, at);
            if (joined != 0) {
                met += Math.max(row >= 0 ? gain[row] : 0, byInitial) + greatestJoined;
                meeting |= joined | (row >= 0 ? meets[row] : 0);
            } else if (row >= 0 && meets[row] != 0) {
                met += Math.max(gain[row], byInitial);
                meeting |= meets[row];
            } else if (begun != 0) {
                met += byInitial;
            } else {
                open += lexicon.weight(word);
                allMet &= !lexicon.distinctive(word);
            }
        }
        double missing = 0;
        boolean queryMet = true;
        for (int unit = 0; unit < units.count; unit++) {
            if ((meeting >>> unit & 1) == 0) {
                missing += units.weights[unit];
                queryMet &= !units.distinctive[unit];
            }
        }
        NameKind other = segment.kind(name);
        double cost = PairScorer.cost(missing, open, policy.extraCost(units.kind, other), policy);
        double share = met <= 0 ? 0 : met / (met + cost);
        contained &= other != NameKind.PERSON && (allMet || queryMet);
        double score = contained ? policy.containedFloor + (1 - policy.containedFloor) * share : share;
        return Math.min(units.certainty, segment.certainties[name]) * score;
    }

    /** Whether the word has a row; only such words are like one of the query's, beginnings apart. */
    boolean isKnown(int word) {
        return rows.has(word);
    }

    /** The row of a word, or -1. */
    int rowOf(int word) {
        return rows.of(word);
    }

    /** The query's words that a word of a name, which has the row, is like. */
    long met(int word, int row) {
        long met = units.initialMask == 0 ? 0 : begun(word);
        return row < 0 ? met : met | meets[row];
    }

    /** How alike a word of a name, which has the row, and one of the query's that it meets are, or more. */
    double alike(int row, int unit) {
        double similarity = row < 0 ? 0 : alike[row * units.count + unit];
        return units.initials[unit] ? Math.max(similarity, policy.initialSimilarity) : similarity;
    }

    /** What a link of a word of a name and one of the query's weighs. */
    double link(int word, int unit) {
        boolean oneInitial = units.initials[unit] != lexicon.initial(word);
        return oneInitial ? 2 * policy.initialWeight : units.weights[unit] + lexicon.weight(word);
    }

    /** The query's units.initials that the word begins with. */
    private long begun(int word) {
        long found = 0;
        for (int unit = 0; unit < units.count; unit++) {
            if (units.initials[unit] && lexicon.begins(word, units.firstLetters[unit])) {
                found |= 1L << unit;
            }
        }
        return found;
    }

    /** The query's words that the word at a place of a name, joined to the one before or behind it, can be. */
    private long joinedBeside(int name, int at) {
        SegmentData data = segment.data;
        long found = 0;
        if (at > data.wordStart[name]) {
            found |= joined(data.words[at - 1], data.words[at]);
        }
        if (at + 1 < data.wordStart[name + 1]) {
            found |= joined(data.words[at], data.words[at + 1]);
        }
        return found;
    }

    /** The query's words that two neighbours written as one are like. */
    private long joined(int first, int second) {
        long found = 0;
        long candidates = halvesOf(first) | halvesOf(second);
        for (int unit = 0; candidates >>> unit != 0; unit++) {
            if ((candidates >>> unit & 1) != 0 && joinedSimilarity(first, second, unit) > 0) {
                found |= 1L << unit;
            }
        }
        return found;
    }

    private double joinedSimilarity(int first, int second, int unit) {
        double best = 0;
        for (int at = 0; at < units.spelt[unit].length; at++) {
            best = Math.max(
                    best,
                    lexicon.joined(
                            first,
                            second,
                            units.spelt[unit][at],
                            units.edits.get(unit).get(at)));
        }
        return best;
    }

    private long halvesOf(int word) {
        int row = rowOf(word);
        return row < 0 ? 0 : halves[row];
    }

    /** Sets the alikenesses of one word of a name with all words of the query. */
    void compare(PairScorer scorer, boolean queryLeft, int word, int at, int next) {
        int row = rowOf(word);
        for (int unit = 0; unit < units.count; unit++) {
            double similarity = row >= 0 ? alike[row * units.count + unit] : 0;
            if (units.initials[unit] && similarity < policy.initialSimilarity && fitsInitial(unit, word)) {
                similarity = policy.initialSimilarity;
            }
            if (similarity > 0) {
                scorer.alike(queryLeft ? unit : at, queryLeft ? at : unit, similarity);
            }
        }
        if (row >= 0 && joins[row]) {
            compareJoined(scorer, queryLeft, word, at);
        }
        if (next >= 0 && (halvesOf(word) | halvesOf(next)) != 0) {
            compareHalves(scorer, queryLeft, word, next, at);
        }
    }

    private boolean fitsInitial(int unit, int word) {
        return TokenSimilarity.comparable(units.types[unit], lexicon.type(word))
                && !(TokenSimilarity.exactOnly(units.types[unit]) && TokenSimilarity.exactOnly(lexicon.type(word)))
                && lexicon.begins(word, units.firstLetters[unit]);
    }

    private void compareJoined(PairScorer scorer, boolean queryLeft, int word, int at) {
        for (int unit = 0; unit + 1 < units.count; unit++) {
            double similarity = lexicon.joined(units.spelt[unit][0], units.spelt[unit + 1][0], word);
            if (similarity > 0 && queryLeft) {
                scorer.leftJoined(unit, at, similarity);
            } else if (similarity > 0) {
                scorer.rightJoined(at, unit, similarity);
            }
        }
    }

    private void compareHalves(PairScorer scorer, boolean queryLeft, int word, int next, int at) {
        for (int unit = 0; unit < units.count; unit++) {
            double best = joinedSimilarity(word, next, unit);
            if (best > 0 && queryLeft) {
                scorer.rightJoined(unit, at, best);
            } else if (best > 0) {
                scorer.leftJoined(at, unit, best);
            }
        }
    }
}
