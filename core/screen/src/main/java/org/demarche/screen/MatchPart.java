package org.demarche.screen;

/** What of a query and an entity is compared. */
public enum MatchPart {
    /** Nothing yet: the odds before anything is compared, against which all evidence counts. */
    PRIOR("prior"),
    /** Words of the names. */
    NAME("name"),
    /** How good the source or the asker says the name is. */
    NAME_QUALITY("nameQuality"),
    /** A list, document or other number. */
    IDENTIFIER("identifier"),
    /** Date of birth. */
    BIRTH_DATE("birthDate"),
    /** What is stated as a person's gender. */
    GENDER("gender"),
    /** Place of birth. */
    PLACE("place"),
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
