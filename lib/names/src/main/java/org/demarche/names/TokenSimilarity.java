package org.demarche.names;

/**
 * How alike one word is to others, in [0, 1]; 0 means different, see {@code similarity.floor}. Symmetric.
 *
 * <p>A word with several forms is as alike to another as its nearest form. Safe for several threads: nothing changes once made.
 */
final class TokenSimilarity {
    private static final double MIN_SPELLING = 0.4;
    private static final double VOWELLESS = 0.9;

    private final Token token;
    private final WordForm[] forms;
    private final EditDistance[] edits;
    private final ComparerPolicy policy;
    private final boolean exact;

    TokenSimilarity(Token token, ComparerPolicy policy) {
        this.token = token;
        this.forms = token.forms().toArray(WordForm[]::new);
        this.edits = token.forms().stream()
                .map(form -> new EditDistance(form.text()))
                .toArray(EditDistance[]::new);
        this.policy = policy;
        this.exact = exactOnly(token.type());
    }

    Token token() {
        return token;
    }

    double to(Token other) {
        if (!comparable(token.type(), other.type())) {
            return 0;
        }
        boolean byLetters = !(exact && exactOnly(other.type()));
        double best = 0;
        for (int form = 0; form < edits.length; form++) {
            for (int at = 0; at < other.forms().size(); at++) {
                WordForm found = other.forms().get(at);
                boolean initial = at == 0 && other.initial();
                best = Math.max(
                        best,
                        form(
                                form,
                                found.letters(),
                                0,
                                found.letters().length,
                                found.mask(),
                                found.skeleton(),
                                other.vowelless(),
                                initial,
                                byLetters));
            }
        }
        return best;
    }

    /** The most edits between words of which the longer has so many letters, for them to be alike. */
    static int allowedEdits(int longer, double least) {
        return (int) ((1 - least) * longer + 1e-9);
    }

    /**
     * How alike one form of this word and a form given by its parts are.
     *
     * @param otherInitial whether the other word is an initial
     * @param byLetters false when nothing but equal words are alike
     */
    double form(
            int form,
            char[] letters,
            int from,
            int length,
            long mask,
            long skeleton,
            boolean vowelless,
            boolean otherInitial,
            boolean byLetters) {
        WordForm own = forms[form];
        int ownLength = own.letters().length;
        if (ownLength == length && own.mask() == mask && equal(own.letters(), letters, from)) {
            return isGroup(letters, from, length) ? policy.equivalent : 1;
        }
        if (!byLetters || isGroup(own.letters(), 0, ownLength) || isGroup(letters, from, length)) {
            return 0;
        }
        boolean initial = form == 0 && token.initial();
        if (initial || otherInitial) {
            boolean begins =
                    initial != otherInitial && ownLength > 0 && length > 0 && own.letters()[0] == letters[from];
            return begins ? policy.initialSimilarity : 0;
        }
        boolean sounds = own.skeleton() != 0 && own.skeleton() == skeleton;
        int longer = Math.max(ownLength, length);
        int allowed = allowedEdits(longer, policy.floor);
        boolean close = Math.abs(ownLength - length) <= allowed && near(own.mask(), mask, allowed);
        double spelling = close ? edited(form, letters, from, length) : 0;
        return sounds ? Math.max(spelling, sounding(form, letters, from, length, vowelless)) : spelling;
    }

    /** How alike one form of this word and another are by their letters alone; the other is no initial, and neither stands for a group. */
    double spelling(int form, char[] letters, int from, int length) {
        char[] own = forms[form].letters();
        return own.length == length && equal(own, letters, from) ? 1 : edited(form, letters, from, length);
    }

    private double edited(int form, char[] letters, int from, int length) {
        double alike = alike(form, letters, from, length);
        return alike >= policy.floor ? alike * shortness(Math.max(forms[form].letters().length, length)) : 0;
    }

    private double sounding(int form, char[] letters, int from, int length, boolean vowelless) {
        if (token.vowelless() || vowelless) {
            return VOWELLESS;
        }
        double alike = alike(form, letters, from, length);
        if (female(forms[form].letters(), 0, forms[form].letters().length) != female(letters, from, length)) {
            return alike >= policy.floor ? alike : 0;
        }
        return alike >= MIN_SPELLING ? alike + policy.soundShare * (1 - alike) : 0;
    }

    /** Whether a word ends in a or ah: of two with the same consonants, that one may name a woman, as Jamila and Jamil, Olga and Oleg. */
    private static boolean female(char[] letters, int from, int length) {
        int last = length > 1 && letters[from + length - 1] == 'h' ? length - 2 : length - 1;
        return last >= 0 && letters[from + last] == 'a';
    }

    private double alike(int form, char[] letters, int from, int length) {
        int longer = Math.max(forms[form].letters().length, length);
        return 1 - (double) edits[form].to(letters, from, length) / longer;
    }

    private static boolean isGroup(char[] letters, int from, int length) {
        return length > 0 && letters[from] == GivenNames.GROUP;
    }

    /** Whether letters that only one word has leave it possible to reach the other by so many edits: each adds at most one to either. */
    static boolean near(long mask, long other, int edits) {
        return Long.bitCount(mask & ~other) <= edits && Long.bitCount(other & ~mask) <= edits;
    }

    /** Most neighbours of a short word are other words, so that one changed letter says more than its share. */
    private double shortness(int longer) {
        return longer < policy.shortLength ? policy.shortFactor : 1;
    }

    private static boolean equal(char[] own, char[] letters, int from) {
        for (int at = 0; at < own.length; at++) {
            if (own[at] != letters[from + at]) {
                return false;
            }
        }
        return true;
    }

    static boolean comparable(PartType left, PartType right) {
        boolean oneLegalForm = (left == PartType.LEGAL_FORM) != (right == PartType.LEGAL_FORM);
        boolean oneNumber = (left == PartType.NUMBER) != (right == PartType.NUMBER);
        return !oneLegalForm && !oneNumber;
    }

    static boolean exactOnly(PartType type) {
        return type == PartType.LEGAL_FORM || type == PartType.NUMBER || type == PartType.PLACE;
    }
}
