package org.demarche.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number of a ship or a shipping company by the scheme of the International Maritime Organization (resolution A.1117(30)): seven digits, the last of which checks the others in a ship's. */
final class ImoNumber {
    private static final Pattern DIGITS = Pattern.compile("(?i)^(?:IMO)?[\\s:.#-]*(\\d{7})$");
    private static final int LENGTH = 7;

    private ImoNumber() {}

    /** The seven digits, if the text is such a number and its last digit fits. */
    static Optional<String> ship(String text) {
        Matcher found = DIGITS.matcher(text.strip());
        return found.matches() && fits(found.group(1)) ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static boolean fits(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * (digits.charAt(place) - '0');
        }
        return sum % 10 == digits.charAt(LENGTH - 1) - '0';
    }
}
