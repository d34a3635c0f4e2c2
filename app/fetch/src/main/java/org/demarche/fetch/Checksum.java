package org.demarche.fetch;

import java.util.regex.Pattern;

/** How the SHA-256 of a file is known beforehand. What a server says of its own answer (Repr-Digest, RFC 9530; Digest, RFC 3230) is checked in any case. */
public sealed interface Checksum {
    /** Whether the hash is to be asked for, at which address: empty text if not. */
    String address();

    /** The publisher gives none. */
    record None() implements Checksum {
        @Override
        public String address() {
            return "";
        }
    }

    /**
     * The file never changes.
     *
     * @param sha256 64 hexadecimal digits
     */
    record Known(String sha256) implements Checksum {
        private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

        /** @throws IllegalArgumentException if it is no SHA-256 in small letters */
        public Known {
            if (!HEX.matcher(sha256).matches()) {
                throw new IllegalArgumentException("expected 64 hexadecimal digits, found " + sha256);
            }
        }

        @Override
        public String address() {
            return "";
        }
    }

    /**
     * The publisher has a file beside it that starts with its hash, as {@code sha256sum} writes it.
     *
     * @param address of that file
     */
    record Published(String address) implements Checksum {}
}
