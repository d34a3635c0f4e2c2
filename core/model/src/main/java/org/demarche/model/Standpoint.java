package org.demarche.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * From where a question is asked: about which day, with the knowledge of which moment, and on evidence of which grade at least.
 *
 * @param on the day asked about
 * @param known only what the ledger had recorded by then counts
 * @param minimum only claims that meet this grade count
 */
public record Standpoint(LocalDate on, Instant known, Grade minimum) {
    /** The knowledge at the end of {@code day}, UTC. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }

    /** About the same day with the same knowledge, on evidence of another grade. */
    public Standpoint with(Grade other) {
        return new Standpoint(on, known, other);
    }

    /** The same question about another day. */
    public Standpoint on(LocalDate day) {
        return new Standpoint(day, known, minimum);
    }
}
