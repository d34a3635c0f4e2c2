package org.demarche.model;

/** Admiralty reliability of a source (NATO AJP-2.1 / STANAG 2511), from A, completely reliable, to F, cannot be judged. */
public enum Reliability {
    /** Completely reliable. */
    A("completely reliable"),
    /** Usually reliable. */
    B("usually reliable"),
    /** Fairly reliable. */
    C("fairly reliable"),
    /** Not usually reliable. */
    D("not usually reliable"),
    /** Unreliable. */
    E("unreliable"),
    /** Reliability cannot be judged. */
    F("reliability cannot be judged");

    private final String label;

    Reliability(String label) {
        this.label = label;
    }

    /** What the letter means. */
    public String label() {
        return label;
    }
}
