package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/**
 * Reads in a thread of its own, a bounded way ahead of the one who takes what is read, so that reading and writing keep two processors busy. What comes out, in
 * which order and with which failure, is what reading in one thread gives.
 */
final class ReadAhead implements ClaimSink {
    private static final int PORTION = 256;
    private static final int PORTIONS_AHEAD = 16;
    private static final List<Consumer<ClaimSink>> END = List.of();

    private final BlockingQueue<List<Consumer<ClaimSink>>> queue = new ArrayBlockingQueue<>(PORTIONS_AHEAD);
    private List<Consumer<ClaimSink>> portion = new ArrayList<>(PORTION);

    private ReadAhead() {}

    /**
     * Hands everything that a reading gives to the sink, in the calling thread, and returns what the reading returns.
     *
     * @param reading runs in another thread; what it throws is thrown after what it gave before was handed on
     */
    static <T> T read(Function<ClaimSink, T> reading, ClaimSink sink) {
        ReadAhead ahead = new ReadAhead();
        FutureTask<T> task = new FutureTask<>(() -> ahead.all(reading));
        Thread reader = new Thread(task, "reading a list");
        reader.setDaemon(true);
        reader.start();
        try {
            ahead.handOn(sink);
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a list was read", e);
        } catch (ExecutionException e) {
            throw thrown(e);
        } finally {
            task.cancel(true);
        }
    }

    private static RuntimeException thrown(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("reading failed", e);
    }

    private <T> T all(Function<ClaimSink, T> reading) throws InterruptedException {
        try {
            return reading.apply(this);
        } finally {
            queue.put(portion);
            if (!portion.isEmpty()) {
                queue.put(END);
            }
        }
    }

    private void handOn(ClaimSink sink) throws InterruptedException {
        for (List<Consumer<ClaimSink>> next = queue.take(); !next.isEmpty(); next = queue.take()) {
            next.forEach(each -> each.accept(sink));
        }
    }

    @Override
    public void accept(SourceRecord read) {
        add(sink -> sink.accept(read));
    }

    @Override
    public void accept(Claim claim) {
        add(sink -> sink.accept(claim));
    }

    @Override
    public void accept(Rejected row) {
        add(sink -> sink.accept(row));
    }

    private void add(Consumer<ClaimSink> next) {
        portion.add(next);
        if (portion.size() == PORTION) {
            try {
                queue.put(portion);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("nobody takes what is read any more", e);
            }
            portion = new ArrayList<>(PORTION);
        }
    }
}
