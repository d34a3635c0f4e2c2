package org.demarche.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.Answers;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running server: the API under {@code /api/v1}, the screening API at the addresses of yente, and the page under everything else. Safe for several threads. */
public final class Server implements AutoCloseable {
    /** Where it listens unless told otherwise: reachable from this machine only. */
    public static final String LOOPBACK = "127.0.0.1";

    /** Most questions answered at once; Jetty itself needs some of the threads. */
    private static final int MOST_THREADS = 32;

    private static final int HIGHEST_PORT = 65_535;
    /** Longest head of a request in bytes: the address may be long, and what is too long is to be told so. */
    private static final int LONGEST_HEAD = 160 * 1024;
    /** Longest body of a request in bytes. */
    private static final long LONGEST_BODY = 8L * 1024 * 1024;

    private final Javalin javalin;
    private final Batch batch;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(Javalin javalin, Batch batch) {
        this.javalin = javalin;
        this.batch = batch;
    }

    /**
     * Starts a server that this machine alone can reach. Returns when it answers.
     *
     * @param port to listen on, 0 for any that is free
     * @throws DemarcheException if the port is taken ({@link ErrorCode#PORT_IN_USE}) or none ({@link ErrorCode#WRONG_USAGE})
     */
    public static Server start(Answers answers, int port) {
        return start(answers, LOOPBACK, port);
    }

    /**
     * Starts a server on an address of this machine.
     *
     * @param address to listen on, such as {@code 0.0.0.0} for every one
     * @param port to listen on, 0 for any that is free
     * @throws DemarcheException as {@link #start(Answers, int)}
     */
    public static Server start(Answers answers, String address, int port) {
        return start(answers, address, port, ScreeningSettings.STANDARD);
    }

    /**
     * Starts a server on an address of this machine.
     *
     * @param address to listen on, such as {@code 0.0.0.0} for every one
     * @param port to listen on, 0 for any that is free
     * @param settings of the screening API
     * @throws DemarcheException as {@link #start(Answers, int)}
     */
    public static Server start(Answers answers, String address, int port, ScreeningSettings settings) {
        requirePort(port);
        Batch batch = new Batch();
        Javalin javalin =
                Javalin.create(config -> configure(config, answers, address, new YenteApi(answers, settings, batch)));
        try {
            javalin.start(address, port);
        } catch (RuntimeException e) {
            batch.close();
            if (e instanceof JavalinBindException || e.getCause() instanceof BindException) {
                throw taken(address, port, e);
            }
            throw e;
        }
        return new Server(javalin, batch);
    }

    /**
     * Says before any work is done that a port is taken; another program may still take it afterwards.
     *
     * @param port on this machine's loopback address
     * @throws DemarcheException as {@link #start(Answers, int)}
     */
    public static void requireFree(int port) {
        requirePort(port);
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            free.setReuseAddress(true);
        } catch (IOException e) {
            throw taken(LOOPBACK, port, e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Waits until {@link #close()} is called.
     * @throws InterruptedException if the waiting thread is interrupted */
    public void join() throws InterruptedException {
        stopped.await();
    }

    /** Stops answering. May be called again. */
    @Override
    public void close() {
        javalin.stop();
        batch.close();
        stopped.countDown();
    }

    private static void requirePort(int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a port from 0 to " + HIGHEST_PORT + ", found " + port + ": name another");
        }
    }

    private static void configure(JavalinConfig config, Answers answers, String address, YenteApi screening) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.http.maxRequestSize = LONGEST_BODY;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LONGEST_HEAD);
        });
        Guard.addTo(config.routes, address);
        Problems.addTo(config.routes);
        new Api(answers).addTo(config.routes);
        screening.addTo(config.routes);
        Page.addTo(config.routes);
    }

    private static DemarcheException taken(String address, int port, Throwable cause) {
        return new DemarcheException(
                ErrorCode.PORT_IN_USE,
                "expected a free port, found " + port + " on " + address
                        + " in use or not allowed: stop the other program, or name another with --port",
                cause);
    }
}
