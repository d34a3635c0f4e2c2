package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores two names word by word; the left name must be the first of the two in {@link Name#order}. */
final class WordScore {
    private final Name left;
    private final Name right;
    private final double[] leftWeights;
    private final double[] rightWeights;
    private final ComparerPolicy policy;
    private final Alignment alignment;
    private double matched;
    private double total;
    private double leftOver;
    private double rightOver;
    private boolean distinctive;

    WordScore(
            Name left,
            Name right,
            double[] leftWeights,
            double[] rightWeights,
            Similarities similarities,
            ComparerPolicy policy) {
        this.left = left;
        this.right = right;
        this.leftWeights = leftWeights;
        this.rightWeights = rightWeights;
        this.policy = policy;
        this.alignment = Alignment.of(similarities, leftWeights, rightWeights);
        weigh();
    }

    /**
     * An adjustment of the score as a whole.
     *
     * @param type the kind of parts it is about
     * @param leftValue the words of the left name
     * @param rightValue the words of the right name
     * @param change what it adds to the score
     * @param explanation why
     */
    private record Adjustment(PartType type, String leftValue, String rightValue, double change, String explanation) {}

    private void weigh() {
        for (Alignment.Link link : alignment.links()) {
            double weight = weight(link);
            matched += weight * link.similarity();
            total += weight;
            distinctive |= left.tokens().get(link.left()).type().distinctive()
                    && right.tokens().get(link.right()).type().distinctive();
        }
        for (int i = 0; i < leftWeights.length; i++) {
            leftOver += alignment.leftTaken(i) ? 0 : leftWeights[i];
        }
        for (int j = 0; j < rightWeights.length; j++) {
            rightOver += alignment.rightTaken(j) ? 0 : rightWeights[j];
        }
        total += 2 * policy.conflictCost * Math.min(leftOver, rightOver) + extraCost() * Math.abs(leftOver - rightOver);
    }

    private double extraCost() {
        return policy.extraCost(left.kind(), right.kind());
    }

    /** An initial against a whole word says no more than an initial. */
    private double weight(Alignment.Link link) {
        boolean single = link.leftWords() == 1 && link.rightWords() == 1;
        boolean oneInitial = left.tokens().get(link.left()).initial()
                != right.tokens().get(link.right()).initial();
        if (single && oneInitial) {
            return 2 * policy.initialWeight;
        }
        double weight = 0;
        for (int i = 0; i < link.leftWords(); i++) {
            weight += leftWeights[link.left() + i];
        }
        for (int j = 0; j < link.rightWords(); j++) {
            weight += rightWeights[link.right() + j];
        }
        return weight;
    }

    double score() {
        if (!distinctive) {
            return 0;
        }
        double score = matched / total;
        for (Adjustment adjustment : adjustments()) {
            score += adjustment.change();
        }
        return Math.max(0, Math.min(1, score));
    }

    private List<Adjustment> adjustments() {
        List<Adjustment> found = new ArrayList<>();
        double score = matched / total;
        String leftNumber = open(true, PartType.NUMBER);
        String rightNumber = open(false, PartType.NUMBER);
        boolean numbers = !leftNumber.isEmpty() && !rightNumber.isEmpty();
        if (numbers) {
            found.add(new Adjustment(
                    PartType.NUMBER, leftNumber, rightNumber, score * (policy.numberFactor - 1), "the numbers differ"));
            score *= policy.numberFactor;
        }
        String leftForm = open(true, PartType.LEGAL_FORM);
        String rightForm = open(false, PartType.LEGAL_FORM);
        boolean forms = !leftForm.isEmpty() && !rightForm.isEmpty();
        if (forms) {
            found.add(new Adjustment(
                    PartType.LEGAL_FORM,
                    leftForm,
                    rightForm,
                    score * (policy.legalFormFactor - 1),
                    "the legal forms differ"));
            score *= policy.legalFormFactor;
        }
        String leftInitial = openInitial(true);
        String rightInitial = openInitial(false);
        if ((!leftInitial.isEmpty() && rightOver > policy.initialWeight)
                || (!rightInitial.isEmpty() && leftOver > policy.initialWeight)) {
            found.add(new Adjustment(
                    PartType.TOKEN,
                    leftInitial,
                    rightInitial,
                    score * (policy.initialFactor - 1),
                    "an initial fits no word of the other name"));
            score *= policy.initialFactor;
        }
        if (!numbers && !forms && contained()) {
            double raised = policy.containedFloor + (1 - policy.containedFloor) * score;
            if (raised > score) {
                found.add(new Adjustment(
                        PartType.TOKEN,
                        left.original(),
                        right.original(),
                        raised - score,
                        "the shorter name stands whole within the longer one"));
            }
        }
        return found;
    }

    /** Whether every word that says something on one side is met on the other, and they say enough together. */
    private boolean contained() {
        boolean persons = left.kind() == NameKind.PERSON || right.kind() == NameKind.PERSON;
        return !persons && (contained(true) || contained(false));
    }

    private boolean contained(boolean inRight) {
        Name name = inRight ? left : right;
        double said = 0;
        for (int at = 0; at < name.tokens().size(); at++) {
            boolean taken = inRight ? alignment.leftTaken(at) : alignment.rightTaken(at);
            PartType type = name.tokens().get(at).type();
            if (type.distinctive()) {
                if (!taken) {
                    return false;
                }
                said += inRight ? leftWeights[at] : rightWeights[at];
            }
        }
        return said >= policy.containedWeight
                && alignment.links().stream().allMatch(link -> link.similarity() >= policy.containedSimilarity);
    }

    private String open(boolean ofLeft, PartType type) {
        Name name = ofLeft ? left : right;
        for (int at = 0; at < name.tokens().size(); at++) {
            boolean taken = ofLeft ? alignment.leftTaken(at) : alignment.rightTaken(at);
            if (!taken && name.tokens().get(at).type() == type) {
                return name.parts().get(at).text();
            }
        }
        return "";
    }

    private String openInitial(boolean ofLeft) {
        Name name = ofLeft ? left : right;
        for (int at = 0; at < name.tokens().size(); at++) {
            boolean taken = ofLeft ? alignment.leftTaken(at) : alignment.rightTaken(at);
            if (!taken && name.tokens().get(at).initial()) {
                return name.parts().get(at).text();
            }
        }
        return "";
    }

    /** The evidence, strongest part first within its kind: what agrees, what one side lacks, what adjusts the whole. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Alignment.Link link : alignment.links()) {
            double weight = weight(link) / total;
            String leftText = text(left, link.left(), link.leftWords());
            String rightText = text(right, link.right(), link.rightWords());
            double gained = distinctive ? weight * link.similarity() : 0;
            reasons.add(new Reason(
                    left.parts().get(link.left()).type(), leftText, rightText, weight, gained, explain(link)));
        }
        for (int i = 0; i < leftWeights.length; i++) {
            if (!alignment.leftTaken(i)) {
                reasons.add(new Reason(
                        left.parts().get(i).type(),
                        left.parts().get(i).text(),
                        "",
                        leftWeights[i] / total,
                        0,
                        "met by no word of the other name"));
            }
        }
        for (int j = 0; j < rightWeights.length; j++) {
            if (!alignment.rightTaken(j)) {
                reasons.add(new Reason(
                        right.parts().get(j).type(),
                        "",
                        right.parts().get(j).text(),
                        rightWeights[j] / total,
                        0,
                        "met by no word of the other name"));
            }
        }
        if (distinctive) {
            for (Adjustment adjustment : adjustments()) {
                reasons.add(new Reason(
                        adjustment.type(),
                        adjustment.leftValue(),
                        adjustment.rightValue(),
                        0,
                        adjustment.change(),
                        adjustment.explanation()));
            }
        }
        return reasons;
    }

    private String explain(Alignment.Link link) {
        if (link.leftWords() + link.rightWords() > 2) {
            return "two words on one side are one word on the other, alike " + percent(link.similarity());
        }
        Token leftToken = left.tokens().get(link.left());
        Token rightToken = right.tokens().get(link.right());
        if (leftToken.initial() != rightToken.initial()) {
            return "an initial fits the word";
        }
        if (leftToken.text().equals(rightToken.text())) {
            return leftToken.type() == PartType.LEGAL_FORM ? "legal forms of one class" : "the same word";
        }
        return "spelt " + percent(link.similarity()) + " alike";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    private static String text(Name name, int from, int words) {
        String first = name.parts().get(from).text();
        return words == 1 ? first : first + " " + name.parts().get(from + 1).text();
    }
}
