package org.demarche.names;

/** The role of one part within a name. */
public enum PartType {
    /** Given name of a person. */
    GIVEN(0, true),
    /** Family name of a person. */
    FAMILY(1, true),
    /** Courtesy, religious or office title. */
    TITLE(2, false),
    /** Military or police rank. */
    RANK(3, false),
    /** Legal form of an organisation; its folded value is the class of forms, so that Ltd and OOO compare as one. */
    LEGAL_FORM(4, false),
    /** Number in digits, words or Roman numerals; its folded value is in digits. */
    NUMBER(5, true),
    /** Country or its adjective within an organisation's name. */
    PLACE(6, true),
    /** Small word such as al, bin, von or of. */
    PARTICLE(7, false),
    /** Word that says what an organisation does, such as bank or trading. */
    ROLE(8, true),
    /** Word that nothing more is known about. */
    TOKEN(9, true),
    /** Name after the father, as in Russian: between given and family name, and often left out. */
    PATRONYMIC(10, true);

    private static final PartType[] BY_CODE = values();
    private final int code;
    private final boolean distinctive;

    PartType(int code, boolean distinctive) {
        this.code = code;
        this.distinctive = distinctive;
    }

    /** Number that stands for it in indexes. */
    int code() {
        return code;
    }

    static PartType of(int code) {
        return BY_CODE[code];
    }

    /** Whether a match of such parts alone can make two names alike. */
    boolean distinctive() {
        return distinctive;
    }
}
