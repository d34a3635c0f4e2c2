package org.demarche.names;

/** The role of one part within a name. */
public enum PartType {
    /** Given name of a person. */
    GIVEN,
    /** Family name of a person. */
    FAMILY,
    /** Courtesy, religious or office title. */
    TITLE,
    /** Military or police rank. */
    RANK,
    /** Legal form of an organisation; its folded value is the class of forms, so that Ltd and OOO compare as one. */
    LEGAL_FORM,
    /** Number in digits, words or Roman numerals; its folded value is in digits. */
    NUMBER,
    /** Country or its adjective within an organisation's name. */
    PLACE,
    /** Small word such as al, bin, von or of. */
    PARTICLE,
    /** Word that says what an organisation does, such as bank or trading. */
    ROLE,
    /** Word that nothing more is known about. */
    TOKEN;

    /** Whether a match of such parts alone can make two names alike. */
    boolean distinctive() {
        return switch (this) {
            case GIVEN, FAMILY, NUMBER, PLACE, ROLE, TOKEN -> true;
            case TITLE, RANK, LEGAL_FORM, PARTICLE -> false;
        };
    }
}
