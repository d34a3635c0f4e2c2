package org.demarche.packs;

import org.demarche.model.Content;
import org.demarche.model.PagedText;
import org.demarche.model.Reading;
import org.demarche.model.SourceDocument;

/**
 * One file of a pack with what it says.
 *
 * @param source what the file is
 * @param content the bytes of the file
 * @param text the file's text, which its claims quote
 * @param reading its records and claims
 */
public record PackDocument(SourceDocument source, Content content, PagedText text, Reading reading) {}
