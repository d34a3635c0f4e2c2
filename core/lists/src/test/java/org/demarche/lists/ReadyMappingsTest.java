package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that no reader knows is read by the mapping of the program that has exactly its columns. */
class ReadyMappingsTest {
    private static final String DIPLOMATS = "mission,person,rank\nEmbassy of Atlantis,Idris Kole,Counsellor\n";
    private static final String COPY = """
            list: %s
            title: %s
            publisher: Somebody
            tables:
              - file: "*"
                reference: id
                type: Person
                caption: name
                columns: {id: listReference, name: name}
            """;

    /** Two whose tables have the same columns, as those who put them into tables write them: they must be named. */
    private static final List<String> ALIKE = List.of("us-section-1286", "us-section-353");

    static List<String> names() {
        return ReadyMappings.NAMES.stream()
                .filter(name -> !ALIKE.contains(name))
                .toList();
    }

    @Test
    void everyMappingThatComesWithTheProgramIsTried() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(MappingFiles.class.getResource("mappings"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()).replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(ReadyMappings.NAMES);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void tablesOfItsColumnsAreReadByItWhateverTheyAreWrittenAs(String name) {
        Mapping mapping = MappingFiles.read(Path.of(name));
        assertThat(ReadyMappings.open(csv(mapping, ",", "")).map(ListSource::id))
                .hasValue(mapping.description().id());
        boolean anyName = mapping.tables().size() == 1
                && mapping.tables().get(0).file().matcher("list.xlsx").matches();
        if (anyName) {
            List<List<String>> rows = rows(mapping.tables().get(0), "");
            assertThat(ReadyMappings.open(found(SheetSample.of("list.xlsx", rows)))
                            .map(ListSource::id))
                    .hasValue(mapping.description().id());
            assertThat(ReadyMappings.open(found(OdsSample.of(rows))).map(ListSource::id))
                    .hasValue(mapping.description().id());
        }
    }

    @Test
    void twoOfTheProgramAreAlikeAndMustBeNamed() {
        for (String name : ALIKE) {
            assertThatThrownBy(() -> ReadyMappings.open(csv(MappingFiles.read(Path.of(name)), ",", "")))
                    .isInstanceOf(DemarcheException.class)
                    .hasMessage("expected columns that one mapping has, found those of us-section-1286 and"
                            + " us-section-353 in the test: name one of them with --mapping");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aColumnMoreIsATableOfNoMapping(String name) {
        assertThat(ReadyMappings.open(csv(MappingFiles.read(Path.of(name)), ",", "shoe size")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aColumnLessIsATableOfNoMappingButForThoseThatAreOptional(String name) {
        Mapping mapping = MappingFiles.read(Path.of(name));
        MappedTable first = mapping.tables().get(0);
        for (String left : columns(first)) {
            List<RawFile> files = new ArrayList<>(csv(mapping, ",", "").files());
            List<List<String>> rows = new ArrayList<>();
            rows(first, "").forEach(row -> rows.add(new ArrayList<>(row)));
            int at = rows.get(0).indexOf(left);
            rows.forEach(row -> row.remove(at));
            files.set(0, Samples.raw(files.get(0).name(), text(rows, ",")));
            assertThat(ReadyMappings.open(new FoundFiles(files, "the test", Period.UNKNOWN))
                            .isPresent())
                    .as(left)
                    .isEqualTo(first.optional().contains(left));
        }
    }

    @Test
    void whatTwoMappingsFitIsRefusedWithTheNamesOfBoth() {
        List<Mapping> two = Stream.of("harbour", "quay")
                .map(name -> MappingReader.read(name + ".yaml", COPY.formatted(name, name)))
                .toList();
        FoundFiles table = found(Samples.raw("list.csv", "id,name\n1,Mara Veldt\n"));
        assertThatThrownBy(() -> ReadyMappings.open(table, two))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected columns that one mapping has, found those of harbour and quay in the test:"
                        + " name one of them with --mapping");
        assertThat(ReadyMappings.open(table, two.subList(0, 1)).map(ListSource::id))
                .hasValue("harbour");
    }

    @Test
    void aListIsOpenedByItsColumnsAloneAndSoAreItsKeptFiles(@TempDir Path folder) {
        Path file = Samples.write(folder, "diplomats-2016-03.csv", DIPLOMATS);
        ListSource list = Lists.open(file);
        assertThat(list.id()).isEqualTo("diplomatic-list");
        assertThat(list.published()).isEqualTo(Period.parse("2016-03"));
        assertThat(list.read(Reading.collector()).entries()).isOne();
        assertThat(Lists.kept(list.files()).id()).isEqualTo("diplomatic-list");
    }

    @Test
    void aFolderWithAnotherFileBesideIsNoTableOfAMapping(@TempDir Path folder) {
        Samples.write(folder, "diplomats.csv", DIPLOMATS);
        Samples.write(folder, "notes.csv", "to do,when\nask,tomorrow\n");
        assertThatThrownBy(() -> Lists.open(folder))
                .isInstanceOf(DemarcheException.class)
                .hasMessageStartingWith("expected a list in a layout that is read");
    }

    private static FoundFiles found(RawFile file) {
        return new FoundFiles(List.of(file), "the test", Period.UNKNOWN);
    }

    /** A file for each table of a mapping, with all its columns and one more if it has a name. */
    private static FoundFiles csv(Mapping mapping, String separator, String more) {
        List<RawFile> files = new ArrayList<>();
        for (MappedTable table : mapping.tables()) {
            String name = table.file().pattern().replace("\\", "").replace(".*", "3");
            String between = table.separator().map(String::valueOf).orElse(separator);
            files.add(Samples.raw(name, text(rows(table, more), between)));
        }
        return new FoundFiles(files, "the test", Period.UNKNOWN);
    }

    private static String text(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<List<String>> rows(MappedTable table, String more) {
        List<String> columns = new ArrayList<>(columns(table));
        if (!more.isEmpty()) {
            columns.add(more);
        }
        return List.of(columns, columns.stream().map(column -> "x").toList());
    }

    private static Set<String> columns(MappedTable table) {
        Set<String> columns = new HashSet<>(table.named());
        columns.addAll(table.dropped().keySet());
        return new java.util.TreeSet<>(columns);
    }
}
