package org.demarche.model;

/**
 * A row, entry or file that could not be read, kept with its reason while the rest goes on.
 *
 * @param locator where it stands: file, entry, field
 * @param cause what was expected and what was found; no personal data beyond the locator
 */
public record Rejected(String locator, String cause) {
    /** @throws IllegalArgumentException if either is blank */
    public Rejected {
        locator = Checks.text(locator, "locator of a rejected row");
        cause = Checks.text(cause, "cause of a rejection");
    }
}
