package org.demarche.names;

import java.util.Arrays;

/**
 * Which words of a query must be looked for, and which sets of them a name must meet, to reach a score. Immutable.
 *
 * <p>A name that meets some words and no other scores at most the share of their weights in these and what the rest costs. Names in which two
 * words stand for one of the query's, or one for two, can weigh more; they are found by lists of their own, and have a bound of their own.
 */
final class QueryPlan {
    /** As many words as a byte has bits beside its sign. */
    static final int MOST_TRACKED = 7;

    /** Bounds are raised by this, so that rounding never loses a name. */
    private static final double ROUNDING = 1e-9;
    /** Marking a name costs so many times less than looking at one. */
    private static final int WORTH = 60;

    private final Unit[] units;
    private final NameKind kind;
    private final double certainty;
    private final ComparerPolicy policy;

    /**
     * One word of the query.
     *
     * @param weight its own
     * @param most the most that it and one word like it weigh
     * @param mostJoined the same with words written as one
     * @param told the most that one word like it weighs by itself
     * @param toldJoined the same of words written as one
     * @param distinctive whether it can make two names alike
     * @param initial whether it is an initial
     * @param names how many names have a word like it
     */
    record Unit(
            double weight,
            double most,
            double mostJoined,
            double told,
            double toldJoined,
            boolean distinctive,
            boolean initial,
            long names) {}

    QueryPlan(Unit[] units, NameKind kind, double certainty, ComparerPolicy policy) {
        this.units = units.clone();
        this.kind = kind;
        this.certainty = certainty;
        this.policy = policy;
    }

    /** The words of which a name without joined words must meet one to reach the score, those that fewer names have first. */
    int[] essential(double least) {
        Integer[] order = new Integer[units.length];
        boolean[] aside = new boolean[units.length];
        for (int unit = 0; unit < units.length; unit++) {
            order[unit] = unit;
            aside[unit] = !units[unit].distinctive;
        }
        Arrays.sort(order, (one, other) -> Long.compare(units[other].names, units[one].names));
        for (int unit : order) {
            if (!aside[unit]) {
                aside[unit] = true;
                aside[unit] = bound(aside, false) + ROUNDING < least;
            }
        }
        int[] found = new int[units.length];
        int size = 0;
        for (int at = units.length - 1; at >= 0; at--) {
            if (!aside[order[at]]) {
                found[size++] = order[at];
            }
        }
        return Arrays.copyOf(found, size);
    }

    /**
     * The words of which it is gathered what names meet them: the essential ones, and those that are not so common that this costs more than it
     * saves.
     */
    int[] tracked(int[] essential) {
        long names = 0;
        boolean[] taken = new boolean[units.length];
        for (int unit : essential) {
            names += Math.min(units[unit].names, Integer.MAX_VALUE);
            taken[unit] = true;
        }
        int[] tracked = Arrays.copyOf(essential, MOST_TRACKED);
        int size = Math.min(essential.length, MOST_TRACKED);
        for (int unit = 0; unit < units.length && size < MOST_TRACKED; unit++) {
            boolean more = units[unit].distinctive && !units[unit].initial && !taken[unit];
            if (more && units[unit].names <= WORTH * names) {
                tracked[size++] = unit;
            }
        }
        return Arrays.copyOf(tracked, size);
    }

    /**
     * For each set of tracked words, by their bits, whether a name can reach the score that meets no other tracked word.
     *
     * @param joined whether words of it may be written as one
     */
    boolean[] possible(int[] tracked, boolean joined, double least) {
        boolean[] possible = new boolean[1 << MOST_TRACKED];
        boolean[] aside = new boolean[units.length];
        for (int pattern = 0; pattern < 1 << tracked.length; pattern++) {
            Arrays.fill(aside, true);
            for (int bit = 0; bit < tracked.length; bit++) {
                aside[tracked[bit]] = (pattern >>> bit & 1) != 0;
            }
            possible[pattern] = bound(aside, joined) + ROUNDING >= least;
        }
        return possible;
    }

    /** The most that a name can score which meets only these words. */
    private double bound(boolean[] met, boolean joined) {
        double weight = 0;
        double open = 0;
        double told = 0;
        boolean telling = false;
        boolean openTelling = false;
        for (int at = 0; at < units.length; at++) {
            Unit unit = units[at];
            if (met[at]) {
                double most = joined ? unit.mostJoined : unit.most;
                weight += most;
                telling |= unit.distinctive;
                told += joined ? unit.toldJoined : unit.told;
            } else {
                open += unit.weight;
                openTelling |= unit.distinctive;
            }
        }
        if (!telling) {
            return 0;
        }
        double share = weight / (weight + policy.leastExtraCost() * open);
        boolean contained = kind != NameKind.PERSON && (!openTelling || told >= policy.containedWeight);
        return certainty * raised(share, contained, policy);
    }

    /** A share of met weights as a score, which a name that stands whole in the other has at least. */
    static double raised(double share, boolean contained, ComparerPolicy policy) {
        return contained ? policy.containedFloor + (1 - policy.containedFloor) * share : share;
    }
}
