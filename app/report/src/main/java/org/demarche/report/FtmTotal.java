package org.demarche.report;

/**
 * How many there are.
 *
 * @param value the number
 * @param relation {@code eq} if it is exact, {@code gte} if there may be more
 */
public record FtmTotal(long value, String relation) {
    /** Exactly so many. */
    public static FtmTotal exactly(long value) {
        return new FtmTotal(value, "eq");
    }
}
