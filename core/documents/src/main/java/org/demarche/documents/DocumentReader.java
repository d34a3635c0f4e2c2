package org.demarche.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;

/** Reads documents: PDF, DOCX, HTML, mail messages and plain text. Immutable; may be used by several threads at once. */
public final class DocumentReader {
    private static final String UNKNOWN_PUBLISHER = "unknown";
    /** Bytes from which a PDF is read where it lies and not held in memory. */
    private static final long LARGE = 4 << 20;
    /** Most messages within messages that are read. */
    private static final int DEEPEST_MESSAGE = 3;

    private final DocumentLimits limits;
    private final Optional<Recognizer> recognizer;

    /** A reader with limits of its own, without OCR. */
    public DocumentReader(DocumentLimits limits) {
        this(limits, Optional.empty());
    }

    private DocumentReader(DocumentLimits limits, Optional<Recognizer> recognizer) {
        this.limits = limits;
        this.recognizer = recognizer;
    }

    /** A reader with {@link DocumentLimits#STANDARD}, without OCR. */
    public static DocumentReader standard() {
        return new DocumentReader(DocumentLimits.STANDARD);
    }

    /** The same, reading pages that are pictures by OCR. */
    public DocumentReader withOcr(Tesseract tesseract) {
        return recognizing(tesseract);
    }

    DocumentReader recognizing(Recognizer other) {
        return new DocumentReader(limits, Optional.of(other));
    }

    /**
     * The document in a file. A large PDF is read where it lies: it must stay as it is until its content was used.
     *
     * @throws DemarcheException if there is no such file ({@link ErrorCode#MISSING_FILE}), it is of no kind that is read
     *     ({@link ErrorCode#WRONG_TYPE}), damaged or without text ({@link ErrorCode#UNREADABLE_DOCUMENT}), encrypted, holds a document
     *     type in its XML, or is over a limit
     */
    public ReadDocument read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw missing(file);
        }
        try {
            checkSize(Files.size(file), file.toString());
            return read(bytes(file), file.toString());
        } catch (IOException e) {
            throw Refusal.of(
                    ErrorCode.MISSING_FILE,
                    "a file that may be read",
                    "one that may not: " + file,
                    "check its rights",
                    e);
        }
    }

    private Bytes bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(1024);
            if (Files.size(file) >= LARGE && KindDetector.startsPdf(head)) {
                return new Bytes(Optional.of(file), Content.reopened(() -> Files.newInputStream(file)));
            }
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Bytes.of(Content.copyOf(stream.readNBytes(limits.maxBytes() + 1)));
        }
    }

    /**
     * The document in bytes that are already in memory.
     *
     * @param name of the file, for messages and for a title where the document has none; its folders are left out of the document's
     * @throws DemarcheException as {@link #read(Path)}
     */
    public ReadDocument read(Content content, String name) {
        return read(Bytes.of(content), name);
    }

    private ReadDocument read(Bytes bytes, String name) {
        checkSize(bytes.content().size(), name);
        Read read = Deadline.within(longest(), name, () -> extract(bytes, name, 0));
        Extracted extracted = read.extracted();
        if (extracted.text().text().isBlank()) {
            throw Refusal.of(
                    ErrorCode.UNREADABLE_DOCUMENT, "a document with text", "none in " + name, "name another file");
        }
        if (extracted.text().text().length() > limits.maxCharacters()) {
            throw Refusal.tooLong(limits, name);
        }
        return new ReadDocument(
                source(bytes.content(), read.kind(), extracted.about(), fileName(name)),
                bytes.content(),
                extracted.text(),
                extracted.bodyStart(),
                extracted.about().author(),
                extracted.notes(),
                new DocumentFacts(
                        Languages.of(extracted.text().text().substring(extracted.bodyStart())),
                        extracted.layout().ocrPages(),
                        extracted.layout().attachments()));
    }

    private void checkSize(long size, String name) {
        if (size > limits.maxBytes()) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "a document of at most " + limits.maxBytes() + " bytes",
                    "a larger one: " + name,
                    "split it");
        }
    }

    /** The time that a document may take, with that of the pages that may have to be recognised. */
    private Duration longest() {
        return recognizer
                .map(any -> limits.maxTime().plus(any.maxTime().multipliedBy(PdfPages.MOST_RECOGNISED)))
                .orElse(limits.maxTime());
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
                    "a folder with PDF, DOCX, HTML, EML or plain text files",
                    "none in " + folder,
                    "name a folder that has some");
        }
        return files;
    }

    private Read extract(Bytes bytes, String name, int depth) throws Exception {
        if (KindDetector.startsPdf(bytes.head(1024))) {
            return new Read(DocumentKind.PDF, PdfReader.read(bytes, limits, name, recognizer));
        }
        byte[] all = bytes.all();
        DocumentKind kind = KindDetector.detect(all, name);
        Extracted extracted = switch (kind) {
            case TXT -> TextReader.read(TextDecoder.decode(all, name));
            case HTML -> HtmlReader.read(all, limits, name);
            case DOCX -> DocxReader.read(all, limits, name);
            case PDF -> PdfReader.read(bytes, limits, name, recognizer);
            case EML -> MessageReader.read(all, limits, name, depth, this::attached);
        };
        return new Read(kind, extracted);
    }

    /** What is attached to a message; a message in too many others is not read. */
    private Extracted attached(Content content, String name, int depth) throws IOException {
        if (depth > DEEPEST_MESSAGE) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "at most " + DEEPEST_MESSAGE + " messages within one another",
                    "more at " + name,
                    "save it as a file of its own");
        }
        Read read = Deadline.within(longest(), name, () -> extract(Bytes.of(content), name, depth));
        if (read.extracted().text().text().isBlank()) {
            throw Refusal.of(
                    ErrorCode.UNREADABLE_DOCUMENT, "a document with text", "none in " + name, "look at it yourself");
        }
        return read.extracted();
    }

    /** What was read, and from what kind of document. */
    private record Read(DocumentKind kind, Extracted extracted) {}

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
