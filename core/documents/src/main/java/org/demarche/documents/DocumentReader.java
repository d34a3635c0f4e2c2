package org.demarche.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;

/** Reads documents: PDF, DOCX, HTML and plain text. Immutable; may be used by several threads at once. */
public final class DocumentReader {
    private static final String UNKNOWN_PUBLISHER = "unknown";

    private final DocumentLimits limits;

    /** A reader with limits of its own. */
    public DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /** A reader with {@link DocumentLimits#STANDARD}. */
    public static DocumentReader standard() {
        return new DocumentReader(DocumentLimits.STANDARD);
    }

    /**
     * The document in a file.
     *
     * @throws DemarcheException if there is no such file ({@link ErrorCode#MISSING_FILE}), it is of no kind that is read
     *     ({@link ErrorCode#WRONG_TYPE}), damaged or without text ({@link ErrorCode#UNREADABLE_DOCUMENT}), encrypted, holds a document
     *     type in its XML, or is over a limit
     */
    public ReadDocument read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw missing(file);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(limits.maxBytes() + 1);
            return read(Content.copyOf(bytes), file.toString());
        } catch (IOException e) {
            throw Refusal.of(
                    ErrorCode.MISSING_FILE,
                    "a file that may be read",
                    "one that may not: " + file,
                    "check its rights",
                    e);
        }
    }

    /**
     * The document in bytes that are already in memory.
     *
     * @param name of the file, for messages and for a title where the document has none; its folders are left out of the document's
     * @throws DemarcheException as {@link #read(Path)}
     */
    public ReadDocument read(Content content, String name) {
        if (content.size() > limits.maxBytes()) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "a document of at most " + limits.maxBytes() + " bytes",
                    "a larger one: " + name,
                    "split it");
        }
        byte[] bytes = content.toArray();
        DocumentKind kind = KindDetector.detect(bytes, name);
        Extracted extracted = Deadline.within(limits, name, () -> extract(kind, bytes, name));
        if (extracted.text().text().isBlank()) {
            throw Refusal.of(
                    ErrorCode.UNREADABLE_DOCUMENT, "a document with text", "none in " + name, "name another file");
        }
        if (extracted.text().text().length() > limits.maxCharacters()) {
            throw Refusal.tooLong(limits, name);
        }
        return new ReadDocument(
                source(content, kind, extracted.about(), fileName(name)),
                content,
                extracted.text(),
                extracted.bodyStart(),
                extracted.about().author(),
                extracted.notes());
    }

    /**
     * The files of a folder that look like documents, those of the folders in it included, in the order of their paths. Hidden files and
     * links are left out. A file that looks like a document may still turn out not to be one when it is read.
     *
     * @throws DemarcheException if there is no such folder, nothing in it looks like a document ({@link ErrorCode#NO_DOCUMENTS}), or it
     *     has more files or deeper folders than the limits
     */
    public List<Path> folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw missing(folder);
        }
        List<Path> files = FolderWalk.documents(folder, limits);
        if (files.isEmpty()) {
            throw Refusal.of(
                    ErrorCode.NO_DOCUMENTS,
                    "a folder with PDF, DOCX, HTML or plain text files",
                    "none in " + folder,
                    "name a folder that has some");
        }
        return files;
    }

    private Extracted extract(DocumentKind kind, byte[] bytes, String name) throws Exception {
        return switch (kind) {
            case TXT -> TextReader.read(TextDecoder.decode(bytes, name));
            case HTML -> HtmlReader.read(bytes, limits, name);
            case DOCX -> DocxReader.read(bytes, limits, name);
            case PDF -> PdfReader.read(bytes, limits, name);
        };
    }

    /** The publisher is who answers for the text: the author, if the document names no publisher. */
    private static SourceDocument source(Content content, DocumentKind kind, About about, String fileName) {
        return new SourceDocument(
                content.address(),
                SourceDocument.Kind.REPORT,
                about.title().orElse(fileName),
                about.publisher().or(about::author).orElse(UNKNOWN_PUBLISHER),
                about.published(),
                Reliability.F,
                kind.mediaType(),
                fileName,
                Optional.empty(),
                about.address());
    }

    private static String fileName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "document" : last;
    }

    private static DemarcheException missing(Path path) {
        boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        return Refusal.of(
                ErrorCode.MISSING_FILE,
                "a file or folder of documents",
                (there ? "something else at " : "nothing at ") + path,
                "check the name");
    }
}
