package org.demarche.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only has commands below it: alone it is a mistake that names them. */
abstract class Group implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected a command of " + spec.qualifiedName() + " ("
                        + String.join(", ", spec.subcommands().keySet()) + "), found none");
    }
}
