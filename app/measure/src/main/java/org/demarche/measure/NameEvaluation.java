package org.demarche.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Says how well names are told apart, on tables with known truth, beside Jaro-Winkler of whole names and of words in the same
 * run.
 *
 * <p>Tables are known by their columns:
 *
 * <ul>
 *   <li>{@code name1,name2,schema,is_match}, and {@code case_group} if there is one: pairs somebody judged.
 *   <li>{@code un_ref,schema,list,primary,alias} or {@code un_ref,schema,list,latin,original_script}: other names of listed
 *       parties. Is the party the first of all parties of its sort when it is looked for by the other name?
 *   <li>{@code full_name}: people to screen against the list of the United Nations in the folder of lists; in a file whose
 *       name begins with {@code positives} they are listed, in others not.
 * </ul>
 */
public final class NameEvaluation {
    private final List<Map<String, String>> judged = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final Map<String, List<String>> people = new LinkedHashMap<>();

    private NameEvaluation() {}

    /**
     * Evaluates tables.
     *
     * @param paths tables, or folders with tables
     * @param lists folder of official lists; needed for tables of people, and makes the parties among which others are found
     *     those of the whole list
     * @param progress is told what is done now
     * @throws DemarcheException MISSING_FILE if one is not there, WRONG_LAYOUT if none is a table that is known
     */
    public static Figures run(List<Path> paths, Optional<Path> lists, Consumer<String> progress) {
        NameEvaluation evaluation = new NameEvaluation();
        for (Path path : paths) {
            for (Path table : tables(path)) {
                progress.accept("reading " + table);
                evaluation.read(table);
            }
        }
        List<Figures.Table> figures = new ArrayList<>();
        if (!evaluation.judged.isEmpty()) {
            progress.accept("scoring judged pairs");
            figures.addAll(JudgedPairs.figures(evaluation.judged));
        }
        List<ListedEntity> parties = lists.map(ListFolder::readUnitedNations).orElse(List.of());
        if (!evaluation.aliases.isEmpty()) {
            figures.addAll(AliasSearch.figures(evaluation.aliases, parties, progress));
        }
        if (!evaluation.people.isEmpty() && !parties.isEmpty()) {
            figures.add(PeopleScreened.figures(evaluation.people, parties, progress));
        }
        if (figures.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected a table with the columns name1, name2, schema, is_match, or of aliases, or of people with"
                            + " --lists, found none in " + paths + ": see demarche evaluate names --help");
        }
        return new Figures(figures);
    }

    private static List<Path> tables(Path path) {
        if (!Files.exists(path)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a table or a folder of tables, found nothing at " + path + ": name one");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            CsvTable table = CsvTable.open(stream, file.toString());
            String name = String.valueOf(file.getFileName());
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                if (row.get().problem().isEmpty()) {
                    take(name, table, row.get().values());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String file, CsvTable table, List<String> values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < values.size(); at++) {
            row.put(table.headers().get(at), values.get(at));
        }
        if (row.containsKey("name1") && row.containsKey("name2") && row.containsKey("is_match")) {
            judged.add(row);
        } else if (row.containsKey("primary") && row.containsKey("alias")) {
            aliases.add(Alias.of("alias", row, "primary", "alias"));
        } else if (row.containsKey("latin") && row.containsKey("original_script")) {
            aliases.add(Alias.of("original script", row, "latin", "original_script"));
        } else if (row.containsKey("full_name")) {
            people.computeIfAbsent(file, unknown -> new ArrayList<>()).add(row.getOrDefault("full_name", ""));
        }
    }
}
