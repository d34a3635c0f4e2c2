package org.demarche.model;

import java.util.HexFormat;

/**
 * Address of a claim: a hash of its content and citation, so that reading the same file twice adds nothing. Written as 64 lower-case hexadecimal digits,
 * held as 32 bytes, as a ledger has a million of them. Immutable.
 */
public final class ClaimId implements Comparable<ClaimId> {
    private static final int SHORT = 12;
    private static final int DIGITS = 16;

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    /** @throws IllegalArgumentException if {@code value} is not 64 lower-case hexadecimal digits */
    public ClaimId(String value) {
        Checks.sha256(value, "claim id");
        first = part(value, 0);
        second = part(value, 1);
        third = part(value, 2);
        fourth = part(value, 3);
    }

    private static long part(String value, int at) {
        return HexFormat.fromHexDigitsToLong(value, at * DIGITS, (at + 1) * DIGITS);
    }

    /** The 64 lower-case hexadecimal digits, written anew at each call. */
    public String value() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }

    /** The first 12 digits: enough to name a claim to a person. */
    public String shortened() {
        return value().substring(0, SHORT);
    }

    /** In the order of the digits. */
    @Override
    public int compareTo(ClaimId other) {
        int order = Long.compareUnsigned(first, other.first);
        order = order == 0 ? Long.compareUnsigned(second, other.second) : order;
        order = order == 0 ? Long.compareUnsigned(third, other.third) : order;
        return order == 0 ? Long.compareUnsigned(fourth, other.fourth) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimId id
                && first == id.first
                && second == id.second
                && third == id.third
                && fourth == id.fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    @Override
    public String toString() {
        return value();
    }
}
