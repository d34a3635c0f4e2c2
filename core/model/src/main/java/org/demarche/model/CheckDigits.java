package org.demarche.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Check digits and forms of numbers, over letters and digits in upper case without spaces, as {@link #bare} makes them. Pure; O(length).
 *
 * <p>Follows IMO resolutions A.1117(30) for ships and MSC.160(78) for companies, ISO 7064 mod 97-10 as used by ISO 17442 (LEI) and ISO 13616 (IBAN), the Luhn rule as used by ISO 6166
 * (ISIN), and the forms of ISO 9362 (BIC) and ITU-R M.585 (MMSI).
 */
public final class CheckDigits {
    private static final Pattern IMO = Pattern.compile("\\d{7}");
    private static final Pattern MMSI = Pattern.compile("\\d{9}");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern BIC = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern ISIN = Pattern.compile("[A-Z]{2}[A-Z0-9]{9}\\d");
    /** Weights of the first six digits of an IMO number run from 7 down to 2. */
    private static final int IMO_WEIGHT = 7;

    /** Weights of the first six digits of the IMO number of a company or owner. */
    private static final int[] COMPANY_WEIGHTS = {8, 6, 4, 2, 9, 7};

    private static final int COMPANY_MODULUS = 11;
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private static final int TEN = 10;
    private static final int MODULUS = 97;
    private static final int IBAN_HEAD = 4;

    private CheckDigits() {}

    /** A number as it is checked: its letters and digits alone, in upper case. */
    public static String bare(String number) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether it is the number of a ship: the sum of its first six digits, weighted 7 to 2, ends in the seventh. */
    public static boolean imo(String number) {
        if (!IMO.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        int last = number.length() - 1;
        for (int at = 0; at < last; at++) {
            sum += (IMO_WEIGHT - at) * Character.digit(number.charAt(at), TEN);
        }
        return sum % TEN == Character.digit(number.charAt(last), TEN);
    }

    /** Whether it is the number of a company or owner of ships: 11 less the rest of the weighted sum of its first six digits divided by 11 ends in the seventh. */
    public static boolean imoCompany(String number) {
        if (!IMO.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < COMPANY_WEIGHTS.length; at++) {
            sum += COMPANY_WEIGHTS[at] * Character.digit(number.charAt(at), TEN);
        }
        return (COMPANY_MODULUS - sum % COMPANY_MODULUS) % TEN
                == Character.digit(number.charAt(number.length() - 1), TEN);
    }

    /** Whether it is an MMSI by its form, which has no check digit: nine digits, those of a ship begin with 2 to 7. */
    public static boolean mmsi(String number) {
        return MMSI.matcher(number).matches() && number.charAt(0) >= '2' && number.charAt(0) <= '7';
    }

    /** Whether it is an LEI: its digits, letters written as 10 to 35, leave 1 when divided by 97. */
    public static boolean lei(String number) {
        return LEI.matcher(number).matches() && remainder(number) == 1;
    }

    /** Whether it is an IBAN: the rule of {@link #lei} with its first four characters moved to the end. */
    public static boolean iban(String number) {
        return IBAN.matcher(number).matches()
                && remainder(number.substring(IBAN_HEAD) + number.substring(0, IBAN_HEAD)) == 1;
    }

    /** Whether it has the form of a BIC, which has no check digit. */
    public static boolean bic(String code) {
        return BIC.matcher(code).matches();
    }

    /** Whether it is an ISIN: its digits, letters written as 10 to 35, keep the rule of Luhn. */
    public static boolean isin(String number) {
        if (!ISIN.matcher(number).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - at), TEN);
            int counted = at % 2 == 0 ? digit : 2 * digit;
            sum += counted / TEN + counted % TEN;
        }
        return sum % TEN == 0;
    }

    private static int remainder(String text) {
        int rest = 0;
        for (int at = 0; at < text.length(); at++) {
            int value = Character.digit(text.charAt(at), Character.MAX_RADIX);
            rest = (rest * (value < TEN ? TEN : TEN * TEN) + value) % MODULUS;
        }
        return rest;
    }
}
