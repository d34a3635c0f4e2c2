package org.demarche.measure;

import java.util.Arrays;

/** Durations of single queries. */
final class Timings {
    private static final double MICROSECOND = 1e3;
    private static final double SECOND = 1e9;

    private final long[] nanoseconds;

    Timings(long[] nanoseconds) {
        this.nanoseconds = nanoseconds.clone();
        Arrays.sort(this.nanoseconds);
    }

    double perSecond() {
        return nanoseconds.length / (Arrays.stream(nanoseconds).sum() / SECOND);
    }

    /** By nearest rank, in microseconds. */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * nanoseconds.length);
        return nanoseconds[Math.max(0, rank - 1)] / MICROSECOND;
    }
}
