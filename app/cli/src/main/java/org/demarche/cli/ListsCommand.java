package org.demarche.cli;

import picocli.CommandLine.Command;

/** The commands on official lists, each in its own class. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = "Official lists: load them, and see which are in force.",
        subcommands = {
            ListsLoad.class, //
            ListsStatus.class
        })
final class ListsCommand extends Group {}
