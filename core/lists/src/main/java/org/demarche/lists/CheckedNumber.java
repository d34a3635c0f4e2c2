package org.demarche.lists;

import java.util.EnumMap;
import java.util.Map;
import org.demarche.model.CheckDigits;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/**
 * Claims of numbers that check themselves: one whose check digit, or form, does not fit is no such number. It is a remark then, with what it was meant as; an IBAN is
 * an account number, for remarks are shown and numbers of accounts are not.
 */
final class CheckedNumber {
    private static final String ISIN = "ISIN";
    private static final String IBAN = "IBAN";

    private CheckedNumber() {}

    /** The claim, or what is left of it. O(length of the number). */
    static Claim of(Claim claim) {
        String number = claim.object().text();
        return switch (claim.predicate()) {
            case IMO_NUMBER -> ImoNumber.any(number).isPresent() ? claim : remark(claim);
            case LEI -> fits(number, "LEI", CheckDigits::lei) ? claim : remark(claim);
            case SWIFT_BIC -> fits(number, "BIC", CheckDigits::bic) ? claim : remark(claim);
            case IBAN -> fits(number, IBAN, CheckDigits::iban) ? claim : account(claim);
            case REGISTRATION_NUMBER ->
                isSaid(claim, ISIN) && !fits(number, ISIN, CheckDigits::isin) ? remark(claim) : claim;
            default -> claim;
        };
    }

    private static boolean isSaid(Claim claim, String kind) {
        return claim.qualifier(QualifierKey.ROLE)
                .filter(role -> role.text().equals(kind))
                .isPresent();
    }

    /** Whether a number keeps its rule, with or without the name of its kind before it. */
    private static boolean fits(String number, String kind, java.util.function.Predicate<String> rule) {
        String bare = CheckDigits.bare(number);
        return rule.test(bare) || (bare.startsWith(kind) && rule.test(bare.substring(kind.length())));
    }

    private static Claim remark(Claim claim) {
        return as(claim, Predicate.REMARK, claim.predicate().label());
    }

    private static Claim account(Claim claim) {
        return as(claim, Predicate.ACCOUNT_NUMBER, IBAN);
    }

    private static Claim as(Claim claim, Predicate predicate, String role) {
        Map<QualifierKey, ClaimObject> qualifiers = new EnumMap<>(QualifierKey.class);
        qualifiers.put(QualifierKey.ROLE, ClaimObject.text(role));
        qualifiers.putAll(claim.qualifiers());
        return new Claim(
                claim.subject(),
                predicate,
                claim.object(),
                qualifiers,
                claim.period(),
                claim.modality(),
                claim.negated(),
                claim.attribution(),
                claim.grade(),
                claim.citation(),
                claim.origin());
    }
}
