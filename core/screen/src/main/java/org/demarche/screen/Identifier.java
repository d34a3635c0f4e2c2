package org.demarche.screen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.names.CountryNames;

/**
 * A number that tells one thing from others.
 *
 * @param kind what it is a number of
 * @param value as it was written, 1 to {@value #MOST_CHARACTERS} characters
 * @param country ISO 3166 code of two letters of who issued it; empty if that is not known
 */
public record Identifier(IdentifierKind kind, String value, Optional<String> country) {
    /** The most characters of one. */
    public static final int MOST_CHARACTERS = 200;

    private static final int SHOWN = 3;

    private static final Pattern COUNTRY_BEFORE = Pattern.compile("([A-Za-z]{2,3}):\\s*(?<number>\\S.*)");
    private static final Pattern COUNTRY_BEHIND = Pattern.compile("(?<number>\\S[^()]*)\\(([^()]+)\\)");

    /** @throws DemarcheException WRONG_USAGE if the value is blank or too long */
    public Identifier {
        value = value.strip();
        if (value.isEmpty() || value.length() > MOST_CHARACTERS) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a number of 1 to " + MOST_CHARACTERS + " characters, found " + value.length()
                            + ": give the number alone");
        }
    }

    /** A number of a kind, with the country that issued it if the text names it: {@code US:123456} or {@code 123456 (France)}.
     * @throws DemarcheException WRONG_USAGE if the text is blank or too long */
    public static Identifier of(IdentifierKind kind, String text) {
        Identifier plain = new Identifier(kind, text, Optional.empty());
        Matcher before = COUNTRY_BEFORE.matcher(plain.value());
        if (before.matches()) {
            return plain.issuedBy(before.group(1));
        }
        Matcher behind = COUNTRY_BEHIND.matcher(plain.value());
        return behind.matches() ? plain.issuedBy(behind.group(2)) : plain;
    }

    /** The same, issued by a country, given by name or code; a country that is not known is left out. */
    public Identifier issuedBy(String name) {
        Optional<String> code = CountryNames.standard().code(name);
        return code.isEmpty() ? this : new Identifier(kind, value, code);
    }

    /** Letters and digits alone, without the prefix of the kind, put right where the check digit proves how. */
    public String normal() {
        return reading().normal();
    }

    /** What its form and check digit say of it as written. */
    public IdentifierCheck check() {
        return reading().check();
    }

    /** Whether two are one number: of comparable kinds, with the same letters and digits, not issued by two countries. Symmetric. */
    public boolean isSame(Identifier other) {
        return reading().isSame(other.reading());
    }

    /** The value for an answer to one who does not know it: of numbers that are a person's own, all but the end is left out. */
    String shown() {
        int kept = Math.min(SHOWN, value.length() / 2);
        return kind.isPersonal() ? "…" + value.substring(value.length() - kept) : value;
    }

    /** The number as it is compared; O(length). */
    IdentifierReading reading() {
        return IdentifierReading.of(this, bare());
    }

    /** The value without the country. */
    private String bare() {
        if (country.isEmpty()) {
            return value;
        }
        for (Pattern form : new Pattern[] {COUNTRY_BEFORE, COUNTRY_BEHIND}) {
            Matcher matcher = form.matcher(value);
            if (matcher.matches()) {
                return matcher.group("number");
            }
        }
        return value;
    }
}
