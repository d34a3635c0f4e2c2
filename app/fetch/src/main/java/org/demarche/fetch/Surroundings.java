package org.demarche.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * What a fetch takes from the machine, given so that a run can be replayed.
 *
 * @param clock what time it is
 * @param nanos a time that never goes back, in nanoseconds from anywhere
 * @param pause waits
 * @param random spreads waits
 */
public record Surroundings(Clock clock, LongSupplier nanos, Pause pause, RandomGenerator random) {
    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        /** Returns after that time.
         * @throws InterruptedException if the waiting thread is interrupted */
        void during(Duration time) throws InterruptedException;
    }

    /** Those of this machine. */
    public static Surroundings ofMachine(Clock clock) {
        return new Surroundings(
                clock, System::nanoTime, time -> Thread.sleep(time.toMillis()), RandomGenerator.getDefault());
    }
}
