package org.demarche.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts of one or more texts that were scored, and the figures that follow from them. Counts of several texts are added first, so that a figure is that of all.
 *
 * @param goldEntities named things of the gold
 * @param foundEntities of them, those that were found
 * @param systemEntities things that were found within the annotated stretches
 * @param rightEntities of them, those that the gold has
 * @param goldClaims claims of the gold
 * @param systemClaims claims that were read within the annotated stretches
 * @param strictGold claims of the gold that were read with ends, predicate and negation right
 * @param strictSystem claims read that are right in the same way
 * @param lenientGold the same with classes of predicates and any negation
 * @param lenientSystem claims read that are right in that way
 * @param core claims of the gold of which both ends are named things
 * @param coreFound of them, those read, leniently
 * @param modalityRight of the claims read leniently, those in the modality of the gold
 * @param fragile of them, those alleged, hypothetical, denied or negated
 * @param upgraded of those, the ones read as asserted and affirmed
 * @param quotes all claims that were read
 * @param quotesExact of them, those whose words stand in the text at their place
 */
record ExtractionTally(
        int goldEntities,
        int foundEntities,
        int systemEntities,
        int rightEntities,
        int goldClaims,
        int systemClaims,
        int strictGold,
        int strictSystem,
        int lenientGold,
        int lenientSystem,
        int core,
        int coreFound,
        int modalityRight,
        int fragile,
        int upgraded,
        int quotes,
        int quotesExact) {
    static final ExtractionTally NONE = new ExtractionTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static final List<String> COLUMNS = List.of(
            "claims",
            "gold",
            "entity F1",
            "core recall",
            "strict P",
            "strict R",
            "strict F1",
            "lenient P",
            "lenient R",
            "lenient F1",
            "modality",
            "upgraded",
            "quotes exact");

    ExtractionTally plus(ExtractionTally other) {
        return new ExtractionTally(
                goldEntities + other.goldEntities,
                foundEntities + other.foundEntities,
                systemEntities + other.systemEntities,
                rightEntities + other.rightEntities,
                goldClaims + other.goldClaims,
                systemClaims + other.systemClaims,
                strictGold + other.strictGold,
                strictSystem + other.strictSystem,
                lenientGold + other.lenientGold,
                lenientSystem + other.lenientSystem,
                core + other.core,
                coreFound + other.coreFound,
                modalityRight + other.modalityRight,
                fragile + other.fragile,
                upgraded + other.upgraded,
                quotes + other.quotes,
                quotesExact + other.quotesExact);
    }

    double strictPrecision() {
        return share(strictSystem, systemClaims);
    }

    double strictRecall() {
        return share(strictGold, goldClaims);
    }

    /** The values of {@link #COLUMNS}; a share of nothing is {@code -}. */
    List<Object> row() {
        List<Object> row = new ArrayList<>(List.of(systemClaims, goldClaims));
        row.add(middle(share(rightEntities, systemEntities), share(foundEntities, goldEntities)));
        row.add(shown(coreFound, core));
        row.add(strictPrecision());
        row.add(strictRecall());
        row.add(middle(strictPrecision(), strictRecall()));
        row.add(share(lenientSystem, systemClaims));
        row.add(share(lenientGold, goldClaims));
        row.add(middle(share(lenientSystem, systemClaims), share(lenientGold, goldClaims)));
        row.add(shown(modalityRight, lenientGold));
        row.add(shown(upgraded, fragile));
        row.add(shown(quotesExact, quotes));
        return row;
    }

    private static Object shown(int part, int whole) {
        return whole == 0 ? "-" : (Object) share(part, whole);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double middle(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
