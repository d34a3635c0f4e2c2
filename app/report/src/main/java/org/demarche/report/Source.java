package org.demarche.report;

import java.util.Optional;

/**
 * A source as a footnote.
 *
 * @param claimId the claim it makes
 * @param title of the document
 * @param publisher who answers for it
 * @param date when it was published, EDTF
 * @param locator where in it
 * @param url where it was published
 * @param quote its words, verbatim
 * @param grade of the claim
 */
public record Source(
        Optional<String> claimId,
        String title,
        Optional<String> publisher,
        Optional<String> date,
        Optional<String> locator,
        Optional<String> url,
        Optional<String> quote,
        Optional<String> grade) {}
