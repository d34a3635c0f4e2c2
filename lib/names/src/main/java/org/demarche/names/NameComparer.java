package org.demarche.names;

import java.util.List;
import java.util.Optional;

/**
 * Says how alike two names are, and why; immutable and safe for many threads.
 *
 * <p>Symmetric, deterministic, and without memory. Two names that can both be Korean persons' are compared by syllable; all
 * others by the best assignment of their words, where each word weighs by its role and its rarity. Words that only one side has cost
 * little in a person's name and more in an organisation's; a word against another word costs in full. Names of few and common words
 * never score full: others may bear them. O(words of one · words of the other) word comparisons.
 */
public final class NameComparer {
    private static final NameComparer STANDARD = new NameComparer(Optional.empty(), ComparerPolicy.STANDARD);

    private static final int USUAL_WORDS = 12;
    private static final ThreadLocal<PairScorer> SCORERS =
            ThreadLocal.withInitial(() -> new PairScorer(ComparerPolicy.STANDARD, USUAL_WORDS));

    private final Optional<TokenFrequencies> frequencies;
    private final ComparerPolicy policy;

    private NameComparer(Optional<TokenFrequencies> frequencies, ComparerPolicy policy) {
        this.frequencies = frequencies;
        this.policy = policy;
    }

    /** A comparer that knows how common words are among the names of the world. */
    public static NameComparer standard() {
        return STANDARD;
    }

    /** A comparer that knows besides how common words are in some list; the commoner of both counts. */
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
        double sure = certainty(left, right);
        Optional<KoreanScore> korean = koreanScore(left, right);
        double bySyllables = korean.map(KoreanScore::score).orElse(0.0) * sure;
        if (korean.isPresent() && isBySyllables(left, right)) {
            return new Comparison(bySyllables, WordReasons.withCertainty(korean.get(), left, right, sure));
        }
        PairScorer scorer = scorer(left, right);
        double score = scoreWords(scorer, left, right);
        double byLetters = scoreAcronym(left, right);
        if (korean.isPresent() && bySyllables > Math.max(score, byLetters)) {
            return new Comparison(bySyllables, WordReasons.withCertainty(korean.get(), left, right, sure));
        }
        return byLetters > score
                ? new Comparison(byLetters, WordReasons.ofAcronym(left, right, byLetters))
                : new Comparison(score, WordReasons.of(scorer, left, right));
    }

    /** The score alone, equal to that of {@link #compare}. */
    public double score(Name left, Name right) {
        if (Name.order(left, right) > 0) {
            return score(right, left);
        }
        double bySyllables = koreanScore(left, right).map(KoreanScore::score).orElse(0.0) * certainty(left, right);
        if (isBySyllables(left, right)) {
            return bySyllables;
        }
        double byWords = Math.max(scoreWords(scorer(left, right), left, right), scoreAcronym(left, right));
        return Math.max(byWords, bySyllables);
    }

    private static boolean isBySyllables(Name left, Name right) {
        return left.korean().isPresent()
                && right.korean().isPresent()
                && KoreanName.isBySyllables(left.korean().get(), right.korean().get());
    }

    private static boolean isSpelt(Name name) {
        return name.korean().isPresent() && name.korean().get().isSpelt();
    }

    private double scoreAcronym(Name left, Name right) {
        boolean match = Acronyms.match(left.acronym(), left.single(), right.acronym(), right.single());
        return match ? policy.acronym * certainty(left, right) : 0;
    }

    ComparerPolicy policy() {
        return policy;
    }

    private double certainty(Name left, Name right) {
        return Math.min(certainty(left.tokens()), certainty(right.tokens()));
    }

    double certainty(List<Token> tokens) {
        return policy.certainty(bits(tokens));
    }

    /** By syllable; empty when one cannot be a Korean's name or neither is spelt as one. */
    private Optional<KoreanScore> koreanScore(Name first, Name second) {
        if (!isSpelt(first) && !isSpelt(second)) {
            return Optional.empty();
        }
        return first.korean().flatMap(one -> second.korean().map(other -> new KoreanScore(one, other, policy)));
    }

    /** The one of this thread, large enough; it is used up before the next one is asked for. */
    private PairScorer scorer(Name left, Name right) {
        int words = Math.max(left.tokens().size(), right.tokens().size());
        PairScorer scorer = SCORERS.get();
        if (!scorer.fits(policy, words)) {
            scorer = new PairScorer(policy, Math.max(words, USUAL_WORDS));
            SCORERS.set(scorer);
        }
        return scorer;
    }

    private double scoreWords(PairScorer scorer, Name left, Name right) {
        scorer.left.load(left, this);
        scorer.right.load(right, this);
        scorer.reset();
        for (int i = 0; i < left.tokens().size(); i++) {
            TokenSimilarity similarity = new TokenSimilarity(left.tokens().get(i), policy);
            for (int j = 0; j < right.tokens().size(); j++) {
                scorer.alike(i, j, similarity.to(right.tokens().get(j)));
            }
        }
        for (int i = 0; i < left.tokens().size(); i++) {
            for (int j = 0; j < right.tokens().size(); j++) {
                if (i + 1 < left.tokens().size()) {
                    scorer.leftJoined(i, j, joined(left, i, right, j));
                }
                if (j + 1 < right.tokens().size()) {
                    scorer.rightJoined(i, j, joined(right, j, left, i));
                }
            }
        }
        return scorer.score();
    }

    private double joined(Name pair, int at, Name single, int position) {
        char[] first = pair.tokens().get(at).spelt().get(0).letters();
        char[] second = pair.tokens().get(at + 1).spelt().get(0).letters();
        double best = 0;
        for (WordForm form : single.tokens().get(position).spelt()) {
            char[] whole = form.letters();
            best = Math.max(
                    best,
                    JoinedWords.similarity(
                            first, 0, first.length, second, 0, second.length, whole, 0, whole.length, policy));
        }
        return best;
    }

    /** What a word weighs: by its role, from {@code rarity.least} to {@code rarity.most} times by its rarity. */
    double weight(Token token) {
        return weight(token.text(), token.type(), token.initial());
    }

    double weight(String folded, PartType type, boolean initial) {
        double byRole = initial ? Math.min(policy.initialWeight, policy.weight(type)) : policy.weight(type);
        return byRole * (policy.leastRarity + (policy.mostRarity - policy.leastRarity) * rarity(folded));
    }

    private double rarity(String folded) {
        return Math.min(1, bits(folded) / policy.fullBits);
    }

    private double bits(String folded) {
        double ofWorld = WordCounts.STANDARD.bits(folded);
        return frequencies
                .map(counts -> Math.min(ofWorld, WordCounts.FULL * counts.rarity(folded)))
                .orElse(ofWorld);
    }

    /** What the words of a name tell together, in bits: minus the binary logarithm of how often they occur. */
    double bits(List<Token> tokens) {
        double sum = 0;
        for (Token token : tokens) {
            sum += bits(token);
        }
        return sum;
    }

    double bits(Token token) {
        return bits(token.text(), token.type(), token.initial());
    }

    double bits(String folded, PartType type, boolean initial) {
        if (!type.distinctive()) {
            return 0;
        }
        return policy.weight(type) * (initial ? policy.initialBits : bits(folded));
    }
}
