package org.demarche.documents;

/**
 * A file that came with a message.
 *
 * @param name as the message gives it
 * @param mediaType as the message gives it
 * @param firstPage page of the message's text on which it begins, counted from 1; 0 if it was not read
 * @param pages how many pages it takes; 0 if it was not read
 */
public record Attachment(String name, String mediaType, int firstPage, int pages) {
    /** @throws IllegalArgumentException if only one of first page and number of pages is 0, or one is below */
    public Attachment {
        if (firstPage < 0 || pages < 0 || (firstPage == 0) != (pages == 0)) {
            throw new IllegalArgumentException(
                    "an attachment has pages or none, got " + pages + " from " + firstPage + ": " + name);
        }
    }

    /** Whether its text is part of the message's. */
    public boolean isRead() {
        return pages > 0;
    }
}
