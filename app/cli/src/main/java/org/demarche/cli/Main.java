package org.demarche.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.demarche.model.DemarcheException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the program. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.ofSystem();
        int exit = run(console, Clock.systemUTC(), arguments);
        console.out().flush();
        System.exit(exit);
    }

    /**
     * Runs one command.
     *
     * @param console where it writes
     * @param clock its time: the default day, and when entries are recorded
     * @param arguments as on the command line
     * @return 0 done, 1 nothing found or a check failed, 2 wrong usage or bad input
     */
    public static int run(Console console, Clock clock, String... arguments) {
        return commandLine(console, clock).execute(arguments);
    }

    static CommandLine commandLine(Console console, Clock clock) {
        CommandLine line = new CommandLine(new DemarcheCommand(), new Commands(console, clock));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setUsageHelpWidth(110);
        line.setParameterExceptionHandler((wrong, given) -> mistake(console, wrong));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failure(console, thrown));
        return line;
    }

    private static int mistake(Console console, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String message = oneLine(String.valueOf(wrong.getMessage()));
        console.note("demarche: " + message + suggestion(wrong) + "; see " + command + " --help");
        return ExitCode.MISTAKE;
    }

    private static String suggestion(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                return " (nearest: " + String.join(", ", near) + ")";
            }
        }
        return "";
    }

    private static int failure(Console console, Exception thrown) {
        if (thrown instanceof DemarcheException known) {
            console.note("demarche: " + oneLine(String.valueOf(known.getMessage())));
            return ExitCode.of(known.code());
        }
        console.note("demarche: a mistake of the program itself, not of its input: " + oneLine(String.valueOf(thrown))
                + "; please report it with the lines below");
        thrown.printStackTrace(new PrintWriter(console.err(), true));
        return ExitCode.MISTAKE;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
