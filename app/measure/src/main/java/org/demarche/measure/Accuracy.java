package org.demarche.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How good scores are; made from scores with truth in O(n log n).
 *
 * @param pairs number of pairs
 * @param same number of pairs that are one
 * @param atThreshold from the threshold given
 * @param best from the threshold that gives the best F1, the greatest such
 * @param area probability that a pair that is one scores above a pair that is not, ties counting half; NaN if a sort lacks
 * @param tiedAtTop share of the pairs that are said to match whose score is the very greatest
 * @param brier mean square of the difference of score and truth
 */
record Accuracy(int pairs, int same, Cut atThreshold, Cut best, double area, double tiedAtTop, double brier) {
    /**
     * What a threshold gives.
     *
     * @param threshold least score of a match
     * @param precision share of the matches that are one; 1 without a match
     * @param recall share of what is one that matches; 1 if nothing is
     */
    record Cut(double threshold, double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    static Accuracy of(Collection<Judged> judged, double threshold) {
        List<Judged> sorted = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::score).reversed())
                .toList();
        int same = sorted.stream().mapToInt(Judged::truth).sum();
        return new Accuracy(
                sorted.size(),
                same,
                cut(sorted, same, threshold),
                best(sorted, same),
                area(sorted, same),
                tiedAtTop(sorted, threshold),
                sorted.stream()
                        .mapToDouble(each -> Math.pow(each.score() - each.truth(), 2))
                        .average()
                        .orElse(Double.NaN));
    }

    private static Cut cut(List<Judged> sorted, int same, double threshold) {
        int matches = 0;
        int right = 0;
        for (Judged each : sorted) {
            if (each.score() >= threshold) {
                matches++;
                right += each.truth();
            }
        }
        return cut(threshold, matches, right, same);
    }

    private static Cut cut(double threshold, int matches, int right, int same) {
        return new Cut(threshold, matches == 0 ? 1 : (double) right / matches, same == 0 ? 1 : (double) right / same);
    }

    private static Cut best(List<Judged> sorted, int same) {
        Cut best = cut(1, 0, 0, same);
        int right = 0;
        for (int at = 0; at < sorted.size(); at++) {
            right += sorted.get(at).truth();
            boolean last = at + 1 == sorted.size()
                    || sorted.get(at + 1).score() < sorted.get(at).score();
            Cut here = cut(sorted.get(at).score(), at + 1, right, same);
            if (last && here.f1() > best.f1()) {
                best = here;
            }
        }
        return best;
    }

    /** By mean ranks (Mann and Whitney 1947). */
    private static double area(List<Judged> sorted, int same) {
        int different = sorted.size() - same;
        double won = 0;
        int below = different;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            int sameHere = 0;
            while (to < sorted.size()
                    && sorted.get(to).score() == sorted.get(from).score()) {
                sameHere += sorted.get(to).truth();
                to++;
            }
            int differentHere = to - from - sameHere;
            below -= differentHere;
            won += sameHere * (below + differentHere / 2.0);
            from = to;
        }
        return same == 0 || different == 0 ? Double.NaN : won / same / different;
    }

    private static double tiedAtTop(List<Judged> sorted, double threshold) {
        double[] matches = sorted.stream()
                .mapToDouble(Judged::score)
                .filter(score -> score >= threshold)
                .toArray();
        if (matches.length == 0) {
            return 0;
        }
        return (double) Arrays.stream(matches)
                        .filter(score -> score == matches[0])
                        .count()
                / matches.length;
    }
}
