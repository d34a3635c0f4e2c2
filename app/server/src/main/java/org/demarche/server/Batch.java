package org.demarche.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many small pieces of work on all processors, however many requests bring them. Safe for several threads. */
final class Batch implements AutoCloseable {
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Batch::worker);

    /** The results in the order of the work.
     * @throws RuntimeException the first that a piece of work threw */
    <T> List<T> all(List<? extends Callable<T>> work) {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : workers.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is stopping", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException("a query failed", e);
        }
    }

    /** Does something later. */
    void later(Runnable work) {
        workers.execute(work);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "screening");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
