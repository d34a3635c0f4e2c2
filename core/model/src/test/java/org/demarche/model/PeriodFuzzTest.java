package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodFuzzTest {
    private static final String ALPHABET = "0123456789001122XXX---///...~?%Yx[]{},+ T:\n\u0000\u0663\uD83D";
    private static final int TEXTS_PER_SEED = 2_000;
    private static final String DATE =
            "(\\d{4}|\\d{3}X|\\d\\dXX|\\d{4}-(0[1-9]|1[0-2]|2[1-4]|XX)|\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01]|XX)"
                    + "|\\d{4}-XX-XX)[~?%]?";
    private static final String END = "(|\\.\\.|" + DATE + ")";
    private static final Pattern FORM = Pattern.compile(DATE + "|" + END + "/" + END);

    static Stream<Long> seeds() {
        return PeriodSamples.seeds(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextRoundTripsOrIsRefusedWithAPlaceInIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PeriodSamples samples = new PeriodSamples(seed);
        int accepted = 0;
        for (int count = 0; count < TEXTS_PER_SEED; count++) {
            String text = count % 4 == 0 ? noise(random) : damaged(samples.text(), random);
            if (roundTrips(text)) {
                accepted++;
            }
        }
        assertThat(accepted).as("texts accepted").isBetween(TEXTS_PER_SEED / 50, TEXTS_PER_SEED);
    }

    private static boolean roundTrips(String text) {
        try {
            Period period = Period.parse(text);
            assertThat(period).hasToString(text).isEqualTo(Period.parse(period.toString()));
            assertThat(text).matches(FORM);
            return true;
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            int place = Integer.parseInt(message.substring(message.lastIndexOf(' ') + 1));
            assertThat(place).as(message).isBetween(1, text.length() + 1);
            return false;
        }
    }

    private static String noise(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(25); length > 0; length--) {
            text.append(character(random));
        }
        return text.toString();
    }

    private static String damaged(String text, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int wounds = 1 + random.nextInt(2); wounds > 0; wounds--) {
            int at = random.nextInt(damaged.length() + 1);
            int until = Math.min(damaged.length(), at + random.nextInt(2));
            damaged.replace(at, until, random.nextInt(3) == 0 ? "" : String.valueOf(character(random)));
        }
        return damaged.toString();
    }

    private static char character(SplittableRandom random) {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
}
