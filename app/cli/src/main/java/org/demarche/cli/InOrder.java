package org.demarche.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results on in the order of the things. Only so many are under way that every core has work: constant memory.
 *
 * @param <A> a thing
 * @param <B> its result
 */
final class InOrder<A, B> {
    private static final int WAITING_FOR_EACH_CORE = 4;

    private final int cores;
    private final Function<A, B> work;

    /** Gives the next thing; empty at the end. */
    interface Supply<A> {
        Optional<A> next() throws IOException;
    }

    /** Takes a result. */
    interface Sink<B> {
        void accept(B result) throws IOException;
    }

    InOrder(int cores, Function<A, B> work) {
        this.cores = cores;
        this.work = work;
    }

    /** Supply and sink are called by this thread alone. */
    void run(Supply<A> supply, Sink<B> sink) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(cores);
        try {
            Deque<Future<B>> waiting = new ArrayDeque<>();
            for (Optional<A> next = supply.next(); next.isPresent(); next = supply.next()) {
                A thing = next.get();
                waiting.addLast(pool.submit(() -> work.apply(thing)));
                if (waiting.size() > cores * WAITING_FOR_EACH_CORE) {
                    sink.accept(finished(waiting.removeFirst()));
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(finished(waiting.removeFirst()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B finished(Future<B> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a result");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
