package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of one query against a {@link Segment}: which words there are like them, and the bounds that follow. For one thread; reused. */
final class QueryWords {
    private static final int MAX = Name.MAX_WORDS;

    private final Segment segment;
    private final Lexicon lexicon;
    private final ComparerPolicy policy;
    /** For each word of the lexicon its row in the tables below, plus one; 0 for a word like none of the query's. */
    private final int[] rowOf;
    /** For each row, how alike its word and each of the query's are. */
    private double[] alike = new double[0];
    /** For each row the most that its word can bring to a score, in weights. */
    private double[] gain = new double[0];
    /** For each row the query's words that its word can meet. */
    private long[] meets = new long[0];

    private boolean[] joins = new boolean[0];
    /** For each row the query's words that its word can be a half of. */
    private long[] halves = new long[0];

    private int[] rowWords = new int[256];
    private int rows;

    private int count;
    private NameKind kind = NameKind.OTHER;
    private double certainty;
    /** The most that a word of a pair written as one can bring, the query's word counted with each. */
    private double greatestJoined;

    private final double[] weights = new double[MAX];
    private final boolean[] initials = new boolean[MAX];
    private final boolean[] distinctive = new boolean[MAX];
    private final PartType[] types = new PartType[MAX];
    private final char[] firstLetters = new char[MAX];
    private final WordForm[][] spelt = new WordForm[MAX][];
    private final QueryPlan plan;
    private final List<List<Optional<EditDistance>>> edits = new ArrayList<>();
    private final List<Neighbours> near = new ArrayList<>();
    private final List<List<Neighbours>> joinedLists = new ArrayList<>();
    private long initialMask;

    QueryWords(Segment segment) {
        this.segment = segment;
        this.lexicon = segment.lexicon;
        this.policy = segment.comparer.policy();
        this.plan = new QueryPlan(policy);
        this.rowOf = new int[lexicon.words()];
    }

    void load(Name query, double queryCertainty) {
        List<Token> tokens = query.tokens();
        count = tokens.size();
        kind = query.kind();
        certainty = queryCertainty;
        rows = 0;
        initialMask = 0;
        near.clear();
        edits.clear();
        joinedLists.clear();
        ensure();
        plan.clear(kind, certainty);
        for (int unit = 0; unit < count; unit++) {
            Token token = tokens.get(unit);
            weights[unit] = segment.comparer.weight(token);
            initials[unit] = token.initial();
            types[unit] = token.type();
            distinctive[unit] = token.type().distinctive();
            firstLetters[unit] = token.text().isEmpty() ? 0 : token.text().charAt(0);
            spelt[unit] = token.spelt().toArray(WordForm[]::new);
            edits.add(token.spelt().stream()
                    .map(form -> Optional.of(new EditDistance(form.text())))
                    .toList());
            plan.addUnit(weights[unit], distinctive[unit], initials[unit]);
            joinedLists.add(new ArrayList<>());
            Neighbours like = segment.neighbours(token);
            near.add(like);
            addNear(unit, like);
            if (initials[unit]) {
                initialMask |= 1L << unit;
                plan.addLike(policy.initialSimilarity, 2 * policy.initialWeight, lexicon.greatestWeight(), 0);
            }
        }
        greatestJoined = 0;
        for (int unit = 0; unit < count; unit++) {
            greatestJoined = Math.max(greatestJoined, weights[unit] + lexicon.greatestWeight());
            addHalves(unit);
            if (unit + 1 < count) {
                addJoined(unit);
            }
        }
    }

    private void addNear(int unit, Neighbours like) {
        for (int at = 0; at < like.size(); at++) {
            int word = like.word(at);
            int row = row(word);
            double similarity = like.similarity(at);
            alike[row * count + unit] = similarity;
            boolean oneInitial = initials[unit] != lexicon.initial(word);
            double weight = oneInitial ? 2 * policy.initialWeight : weights[unit] + lexicon.weight(word);
            raise(row, unit, weight * similarity);
            plan.addLike(similarity, weight, lexicon.weight(word), segment.postings(word));
        }
    }

    private void addHalves(int unit) {
        for (WordForm form : spelt[unit]) {
            Lexicon.Halves found = segment.halves(form);
            for (int at = 0; at < found.all().size(); at++) {
                halves[row(found.all().word(at))] |= 1L << unit;
            }
            if (found.needed().size() > 0) {
                plan.addJoined(unit, weights[unit] + found.most(), found.most());
                joinedLists.get(unit).add(found.needed());
            }
        }
    }

    private void addJoined(int unit) {
        Neighbours found = new Neighbours();
        lexicon.addJoined(spelt[unit][0], spelt[unit + 1][0], found);
        for (int at = 0; at < found.size(); at++) {
            int row = row(found.word(at));
            joins[row] = true;
            double weight = weights[unit] + weights[unit + 1] + lexicon.weight(found.word(at));
            raise(row, unit, weight);
            raise(row, unit + 1, weight);
        }
        if (found.size() > 0) {
            double weight = weights[unit] + weights[unit + 1] + lexicon.greatestWeight();
            plan.addJoined(unit, weight, lexicon.greatestWeight());
            plan.addJoined(unit + 1, weight, lexicon.greatestWeight());
            joinedLists.get(unit).add(found);
            joinedLists.get(unit + 1).add(found);
        }
    }

    private void raise(int row, int unit, double weight) {
        gain[row] = Math.max(gain[row], weight);
        meets[row] |= 1L << unit;
    }

    private int row(int word) {
        if (rowOf[word] > 0) {
            return rowOf[word] - 1;
        }
        if (rows == rowWords.length) {
            rowWords = Arrays.copyOf(rowWords, 2 * rows);
        }
        rowWords[rows] = word;
        rowOf[word] = ++rows;
        ensure();
        int row = rows - 1;
        Arrays.fill(alike, row * count, row * count + count, 0);
        gain[row] = 0;
        meets[row] = 0;
        joins[row] = false;
        halves[row] = 0;
        return row;
    }

    private void ensure() {
        if (gain.length < rows + 1) {
            int size = Math.max(256, 2 * (rows + 1));
            gain = Arrays.copyOf(gain, size);
            meets = Arrays.copyOf(meets, size);
            joins = Arrays.copyOf(joins, size);
            halves = Arrays.copyOf(halves, size);
        }
        if (alike.length < (rows + 1) * count) {
            alike = Arrays.copyOf(alike, Math.max(1024, 2 * (rows + 1) * count));
        }
    }

    void clear() {
        for (int row = 0; row < rows; row++) {
            rowOf[rowWords[row]] = 0;
        }
        rows = 0;
    }

    double certainty() {
        return certainty;
    }

    /** The words of names that one word of the query is like; of an initial only those that are one too. */
    Neighbours near(int unit) {
        return near.get(unit);
    }

    /** The words of names that begin with an initial of the query. */
    Neighbours begun(char initial) {
        Neighbours begun = new Neighbours();
        for (int word = 0; word < lexicon.words(); word++) {
            if (lexicon.begins(word, initial)) {
                begun.add(word, policy.initialSimilarity);
            }
        }
        return begun;
    }

    char firstLetter(int unit) {
        return firstLetters[unit];
    }

    /** Words of names that, joined to a neighbour or for two words of the query, may stand for it: every such name has one of them. */
    List<Neighbours> joined(int unit) {
        return joinedLists.get(unit);
    }

    int count() {
        return count;
    }

    /** How much names may say that meet these words. */
    QueryPlan plan() {
        return plan;
    }

    /** Whether two words of a name can stand for one of the query's, or one for two. */
    boolean hasJoined(int name) {
        SegmentData data = segment.data;
        long before = 0;
        int last = -1;
        for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
            int word = data.words[at];
            int row = rowOf[word] - 1;
            if (row >= 0 && joins[row]) {
                return true;
            }
            long own = row < 0 ? 0 : halves[row];
            if (last >= 0 && (own | before) != 0 && joined(last, word) != 0) {
                return true;
            }
            before = own;
            last = word;
        }
        return false;
    }

    /** The most that a name can score. */
    double bound(int name) {
        SegmentData data = segment.data;
        double met = 0;
        double open = 0;
        long meeting = 0;
        boolean contained = kind != NameKind.PERSON;
        boolean allMet = true;
        for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
            int word = data.words[at];
            int row = rowOf[word] - 1;
            long begun = initialMask == 0 ? 0 : begun(word);
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
        for (int unit = 0; unit < count; unit++) {
            if ((meeting >>> unit & 1) == 0) {
                missing += weights[unit];
                queryMet &= !distinctive[unit];
            }
        }
        NameKind other = segment.kind(name);
        double cost = PairScorer.cost(missing, open, policy.extraCost(kind, other), policy);
        double share = met <= 0 ? 0 : met / (met + cost);
        contained &= other != NameKind.PERSON && (allMet || queryMet);
        double score = contained ? policy.containedFloor + (1 - policy.containedFloor) * share : share;
        return Math.min(certainty, segment.certainties[name]) * score;
    }

    NameKind kind() {
        return kind;
    }

    /** The query's words that a word of a name is like. */
    long met(int word) {
        int row = rowOf[word] - 1;
        long met = initialMask == 0 ? 0 : begun(word);
        return row < 0 ? met : met | meets[row];
    }

    /** How alike a word of a name and one of the query's that it meets are, or more. */
    double alike(int word, int unit) {
        int row = rowOf[word] - 1;
        double similarity = row < 0 ? 0 : alike[row * count + unit];
        return initials[unit] ? Math.max(similarity, policy.initialSimilarity) : similarity;
    }

    /** What a link of a word of a name and one of the query's weighs. */
    double link(int word, int unit) {
        boolean oneInitial = initials[unit] != lexicon.initial(word);
        return oneInitial ? 2 * policy.initialWeight : weights[unit] + lexicon.weight(word);
    }

    /** What the query's words weigh that are not met. */
    double open(long met) {
        double open = 0;
        for (int unit = 0; unit < count; unit++) {
            open += (met >>> unit & 1) == 0 ? weights[unit] : 0;
        }
        return open;
    }

    /** What the lightest of some of the query's words weighs. */
    double lightest(long some) {
        double lightest = Double.MAX_VALUE;
        for (int unit = 0; unit < count; unit++) {
            lightest = (some >>> unit & 1) == 0 ? lightest : Math.min(lightest, weights[unit]);
        }
        return lightest;
    }

    /** Whether some of the query's words are all that say something, and say enough together to stand whole in a name. */
    boolean isWhole(long some) {
        double said = 0;
        for (int unit = 0; unit < count; unit++) {
            if (distinctive[unit]) {
                said += weights[unit];
                if ((some >>> unit & 1) == 0) {
                    return false;
                }
            }
        }
        return said + 1e-9 >= policy.containedWeight;
    }

    /** The query's initials that the word begins with. */
    private long begun(int word) {
        long found = 0;
        for (int unit = 0; unit < count; unit++) {
            if (initials[unit] && lexicon.begins(word, firstLetters[unit])) {
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
        for (int at = 0; at < spelt[unit].length; at++) {
            best = Math.max(
                    best,
                    lexicon.joined(
                            first, second, spelt[unit][at], edits.get(unit).get(at)));
        }
        return best;
    }

    private long halvesOf(int word) {
        int row = rowOf[word] - 1;
        return row < 0 ? 0 : halves[row];
    }

    /** Loads the query's words. */
    void fill(Side side) {
        side.clear(kind, certainty);
        for (int unit = 0; unit < count; unit++) {
            side.add(weights[unit], types[unit], initials[unit]);
        }
    }

    /** Sets the alikenesses of one word of a name with all words of the query. */
    void compare(PairScorer scorer, boolean queryLeft, int word, int at, int next) {
        int row = rowOf[word] - 1;
        for (int unit = 0; unit < count; unit++) {
            double similarity = row >= 0 ? alike[row * count + unit] : 0;
            if (initials[unit] && similarity < policy.initialSimilarity && fitsInitial(unit, word)) {
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
        return TokenSimilarity.comparable(types[unit], lexicon.type(word))
                && !(TokenSimilarity.exactOnly(types[unit]) && TokenSimilarity.exactOnly(lexicon.type(word)))
                && lexicon.begins(word, firstLetters[unit]);
    }

    private void compareJoined(PairScorer scorer, boolean queryLeft, int word, int at) {
        for (int unit = 0; unit + 1 < count; unit++) {
            double similarity = lexicon.joined(spelt[unit][0], spelt[unit + 1][0], word);
            if (similarity > 0 && queryLeft) {
                scorer.leftJoined(unit, at, similarity);
            } else if (similarity > 0) {
                scorer.rightJoined(at, unit, similarity);
            }
        }
    }

    private void compareHalves(PairScorer scorer, boolean queryLeft, int word, int next, int at) {
        for (int unit = 0; unit < count; unit++) {
            double best = joinedSimilarity(word, next, unit);
            if (best > 0 && queryLeft) {
                scorer.rightJoined(unit, at, best);
            } else if (best > 0) {
                scorer.leftJoined(at, unit, best);
            }
        }
    }
}
