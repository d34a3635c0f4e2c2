package org.demarche.screen;

/** What of a query and an entity is compared. */
public enum MatchPart {
    /** Words of the names. */
    NAME("name"),
    /** How good the source itself says the name is. */
    NAME_QUALITY("nameQuality"),
    /** A list or document number. */
    IDENTIFIER("identifier"),
    /** Date of birth. */
    BIRTH_DATE("birthDate"),
    /** Kind of thing. */
    TYPE("type"),
    /** Nationality, country or flag. */
    COUNTRY("country");

    private final String id;

    MatchPart(String id) {
        this.id = id;
    }

    /** The name in answers. */
    public String id() {
        return id;
    }
}
