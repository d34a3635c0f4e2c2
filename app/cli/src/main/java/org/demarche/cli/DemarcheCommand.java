package org.demarche.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: without a command it says which there are. */
@Command(
        name = "demarche",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads what is published about a sanctions-evasion network, keeps every claim with its source, and answers on evidence.",
            ""
        },
        footer = {
            "",
            "Exit 0 done, 1 nothing found or a check failed, 2 wrong usage or bad input.",
            "It is for those who detect and enforce. A claim is evidence, not a fact: see ETHICS.md."
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            IngestCommand.class,
            ExtractCommand.class,
            ListsCommand.class,
            ExportCommand.class,
            ScreenCommand.class,
            ScreeningsCommand.class,
            WhitelistCommand.class,
            NamesCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            Questions.Trace.class,
            Questions.Exposure.class,
            Questions.Missions.class,
            Questions.Mission.class,
            Questions.Host.class,
            Questions.Entity.class,
            Questions.ClaimOf.class,
            Questions.StatusOf.class,
            ResolveCommand.class,
            ReviewCommand.class,
            VerifyCommand.class
        })
final class DemarcheCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command, found none");
    }
}
