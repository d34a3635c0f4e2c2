package org.demarche.documents;

import org.demarche.model.DemarcheException;

/**
 * Builds the text of a document made of blocks: white space within a block is one space, blocks are lines or, where a paragraph ends,
 * lines with an empty one between. Not for use by several threads.
 */
final class BlockText {
    private final StringBuilder out = new StringBuilder();
    private final DocumentLimits limits;
    private final String file;
    private int pendingNewlines;
    private String pendingGap = "";

    BlockText(DocumentLimits limits, String file) {
        this.limits = limits;
        this.file = file;
    }

    /** Adds running text.
     * @throws DemarcheException if the text becomes longer than the limit */
    void append(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                pendingGap = pendingGap.isEmpty() ? " " : pendingGap;
            } else if (!isInvisible(character)) {
                flush();
                out.append(character);
            }
        }
        check();
    }

    /** Adds text whose line breaks and spaces matter, as a block of its own. */
    void verbatim(String text) {
        paragraph();
        String kept = text.strip();
        if (!kept.isEmpty()) {
            flush();
            out.append(kept);
        }
        check();
        paragraph();
    }

    /** Ends a line. */
    void line() {
        pendingNewlines = Math.max(pendingNewlines, 1);
    }

    /** Ends a paragraph. */
    void paragraph() {
        pendingNewlines = 2;
    }

    /** Ends a cell of a table. */
    void cell() {
        pendingGap = "\t";
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void flush() {
        if (out.length() > 0) {
            if (pendingNewlines > 0) {
                out.append("\n".repeat(pendingNewlines));
            } else {
                out.append(pendingGap);
            }
        }
        pendingNewlines = 0;
        pendingGap = "";
    }

    private void check() {
        if (out.length() > limits.maxCharacters()) {
            throw Refusal.tooLong(limits, file);
        }
    }

    /** Soft hyphens, zero-width spaces and joiners, byte order marks and controls: nobody reads them, and they break words. */
    private static boolean isInvisible(char character) {
        return character == '\u00AD'
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF'
                || Character.isISOControl(character);
    }
}
