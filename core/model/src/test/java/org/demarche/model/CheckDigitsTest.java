package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Check digits beside slow second implementations that read the standards in another way, and by their promise that one wrong character is seen. */
class CheckDigitsTest {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20250301L), seed -> seed + 1)
                .limit(20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSecondImplementationsAgree(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            String imo = digits(random, 7);
            assertThat(CheckDigits.imo(imo)).as(imo).isEqualTo(naiveImo(imo));
            assertThat(CheckDigits.imoCompany(imo)).as(imo).isEqualTo(naiveImoCompany(imo));
            String lei = text(random, 18) + digits(random, 2);
            assertThat(CheckDigits.lei(lei)).as(lei).isEqualTo(naiveRest(lei) == 1);
            String iban = "GB" + digits(random, 2) + text(random, 18);
            assertThat(CheckDigits.iban(iban))
                    .as(iban)
                    .isEqualTo(naiveRest(iban.substring(4) + iban.substring(0, 4)) == 1);
            String isin = "KP" + text(random, 9) + digits(random, 1);
            assertThat(CheckDigits.isin(isin)).as(isin).isEqualTo(naiveIsin(isin));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneWrongCharacterIsAlwaysSeen(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String lei = lei(random);
        everyOther(lei, CHARACTERS, other -> !CheckDigits.lei(other));
        everyOther(isin(random), "0123456789", other -> !CheckDigits.isin(other)); // Luhn promises it of digits alone
    }

    private static void everyOther(String valid, String characters, Predicate<String> refused) {
        for (int at = 0; at < valid.length(); at++) {
            for (int index = 0; index < characters.length(); index++) {
                char other = characters.charAt(index);
                if (other != valid.charAt(at) && Character.isDigit(other) == Character.isDigit(valid.charAt(at))) {
                    String wrong = valid.substring(0, at) + other + valid.substring(at + 1);
                    assertThat(refused.test(wrong)).as(wrong).isTrue();
                }
            }
        }
    }

    private static String lei(SplittableRandom random) {
        String body = text(random, 18);
        return body + String.format(java.util.Locale.ROOT, "%02d", 98 - naiveRest(body + "00"));
    }

    private static String isin(SplittableRandom random) {
        String body = "KP" + text(random, 9);
        for (int digit = 0; digit < 10; digit++) {
            if (naiveIsin(body + digit)) {
                return body + digit;
            }
        }
        throw new IllegalStateException("one digit of ten must fit " + body);
    }

    private static boolean naiveImo(String number) {
        int[] weights = {7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * (number.charAt(at) - '0');
        }
        return String.valueOf(sum).endsWith(number.substring(6));
    }

    private static boolean naiveImoCompany(String number) {
        int[] weights = {8, 6, 4, 2, 9, 7};
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * Integer.parseInt(number.substring(at, at + 1));
        }
        return String.valueOf(11 - sum % 11).endsWith(number.substring(6));
    }

    private static int naiveRest(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(character -> digits.append(CHARACTERS.indexOf(character)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    private static boolean naiveIsin(String isin) {
        StringBuilder digits = new StringBuilder();
        isin.chars().forEach(character -> digits.append(CHARACTERS.indexOf(character)));
        String reversed = digits.reverse().toString();
        int sum = 0;
        for (int at = 0; at < reversed.length(); at++) {
            int digit = reversed.charAt(at) - '0';
            sum += String.valueOf(at % 2 == 1 ? digit * 2 : digit)
                    .chars()
                    .map(part -> part - '0')
                    .sum();
        }
        return sum % 10 == 0;
    }

    private static String digits(SplittableRandom random, int length) {
        return characters(random, length, 10);
    }

    private static String text(SplittableRandom random, int length) {
        return characters(random, length, CHARACTERS.length());
    }

    private static String characters(SplittableRandom random, int length, int among) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(CHARACTERS.charAt(random.nextInt(among)));
        }
        return text.toString();
    }
}
