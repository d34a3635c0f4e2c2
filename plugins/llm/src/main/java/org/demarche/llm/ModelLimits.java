package org.demarche.llm;

import java.time.Duration;

/**
 * What a language model may cost.
 *
 * @param block most characters of the text in one question; a longer sentence is left out
 * @param questions most questions about one text
 * @param time longest time from a question to the end of its answer
 * @param answer most bytes of an answer
 * @param claims most claims taken from an answer
 * @param tries how often a question is asked that is not answered
 * @param pause before a further try, twice as long each time
 * @param silent most questions in a row without an answer, after which no more are asked
 */
public record ModelLimits(
        int block, int questions, Duration time, int answer, int claims, int tries, Duration pause, int silent) {
    /** Three thousand characters a question, two minutes and a mebibyte an answer, three tries. */
    public static final ModelLimits STANDARD =
            new ModelLimits(3_000, 2_000, Duration.ofMinutes(2), 1 << 20, 200, 3, Duration.ofSeconds(2), 3);

    /** @throws IllegalArgumentException if a limit is not positive; a pause may be zero */
    public ModelLimits {
        boolean positive = block > 0 && questions > 0 && answer > 0 && claims > 0 && tries > 0 && silent > 0;
        if (!positive || time.isNegative() || time.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException("limits of a language model must be positive");
        }
    }
}
