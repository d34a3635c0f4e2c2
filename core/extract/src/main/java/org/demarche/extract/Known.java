package org.demarche.extract;

/**
 * An entry of the gazetteer where a text names it.
 *
 * @param entry what is named
 * @param from first token
 * @param to token after the last
 * @param by by which of its words
 */
record Known(GazetteerEntry entry, int from, int to, By by) {
    /** The words of an entry. */
    enum By {
        /** One of its names. */
        NAME,
        /** Its seat of government, which may be the city or the state. */
        SEAT,
        /** What belongs to it. */
        ADJECTIVE
    }
}
