package org.demarche.packs;

import org.demarche.model.PagedText;
import org.demarche.model.Reading;
import org.demarche.model.SourceDocument;

/**
 * One file of a pack with what it says.
 *
 * @param source what the file is
 * @param bytes the file; not to be changed
 * @param text the file's text, which its claims quote
 * @param reading its records and claims
 */
public record PackDocument(SourceDocument source, byte[] bytes, PagedText text, Reading reading) {}
