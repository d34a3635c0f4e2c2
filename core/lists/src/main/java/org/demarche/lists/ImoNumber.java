package org.demarche.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.EntityType;

/**
 * Number of a ship or a shipping company by the schemes of the International Maritime Organization: seven digits, the last of which checks the others. Of a
 * ship (resolution A.1117(30)) it is the last digit of their sum with the weights 7 to 2; of a company or owner (MSC.160(78)) it is the last digit of 11 less the rest of
 * their sum with the weights 8, 6, 4, 2, 9, 7 divided by 11. In OFAC's lists of 2021 and 2023 all numbers of ships and all of companies keep their rule.
 */
final class ImoNumber {
    private static final Pattern DIGITS = Pattern.compile("(?i)^(?:IMO)?[\\s:.#-]*(\\d{7})$");
    private static final int LENGTH = 7;
    private static final int[] COMPANY_WEIGHTS = {8, 6, 4, 2, 9, 7};
    private static final int COMPANY_MODULUS = 11;

    private ImoNumber() {}

    /** The seven digits, if the text is such a number of a ship and its last digit fits. */
    static Optional<String> ship(String text) {
        return digits(text).filter(ImoNumber::isShip);
    }

    /** The seven digits, if the text is such a number of a ship or of a company and its last digit fits. */
    static Optional<String> any(String text) {
        return digits(text).filter(digits -> isShip(digits) || isCompany(digits));
    }

    /** The seven digits, if the text is such a number and its last digit fits: a ship has the number of a ship, what owns ships may have either. */
    static Optional<String> of(String text, EntityType type) {
        return type == EntityType.VESSEL ? ship(text) : any(text);
    }

    private static Optional<String> digits(String text) {
        Matcher found = DIGITS.matcher(text.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static boolean isShip(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * (digits.charAt(place) - '0');
        }
        return sum % 10 == digits.charAt(LENGTH - 1) - '0';
    }

    private static boolean isCompany(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += COMPANY_WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        return (COMPANY_MODULUS - sum % COMPANY_MODULUS) % 10 == digits.charAt(LENGTH - 1) - '0';
    }
}
