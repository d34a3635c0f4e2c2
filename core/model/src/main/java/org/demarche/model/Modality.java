package org.demarche.model;

import java.util.Locale;
import java.util.Optional;

/** How far a source commits itself to what it says; ordered from the most to the least committed. */
public enum Modality {
    /** The source says it in its own voice. */
    ASSERTED,
    /** The source passes on what a named or described other says. */
    REPORTED,
    /** The source concludes it: "appears", "likely". */
    ASSESSED,
    /** The source passes on an accusation: "allegedly", "accused of", charges. */
    ALLEGED,
    /** The source considers it: "could", "may", a condition. */
    HYPOTHETICAL,
    /** A party says that it is not so. */
    DENIED;

    /** The name in files and answers: {@code asserted}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The modality of that name. */
    public static Optional<Modality> byId(String id) {
        for (Modality modality : values()) {
            if (modality.id().equals(id)) {
                return Optional.of(modality);
            }
        }
        return Optional.empty();
    }

    /** How a sentence about a claim begins, before who says it: {@code Alleged, not established, by}. */
    public String lead() {
        return switch (this) {
            case ASSERTED -> "Stated by";
            case REPORTED -> "Reported by";
            case ASSESSED -> "Assessed by";
            case ALLEGED -> "Alleged, not established, by";
            case HYPOTHETICAL -> "Held possible by";
            case DENIED -> "Denied by";
        };
    }

    /** Whether the claim may carry a link: what is only possible or is denied links nothing. */
    public boolean links() {
        return this != HYPOTHETICAL && this != DENIED;
    }

    /** The one of the two that commits less. */
    public Modality weaker(Modality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
