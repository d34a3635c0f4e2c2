package org.demarche.extract;

import java.util.List;
import org.demarche.model.Modality;

/**
 * How a sentence commits itself to a deed it speaks of.
 *
 * @param modality the least committed reading of all cues
 * @param negated whether an odd number of negations stands over it
 * @param framing whether it was done, tried or planned
 * @param speakers head tokens of those who say it, nearest to the document first
 * @param cues tokens that the reading rests on, which a quotation should show
 */
record Stance(Modality modality, boolean negated, Framing framing, List<Integer> speakers, List<Integer> cues) {
    /** Whether a deed was done. */
    enum Framing {
        /** Nothing says otherwise. */
        DONE,
        /** It was tried: "sought to". */
        TRIED,
        /** It was decided on or announced: "plans to". */
        PLANNED
    }

    Stance {
        speakers = List.copyOf(speakers);
        cues = List.copyOf(cues);
    }
}
