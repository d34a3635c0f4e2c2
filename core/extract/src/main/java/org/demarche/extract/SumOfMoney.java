package org.demarche.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.demarche.model.Span;

/**
 * A sum of money as a text gives it.
 *
 * @param span the words
 * @param currency ISO 4217 code
 * @param least the sum, or the lower end of a range; empty for "up to"
 * @param most the sum, or the upper end; empty for "more than"
 * @param approximate whether the text says about
 */
public record SumOfMoney(
        Span span, String currency, Optional<BigDecimal> least, Optional<BigDecimal> most, boolean approximate) {
    /** @throws IllegalArgumentException if neither end is known or they are in the wrong order */
    public SumOfMoney {
        if (least.isEmpty() && most.isEmpty()) {
            throw new IllegalArgumentException("a sum needs an amount, got none at " + span);
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException(
                    "a range must not end below its start, got " + least.get() + " to " + most.get() + " at " + span);
        }
    }

    /** {@code USD 1500000}, {@code EUR ~2000000-3000000}, {@code USD >81000000}. */
    @Override
    public String toString() {
        String about = approximate ? "~" : "";
        String low = least.map(BigDecimal::toPlainString).orElse("");
        String high = most.map(BigDecimal::toPlainString).orElse("");
        String amount =
                low.equals(high) ? low : low.isEmpty() ? "<" + high : high.isEmpty() ? ">" + low : low + "-" + high;
        return currency + " " + about + amount;
    }
}
