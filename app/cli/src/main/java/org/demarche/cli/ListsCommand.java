package org.demarche.cli;

import picocli.CommandLine.Command;

/** The commands on official lists, each in its own class. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = "Official lists: load them, compare their versions, and see which are in force.",
        subcommands = {
            ListsLoad.class, //
            ListsDiff.class, //
            ListsStatus.class
        })
final class ListsCommand extends Group {}
