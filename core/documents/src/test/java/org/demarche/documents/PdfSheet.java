package org.demarche.documents;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Sets the pages of a PDF as a printer would: text filled into columns of a width, headers, notes, pictures. */
final class PdfSheet implements AutoCloseable {
    static final float SIZE = 10;
    static final float LEADING = 12;
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    PdfSheet() {
        content = newPage();
    }

    PDDocument document() {
        return document;
    }

    /** Begins another page. */
    PdfSheet page() {
        close(content);
        content = newPage();
        return this;
    }

    private PDPageContentStream newPage() {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words at a place, from the left and the top of the page in points. */
    PdfSheet at(float left, float top, float size, String words) {
        return at(left, top, size, words, RenderingMode.FILL);
    }

    PdfSheet at(float left, float top, float size, String words, RenderingMode mode) {
        try {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(FONT, size);
            content.newLineAtOffset(left, PDRectangle.A4.getHeight() - top);
            content.showText(words);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Running text filled into lines; gives the height below its last line. A number in {@code ^12^} is raised. */
    float fill(float left, float top, float width, float size, String text) {
        float height = top;
        for (String line : lines(text, width, size)) {
            set(left, height, size, line);
            height += size * LEADING / SIZE;
        }
        return height;
    }

    private void set(float left, float top, float size, String line) {
        float place = left;
        String[] parts = line.split("\\^", -1);
        for (int at = 0; at < parts.length; at++) {
            boolean raised = at % 2 == 1;
            float own = raised ? size * 0.6f : size;
            if (!parts[at].isEmpty()) {
                at(place, raised ? top - size * 0.35f : top, own, parts[at]);
                place += width(parts[at], own);
            }
        }
    }

    static List<String> lines(String text, float width, float size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (line.length() > 0 && width(longer.replace("^", ""), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    static float width(String words, float size) {
        try {
            return FONT.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of the whole page with these lines written in it. */
    PdfSheet picture(List<String> lines) {
        try {
            BufferedImage picture =
                    new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY); // A4 at 200 dots an inch
            Graphics2D graphics = picture.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
            int height = 200;
            for (String line : lines) {
                graphics.drawString(line, 150, height);
                height += 48;
            }
            graphics.dispose();
            content.drawImage(
                    LosslessFactory.createFromImage(document, picture),
                    0,
                    0,
                    PDRectangle.A4.getWidth(),
                    PDRectangle.A4.getHeight());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        close(content);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(PDPageContentStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
