package org.demarche.fetch;

import java.time.Duration;

/**
 * How long and how much a fetch may be.
 *
 * @param connect longest time to reach a machine
 * @param answer longest time until it begins to answer
 * @param idle longest time without a byte
 * @param transfer longest time for one file, with all that is tried again and the waits between
 * @param mostBytes most bytes of one file, also after unpacking
 * @param mostRedirects most times that one request may be sent elsewhere
 * @param tries most times that one file is asked for
 * @param longestWait longest time between two tries; who is asked to wait longer gives up
 */
public record FetchLimits(
        Duration connect,
        Duration answer,
        Duration idle,
        Duration transfer,
        long mostBytes,
        int mostRedirects,
        int tries,
        Duration longestWait) {
    private static final long MOST_BYTES = 512L << 20;

    /** For files of up to 100 MB over a slow line. */
    public static final FetchLimits STANDARD = new FetchLimits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(30),
            MOST_BYTES,
            5,
            5,
            Duration.ofMinutes(5));

    /** @throws IllegalArgumentException if a number is out of range */
    public FetchLimits {
        for (Duration time : new Duration[] {connect, answer, idle, transfer}) {
            require(!time.isNegative() && !time.isZero(), "times of more than 0 seconds");
        }
        require(!longestWait.isNegative(), "a longest wait of 0 seconds or more");
        require(mostBytes > 0 && mostBytes <= MOST_BYTES, "most bytes from 1 to " + MOST_BYTES);
        require(mostRedirects >= 0 && mostRedirects <= 20, "0 to 20 redirects");
        require(tries >= 1 && tries <= 20, "1 to 20 tries");
    }

    private static void require(boolean held, String expected) {
        if (!held) {
            throw new IllegalArgumentException("expected " + expected + ", found others");
        }
    }
}
