package org.demarche.names;

import java.util.List;
import java.util.Optional;

/**
 * Says how alike two names are, and why; immutable and safe for many threads.
 *
 * <p>Symmetric, deterministic, and without memory. Two names that can both be Korean persons' are compared by syllable; all
 * others by the best assignment of their words, where each word weighs by its role and, with frequencies, by its rarity.
 * Words that only one side has cost little in a person's name and more in an organisation's; a word against another word
 * costs in full. O(words of one · words of the other) word comparisons.
 */
public final class NameComparer {
    private static final NameComparer STANDARD = new NameComparer(Optional.empty(), ComparerPolicy.STANDARD);
    /** With rarity in [0, 1], a word weighs from half to one and a half times its role's weight. */
    private static final double LEAST_RARITY_FACTOR = 0.5;

    private final Optional<TokenFrequencies> frequencies;
    private final ComparerPolicy policy;

    private NameComparer(Optional<TokenFrequencies> frequencies, ComparerPolicy policy) {
        this.frequencies = frequencies;
        this.policy = policy;
    }

    /** A comparer to which all words are equally rare. */
    public static NameComparer standard() {
        return STANDARD;
    }

    /** A comparer to which rare words weigh more than common ones. */
    public static NameComparer weightedBy(TokenFrequencies frequencies) {
        return new NameComparer(Optional.of(frequencies), ComparerPolicy.STANDARD);
    }

    /** Version of the weights and thresholds in force; a change of any of them changes it. */
    public String policyVersion() {
        return policy.version;
    }

    /** The score with its reasons; left and right values are those of {@code left} and {@code right}. */
    public Comparison compare(Name left, Name right) {
        if (Name.order(left, right) > 0) {
            Comparison turned = compare(right, left);
            return new Comparison(
                    turned.score(),
                    turned.reasons().stream().map(Reason::swapped).toList());
        }
        if (left.korean().isPresent() && right.korean().isPresent()) {
            KoreanScore score = koreanScore(left, right);
            return new Comparison(score.score(), score.reasons());
        }
        WordScore score = wordScore(
                left,
                right,
                weights(left.tokens()),
                weights(right.tokens()),
                Similarities.computed(left, right, policy));
        return new Comparison(score.score(), score.reasons());
    }

    /** The score alone, equal to that of {@link #compare}. */
    public double score(Name left, Name right) {
        if (Name.order(left, right) > 0) {
            return score(right, left);
        }
        if (left.korean().isPresent() && right.korean().isPresent()) {
            return koreanScore(left, right).score();
        }
        return wordScore(
                        left,
                        right,
                        weights(left.tokens()),
                        weights(right.tokens()),
                        Similarities.computed(left, right, policy))
                .score();
    }

    ComparerPolicy policy() {
        return policy;
    }

    /** Both must be Korean, in {@link Name#order}. */
    KoreanScore koreanScore(Name first, Name second) {
        return new KoreanScore(first.korean().orElseThrow(), second.korean().orElseThrow(), policy);
    }

    /** In {@link Name#order}. */
    WordScore wordScore(
            Name first, Name second, double[] firstWeights, double[] secondWeights, Similarities similarities) {
        return new WordScore(first, second, firstWeights, secondWeights, similarities, policy);
    }

    double[] weights(List<Token> tokens) {
        double[] weights = new double[tokens.size()];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = weight(tokens.get(at));
        }
        return weights;
    }

    private double weight(Token token) {
        double byRole = token.initial()
                ? Math.min(policy.initialWeight, policy.weight(token.type()))
                : policy.weight(token.type());
        return frequencies
                .map(counts -> byRole * (LEAST_RARITY_FACTOR + counts.rarity(token.text())))
                .orElse(byRole);
    }
}
