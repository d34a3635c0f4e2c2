package org.demarche.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Predicate;
import org.demarche.model.Span;

/**
 * A number that a text gives to a thing.
 *
 * @param predicate which kind of number
 * @param value the number
 * @param span where it stands
 */
record NumberClaim(Predicate predicate, String value, Span span) {
    private static final Pattern IMO_BEHIND =
            Pattern.compile("\\G[\"\u201d\u2019']?\\s?(?:\\(|,\\s)IMO(?: [Nn]umber| [Nn]o\\.?)?:?\\s?(\\d{7})\\b");

    /** The number of a thing at one of its mentions, if it checks. */
    static Optional<NumberClaim> at(TextEntity entity, Span mention, String text) {
        String name = entity.name();
        return switch (entity.type()) {
            case VESSEL -> imo(name, mention, text);
            case CRYPTO_WALLET -> Optional.of(new NumberClaim(Predicate.WALLET_ADDRESS, name, mention));
            case BANK_ACCOUNT ->
                Optional.of(new NumberClaim(
                        CheckedNumbers.isIban(name) ? Predicate.IBAN : Predicate.ACCOUNT_NUMBER, name, mention));
            case GOODS ->
                name.matches("HS \\d+")
                        ? Optional.of(new NumberClaim(Predicate.HS_CODE, name.substring(3), mention))
                        : Optional.empty();
            default -> Optional.empty(); // nothing else is known by a number here
        };
    }

    private static Optional<NumberClaim> imo(String name, Span mention, String text) {
        if (name.matches("IMO \\d{7}")) {
            return Optional.of(new NumberClaim(Predicate.IMO_NUMBER, name.substring(4), mention));
        }
        Matcher behind = IMO_BEHIND.matcher(text).region(mention.end(), Math.min(text.length(), mention.end() + 40));
        return behind.find() && CheckedNumbers.isImo(behind.group(1))
                ? Optional.of(new NumberClaim(
                        Predicate.IMO_NUMBER, behind.group(1), new Span(behind.start(1), behind.end(1))))
                : Optional.empty();
    }
}
