package org.demarche.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.SecureContentHandler;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A Word document (ECMA-376) into one page of text: paragraphs and tables, without running headers, footers, deleted words and embedded
 * files. A DOCX has no pages: they depend on the printer.
 */
final class DocxReader {
    private static final int SNIFFED = 8192;

    private DocxReader() {}

    static Extracted read(byte[] bytes, DocumentLimits limits, String file) throws IOException {
        refuseDocumentTypes(bytes, limits, file);
        BlockText text = new BlockText(limits, file);
        Metadata metadata = new Metadata();
        try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            new OOXMLParser().parse(stream, new SecureContentHandler(new Blocks(text), stream), metadata, context());
        } catch (EncryptedDocumentException e) {
            throw KindDetector.encrypted(file);
        } catch (TikaException | SAXException e) {
            throw Refusal.of(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "a sound DOCX",
                    "a damaged one: " + file,
                    "fetch it again, or save it anew with the program that made it",
                    e);
        }
        String read = text.toString();
        return Extracted.of(
                PagedText.onePage(read), 0, FirstPage.complete(about(metadata), FirstPage.lines(read)), List.of());
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setUseSAXDocxExtractor(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(DocumentSelector.class, embedded -> false);
        return context;
    }

    /** No part of an honest DOCX declares a document type; one that does may try to read other files through an external entity. */
    private static void refuseDocumentTypes(byte[] bytes, DocumentLimits limits, String file) throws IOException {
        long size = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                size += Math.max(entry.getSize(), 0);
                if (size > 10L * limits.maxBytes()) {
                    throw Refusal.of(
                            ErrorCode.TOO_LARGE,
                            "a DOCX of at most " + 10L * limits.maxBytes() + " bytes when unpacked",
                            "a larger one: " + file,
                            "split it");
                }
                if (isXml(entry.getName()) && declaresDocumentType(zip, entry)) {
                    throw forbidden(entry.getName(), file);
                }
            }
        }
    }

    private static boolean declaresDocumentType(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            String head = new String(stream.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
            return head.replace("\0", "").contains("<!DOCTYPE"); // without the zeros, UTF-16 reads as ASCII
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static DemarcheException forbidden(String part, String file) {
        return Refusal.of(
                ErrorCode.FORBIDDEN_XML,
                "XML without a document type declaration",
                "one in " + part + " of " + file,
                "do not trust this file; save its text with a word processor if you must");
    }

    private static About about(Metadata metadata) {
        Date made = metadata.getDate(TikaCoreProperties.CREATED);
        return new About(
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)),
                Optional.ofNullable(metadata.get(TikaCoreProperties.CREATOR)),
                Optional.ofNullable(metadata.get(TikaCoreProperties.PUBLISHER)),
                made == null ? Period.UNKNOWN : Dates.about(LocalDate.ofInstant(made.toInstant(), ZoneOffset.UTC)),
                Optional.empty());
    }

    /** Paragraphs, lines and cells of the XHTML that Tika makes. */
    private static final class Blocks extends DefaultHandler {
        private final BlockText text;
        private int head;
        private int cells;

        Blocks(BlockText text) {
            this.text = text;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "head" -> head++;
                case "td", "th" -> cells++;
                case "table", "h1", "h2", "h3", "h4", "h5", "h6" -> text.paragraph();
                case "br" -> text.line();
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "head" -> head--;
                case "td", "th" -> {
                    cells--;
                    text.cell();
                }
                case "tr", "li" -> text.line();
                case "p" -> endParagraph();
                case "table", "h1", "h2", "h3", "h4", "h5", "h6" -> text.paragraph();
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (head == 0) {
                text.append(new String(characters, start, length));
            }
        }

        @Override
        public void ignorableWhitespace(char[] characters, int start, int length) {
            // Tika's layout of its XHTML, not the document's
        }

        /** Within a cell, paragraphs are words of one line. */
        private void endParagraph() {
            if (cells > 0) {
                text.append(" ");
            } else {
                text.paragraph();
            }
        }
    }
}
