package org.demarche.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.CheckDigits;
import org.demarche.model.EntityType;

/**
 * Number of a ship or a shipping company by the schemes of the International Maritime Organization: seven digits, the last of which checks the others
 * ({@link CheckDigits}). In OFAC's lists of 2021 and 2023 all numbers of ships and all of companies keep their rule.
 */
final class ImoNumber {
    private static final Pattern DIGITS = Pattern.compile("(?i)^(?:IMO)?[\\s:.#-]*(\\d{7})$");

    private ImoNumber() {}

    /** The seven digits, if the text is such a number of a ship and its last digit fits. */
    static Optional<String> ship(String text) {
        return digits(text).filter(CheckDigits::imo);
    }

    /** The seven digits, if the text is such a number of a ship or of a company and its last digit fits. */
    static Optional<String> any(String text) {
        return digits(text).filter(digits -> CheckDigits.imo(digits) || CheckDigits.imoCompany(digits));
    }

    /** The seven digits, if the text is such a number and its last digit fits: a ship has the number of a ship, what owns ships may have either. */
    static Optional<String> of(String text, EntityType type) {
        return type == EntityType.VESSEL ? ship(text) : any(text);
    }

    private static Optional<String> digits(String text) {
        Matcher found = DIGITS.matcher(text.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
