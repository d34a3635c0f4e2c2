package org.demarche.screen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.CheckDigits;
import org.demarche.names.CountryNames;

/**
 * A number as it is compared.
 *
 * @param identifier the number as written
 * @param normal letters and digits alone, without the prefix of its kind
 * @param key what equal numbers have in common whatever their kinds
 * @param check what its check digit says of it as written
 * @param repaired whether letters were exchanged for digits that look alike, in the one way that the check digit allows
 */
record IdentifierReading(Identifier identifier, String normal, String key, IdentifierCheck check, boolean repaired) {
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern WITH_PREFIX = Pattern.compile("IMO\\d{7}");
    private static final String IMO_PREFIX = "IMO";
    /** A branch XXX is the head office, which is also written without it. */
    private static final Pattern HEAD_OFFICE = Pattern.compile("(?<bank>.{8})XXX");

    /** Each letter with the digit that is read or typed as it. */
    private static final List<String> LOOK_ALIKES = List.of("O0", "Q0", "D0", "I1", "L1", "Z2", "S5", "G6", "B8");
    /** More places in doubt leave too much to choose from. */
    private static final int MOST_DOUBTS = 3;

    private static final int MOST_TRIED = 5_000;
    private static final int LONGEST_REPAIRED = 34;

    static IdentifierReading of(Identifier identifier, String number) {
        IdentifierKind kind = identifier.kind();
        String normal = normal(kind, number);
        IdentifierCheck check = check(kind, normal);
        Optional<String> right = check == IdentifierCheck.INVALID ? putRight(kind, normal) : Optional.empty();
        return right.map(put -> new IdentifierReading(identifier, put, key(put), IdentifierCheck.INVALID, true))
                .orElseGet(() -> new IdentifierReading(identifier, normal, key(normal), check, false));
    }

    private static String key(String normal) {
        String upper = normal.toUpperCase(Locale.ROOT);
        return WITH_PREFIX.matcher(upper).matches() ? upper.substring(IMO_PREFIX.length()) : upper;
    }

    private static String normal(IdentifierKind kind, String number) {
        if (kind == IdentifierKind.WALLET) {
            String address = SPACE.matcher(number).replaceAll("");
            return WalletForm.normal(address.substring(address.indexOf(':') + 1));
        }
        if (kind == IdentifierKind.EMAIL) {
            return SPACE.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
        }
        String bare = CheckDigits.bare(number);
        String prefix = prefix(kind);
        if (!prefix.isEmpty() && bare.startsWith(prefix) && bare.length() > prefix.length()) {
            return bare.substring(prefix.length());
        }
        return kind == IdentifierKind.BIC ? HEAD_OFFICE.matcher(bare).replaceFirst("${bank}") : bare;
    }

    private static String prefix(IdentifierKind kind) {
        return switch (kind) {
            case IMO -> IMO_PREFIX;
            case MMSI -> "MMSI";
            case LEI -> "LEI";
            case IBAN -> "IBAN";
            case ISIN -> "ISIN";
            case BIC, CALL_SIGN, WALLET, ACCOUNT, PASSPORT, IDENTITY_PAPER, TAX, REGISTRATION -> "";
            case LIST_REFERENCE, PHONE, EMAIL, ANY -> "";
        };
    }

    private static IdentifierCheck check(IdentifierKind kind, String normal) {
        return switch (kind) {
            case IMO -> checked(CheckDigits.imo(normal));
            case LEI -> checked(CheckDigits.lei(normal));
            case IBAN -> checked(CheckDigits.iban(normal));
            case ISIN -> checked(CheckDigits.isin(normal));
            case BIC -> formed(CheckDigits.bic(normal));
            case MMSI -> formed(CheckDigits.mmsi(normal));
            case WALLET -> WalletForm.check(normal);
            case CALL_SIGN, ACCOUNT, PASSPORT, IDENTITY_PAPER, TAX, REGISTRATION -> IdentifierCheck.UNCHECKED;
            case LIST_REFERENCE, PHONE, EMAIL, ANY -> IdentifierCheck.UNCHECKED;
        };
    }

    private static IdentifierCheck checked(boolean fits) {
        return fits ? IdentifierCheck.VALID : IdentifierCheck.INVALID;
    }

    private static IdentifierCheck formed(boolean fits) {
        return fits ? IdentifierCheck.UNCHECKED : IdentifierCheck.INVALID;
    }

    /** The only number that the check digit allows when the fewest look-alikes are exchanged; empty if there is none or more than one. */
    private static Optional<String> putRight(IdentifierKind kind, String normal) {
        if (kind == IdentifierKind.WALLET || normal.length() > LONGEST_REPAIRED) {
            return Optional.empty();
        }
        Set<String> tried = Set.of(normal);
        for (int doubts = 1; doubts <= MOST_DOUBTS && tried.size() <= MOST_TRIED; doubts++) {
            Set<String> next = new LinkedHashSet<>();
            tried.forEach(each -> next.addAll(exchanged(each)));
            List<String> valid = next.stream()
                    .filter(each -> check(kind, each) == IdentifierCheck.VALID)
                    .toList();
            if (!valid.isEmpty()) {
                return valid.size() == 1 ? Optional.of(valid.get(0)) : Optional.empty();
            }
            tried = next;
        }
        return Optional.empty();
    }

    private static List<String> exchanged(String text) {
        List<String> others = new ArrayList<>();
        for (String pair : LOOK_ALIKES) {
            for (int at = text.indexOf(pair.charAt(0)); at >= 0; at = text.indexOf(pair.charAt(0), at + 1)) {
                others.add(text.substring(0, at) + pair.charAt(1) + text.substring(at + 1));
            }
        }
        return others;
    }

    boolean isSame(IdentifierReading other) {
        return key.equals(other.key) && isComparable(other);
    }

    /** Whether the two could be one number, whatever they are. */
    boolean isComparable(IdentifierReading other) {
        Optional<String> mine = identifier.country();
        Optional<String> theirs = other.identifier.country();
        boolean countriesDiffer = mine.isPresent()
                && theirs.isPresent()
                && !CountryNames.standard().mayBeSame(mine.get(), theirs.get());
        return identifier.kind().isComparable(other.identifier.kind()) && !countriesDiffer;
    }

    /** Whether it can tell one thing from others: it has a digit or a form of its own, and is not too short. */
    boolean tells(int shortest) {
        boolean formed = switch (identifier.kind()) {
            case BIC, WALLET, EMAIL -> true;
            case IMO, MMSI, CALL_SIGN, LEI, IBAN, ISIN, ACCOUNT, PASSPORT, IDENTITY_PAPER, TAX, REGISTRATION -> false;
            case LIST_REFERENCE, PHONE, ANY -> false;
        };
        return key.length() >= shortest && (formed || key.chars().anyMatch(Character::isDigit));
    }
}
