package org.demarche.extract;

import org.demarche.model.Credibility;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Reliability;

/**
 * The grade of a claim that was read in a text: the reliability of who published it, and a credibility that follows from how far the text
 * commits itself. docs/decisions/0010-grades-from-texts.md says why. Never {@link Credibility#CONFIRMED}: that takes two independent origins.
 */
final class TextGrades {
    private TextGrades() {}

    static Grade grade(Reliability publisher, Modality modality) {
        return new Grade(publisher, credibility(modality));
    }

    private static Credibility credibility(Modality modality) {
        return switch (modality) {
            case ASSERTED -> Credibility.PROBABLE;
            case REPORTED, ASSESSED -> Credibility.POSSIBLE;
            case ALLEGED, DENIED -> Credibility.DOUBTFUL;
            case HYPOTHETICAL -> Credibility.UNJUDGED;
        };
    }
}
