package org.demarche.ledger;

import java.time.Instant;

/**
 * One entry of the screening log.
 *
 * @param id its number, from 1
 * @param recordedAt when it was appended, never before an earlier entry
 * @param record what was asked and answered
 * @param answerSha256 hash of the answer in UTF-8
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash hash of this entry with the hash before
 */
public record ScreeningEntry(
        long id, Instant recordedAt, ScreeningRecord record, String answerSha256, String previousHash, String hash) {}
