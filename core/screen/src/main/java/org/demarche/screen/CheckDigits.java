package org.demarche.screen;

import java.util.regex.Pattern;

/**
 * Check digits and forms of numbers, over letters and digits in upper case without spaces. Pure; O(length).
 *
 * <p>Follows IMO resolution A.1117(30), ISO 7064 mod 97-10 as used by ISO 17442 (LEI) and ISO 13616 (IBAN), the Luhn rule as used by ISO 6166
 * (ISIN), and the forms of ISO 9362 (BIC) and ITU-R M.585 (MMSI).
 */
final class CheckDigits {
    private static final Pattern IMO = Pattern.compile("\\d{7}");
    private static final Pattern MMSI = Pattern.compile("\\d{9}");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern BIC = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern ISIN = Pattern.compile("[A-Z]{2}[A-Z0-9]{9}\\d");
    /** Weights of the first six digits of an IMO number run from 7 down to 2. */
    private static final int IMO_WEIGHT = 7;

    private static final int TEN = 10;
    private static final int MODULUS = 97;
    private static final int IBAN_HEAD = 4;

    private CheckDigits() {}

    /** Whether the sum of the first six digits, weighted 7 to 2, ends in the seventh. */
    static boolean imo(String number) {
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

    /** Whether it is nine digits, those of a ship: they begin with 2 to 7. */
    static boolean mmsi(String number) {
        return MMSI.matcher(number).matches() && number.charAt(0) >= '2' && number.charAt(0) <= '7';
    }

    /** Whether its digits, letters written as 10 to 35, leave 1 when divided by 97. */
    static boolean lei(String number) {
        return LEI.matcher(number).matches() && remainder(number) == 1;
    }

    /** The same with the first four characters moved to the end. */
    static boolean iban(String number) {
        return IBAN.matcher(number).matches()
                && remainder(number.substring(IBAN_HEAD) + number.substring(0, IBAN_HEAD)) == 1;
    }

    /** Whether it has the form of a BIC. */
    static boolean bic(String code) {
        return BIC.matcher(code).matches();
    }

    /** Whether its digits, letters written as 10 to 35, keep the rule of Luhn. */
    static boolean isin(String number) {
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
