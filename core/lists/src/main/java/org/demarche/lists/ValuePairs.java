package org.demarche.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.demarche.model.Claim;

/**
 * Tells which of the values that an entry lost stand where one that it gained stands now. First the same value that is said otherwise (another period, weak
 * instead of strong), then the same words in another field (an alias that is now called weak), then within one field those most alike if at least half of
 * them is, at last the only one lost and the only one gained of a field. O(lost · gained) comparisons.
 */
final class ValuePairs {
    /** Beyond so many comparisons, what is alike is not sought: such an entry was written anew. */
    private static final int MOST_COMPARISONS = 250_000;

    private static final double ALIKE = 0.5;

    private final List<ListedValue> lost;
    private final List<ListedValue> gained;
    private final List<ValueChange> changes = new ArrayList<>();

    private ValuePairs(List<ListedValue> lost, List<ListedValue> gained) {
        this.lost = new ArrayList<>(lost);
        this.gained = new ArrayList<>(gained);
    }

    /** The changes, by field and then by value; each value is in exactly one.
     * @param lost values of the version before that the other does not have
     * @param gained values of the version after that the other does not have */
    static List<ValueChange> of(List<ListedValue> lost, List<ListedValue> gained) {
        ValuePairs pairs = new ValuePairs(
                lost.stream().sorted(ListedValue.ORDER).toList(),
                gained.stream().sorted(ListedValue.ORDER).toList());
        if ((long) lost.size() * gained.size() <= MOST_COMPARISONS) {
            pairs.pair((was, is) -> sameField(was, is) && sameObject(was, is));
            pairs.pair((was, is) -> sameKind(was, is) && sameObject(was, is));
            pairs.pairAlike();
            pairs.pairOnly();
        }
        pairs.lost.forEach(value -> pairs.changes.add(new ValueChange.Removed(value)));
        pairs.gained.forEach(value -> pairs.changes.add(new ValueChange.Added(value)));
        pairs.changes.sort(Comparator.comparing(ValuePairs::shown, ListedValue.ORDER)
                .thenComparing(ValueChange::word, Comparator.reverseOrder()));
        return pairs.changes;
    }

    private static ListedValue shown(ValueChange change) {
        return change.before().or(change::after).orElseThrow();
    }

    private void pair(BiPredicate<Claim, Claim> belong) {
        for (ListedValue was : List.copyOf(lost)) {
            gained.stream()
                    .filter(is -> belong.test(was.claim(), is.claim()))
                    .findFirst()
                    .ifPresent(is -> take(was, is));
        }
    }

    /** The likest first, so that no value is given away to one that is less like it. */
    private void pairAlike() {
        record Pair(ListedValue was, ListedValue is, double alike) {}
        List<Pair> alike = new ArrayList<>();
        for (ListedValue was : lost) {
            for (ListedValue is : gained) {
                if (sameField(was.claim(), is.claim())) {
                    alike.add(new Pair(was, is, alike(was.text(), is.text())));
                }
            }
        }
        alike.stream()
                .filter(pair -> pair.alike() >= ALIKE)
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.alike())
                        .thenComparing(Pair::was, ListedValue.ORDER)
                        .thenComparing(Pair::is, ListedValue.ORDER))
                .forEachOrdered(pair -> {
                    if (lost.contains(pair.was()) && gained.contains(pair.is())) {
                        take(pair.was(), pair.is());
                    }
                });
    }

    private void pairOnly() {
        for (ListedValue was : List.copyOf(lost)) {
            List<ListedValue> others = lost.stream()
                    .filter(other -> sameField(was.claim(), other.claim()))
                    .toList();
            List<ListedValue> now = gained.stream()
                    .filter(is -> sameField(was.claim(), is.claim()))
                    .toList();
            if (others.size() == 1 && now.size() == 1) {
                take(was, now.get(0));
            }
        }
    }

    private void take(ListedValue was, ListedValue is) {
        lost.remove(was);
        gained.remove(is);
        changes.add(new ValueChange.Changed(was, is));
    }

    private static boolean sameField(Claim was, Claim is) {
        return was.predicate() == is.predicate();
    }

    private static boolean sameKind(Claim was, Claim is) {
        return was.predicate().kind() == is.predicate().kind();
    }

    private static boolean sameObject(Claim was, Claim is) {
        return ClaimPrint.spaced(was.object().canonical())
                .equals(ClaimPrint.spaced(is.object().canonical()));
    }

    /** The share of two texts that is their common start and their common end, in [0, 1]. */
    static double alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return (start + end) * 2.0 / (one.length() + other.length());
    }
}
