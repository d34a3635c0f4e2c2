package org.demarche.documents;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.PagedText;
import org.demarche.model.Period;

/** A PDF (ISO 32000) into the text of its pages. No script is run; a page is drawn only to be recognised. */
final class PdfReader {
    private PdfReader() {}

    static Extracted read(Bytes bytes, DocumentLimits limits, String file, Optional<? extends Recognizer> recognizer)
            throws IOException {
        try (RandomAccessRead source = open(bytes);
                PDDocument document = load(source, limits, file)) {
            checkPages(document.getNumberOfPages(), limits, file);
            PdfPages pages = new PdfPages(document, recognizer);
            PdfLayout layout = new PdfLayout();
            PdfWords.read(document, limits, file, page -> layout.add(pages.believed(page)));
            List<List<PageLine>> lines = layout.finish();
            if (lines.stream().allMatch(List::isEmpty)) {
                throw noText(document.getNumberOfPages(), pages, file);
            }
            List<String> notes = new ArrayList<>(pages.notes());
            if (layout.printedOffset() != 0) {
                notes.add("The page of the file is the printed page number "
                        + (layout.printedOffset() > 0 ? "less " : "plus ") + Math.abs(layout.printedOffset())
                        + "; citations count the pages of the file.");
            }
            PagedText text = PageText.join(lines);
            About about = FirstPage.complete(about(document.getDocumentInformation()), FirstPage.lines(lines));
            return new Extracted(text, 0, about, notes, new Extracted.Layout(pages.ocrPages(), List.of()));
        } catch (StackOverflowError e) {
            throw damaged(file, e);
        }
    }

    private static RandomAccessRead open(Bytes bytes) throws IOException {
        return bytes.path().isPresent()
                ? new RandomAccessReadBufferedFile(bytes.path().get().toFile())
                : new RandomAccessReadBuffer(bytes.all());
    }

    private static PDDocument load(RandomAccessRead source, DocumentLimits limits, String file) throws IOException {
        try {
            return Loader.loadPDF(
                    source,
                    "",
                    null,
                    null,
                    MemoryUsageSetting.setupMainMemoryOnly(10L * limits.maxBytes()).streamCache);
        } catch (InvalidPasswordException e) {
            throw KindDetector.encrypted(file);
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private static void checkPages(int pages, DocumentLimits limits, String file) {
        if (pages == 0) {
            throw Refusal.of(ErrorCode.UNREADABLE_DOCUMENT, "a PDF with pages", "none in " + file, "fetch it again");
        }
        if (pages > limits.maxPages()) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "a PDF of at most " + limits.maxPages() + " pages",
                    pages + " in " + file,
                    "split it");
        }
    }

    private static About about(PDDocumentInformation information) {
        Calendar made = information.getCreationDate();
        return new About(
                Optional.ofNullable(information.getTitle()),
                Optional.ofNullable(information.getAuthor()),
                Optional.empty(),
                made == null ? Period.UNKNOWN : Dates.about(day(made)),
                Optional.empty());
    }

    private static LocalDate day(Calendar made) {
        return LocalDate.ofInstant(made.toInstant(), made.getTimeZone().toZoneId());
    }

    private static DemarcheException noText(int pages, PdfPages account, String file) {
        String counted = pages + (pages == 1 ? " page" : " pages") + " without one in " + file;
        if (account.unread() == 0) {
            return Refusal.of(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "a PDF with a text layer",
                    counted,
                    "OCR is needed; add a text layer first, for instance with ocrmypdf");
        }
        return Refusal.of(
                ErrorCode.UNREADABLE_DOCUMENT, "a PDF with a text layer", counted, String.join(" ", account.notes()));
    }

    private static DemarcheException damaged(String file, Throwable cause) {
        return Refusal.of(
                ErrorCode.UNREADABLE_DOCUMENT, "a sound PDF", "a damaged one: " + file, "fetch it again", cause);
    }
}
