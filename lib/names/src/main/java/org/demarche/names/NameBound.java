package org.demarche.names;

/**
 * Whether a name can reach a score, from the greatest alikeness of each of its words. For one thread; reused.
 *
 * <p>With links that weigh x_i and are alike by s_i a name reaches the share t if the sum of x_i (s_i - t) is not below t times what the other words
 * cost. Each word of the name brings at most its best link. A link that lowers the sum may be missing, but then its word costs at least as much as a
 * word that one side lacks. Of more words than they can meet on the other side some are over. What the name's words weigh that meet nothing follows from
 * what all its distinctive words weigh, so that the bound looks up only words that are like one of the query's. Names in which words are written as one are bounded by
 * {@link QueryWords#bound}, and so are names that stand whole in the other.
 */
final class NameBound {
    /** Bounds are raised by this, so that rounding never loses a name. */
    static final double ROUNDING = 1e-9;
    /** Every word weighs more. */
    private static final double LIGHT = 1e-3;

    private final Segment segment;
    private final Lexicon lexicon;
    private final ComparerPolicy policy;
    private final QueryWords words;
    private final QueryUnits units;

    /** Sums of the best links: as they are, and without those that lower it. */
    private double sum;

    private double raising;
    /** What the distinctive words weigh that meet a word of the query, and those that do so as well as in a name that stands whole in the other. */
    private double told;

    private double toldWell;
    /** Words of the name that meet a word of the query, the lightest of these, and the query's words that are met. */
    private int meeting;

    private double lightest;
    private long met;
    /** The query's words that are met as well as in a name that stands whole in the other. */
    private long metWell;

    private double extraOfPersons;
    private double extraOfOthers;

    NameBound(Segment segment, QueryWords words) {
        this.segment = segment;
        this.lexicon = segment.lexicon;
        this.policy = segment.comparer.policy();
        this.words = words;
        this.units = words.units();
    }

    /** Must be called once the query's words are loaded. */
    void load() {
        extraOfPersons = policy.extraCost(units.kind, NameKind.PERSON);
        extraOfOthers = policy.leastExtraOfOthers(units.kind);
    }

    /** False only if the name, no words of which are written as one with others, certainly scores less. */
    boolean canReach(int name, double least) {
        boolean person = name < segment.ranks.persons();
        double extra = person ? extraOfPersons : extraOfOthers;
        double share = (least - ROUNDING) / Math.min(units.certainty, segment.certainties[name]);
        clear();
        boolean anyWord = units.initialMask != 0;
        int end = segment.data.wordStart[name + 1];
        for (int at = segment.data.wordStart[name]; at < end; at++) {
            int word = segment.data.words[at];
            if (anyWord || words.isKnown(word)) {
                link(word, share, extra);
            }
        }
        if (units.kind != NameKind.PERSON && !person && canStandWhole(name)) {
            return words.bound(name) + ROUNDING >= least;
        }
        double open = Math.max(0, segment.ranks.least(name) - ROUNDING - told);
        double queryOpen = units.open(met);
        double cost = PairScorer.cost(queryOpen, open, extra, policy);
        if (sum + ROUNDING < share * cost) {
            return false;
        }
        int over = meeting - Long.bitCount(met);
        double nameOver = over > 0 ? over * lightest : 0;
        double queryOver = over < 0 ? -over * units.lightest(met) : 0;
        double more = PairScorer.cost(queryOpen + queryOver, open + nameOver, extra, policy);
        return raising + ROUNDING >= share * more;
    }

    private boolean canStandWhole(int name) {
        boolean allMetWell = segment.ranks.least(name) - toldWell < LIGHT;
        return (allMetWell && segment.ranks.most(name) + ROUNDING >= policy.containedWeight)
                || units.isWhole(metWell, policy);
    }

    private void clear() {
        sum = 0;
        raising = 0;
        told = 0;
        toldWell = 0;
        meeting = 0;
        lightest = Double.MAX_VALUE;
        met = 0;
        metWell = 0;
    }

    private void link(int word, double share, double extra) {
        int row = words.rowOf(word);
        long meets = words.met(word, row);
        if (meets == 0) {
            return;
        }
        double best = Double.NEGATIVE_INFINITY;
        boolean well = false;
        for (long left = meets; left != 0; left &= left - 1) {
            int unit = Long.numberOfTrailingZeros(left);
            double alike = words.alike(row, unit);
            best = Math.max(best, words.link(word, unit) * (alike - share));
            if (alike >= policy.containedSimilarity) {
                metWell |= 1L << unit;
                well = true;
            }
        }
        met |= meets;
        meeting++;
        double weight = lexicon.weight(word);
        if (lexicon.distinctive(word)) {
            told += weight;
            toldWell += well ? weight : 0;
        }
        lightest = Math.min(lightest, weight);
        sum += Math.max(best, -extra * share * weight);
        raising += Math.max(0, best);
    }
}
