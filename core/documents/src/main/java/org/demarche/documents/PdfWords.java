package org.demarche.documents;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.demarche.model.ErrorCode;

/**
 * Gives the words of a PDF page by page, so that no more than one page's glyphs are in memory. PDFBox joins glyphs to words; where they
 * belong on the page is decided later. Not for use by several threads.
 */
final class PdfWords extends PDFTextStripper {
    /** Most glyphs of a page: a dense page of a newspaper has 20,000. */
    private static final int MOST_GLYPHS = 2_000_000;
    /** Longest run of letters kept as one word. */
    private static final int LONGEST_WORD = 10_000;
    /** Glyphs of one word whose sizes or baselines differ by more are pieces of their own, such as the raised number of a note. */
    private static final float SAME = 0.12f;

    /** Share of the size by which glyphs of one word stand apart at most. */
    private static final float APART = 0.5f;

    private final Consumer<PdfPage> pages;
    private final DocumentLimits limits;
    private final String file;
    private List<PdfWord> words = new ArrayList<>();
    private int glyphs;
    private int invisible;
    private long characters;

    private PdfWords(DocumentLimits limits, String file, Consumer<PdfPage> pages) {
        this.pages = pages;
        this.limits = limits;
        this.file = file;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** Gives each page of the document in order, pages without words too. */
    static void read(PDDocument document, DocumentLimits limits, String file, Consumer<PdfPage> pages)
            throws IOException {
        new PdfWords(limits, file, pages).writeText(document, Writer.nullWriter());
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("stopped while reading " + file);
        }
    }

    @Override
    protected void endPage(PDPage page) {
        pages.accept(new PdfPage(getCurrentPageNo(), words, glyphs, invisible));
        words = new ArrayList<>();
        glyphs = 0;
        invisible = 0;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs++;
        if (glyphs > MOST_GLYPHS) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "at most " + MOST_GLYPHS + " letters on a page",
                    "more on page " + getCurrentPageNo() + " of " + file,
                    "split the page");
        }
        invisible += getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER ? 1 : 0;
        super.processTextPosition(glyph);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphsOfWord) {
        characters += text.length();
        if (characters > limits.maxCharacters()) {
            throw Refusal.tooLong(limits, file);
        }
        int start = 0;
        boolean glued = false;
        for (int at = 0; at <= glyphsOfWord.size(); at++) {
            boolean space = at < glyphsOfWord.size()
                    && glyphsOfWord.get(at).getUnicode().isBlank();
            boolean ends = at == glyphsOfWord.size()
                    || space
                    || (at > start && (at - start >= LONGEST_WORD || differs(glyphsOfWord, start, at)));
            if (!ends) {
                continue;
            }
            if (at > start) {
                words.add(word(glyphsOfWord.subList(start, at), glued));
            }
            glued = !space
                    && at < glyphsOfWord.size()
                    && at > start
                    && !isApart(glyphsOfWord.get(at - 1), glyphsOfWord.get(at));
            start = space ? at + 1 : at;
        }
    }

    /** Whether another piece begins: in another size, on another height, or not beside the glyph before. */
    private static boolean differs(List<TextPosition> glyphs, int start, int at) {
        TextPosition one = glyphs.get(start);
        TextPosition other = glyphs.get(at);
        float size = Math.max(one.getFontSizeInPt(), other.getFontSizeInPt());
        return Math.abs(one.getFontSizeInPt() - other.getFontSizeInPt()) > SAME * size
                || Math.abs(one.getYDirAdj() - other.getYDirAdj()) > SAME * size
                || isApart(glyphs.get(at - 1), other);
    }

    /** Whether more than half a letter is between two glyphs, on whichever side the second one is. */
    private static boolean isApart(TextPosition one, TextPosition other) {
        float size = Math.abs(other.getFontSizeInPt());
        float onTheRight = other.getXDirAdj() - (one.getXDirAdj() + one.getWidthDirAdj());
        float onTheLeft = one.getXDirAdj() - (other.getXDirAdj() + other.getWidthDirAdj());
        return Math.max(onTheRight, onTheLeft) > size * APART;
    }

    private static PdfWord word(List<TextPosition> glyphs, boolean glued) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (TextPosition glyph : glyphs) {
            left = Math.min(left, glyph.getXDirAdj());
            right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
        }
        TextPosition first = glyphs.get(0);
        float size = Math.abs(first.getFontSizeInPt());
        return new PdfWord(
                letters(Leftward.read(glyphs)),
                left,
                right,
                first.getYDirAdj(),
                size > 0 ? size : 1,
                glued,
                Math.round(first.getDir()));
    }

    /** Ligatures and the forms that Arabic letters take within a word are written as the letters they stand for. */
    private static String letters(String text) {
        boolean formed = text.chars()
                .anyMatch(c -> (c >= '\uFB00' && c <= '\uFDCF')
                        || (c >= '\uFDF0' && c <= '\uFDFF')
                        || (c >= '\uFE70' && c < '\uFEFF'));
        return formed ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
