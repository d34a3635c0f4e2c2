package org.demarche.screen;

import java.util.Locale;
import java.util.Optional;

/** What a source states as a person's gender; it is never guessed from a name. */
public enum Gender {
    /** Female. */
    FEMALE("female"),
    /** Male. */
    MALE("male"),
    /** Another one. */
    OTHER("other");

    private final String id;

    Gender(String id) {
        this.id = id;
    }

    /** The name in claims and answers. */
    public String id() {
        return id;
    }

    /** The one that a word or letter means, such as {@code male} or {@code F}; empty if it means none. */
    public static Optional<Gender> tryParse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "male", "m", "man" -> Optional.of(MALE);
            case "female", "f", "w", "woman" -> Optional.of(FEMALE);
            case "other", "x" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
