package org.demarche.model;

/** What a source says about how good its date is: the mark at the end of an EDTF date. */
enum EdtfQualifier {
    /** Nothing: the date is meant as written. */
    NONE(""),
    /** {@code ~}: about then. */
    APPROXIMATE("~"),
    /** {@code ?}: then, if the source is right. */
    UNCERTAIN("?"),
    /** {@code %}: about then, if the source is right. */
    BOTH("%");

    private final String mark;

    EdtfQualifier(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }
}
