package org.demarche.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Says on the error stream what a command is at, once it takes longer than two seconds. */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Console console;
    private volatile String activity;
    private final long begin = System.nanoTime();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> ticking;
    private String told = "";

    Progress(Console console, String activity) {
        this.console = console;
        this.activity = activity;
        this.ticking =
                timer.scheduleAtFixedRate(this::tell, PATIENCE.toMillis(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on at this. */
    void at(String now) {
        activity = now;
    }

    private void tell() {
        String now = activity;
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        if (!now.equals(told) || seconds % 10 < PATIENCE.toSeconds()) {
            console.note("  " + now + " ... " + seconds + " s");
            told = now;
        }
    }

    @Override
    public void close() {
        ticking.cancel(true);
        timer.shutdownNow();
    }
}
