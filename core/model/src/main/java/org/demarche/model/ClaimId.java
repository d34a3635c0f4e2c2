package org.demarche.model;

/**
 * Address of a claim: a hash of its content and citation, so that reading the same file twice adds nothing.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
    private static final int SHORT = 12;

    /** @throws IllegalArgumentException if {@code value} is not 64 lower-case hexadecimal digits */
    public ClaimId {
        Checks.sha256(value, "claim id");
    }

    /** The first 12 digits: enough to name a claim to a person. */
    public String shortened() {
        return value.substring(0, SHORT);
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
