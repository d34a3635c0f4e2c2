package org.demarche.screen;

import org.demarche.network.EntityName;

/** How good the source itself says a name is. */
public enum NameQuality {
    /** The name it is called by, in any script. */
    MAIN("name"),
    /** Another full name, a former one or a short form. */
    ALIAS("alias"),
    /** A name that the source calls weak: it counts less. */
    WEAK_ALIAS("weakAlias");

    private final String id;

    NameQuality(String id) {
        this.id = id;
    }

    /** The name in answers. */
    public String id() {
        return id;
    }

    static NameQuality of(EntityName.Kind kind) {
        return switch (kind) {
            case NAME, ORIGINAL_SCRIPT -> MAIN;
            case ALIAS, FORMER_NAME, ABBREVIATION -> ALIAS;
            case WEAK_ALIAS -> WEAK_ALIAS;
        };
    }
}
