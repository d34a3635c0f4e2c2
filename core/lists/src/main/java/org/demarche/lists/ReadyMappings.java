package org.demarche.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** The mappings that come with the program, tried for tables that no reader knows: the one counts that has exactly the columns of the files. */
final class ReadyMappings {
    /** The names of their files. */
    static final List<String> NAMES = List.of(
            "ch-fiaa",
            "cn-mfa",
            "diplomatic-list",
            "embassies-wikidata",
            "eu-oj",
            "il-wallets",
            "uk-sl-tables",
            "us-bis-mieu",
            "us-cuba-restricted",
            "us-dod-1260h",
            "us-fincen-311",
            "us-section-1286",
            "us-section-353");

    private ReadyMappings() {}

    /** The list that the files are by the one mapping that has their columns; empty if none has.
     * @throws DemarcheException if several have, or the files are damaged */
    static Optional<ListSource> open(FoundFiles found) {
        return open(
                found,
                NAMES.stream().map(name -> MappingFiles.read(Path.of(name))).toList());
    }

    /** As {@link #open(FoundFiles)}, of other mappings. */
    static Optional<ListSource> open(FoundFiles found, List<Mapping> mappings) {
        List<Mapping> fitting =
                mappings.stream().filter(mapping -> fits(mapping, found)).toList();
        if (fitting.size() > 1) {
            String names =
                    fitting.stream().map(mapping -> mapping.description().id()).collect(Collectors.joining(" and "));
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected columns that one mapping has, found those of " + names + " in " + found.place()
                            + ": name one of them with --mapping");
        }
        return fitting.stream().findFirst().map(mapping -> MappedList.open(mapping, found));
    }

    /** Whether each file is a table of the mapping, and each table has a file. */
    private static boolean fits(Mapping mapping, FoundFiles found) {
        boolean allThere = mapping.tables().stream()
                .allMatch(table -> found.files().stream().anyMatch(file -> isOf(table, file)));
        return allThere
                && found.files().stream()
                        .allMatch(file -> mapping.tables().stream().anyMatch(table -> isOf(table, file)));
    }

    private static boolean isOf(MappedTable table, RawFile file) {
        return table.file().matcher(file.name()).matches()
                && table.isTable(FirstRow.columns(file, table.separator(file)));
    }
}
