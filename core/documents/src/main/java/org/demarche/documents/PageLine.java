package org.demarche.documents;

/**
 * A line of a page as it is read.
 *
 * @param text without outer white space, not empty; of a raised number the marks of {@link Row} are still there
 * @param start whether the layout starts a paragraph here
 * @param full whether it ends where its column ends, so that a sentence may go on from it into the next column
 * @param size of its font, in points
 * @param role what it is to the page
 */
record PageLine(String text, Start start, boolean full, float size, Role role) {
    /** What starts with a line. */
    enum Start {
        /** Nothing: it goes on from the line before. */
        NOTHING,
        /** A paragraph. */
        PARAGRAPH,
        /** A page, a column or another part of a page: perhaps in the middle of a paragraph. */
        REGION
    }

    /** What a line is to its page. */
    enum Role {
        /** Of the text proper. */
        BODY,
        /** Of a note below it. */
        NOTE
    }

    PageLine as(Role other) {
        return new PageLine(text, start, full, size, other);
    }

    PageLine starting() {
        return new PageLine(text, start == Start.NOTHING ? Start.PARAGRAPH : start, full, size, role);
    }

    boolean startsParagraph() {
        return start != Start.NOTHING;
    }
}
