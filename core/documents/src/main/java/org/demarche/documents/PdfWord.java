package org.demarche.documents;

/**
 * A word as it stands on a page: distances in points from the left and the top of the page as a person holds it.
 *
 * @param text its letters, in the order in which they are read
 * @param left where it begins
 * @param right where it ends
 * @param baseline the line it stands on
 * @param size of its font
 * @param glued whether it goes on from the piece before it without a space, in another size
 * @param turn degrees by which the text is turned
 */
record PdfWord(String text, float left, float right, float baseline, float size, boolean glued, int turn) {
    /** Share of the font's size that its letters rise above the baseline. */
    private static final float RISE = 0.75f;

    float top() {
        return baseline - size * RISE;
    }

    float middle() {
        return (left + right) / 2;
    }
}
