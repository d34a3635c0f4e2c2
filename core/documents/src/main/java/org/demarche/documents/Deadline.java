package org.demarche.documents;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** Runs a reader for a limited time: a hostile file can make a parser go on for ever. */
final class Deadline {
    private Deadline() {}

    /** What the work returns. Work that is not done in time is interrupted and left to end by itself.
     * @throws DemarcheException if the time is over, or as the work throws */
    static <T> T within(Duration longest, String file, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "document reader");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "a document that is read within " + longest.toSeconds() + " seconds",
                    "one that takes longer: " + file,
                    "split it or save it anew",
                    e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + file, e);
        } catch (ExecutionException e) {
            throw rethrown(e, file);
        }
    }

    private static RuntimeException rethrown(ExecutionException thrown, String file) {
        Throwable cause = thrown.getCause();
        if (cause instanceof DemarcheException refused) {
            return refused;
        }
        if (cause instanceof OutOfMemoryError) {
            return Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "a document that fits the memory of the program",
                    "one that does not: " + file,
                    "split it, or give Java more memory with -Xmx",
                    thrown);
        }
        return Refusal.of(
                ErrorCode.UNREADABLE_DOCUMENT,
                "a sound document",
                "a damaged one (" + reason(cause) + "): " + file,
                "fetch it again, or save it anew with the program that made it",
                thrown);
    }

    private static String reason(@org.jspecify.annotations.Nullable Throwable cause) {
        if (cause == null) {
            return "no reason given";
        }
        String message = About.label(String.valueOf(cause.getMessage())).orElse("null");
        return message.equals("null") ? cause.getClass().getSimpleName() : message;
    }
}
