package org.demarche.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Decides for each page which words are believed: those of its text layer, those that a recogniser reads in its picture, or none; and
 * keeps account of it. Not for use by several threads.
 */
final class PdfPages {
    /** Most pages of a document that are recognised. */
    static final int MOST_RECOGNISED = 300;

    private static final float POINTS_PER_INCH = 72;
    private static final float BEST_DPI = 300;
    /** Most pixels of a picture: a page of A3 at 300 dots an inch has 17 million. */
    private static final float MOST_PIXELS = 25_000_000;
    /** Deepest forms within forms that are looked into for pictures. */
    private static final int DEEPEST = 4;
    /** Most pages named in a note. */
    private static final int PAGES_NAMED = 10;
    /** Certainty of a recogniser below which its text is better not trusted, of 100. */
    private static final double POOR = 60;

    private final PDDocument document;
    private final Optional<Recognizer> recognizer;
    private final List<Integer> blank = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final List<Integer> rubbish = new ArrayList<>();
    private final List<Integer> overlaid = new ArrayList<>();
    private final List<Integer> recognised = new ArrayList<>();
    private final List<Integer> poor = new ArrayList<>();
    private int tried;
    private Optional<String> failure = Optional.empty();

    PdfPages(PDDocument document, Optional<? extends Recognizer> recognizer) {
        this.document = document;
        this.recognizer = recognizer.map(any -> any);
    }

    /** The page with the words that are believed. */
    PdfPage believed(PdfPage page) {
        boolean text = page.hasText();
        boolean odd = text && TextLayer.isRubbish(page.plainText());
        if (text && !odd) {
            if (page.isOverlaid()) {
                overlaid.add(page.number());
            }
            return page;
        }
        boolean picture = odd || hasPicture(page.number());
        Optional<PdfPage> read = picture ? recognised(page.number()) : Optional.empty();
        if (read.isPresent()) {
            return read.get();
        }
        (odd ? rubbish : picture ? pictures : blank).add(page.number());
        return PdfPage.of(page.number(), List.of());
    }

    /** Pages whose text was recognised in a picture, by us or by whoever made the file. */
    List<Integer> ocrPages() {
        List<Integer> all = new ArrayList<>(recognised);
        all.addAll(overlaid);
        all.sort(null);
        return all;
    }

    /** Pages that have no text here though a person sees some. */
    int unread() {
        return pictures.size() + rubbish.size();
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        String advice = failure.map(why -> "OCR failed: " + why + ".")
                .orElseGet(() -> recognizer.isPresent()
                        ? "OCR found no words on them."
                        : "OCR is needed: install Tesseract, or add a text layer first, for instance with ocrmypdf.");
        note(notes, blank, "No text layer on ", ": empty pages, or pictures that need OCR.");
        note(notes, pictures, "Only a picture on ", ", not read. " + advice);
        note(
                notes,
                rubbish,
                "The text layer of ",
                " says other letters than the page shows (its fonts do not say which letters they have), not read. "
                        + advice);
        note(
                notes,
                recognised,
                "Read by OCR (" + recognizer.map(Recognizer::name).orElse("") + "): ",
                ". Words may be wrong; look at the page before you quote it.");
        note(notes, poor, "OCR is unsure of most words of ", ".");
        note(notes, overlaid, "The text of ", " was laid over a picture by OCR before. Words may be wrong.");
        if (tried > MOST_RECOGNISED) {
            notes.add("OCR stopped after " + MOST_RECOGNISED + " pages: split the document to have the others read.");
        }
        return notes;
    }

    private static void note(List<String> notes, List<Integer> pages, String before, String after) {
        if (!pages.isEmpty()) {
            notes.add(before + named(pages) + after);
        }
    }

    private static String named(List<Integer> pages) {
        String first = String.join(
                ", ", pages.stream().limit(PAGES_NAMED).map(String::valueOf).toList());
        String more = pages.size() > PAGES_NAMED ? " and " + (pages.size() - PAGES_NAMED) + " more" : "";
        return "page " + first + more;
    }

    private Optional<PdfPage> recognised(int number) {
        if (recognizer.isEmpty() || ++tried > MOST_RECOGNISED) {
            return Optional.empty();
        }
        try {
            PDRectangle box = document.getPage(number - 1).getCropBox();
            float dpi = dpi(box);
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
            Recognizer.Recognized read = recognizer.get().read(picture, POINTS_PER_INCH / dpi);
            PdfPage page = PdfPage.of(number, read.words());
            if (!page.hasText()) {
                return Optional.empty();
            }
            recognised.add(number);
            if (read.certainty() < POOR) {
                poor.add(number);
            }
            return Optional.of(page);
        } catch (IOException | RuntimeException e) {
            failure = failure.or(() -> About.label(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static float dpi(PDRectangle box) {
        float squareInches = Math.max(box.getWidth() * box.getHeight(), 1) / (POINTS_PER_INCH * POINTS_PER_INCH);
        return Math.min(BEST_DPI, (float) Math.sqrt(MOST_PIXELS / squareInches));
    }

    private boolean hasPicture(int number) {
        PDPage page = document.getPage(number - 1);
        try {
            return hasPicture(page.getResources(), 0);
        } catch (IOException | RuntimeException e) {
            return true; // something is there that cannot be looked into
        }
    }

    private static boolean hasPicture(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            if (resources.getXObject(name) instanceof PDFormXObject form
                    && hasPicture(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
