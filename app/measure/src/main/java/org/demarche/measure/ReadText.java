package org.demarche.measure;

import org.demarche.extract.Extraction;
import org.demarche.model.SourceDocument;

/**
 * A text and what was read in it.
 *
 * @param document the source
 * @param text as it was read
 * @param extraction what was read
 */
public record ReadText(SourceDocument document, String text, Extraction extraction) {}
