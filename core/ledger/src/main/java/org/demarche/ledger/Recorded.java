package org.demarche.ledger;

import java.time.Instant;

/**
 * Something with the moment at which the ledger learnt it.
 *
 * @param sequence number of its entry, from 1
 * @param recordedAt when it was appended (transaction time)
 * @param value what was appended
 */
public record Recorded<T>(long sequence, Instant recordedAt, T value) {}
