package org.demarche.ledger;

import java.time.LocalDate;

/** What a person decided about a party and an entity that was found for it. Never edited: taking it back is a decision of its own. */
public sealed interface WhitelistDecision {
    /** Most characters of a party, an entity or a reason. */
    int LONGEST_TEXT = 4_000;

    /** Why, for a later reader. */
    String reason();

    /**
     * The party is not the entity: until a day the entity is left out of answers about the party.
     *
     * @param party who is asked about, by the client's id or by name and dates of birth, as the asker of screenings writes it
     * @param entity id of the entity
     * @param reason why
     * @param until the last day on which it counts
     */
    record Add(String party, String entity, String reason, LocalDate until) implements WhitelistDecision {
        /** @throws IllegalArgumentException if a text is blank or too long */
        public Add {
            requireText("party", party);
            requireText("entity", entity);
            requireText("reason", reason);
        }
    }

    /**
     * An earlier decision no longer counts.
     *
     * @param entry its number in the log
     * @param reason why
     */
    record Remove(long entry, String reason) implements WhitelistDecision {
        /** @throws IllegalArgumentException if the reason is blank or too long */
        public Remove {
            requireText("reason", reason);
        }
    }

    private static void requireText(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    what + " must have 1 to " + LONGEST_TEXT + " characters, got " + text.length());
        }
    }
}
