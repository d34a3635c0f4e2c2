package org.demarche.missions;

import java.util.Locale;

/** What is known on a day of whether a mission works. */
public enum MissionStatus {
    /** Last seen open, and nobody says that it closed or will. */
    OPEN("open"),
    /** Stated to have closed by the day, and not seen open since. */
    CLOSED("closed"),
    /** Its closing is announced, or may have happened by the day but need not have. */
    ANNOUNCED("closing announced"),
    /** Stated to have closed, and seen open later by another; or closed only by somebody's conclusion or accusation. */
    DISPUTED("disputed"),
    /** Nobody says anything about it by the day. */
    UNKNOWN("not known");

    private final String label;

    MissionStatus(String label) {
        this.label = label;
    }

    /** The name in answers. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for a reader. */
    public String label() {
        return label;
    }
}
