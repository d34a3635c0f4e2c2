package org.demarche.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs another program on bytes, within limits of time and of output. Nothing passes through a shell or a file. */
final class Subprocess {
    private static final int BUFFER = 1 << 14;

    private Subprocess() {}

    /**
     * What the program writes to its output.
     *
     * @param command program and arguments
     * @param input what it reads
     * @throws IOException if it cannot be started, fails, takes too long or writes too much; it is then ended
     */
    static byte[] run(List<String> command, byte[] input, Duration maxTime, int maxOutput) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1"); // several threads make one page slower, not faster
        Process process = builder.start();
        try {
            background(new FutureTask<>(() -> feed(process, input)));
            FutureTask<byte[]> output = new FutureTask<>(() -> read(process, maxOutput));
            background(output);
            byte[] bytes = output.get(maxTime.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(maxTime.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(command.get(0) + " does not end");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command.get(0) + " ended with code " + process.exitValue());
            }
            return bytes;
        } catch (TimeoutException e) {
            throw new IOException(command.get(0) + " took longer than " + maxTime.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException(command.get(0) + " could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.get(0) + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void background(FutureTask<?> task) {
        Thread thread = new Thread(task, "other program");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean feed(Process process, byte[] input) throws IOException {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
            return true;
        }
    }

    private static byte[] read(Process process, int maxOutput) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = process.getInputStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (bytes.size() + count > maxOutput) {
                    throw new IOException("it writes more than " + maxOutput + " bytes");
                }
                bytes.write(buffer, 0, count);
            }
        }
        return bytes.toByteArray();
    }
}
