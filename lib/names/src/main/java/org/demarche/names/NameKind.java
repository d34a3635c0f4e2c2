package org.demarche.names;

/** What a name names; it decides which tables apply and how much a missing word costs. */
public enum NameKind {
    /** A human being: order of words says little, titles and ranks are set aside. */
    PERSON(0),
    /** A company, ministry, unit, mission or other body: legal forms and role words weigh little. */
    ORGANISATION(1),
    /** A ship: numbers weigh, as fleets number their ships. */
    VESSEL(2),
    /** Anything else, or not known; read as an organisation's name, and as a Korean person's where it can be one. */
    OTHER(3);

    private static final NameKind[] BY_CODE = values();
    private final int code;

    NameKind(int code) {
        this.code = code;
    }

    /** Number that stands for it in indexes. */
    int code() {
        return code;
    }

    static NameKind of(int code) {
        return BY_CODE[code];
    }
}
