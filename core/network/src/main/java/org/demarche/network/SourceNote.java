package org.demarche.network;

import java.util.Optional;
import org.demarche.model.ClaimId;
import org.demarche.model.Grade;
import org.demarche.model.Period;

/**
 * A source as a footnote: the publication that a claim rests on, with the words that say it.
 *
 * @param claim the claim that the source makes
 * @param title of the publication
 * @param publisher who answers for it
 * @param date when it came out, {@link Period#UNKNOWN} if that is not known
 * @param locator where in it, for a person
 * @param address where it was published
 * @param quote the words that were read, verbatim
 * @param grade of source and claim
 */
public record SourceNote(
        ClaimId claim,
        String title,
        String publisher,
        Period date,
        String locator,
        Optional<String> address,
        String quote,
        Grade grade) {}
