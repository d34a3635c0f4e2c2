package org.demarche.cli;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.fetch.FetchResult;
import org.demarche.fetch.Outcome;
import org.demarche.fetch.Surroundings;
import org.demarche.model.DemarcheException;

/**
 * Fetches lists again and again while the program serves: in one thread, the next run a fixed time after the last has ended, so that no two run at once. A run that
 * goes wrong is told, and the next one comes all the same.
 */
final class FetchSchedule implements AutoCloseable {
    private final Duration every;
    private final Supplier<List<FetchResult>> run;
    private final Surroundings.Pause pause;
    private final Consumer<String> told;
    private final Runnable switched;
    private final Thread thread;

    /**
     * A schedule that has not begun.
     *
     * @param every time between the end of a run and the next
     * @param run one run over all sources
     * @param told gets lines for a person, which hold no token and no password
     * @param switched called after a run in which a list changed
     */
    FetchSchedule(
            Duration every,
            Supplier<List<FetchResult>> run,
            Surroundings.Pause pause,
            Consumer<String> told,
            Runnable switched) {
        this.every = every;
        this.run = run;
        this.pause = pause;
        this.told = told;
        this.switched = switched;
        this.thread = new Thread(this::repeat, "fetch");
        thread.setDaemon(true);
    }

    /** Begins with a run at once. */
    FetchSchedule start() {
        thread.start();
        return this;
    }

    /** Runs until the thread is interrupted. */
    void repeat() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                once();
                pause.during(every);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() {
        try {
            List<FetchResult> results = run.get();
            FetchText.of(results).lines().forEach(told);
            if (results.stream().anyMatch(result -> result.outcome() == Outcome.SWITCHED)) {
                switched.run();
            }
        } catch (DemarcheException e) {
            told.accept("fetching: " + e.getMessage());
        } catch (RuntimeException e) {
            told.accept("fetching: expected a run to its end, found a fault of the program ("
                    + e.getClass().getSimpleName() + "): report it; the lists in force stay");
        }
    }

    /** Stops the waiting; a run that is under way is left where it is, and what is in force stays. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
