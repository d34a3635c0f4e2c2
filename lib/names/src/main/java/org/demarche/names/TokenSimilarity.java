package org.demarche.names;

import java.util.List;

/**
 * How alike one word is to others, in [0, 1]; 0 means different, see {@code similarity.floor}. Symmetric.
 *
 * <p>Not safe for several threads at once; make one for each word and search.
 */
final class TokenSimilarity {
    /** A skeleton of fewer consonants says too little. */
    private static final int MIN_SKELETON = 2;

    private static final double MIN_SPELLING = 0.5;
    private static final double VOWELLESS = 0.9;

    private final Token token;
    private final EditDistance edits;
    private final ComparerPolicy policy;
    private final List<TokenSimilarity> others;

    TokenSimilarity(Token token, ComparerPolicy policy) {
        this.token = token;
        this.edits = new EditDistance(token.text());
        this.policy = policy;
        this.others = token.others().stream()
                .map(reading -> new TokenSimilarity(reading, policy))
                .toList();
    }

    /** Of the best pair of readings. */
    double to(Token other) {
        double best = toReading(other);
        for (int at = 0; best < 1 && at < other.others().size(); at++) {
            best = Math.max(best, toReading(other.others().get(at)));
        }
        for (int at = 0; best < 1 && at < others.size(); at++) {
            best = Math.max(best, others.get(at).to(other));
        }
        return best;
    }

    private double toReading(Token other) {
        if (!comparable(token.type(), other.type())) {
            return 0;
        }
        if (token.text().equals(other.text())) {
            return 1;
        }
        if (exactOnly(token.type()) && exactOnly(other.type())) {
            return 0;
        }
        if (token.initial() || other.initial()) {
            boolean begins = token.initial() != other.initial()
                    && token.text().charAt(0) == other.text().charAt(0);
            return begins ? policy.initialSimilarity : 0;
        }
        return Math.max(spelling(other, policy.floor) * shortness(other), sound(other));
    }

    /** Most neighbours of a short word are other words, so that one changed letter says more than its share. */
    private double shortness(Token other) {
        int longer = Math.max(token.text().length(), other.text().length());
        return longer < policy.shortLength ? policy.shortFactor : 1;
    }

    /** As {@link #to} but at least {@code joined}: a word against two neighbours written as one. */
    double toJoined(Token other) {
        double best = readingToJoined(other);
        for (int at = 0; best < 1 && at < other.others().size(); at++) {
            best = Math.max(best, readingToJoined(other.others().get(at)));
        }
        for (int at = 0; best < 1 && at < others.size(); at++) {
            best = Math.max(best, others.get(at).toJoined(other));
        }
        return best;
    }

    private double readingToJoined(Token other) {
        double similarity =
                token.text().equals(other.text()) ? 1 : Math.max(spelling(other, policy.joined), sound(other));
        return similarity >= policy.joined ? similarity : 0;
    }

    /** The share of letters that agree, or 0 when it is less than the least that counts. */
    private double spelling(Token other, double least) {
        int longer = Math.max(token.text().length(), other.text().length());
        int allowed = (int) ((1 - least) * longer + 1e-9);
        boolean close = Math.abs(token.text().length() - other.text().length()) <= allowed
                && Long.bitCount(token.letters() ^ other.letters()) <= 2 * allowed;
        if (!close) {
            return 0;
        }
        double similarity = 1 - (double) edits.to(other.text()) / longer;
        return similarity >= least ? similarity : 0;
    }

    private double sound(Token other) {
        if (token.skeleton().length() < MIN_SKELETON || !token.skeleton().equals(other.skeleton())) {
            return 0;
        }
        if (token.vowelless() || other.vowelless()) {
            return VOWELLESS;
        }
        int longer = Math.max(token.text().length(), other.text().length());
        double spelling = 1 - (double) edits.to(other.text()) / longer;
        return spelling >= MIN_SPELLING ? (1 + spelling) / 2 : 0;
    }

    private static boolean comparable(PartType left, PartType right) {
        boolean oneLegalForm = (left == PartType.LEGAL_FORM) != (right == PartType.LEGAL_FORM);
        boolean oneNumber = (left == PartType.NUMBER) != (right == PartType.NUMBER);
        return !oneLegalForm && !oneNumber;
    }

    private static boolean exactOnly(PartType type) {
        return type == PartType.LEGAL_FORM || type == PartType.NUMBER || type == PartType.PLACE;
    }
}
