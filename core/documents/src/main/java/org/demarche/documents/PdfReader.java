package org.demarche.documents;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;

/** A PDF (ISO 32000) into the text of its pages. Nothing is rendered and no script is run. */
final class PdfReader {
    private static final String PARAGRAPH = "\u2029";
    private static final String PAGE = "\f";
    /** Most pages named in a note. */
    private static final int PAGES_NAMED = 10;

    private PdfReader() {}

    static Extracted read(byte[] bytes, DocumentLimits limits, String file) throws IOException {
        try (PDDocument document = load(bytes, limits, file)) {
            int pages = document.getNumberOfPages();
            checkPages(pages, limits, file);
            List<String> raw = pages(document, limits, file);
            List<Integer> blank = blankPages(raw);
            if (blank.size() == raw.size()) {
                throw noTextLayer(pages, file);
            }
            return new Extracted(PageText.join(raw), 0, about(document.getDocumentInformation()), notes(blank));
        } catch (StackOverflowError e) {
            throw damaged(file, e);
        }
    }

    private static PDDocument load(byte[] bytes, DocumentLimits limits, String file) throws IOException {
        try {
            return Loader.loadPDF(
                    bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(10L * limits.maxBytes()).streamCache);
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

    /** The text of each page: a paragraph starts with U+2029, lines end with a line feed. */
    private static List<String> pages(PDDocument document, DocumentLimits limits, String file) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart(PARAGRAPH);
        stripper.setParagraphEnd("");
        stripper.setPageStart("");
        stripper.setPageEnd(PAGE);
        stripper.setSuppressDuplicateOverlappingText(true);
        LimitedWriter out = new LimitedWriter(limits, file);
        stripper.writeText(document, out);
        List<String> pages = new ArrayList<>(List.of(out.toString().split(PAGE, -1)));
        pages.remove(pages.size() - 1); // what follows the last page's end: nothing
        return pages;
    }

    private static List<Integer> blankPages(List<String> pages) {
        List<Integer> blank = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).codePoints().noneMatch(Character::isLetterOrDigit)) {
                blank.add(page + 1);
            }
        }
        return blank;
    }

    private static List<String> notes(List<Integer> blank) {
        if (blank.isEmpty()) {
            return List.of();
        }
        String named = String.join(
                ", ", blank.stream().limit(PAGES_NAMED).map(String::valueOf).toList());
        String more = blank.size() > PAGES_NAMED ? " and " + (blank.size() - PAGES_NAMED) + " more" : "";
        return List.of("No text layer on page " + named + more + ": empty pages, or pictures that need OCR.");
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

    private static DemarcheException noTextLayer(int pages, String file) {
        return Refusal.of(
                ErrorCode.UNREADABLE_DOCUMENT,
                "a PDF with a text layer",
                pages + (pages == 1 ? " page" : " pages") + " without one in " + file,
                "OCR is needed; add a text layer first, for instance with ocrmypdf");
    }

    private static DemarcheException damaged(String file, Throwable cause) {
        return Refusal.of(
                ErrorCode.UNREADABLE_DOCUMENT, "a sound PDF", "a damaged one: " + file, "fetch it again", cause);
    }
}
