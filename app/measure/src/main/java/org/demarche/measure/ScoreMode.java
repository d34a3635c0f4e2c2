package org.demarche.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.names.Comparison;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameKind;
import org.demarche.names.OfacSearchScore;
import org.demarche.names.Reason;

/** How a table of pairs is scored. */
public enum ScoreMode {
    /** As this product compares names: from 0 to 1. */
    DEFAULT(MeasurePolicy.STANDARD.matchDefault()) {
        @Override
        ScoredPair score(String first, String second, NameKind kind) {
            Comparison comparison = NameComparer.standard().compare(Name.read(first, kind), Name.read(second, kind));
            return pair(String.format(Locale.ROOT, "%.4f", comparison.score()), comparison.score(), words(comparison));
        }
    },
    /** As the public sanctions search of the OFAC would, name1 being typed and name2 listed: from 0 to 100. */
    OFAC(MeasurePolicy.STANDARD.matchOfac()) {
        @Override
        ScoredPair score(String first, String second, NameKind kind) {
            int score = OfacSearchScore.of(first, second);
            return pair(Integer.toString(score), score, "the greater of whole texts and single words");
        }
    };

    private final double threshold;

    ScoreMode(double threshold) {
        this.threshold = threshold;
    }

    /** Scores one pair.
     * @throws IllegalArgumentException if a name is too long */
    abstract ScoredPair score(String first, String second, NameKind kind);

    /** The least score of a match. */
    public double threshold() {
        return threshold;
    }

    ScoredPair pair(String text, double score, String reasons) {
        return new ScoredPair(text, score >= threshold ? Verdict.MATCH : Verdict.NO_MATCH, reasons);
    }

    private static String words(Comparison comparison) {
        List<Reason> reasons = comparison.reasons();
        return reasons.stream().map(ScoreMode::words).collect(Collectors.joining("; "));
    }

    private static String words(Reason reason) {
        String role = reason.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(
                Locale.ROOT,
                "%s \"%s\" / \"%s\" %+.3f (%s)",
                role,
                reason.leftValue(),
                reason.rightValue(),
                reason.contribution(),
                reason.explanation());
    }

    /** Whether a score reaches its threshold. */
    enum Verdict {
        MATCH("true"),
        NO_MATCH("false");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /**
     * What is added to a row.
     *
     * @param score as written
     * @param verdict whether it is a match
     * @param reasons in one line
     */
    record ScoredPair(String score, Verdict verdict, String reasons) {}
}
