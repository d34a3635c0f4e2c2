package org.demarche.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * What is measured.
 *
 * @param lists folder of official lists
 * @param entities how many entities to make after the lists; empty to take the lists themselves
 * @param seed of all that is drawn
 * @param queries how many, from 10 to 1,000,000
 * @param check queries of which the hits are compared with those of scoring every name, at most {@code queries}
 * @param brute queries on which the baselines that score every name are timed, at most {@code queries}
 * @param ordinary tables with names of people on no list, in a column {@code full_name}
 * @param export folder in which to leave the names and the queries, for other programs to be measured on the same
 */
public record BenchSettings(
        Path lists,
        OptionalInt entities,
        long seed,
        int queries,
        int check,
        int brute,
        List<Path> ordinary,
        Optional<Path> export) {
    private static final int MOST_ENTITIES = 10_000_000;
    private static final int MOST_QUERIES = 1_000_000;
    private static final int LEAST_QUERIES = 10;

    /** @throws DemarcheException WRONG_USAGE if a number is out of range */
    public BenchSettings {
        ordinary = List.copyOf(ordinary);
        require("--entities", entities.orElse(1), 1, MOST_ENTITIES);
        require("--queries", queries, LEAST_QUERIES, MOST_QUERIES);
        require("--check", check, 0, queries);
        require("--brute", brute, 0, queries);
    }

    private static void require(String option, int found, int least, int most) {
        if (found < least || found > most) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected " + option + " from " + least + " to " + most + ", found " + found
                            + ": see demarche bench screen --help");
        }
    }
}
