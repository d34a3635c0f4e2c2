package org.demarche.cli;

import picocli.CommandLine.Command;

/** The commands on official lists, each in its own class. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = "Official lists: load or fetch them, compare their versions, and see which are in force.",
        subcommands = {
            ListsLoad.class, //
            ListsDiff.class, //
            ListsExplain.class, //
            ListsFetch.class, //
            ListsStatus.class
        })
final class ListsCommand extends Group {}
