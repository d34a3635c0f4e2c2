package org.demarche.fetch;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The body of an answer, taken piece by piece with a limit on the time between two: a stalled line is seen, and no more is asked for than is taken. */
final class Chunks implements HttpResponse.BodySubscriber<Chunks>, AutoCloseable {
    private final LinkedBlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean closed;
    private boolean ended;

    /**
     * What came next.
     *
     * @param bytes some of the body
     * @param last whether it is the end
     * @param broken why it ended too early
     */
    private record Piece(List<ByteBuffer> bytes, boolean last, Optional<Throwable> broken) {}

    @Override
    public CompletionStage<Chunks> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        if (closed || subscription != null) {
            given.cancel();
            return;
        }
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece(bytes, false, Optional.empty()));
    }

    @Override
    public void onError(Throwable broken) {
        pieces.add(new Piece(List.of(), true, Optional.of(broken)));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(List.of(), true, Optional.empty()));
    }

    /**
     * The next bytes; empty at the end. For one thread.
     *
     * @throws IOException if the line broke, or nothing came in that time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    Optional<List<ByteBuffer>> next(Duration patience) throws IOException, InterruptedException {
        if (ended) {
            return Optional.empty();
        }
        Piece piece = pieces.poll(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
        if (piece == null) {
            throw new IOException("nothing came for " + patience.toSeconds() + " s");
        }
        ended = piece.last();
        if (piece.broken().isPresent()) {
            throw new IOException("the line broke", piece.broken().get());
        }
        Flow.Subscription source = subscription;
        if (!ended && source != null) {
            source.request(1);
        }
        return ended ? Optional.empty() : Optional.of(piece.bytes());
    }

    /** Asks for no more: what is still on its way is dropped with the line. */
    @Override
    public void close() {
        closed = true;
        Flow.Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
    }
}
