package org.demarche.network;

import org.demarche.model.ClaimId;

/**
 * Why a claim adds no origin to another that says the same.
 *
 * @param of the claim that it repeats; itself one that repeats nothing, or closer to it
 * @param source who published that one
 * @param kind in what the two are not independent
 * @param reason the same in words, with what was compared
 */
public record Repetition(ClaimId of, String source, Kind kind, String reason) {
    /** In what two claims are not independent; from the one a reader sees first to the one that must be known. */
    public enum Kind {
        /** The one has the words of the other. */
        WORDS("words"),
        /** Both rest on one document that they name. */
        DOCUMENT("document"),
        /** Both go back to one who says so. */
        SPEAKER("speaker");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in answers. */
        public String id() {
            return id;
        }
    }
}
