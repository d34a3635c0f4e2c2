/**
 * Documents into text with pages and stable offsets, to which every quotation refers.
 *
 * <p>Start from {@link org.demarche.documents.DocumentReader}. It recognises PDF, DOCX, HTML, mail messages and plain text by their bytes, and gives
 * the text with where its pages start, and what the document says of itself:
 *
 * <pre>{@code
 * DocumentReader reader = DocumentReader.standard();
 * for (Path file : reader.folder(Path.of("reports"))) {
 *     ReadDocument document = reader.read(file);
 *     document.text().pageAt(5120); // 12
 * }
 * }</pre>
 *
 * <p>The same bytes give the same text with the same version of this module (and, of pages that are pictures, of Tesseract). Plain text is handed on as it stands in the file; of the
 * other kinds only what a person reads as the document's own text is: no navigation, scripts, running headers or page numbers. What was
 * done beyond that is said in {@link org.demarche.documents.ReadDocument#notes()}. {@link org.demarche.documents.Pinpoints} says where a
 * quotation stands as a person cites it. Bytes are outside data: each reader has limits
 * ({@link org.demarche.documents.DocumentLimits}), and what cannot be read is refused whole.
 *
 * <p>May depend on {@code model}, Tika, PDFBox, Mime4j and jsoup.
 */
@NullMarked
package org.demarche.documents;

import org.jspecify.annotations.NullMarked;
