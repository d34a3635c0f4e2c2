/**
 * The HTTP API and the page, on this machine only unless told otherwise.
 *
 * <p>Start from {@link org.demarche.server.Server}. The contracts are {@code src/main/openapi/openapi.yaml} for the page and {@code
 * screening.yaml} for programs that ask yente, written by hand: every operation in them is a route here, and each answer is checked against
 * them by a test.
 *
 * <pre>{@code
 * try (Server server = Server.start(answers, 8080)) {
 *     System.out.println("http://localhost:" + server.port());
 *     server.join();
 * }
 * }</pre>
 *
 * <p>The page comes from the class path folder {@code /web} and may talk to this server and nobody else. There is no log-in: who can reach
 * the port can read. May depend on {@code report}, {@code model}, {@code web} and Javalin.
 */
@NullMarked
package org.demarche.server;

import org.jspecify.annotations.NullMarked;
