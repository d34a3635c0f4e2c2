/**
 * The command line: arguments in, answers as text or JSON out, exit 0 done, 1 nothing found or a check failed, 2 wrong usage or bad input.
 *
 * <p>Start from {@link org.demarche.cli.Main}, which {@code ./demarche} runs. A command is one class that reads its options, asks core, and prints what
 * {@code report} made of the answer. No domain rule lives here.
 *
 * <pre>{@code
 * int exit = Main.run(console, clock, "missions", "--on", "2024-02-01", "--json");
 * }</pre>
 *
 * <p>May depend on everything but check.
 */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
