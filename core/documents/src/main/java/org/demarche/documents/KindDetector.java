package org.demarche.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** Recognises the kind of a document by its bytes; the file's name only tells plain text from a fragment of HTML. */
final class KindDetector {
    private static final int SNIFFED = 1024;
    private static final int MOST_ENTRIES = 10_000;
    /** Share of control characters above which bytes are no text. A text has none; a damaged one a few. */
    private static final double MOST_CONTROLS = 0.01;

    private static final String SAVE_AS = "save it as one of these";
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern OTHER_XML = Pattern.compile("(?s)^\\uFEFF?\\s*<\\?xml\\b.*");

    private KindDetector() {}

    /** The kind of the bytes.
     * @throws DemarcheException if it is not one that is read, or is encrypted or damaged */
    static DocumentKind detect(byte[] bytes, String file) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (head.isBlank() && bytes.length <= SNIFFED) {
            throw Refusal.of(
                    ErrorCode.WRONG_TYPE,
                    DocumentKind.ALL,
                    bytes.length == 0 ? "an empty file: " + file : "nothing but white space in " + file,
                    "name a file with a text");
        }
        if (head.contains("%PDF-")) {
            return DocumentKind.PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return officePackage(bytes, file);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw compound(bytes, file);
        }
        return text(bytes, head, file);
    }

    /** Whether the first bytes are those of a PDF. */
    static boolean startsPdf(byte[] head) {
        return new String(head, 0, Math.min(head.length, SNIFFED), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /** The start, long enough for the header of a message that went a long way. */
    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 16 * SNIFFED), StandardCharsets.ISO_8859_1);
    }

    private static DocumentKind text(byte[] bytes, String head, String file) {
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        if (!wide && isBinary(bytes)) {
            throw wrongType("a file of type " + typeName(bytes), file);
        }
        String start = wide
                ? new String(bytes, 0, Math.min(bytes.length, SNIFFED) / 2 * 2, StandardCharsets.UTF_16)
                : new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.UTF_8);
        if (MessageHeaders.start(head(bytes), file)) {
            return DocumentKind.EML;
        }
        if (HTML.matcher(start).matches() || isNamedHtml(file)) {
            return DocumentKind.HTML;
        }
        if (start.startsWith("{\\rtf")) {
            throw wrongType("a file of type application/rtf", file);
        }
        if (OTHER_XML.matcher(start).matches()) {
            throw wrongType("an XML file that is not HTML", file);
        }
        return DocumentKind.TXT;
    }

    private static DocumentKind officePackage(byte[] bytes, String file) {
        Set<String> names = names(bytes, file);
        boolean office = names.contains("[Content_Types].xml");
        if (office && names.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))) {
            return DocumentKind.DOCX;
        }
        if (office) {
            throw wrongType("an Office file that is not a Word document", file);
        }
        throw wrongType(names.contains("mimetype") ? "an OpenDocument or EPUB file" : "a ZIP archive", file);
    }

    private static Set<String> names(byte[] bytes, String file) {
        Set<String> names = new TreeSet<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements() && names.size() < MOST_ENTRIES) {
                ZipArchiveEntry entry = entries.nextElement();
                names.add(entry.getName());
            }
            return names;
        } catch (IOException e) {
            throw Refusal.of(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "a sound DOCX",
                    "a damaged ZIP archive: " + file,
                    "fetch it again",
                    e);
        }
    }

    /** Why a compound file (OLE 2) is refused: an encrypted DOCX is one, and so is the Word format before 2007. */
    private static DemarcheException compound(byte[] bytes, String file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return encrypted(file);
            }
        } catch (IOException | RuntimeException e) {
            return wrongType("a damaged Office file of before 2007", file);
        }
        return wrongType("an Office file of before 2007", file);
    }

    static DemarcheException encrypted(String file) {
        return Refusal.of(
                ErrorCode.ENCRYPTED_DOCUMENT,
                "a document that opens without a password",
                "an encrypted one: " + file,
                "save it without a password");
    }

    private static DemarcheException wrongType(String found, String file) {
        return Refusal.of(ErrorCode.WRONG_TYPE, DocumentKind.ALL, found + ": " + file, SAVE_AS);
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
            boolean layout = value == '\t' || value == '\n' || value == '\r' || value == '\f';
            controls += value > 0 && value < ' ' && !layout ? 1 : 0;
        }
        return controls > bytes.length * MOST_CONTROLS;
    }

    private static boolean isNamedHtml(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    private static String typeName(byte[] bytes) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(bytes), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
    }
}
