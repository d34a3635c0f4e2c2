package org.demarche.ledger;

import org.demarche.model.SourceRecord;

/**
 * That a record stood in earlier versions of a list and stands in the version in force no more.
 *
 * @param record as the last version that has it describes it
 * @param last that version
 * @param without the first version after it: from its day on the record is not on the list
 */
public record Delisting(SourceRecord record, StoredVersion last, StoredVersion without) {}
