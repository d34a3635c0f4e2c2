package org.demarche.screen;

import java.util.Arrays;
import java.util.Optional;

/** How parties are compared with entities. */
public enum ScreenMode {
    /** By names, numbers and facts, weighed: what this product stands for. */
    STANDARD("standard"),
    /**
     * By names alone, as the public sanctions search of the OFAC scores them ({@link org.demarche.names.OfacSearchScore}), so that one can check what a
     * counterparty saw there. A score of 0.95 is what that search shows as 95. O(names) a query.
     */
    OFAC("ofac");

    private final String id;

    ScreenMode(String id) {
        this.id = id;
    }

    /** The word that stands for it in the screening log. */
    public String id() {
        return id;
    }

    /** The mode that a word stands for. */
    public static Optional<ScreenMode> byId(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id.equals(id)).findFirst();
    }
}
