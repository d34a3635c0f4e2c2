package org.demarche.screen;

/** What the form and check digit of a number say. */
public enum IdentifierCheck {
    /** It carries a check digit, and that fits: it is hardly mistyped. */
    VALID,
    /** It has not the form of its kind, or its check digit does not fit: it is mistyped, or of another kind. */
    INVALID,
    /** Its kind has no check digit, or the kind is not known. */
    UNCHECKED
}
