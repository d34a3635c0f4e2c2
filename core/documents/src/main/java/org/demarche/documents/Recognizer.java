package org.demarche.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Reads the words of a picture (OCR). Safe for use by several threads. */
interface Recognizer {
    /** What reads, its version and languages: {@code Tesseract 5.3.0, eng}. */
    String name();

    /** Longest that one picture may take. */
    java.time.Duration maxTime();

    /**
     * The words of a grey picture.
     *
     * @param picture a page as a person holds it
     * @param pointsPerPixel what a pixel measures on the page
     * @throws IOException if they cannot be read, or not in time
     */
    Recognized read(BufferedImage picture, float pointsPerPixel) throws IOException;

    /**
     * What was recognised.
     *
     * @param words with their places on the page in points
     * @param certainty mean of how sure the recogniser is of them, from 0 to 100
     */
    record Recognized(java.util.List<PdfWord> words, double certainty) {
        public Recognized {
            words = java.util.List.copyOf(words);
        }
    }
}
