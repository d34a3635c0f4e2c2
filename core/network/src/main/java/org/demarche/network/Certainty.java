package org.demarche.network;

/** How far a link or statement may be relied upon, and so how it is drawn. */
public enum Certainty {
    /** Stated or reported by two independent origins, or on an official list, or by the authority whose act it is. */
    CONFIRMED("solid"),
    /** Stated or reported by one origin, or alleged. */
    UNCONFIRMED("dashed"),
    /** Concluded or only considered by a source. */
    INFERRED("dotted"),
    /** Said not to be so. */
    DENIED("struck");

    private final String line;

    Certainty(String line) {
        this.line = line;
    }

    /** The line it is drawn with: solid, dashed, dotted, struck. */
    public String line() {
        return line;
    }
}
