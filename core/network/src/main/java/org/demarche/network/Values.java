package org.demarche.network;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.ClaimObject;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Compares two values of what has only one, each as what it is: a time by its days, a number by its size, an identifier by letters and digits. */
final class Values {
    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NO_DIGIT = Pattern.compile("[\\s,'’]");
    private static final int LETTERS_OF_A_CODE = 2;

    private Values() {}

    /** Whether the two can be one value. */
    static boolean agree(Evidence one, Evidence other) {
        return !differ(one, other);
    }

    /** Whether the two cannot be one value; false where they are written so that they cannot be compared. */
    static boolean differ(Evidence one, Evidence other) {
        if (one.object().isPresent() && other.object().isPresent()) {
            return !one.object().equals(other.object());
        }
        if (one.object().isPresent() || other.object().isPresent()) {
            return false;
        }
        Predicate.Literal literal = one.claim().predicate().literal().orElse(Predicate.Literal.TEXT);
        String left = one.claim().object().text();
        String right = other.claim().object().text();
        return switch (literal) {
            case TIME -> time(one).isPresent() && time(other).isPresent() && apart(time(one), time(other));
            case NUMBER ->
                number(left).isPresent()
                        && number(right).isPresent()
                        && number(left).orElseThrow().compareTo(number(right).orElseThrow()) != 0;
            case COUNTRY ->
                left.length() == LETTERS_OF_A_CODE
                        && right.length() == LETTERS_OF_A_CODE
                        && !left.equalsIgnoreCase(right);
            case IDENTIFIER -> !signs(left).equalsIgnoreCase(signs(right));
            case TEXT, ADDRESS -> !Origins.key(left).equals(Origins.key(right));
        };
    }

    private static boolean apart(Optional<Period> one, Optional<Period> other) {
        return !one.orElseThrow().overlap(other.orElseThrow()).isPossible();
    }

    private static Optional<Period> time(Evidence evidence) {
        ClaimObject object = evidence.claim().object();
        return Period.tryParse(object.text());
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = NO_DIGIT.matcher(text).replaceAll("");
        return plain.matches("\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String signs(String text) {
        return NO_SIGN.matcher(text).replaceAll("");
    }
}
