package org.demarche.extract;

import java.util.Arrays;

/** The hash Keccak-256 as Ethereum uses it: the submission to NIST before its padding was changed to that of SHA-3 (FIPS 202). */
final class Keccak {
    private static final int RATE = 136;
    private static final int ROUNDS = 24;
    private static final int LANES = 25;

    private Keccak() {}

    /** The hash of some bytes, 32 of them. O(length). */
    static byte[] hash256(byte[] input) {
        byte[] padded = Arrays.copyOf(input, (input.length / RATE + 1) * RATE);
        padded[input.length] ^= 0x01;
        padded[padded.length - 1] ^= (byte) 0x80;
        long[] state = new long[LANES];
        for (int block = 0; block < padded.length; block += RATE) {
            for (int at = 0; at < RATE; at++) {
                state[at / 8] ^= (padded[block + at] & 0xffL) << (8 * (at % 8));
            }
            permute(state);
        }
        byte[] hash = new byte[32];
        for (int at = 0; at < hash.length; at++) {
            hash[at] = (byte) (state[at / 8] >>> (8 * (at % 8)));
        }
        return hash;
    }

    private static void permute(long[] state) {
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            theta(state);
            rhoAndPi(state);
            chi(state);
            for (int bit = 0; bit < 7; bit++) {
                if ((register & 1) == 1) {
                    state[0] ^= 1L << ((1 << bit) - 1);
                }
                register = (register << 1) ^ ((register >> 7) * 0x171);
            }
        }
    }

    private static void theta(long[] state) {
        long[] columns = new long[5];
        for (int lane = 0; lane < LANES; lane++) {
            columns[lane % 5] ^= state[lane];
        }
        for (int lane = 0; lane < LANES; lane++) {
            state[lane] ^= columns[(lane + 4) % 5] ^ Long.rotateLeft(columns[(lane + 1) % 5], 1);
        }
    }

    private static void rhoAndPi(long[] state) {
        int x = 1;
        int y = 0;
        long current = state[x];
        for (int step = 0; step < ROUNDS; step++) {
            int next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
            long moved = state[x + 5 * y];
            state[x + 5 * y] = Long.rotateLeft(current, (step + 1) * (step + 2) / 2);
            current = moved;
        }
    }

    private static void chi(long[] state) {
        for (int row = 0; row < LANES; row += 5) {
            long[] old = Arrays.copyOfRange(state, row, row + 5);
            for (int x = 0; x < 5; x++) {
                state[row + x] = old[x] ^ (~old[(x + 1) % 5] & old[(x + 2) % 5]);
            }
        }
    }
}
