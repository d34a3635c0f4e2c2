package org.demarche.ledger;

/**
 * Projection of a record's entry.
 *
 * @param sequence number of the entry
 * @param id the record
 * @param document number of the entry of its document
 */
record RecordRow(long sequence, String id, long document) {}
