package org.demarche.documents;

import java.time.Duration;

/**
 * How much of outside data is taken in before it is refused.
 *
 * @param maxBytes largest file, in bytes
 * @param maxPages longest PDF, in pages
 * @param maxCharacters longest extracted text, in {@code char}s
 * @param maxTime longest that one file may take
 * @param maxFiles most files of one folder, those of the folders in it included
 * @param maxDepth deepest folder below the one that was named
 */
public record DocumentLimits(
        int maxBytes, int maxPages, int maxCharacters, Duration maxTime, int maxFiles, int maxDepth) {
    /** 100 MiB, 5,000 pages, 20 million characters, two minutes; folders of 10,000 files, 20 deep. */
    public static final DocumentLimits STANDARD =
            new DocumentLimits(100 << 20, 5_000, 20_000_000, Duration.ofMinutes(2), 10_000, 20);

    /** @throws IllegalArgumentException if a limit is not positive */
    public DocumentLimits {
        if (maxBytes < 1 || maxPages < 1 || maxCharacters < 1 || maxFiles < 1 || maxDepth < 1) {
            throw new IllegalArgumentException("limits must be 1 or more, got " + maxBytes + " bytes, " + maxPages
                    + " pages, " + maxCharacters + " characters, " + maxFiles + " files, depth " + maxDepth);
        }
        if (maxTime.isNegative() || maxTime.isZero()) {
            throw new IllegalArgumentException("limit of time must be positive, got " + maxTime);
        }
    }
}
