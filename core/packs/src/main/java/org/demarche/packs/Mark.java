package org.demarche.packs;

/** How well a fact was checked; shown wherever the fact is. */
public enum Mark {
    /** Seen in a text. */
    V("seen in a text"),
    /** The measure was seen in a text; its number is general knowledge. */
    VM("seen in a text, number from general knowledge"),
    /** General knowledge, to be verified. */
    GK("general knowledge, to be verified");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** What the mark means. */
    public String label() {
        return label;
    }

    /** The one of the two that promises less. */
    public Mark weaker(Mark other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
