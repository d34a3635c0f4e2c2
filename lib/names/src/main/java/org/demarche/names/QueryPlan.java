package org.demarche.names;

import java.util.Arrays;

/**
 * How much a name may say, for each set of the query's words that it meets, to reach a score. For one thread; reused.
 *
 * <p>A set is a pattern of one byte: of up to four words two bits each, by how alike the name's word is (see {@link #level}); of up to eight one bit
 * each. A name whose links weigh x_i and are alike by s_i reaches the share t if the sum of x_i (s_i - t) is not below t times what the other words
 * cost. The greatest x_i and s_i of each level bound the sum; the cost grows with what the name's other words weigh; so the weight of the whole name
 * is bounded. Words that are not tracked count as met. Names in which two words are written as one have patterns of their own.
 */
final class QueryPlan {
    static final int PATTERNS = 256;

    static final int LEVELS = 4;
    static final int MOST_TRACKED = 8;
    private static final int TRACKED_BY_LEVEL = 4;
    /** Bounds are raised by this, so that rounding never loses a name. */
    private static final double ROUNDING = 1e-9;
    /** Marking a name costs so many times less than looking at one. */
    private static final int WORTH = 60;
    /** A word that so few names have is always tracked. */
    private static final int FEW = 20_000;
    /** Links that may be better not made are tried both ways, up to so many. */
    private static final int MOST_TRIED = 4;

    private static final int MAX = Name.MAX_WORDS;

    private final ComparerPolicy policy;
    private int count;
    private NameKind kind = NameKind.OTHER;
    private double certainty;
    private final double[] weights = new double[MAX];
    private final boolean[] distinctive = new boolean[MAX];
    private final boolean[] initials = new boolean[MAX];
    private final long[] names = new long[MAX];
    /** For each word and level: the most alike, the greatest and least weight of a link, the greatest weight of the name's word in it. */
    private final double[] alike = new double[MAX * LEVELS];

    private final double[] most = new double[MAX * LEVELS];
    private final double[] fewest = new double[MAX * LEVELS];
    private final double[] told = new double[MAX * LEVELS];
    /** For each word what a link with words written as one weighs at most, 0 if there is none, and the name's words in it. */
    private final double[] mostJoined = new double[MAX];

    private final double[] toldJoined = new double[MAX];

    private int[] tracked = new int[0];
    private final int[] trackedAs = new int[MAX];
    private int bits;
    private double saidByQuery;

    /** The share that must be reached, and that with which a name that stands whole in the other must be. */
    private double share;

    private double shareContained;
    /** What a word costs at least that one name lacks, where the other is a person's and where it is not. */
    private double extraOfPersons;

    private double extraOfOthers;
    private final int[] tried = new int[MOST_TRIED];
    private final double[] triedGain = new double[MOST_TRIED];
    private final double[] triedWords = new double[MOST_TRIED];

    QueryPlan(ComparerPolicy policy) {
        this.policy = policy;
    }

    /** How alike words must be to be of a level: 3 as in a name that stands whole in another, 2 not far from most thresholds, else 1. */
    static int level(double similarity, ComparerPolicy policy) {
        return similarity >= policy.containedSimilarity ? 3 : similarity >= 0.8 ? 2 : 1;
    }

    void clear(NameKind queryKind, double queryCertainty) {
        kind = queryKind;
        certainty = queryCertainty;
        count = 0;
        saidByQuery = 0;
        extraOfPersons = policy.extraCost(kind, NameKind.PERSON);
        extraOfOthers = policy.leastExtraOfOthers(kind);
    }

    /** Adds the query's next word, that no word is like yet. */
    void addUnit(double weight, boolean tells, boolean initial) {
        weights[count] = weight;
        distinctive[count] = tells;
        initials[count] = initial;
        names[count] = 0;
        mostJoined[count] = 0;
        toldJoined[count] = 0;
        int from = count * LEVELS;
        Arrays.fill(alike, from, from + LEVELS, 0);
        Arrays.fill(most, from, from + LEVELS, 0);
        Arrays.fill(fewest, from, from + LEVELS, Double.MAX_VALUE);
        Arrays.fill(told, from, from + LEVELS, 0);
        saidByQuery += tells ? weight : 0;
        count++;
    }

    /** Tells of words of a level that are like the query's last: how much at most, what a link weighs at most and at least, what a word weighs at most. */
    void addLike(int level, double similarity, double mostLink, double leastLink, double word) {
        int at = (count - 1) * LEVELS + level;
        alike[at] = Math.max(alike[at], similarity);
        most[at] = Math.max(most[at], mostLink);
        fewest[at] = Math.min(fewest[at], leastLink);
        told[at] = Math.max(told[at], word);
    }

    /** Tells that so many more names have a word like the query's last. */
    void addHolders(long holders) {
        names[count - 1] += holders;
    }

    /** Tells that words written as one may stand for a word of the query, or for it and its neighbour. */
    void addJoined(int unit, double link, double words) {
        mostJoined[unit] = Math.max(mostJoined[unit], link);
        toldJoined[unit] = Math.max(toldJoined[unit], words);
    }

    /**
     * The words of which it is gathered what names meet them, those that fewer names have first; call it once all is told. A word like none is not among
     * them: no name meets it at any level, so that to gather it would only double the patterns.
     */
    int[] tracked() {
        long[] order = new long[count];
        int size = 0;
        for (int unit = 0; unit < count; unit++) {
            if (distinctive[unit] && !initials[unit] && names[unit] > 0) {
                order[size++] = (names[unit] << 6) | unit;
            }
        }
        Arrays.sort(order, 0, size);
        int[] found = new int[MOST_TRACKED];
        int kept = 0;
        long sum = 0;
        Arrays.fill(trackedAs, 0, count, -1);
        for (int at = 0; at < size && kept < MOST_TRACKED; at++) {
            int unit = (int) order[at] & 63;
            if (kept == 0 || names[unit] <= WORTH * sum + FEW) {
                trackedAs[unit] = kept;
                found[kept++] = unit;
                sum += names[unit];
            }
        }
        tracked = Arrays.copyOf(found, kept);
        bits = kept <= TRACKED_BY_LEVEL ? 2 : 1;
        return tracked;
    }

    /** How many patterns there are. */
    int patterns() {
        return 1 << (bits * tracked.length);
    }

    /** What marks a name as meeting the tracked word of a place so much. */
    int mark(int place, int level) {
        return bits == 2 ? level << (2 * place) : 1 << place;
    }

    /** Whether a pattern holds the mark of a place and level. */
    boolean holds(int pattern, int place, int level) {
        int mark = mark(place, level);
        return (pattern & mark) == mark;
    }

    boolean isTracked(int unit) {
        return trackedAs[unit] >= 0;
    }

    boolean isDistinctive(int unit) {
        return distinctive[unit];
    }

    boolean isInitial(int unit) {
        return initials[unit];
    }

    /** Sets the score to be reached. */
    void reach(double least) {
        share = least / certainty;
        shareContained = (share - policy.containedFloor) / (1 - policy.containedFloor);
    }

    /**
     * The most that the distinctive words of a name of a pattern may weigh together for it to reach the score, negative if it cannot.
     *
     * @param joined one bit for each word of the query for which words written as one may stand
     * @param person whether it is a person's
     */
    double weight(int pattern, long joined, boolean person) {
        double extra = person ? extraOfPersons : extraOfOthers;
        double byShare = weight(pattern, joined, extra, share, false);
        if (person || kind == NameKind.PERSON) {
            return byShare;
        }
        return Math.max(byShare, weightContained(pattern, joined, extra, false));
    }

    /** As {@link #weight(int, long, boolean)} for names that meet nothing but initials and words that tell nothing. */
    double weightByInitials(boolean person) {
        double extra = person ? extraOfPersons : extraOfOthers;
        return Math.max(
                weight(0, 0, extra, share, true),
                person || kind == NameKind.PERSON ? -1 : weightContained(0, 0, extra, true));
    }

    private double weightContained(int pattern, long joined, double extra, boolean onlyInitials) {
        double whole = 0;
        boolean queryWhole = saidByQuery >= policy.containedWeight;
        for (int unit = 0; unit < count; unit++) {
            boolean byJoined = (joined >>> unit & 1) != 0 && mostJoined[unit] > 0;
            boolean left = onlyInitials && distinctive[unit] && !initials[unit];
            boolean met = !left && most[unit * LEVELS + 3] > 0 && levelOf(pattern, unit) == 3;
            whole += byJoined ? Math.max(toldJoined[unit], told[unit * LEVELS + 3]) : met ? told[unit * LEVELS + 3] : 0;
            queryWhole &= byJoined || met || !distinctive[unit];
        }
        if (!queryWhole && whole + ROUNDING < policy.containedWeight) {
            return -1;
        }
        double most =
                shareContained <= 0 ? Double.MAX_VALUE : weight(pattern, joined, extra, shareContained, onlyInitials);
        return queryWhole ? most : Math.min(most, whole + ROUNDING);
    }

    /** The level at which a name of the pattern may meet a word; 3 of words that are not tracked. */
    private int levelOf(int pattern, int unit) {
        int place = trackedAs[unit];
        if (place < 0) {
            return 3;
        }
        return bits == 2 ? pattern >>> (2 * place) & 3 : (pattern >>> place & 1) * 3;
    }

    private double weight(int pattern, long joined, double extra, double least, boolean onlyInitials) {
        double sum = 0;
        double open = 0;
        double words = 0;
        boolean telling = false;
        int choices = 0;
        for (int unit = 0; unit < count; unit++) {
            boolean byJoined = (joined >>> unit & 1) != 0 && mostJoined[unit] > 0;
            int level = onlyInitials && distinctive[unit] && !initials[unit] ? 0 : levelOf(pattern, unit);
            double best = byJoined ? mostJoined[unit] * Math.max(0, 1 - least) : Double.NEGATIVE_INFINITY;
            double said = byJoined ? toldJoined[unit] : 0;
            for (int at = unit * LEVELS + 1; at <= unit * LEVELS + level; at++) {
                if (most[at] > 0) {
                    double over = alike[at] - least;
                    best = Math.max(best, over * (over > 0 ? most[at] : fewest[at]));
                    said = Math.max(said, told[at]);
                }
            }
            if (best == Double.NEGATIVE_INFINITY) {
                open += weights[unit];
                continue;
            }
            telling |= distinctive[unit];
            words += said;
            if (best < 0 && choices < MOST_TRIED) {
                tried[choices] = unit;
                triedGain[choices] = best;
                triedWords[choices++] = said;
                words -= said;
            } else {
                sum += Math.max(0, best);
            }
        }
        return telling ? bestOf(choices, sum, open, words, extra, least) : -1;
    }

    /** The greatest weight over all ways to make links that lower the share, or not. */
    private double bestOf(int choices, double sum, double open, double words, double extra, double least) {
        double best = -1;
        for (int made = 0; made < 1 << choices; made++) {
            double gained = sum;
            double left = open;
            double said = words;
            for (int at = 0; at < choices; at++) {
                if ((made >>> at & 1) != 0) {
                    gained += triedGain[at];
                    said += triedWords[at];
                } else {
                    left += weights[tried[at]];
                }
            }
            double over = mostOver(left, (gained + ROUNDING) / least, extra);
            best = over < 0 ? best : Math.max(best, over + said + ROUNDING);
        }
        return best;
    }

    /** The most that may be over in the name, for {@link PairScorer#cost} not to be above what may be spent; negative if nothing may. */
    private double mostOver(double open, double spend, double extra) {
        double left = spend - extra * open;
        if (left < 0) {
            return -1;
        }
        double step = 2 * policy.conflictCost - extra;
        return left <= step * open ? left / step : open + (left - step * open) / extra;
    }
}
