package org.demarche.ledger;

import org.demarche.model.DocumentId;
import org.demarche.model.Rejected;

/**
 * What could not be read of one document.
 *
 * @param document the source
 * @param rejected where and why
 */
public record RejectedRow(DocumentId document, Rejected rejected) {}
