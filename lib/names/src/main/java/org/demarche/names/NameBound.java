package org.demarche.names;

/**
 * Whether a name can reach a score, from the greatest alikeness of each of its words. For one thread; reused.
 *
 * <p>With links that weigh x_i and are alike by s_i a name reaches the share t if the sum of x_i (s_i - t) is not below t times what the other words
 * cost. Each word of the name brings at most its best link. A link that lowers the sum may be missing, but then its word costs at least as much as a
 * word that one side lacks. Of more words than they can meet on the other side some are over. Names in which words are written as one are bounded by
 * {@link QueryWords#bound}, and so are names that stand whole in the other.
 */
final class NameBound {
    /** Bounds are raised by this, so that rounding never loses a name. */
    static final double ROUNDING = 1e-9;

    private final Segment segment;
    private final Lexicon lexicon;
    private final ComparerPolicy policy;
    private final QueryWords words;
    private final QueryUnits units;

    /** Sums of the best links: as they are, and without those that lower it. */
    private double sum;

    private double raising;
    private double open;
    /** Words of the name that meet a word of the query, the lightest of these, and the query's words that are met. */
    private int meeting;

    private double lightest;
    private long met;
    /** The query's words that are met as well as in a name that stands whole in the other, and whether all of the name are. */
    private long metWell;

    private boolean allMetWell;
    private double said;

    NameBound(Segment segment, QueryWords words) {
        this.segment = segment;
        this.lexicon = segment.lexicon;
        this.policy = segment.comparer.policy();
        this.words = words;
        this.units = words.units();
    }

    /** False only if the name, no words of which are written as one with others, certainly scores less. */
    boolean canReach(int name, double least) {
        NameKind kind = segment.kind(name);
        double extra = policy.extraCost(units.kind, kind);
        double share = (least - ROUNDING) / Math.min(units.certainty, segment.certainties[name]);
        clear();
        for (int at = segment.data.wordStart[name]; at < segment.data.wordStart[name + 1]; at++) {
            int word = segment.data.words[at];
            if (lexicon.distinctive(word)) {
                said += lexicon.weight(word);
            }
            link(word, share, extra);
        }
        boolean canStandWhole = units.kind != NameKind.PERSON
                && kind != NameKind.PERSON
                && ((allMetWell && said + ROUNDING >= policy.containedWeight) || units.isWhole(metWell, policy));
        if (canStandWhole) {
            return words.bound(name) + ROUNDING >= least;
        }
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

    private void clear() {
        sum = 0;
        raising = 0;
        open = 0;
        meeting = 0;
        lightest = Double.MAX_VALUE;
        met = 0;
        metWell = 0;
        allMetWell = true;
        said = 0;
    }

    private void link(int word, double share, double extra) {
        double weight = lexicon.weight(word);
        double best = Double.NEGATIVE_INFINITY;
        boolean well = false;
        for (long left = words.met(word); left != 0; left &= left - 1) {
            int unit = Long.numberOfTrailingZeros(left);
            double alike = words.alike(word, unit);
            met |= 1L << unit;
            best = Math.max(best, words.link(word, unit) * (alike - share));
            if (alike >= policy.containedSimilarity) {
                metWell |= 1L << unit;
                well = true;
            }
        }
        allMetWell &= well || !lexicon.distinctive(word);
        if (best == Double.NEGATIVE_INFINITY) {
            open += weight;
            return;
        }
        meeting++;
        lightest = Math.min(lightest, weight);
        sum += Math.max(best, -extra * share * weight);
        raising += Math.max(0, best);
    }
}
