package org.demarche.names;

import java.util.ArrayList;
import java.util.List;

/** Words the evidence of a comparison for a reader: what agrees, what one side lacks, what adjusts the whole. */
final class WordReasons {
    private static final double ALMOST_NOTHING = 1e-12;

    private WordReasons() {}

    /** The scorer must have scored the two names. */
    static List<Reason> of(PairScorer scorer, Name left, Name right) {
        List<Reason> reasons = new ArrayList<>();
        double total = scorer.total();
        for (int link = 0; link < scorer.links(); link++) {
            double weight = scorer.weight(link) / total;
            double gained = scorer.distinctive() ? weight * scorer.alikenessOf(link) : 0;
            reasons.add(new Reason(
                    left.parts().get(scorer.leftOf(link)).type(),
                    text(left, scorer.leftOf(link), scorer.leftWordsOf(link)),
                    text(right, scorer.rightOf(link), scorer.rightWordsOf(link)),
                    weight,
                    gained,
                    explain(scorer, link, left, right)));
        }
        addOpen(reasons, scorer.left, left, total, true);
        addOpen(reasons, scorer.right, right, total, false);
        if (scorer.distinctive()) {
            scorer.adjusted((type, leftWord, rightWord, change, why) -> {
                if (Math.abs(change) > ALMOST_NOTHING) {
                    reasons.add(new Reason(
                            type,
                            wordOrName(left, leftWord, rightWord),
                            wordOrName(right, rightWord, leftWord),
                            0,
                            change,
                            why));
                }
            });
        }
        return List.copyOf(reasons);
    }

    /** The reasons of a Korean comparison, with what the commonness of the words takes away. */
    static List<Reason> withCertainty(KoreanScore score, Name left, Name right, double sure) {
        List<Reason> reasons = new ArrayList<>(score.reasons());
        double change = score.score() * (sure - 1);
        if (Math.abs(change) > ALMOST_NOTHING) {
            reasons.add(new Reason(
                    PartType.TOKEN,
                    left.original(),
                    right.original(),
                    0,
                    change,
                    "others may have a name of such common words"));
        }
        return List.copyOf(reasons);
    }

    static List<Reason> ofAcronym(Name left, Name right, double score) {
        return List.of(new Reason(
                PartType.TOKEN,
                left.original(),
                right.original(),
                1,
                score,
                "one is the first letters of the other's words"));
    }

    private static void addOpen(List<Reason> reasons, Side side, Name name, double total, boolean isLeft) {
        for (int at = 0; at < side.words; at++) {
            if (!side.isTaken(at)) {
                NamePart part = name.parts().get(at);
                reasons.add(new Reason(
                        part.type(),
                        isLeft ? part.text() : "",
                        isLeft ? "" : part.text(),
                        total > 0 ? side.weights[at] / total : 0,
                        0,
                        "met by no word of the other name"));
            }
        }
    }

    private static String wordOrName(Name name, int word, int otherWord) {
        if (word >= 0) {
            return name.parts().get(word).text();
        }
        return otherWord >= 0 ? "" : name.original();
    }

    private static String text(Name name, int from, int words) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < from + words; at++) {
            text.append(text.isEmpty() ? "" : " ").append(name.parts().get(at).text());
        }
        return text.toString();
    }

    private static String explain(PairScorer scorer, int link, Name left, Name right) {
        if (scorer.leftWordsOf(link) + scorer.rightWordsOf(link) > 2) {
            return scorer.alikenessOf(link) == 1
                    ? "the same letters, parted in another place"
                    : "nearly the same letters, parted in another place";
        }
        Token one = left.tokens().get(scorer.leftOf(link));
        Token other = right.tokens().get(scorer.rightOf(link));
        if (scorer.alikenessOf(link) == 1) {
            return sameWord(left.parts().get(scorer.leftOf(link)), one, other);
        }
        if (one.initial() != other.initial()) {
            return "an initial that fits";
        }
        boolean sounds = one.forms().stream()
                .anyMatch(form -> form.skeleton() != 0
                        && other.forms().stream().anyMatch(found -> found.skeleton() == form.skeleton()));
        return sounds ? "spelt otherwise, the same consonants" : "spelt nearly alike";
    }

    private static String sameWord(NamePart part, Token one, Token other) {
        if (part.type() == PartType.LEGAL_FORM) {
            return "the same legal form";
        }
        return one.text().equals(other.text()) ? "the same word" : "the same word in another reading";
    }
}
