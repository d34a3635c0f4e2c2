package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.DemarcheException;
import org.demarche.names.NameKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenBenchTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void lists() throws IOException {
        Files.writeString(folder.resolve("sdn.csv"), """
                ID,Name,Type
                1,"RUIZ, Ana",individual
                2,NORTHERN TRADING CO,-0-\s
                3,EVENING STAR 5,vessel
                """);
        Files.writeString(folder.resolve("alt.csv"), """
                1,10,aka,"RUIS, Anna"
                9,11,aka,"NOBODY"
                """);
        Files.writeString(folder.resolve("un_consolidated_2020-01-01.xml"), """
                <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>OTTO</FIRST_NAME><SECOND_NAME>BERG</SECOND_NAME>
                <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><INDIVIDUAL_ALIAS><ALIAS_NAME>Otto von Berg</ALIAS_NAME>
                </INDIVIDUAL_ALIAS></INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>BLUE BANK</FIRST_NAME>
                <REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>
                """);
    }

    @Test
    void namesOfListsAreReadEntryByEntry() {
        assertThat(ListFolder.read(folder))
                .containsExactly(
                        new ListedEntity("un:XXi.001", NameKind.PERSON, List.of("OTTO BERG", "Otto von Berg")),
                        new ListedEntity("un:XXe.001", NameKind.ORGANISATION, List.of("BLUE BANK")),
                        new ListedEntity("ofac:1", NameKind.PERSON, List.of("RUIZ, Ana", "RUIS, Anna")),
                        new ListedEntity("ofac:2", NameKind.ORGANISATION, List.of("NORTHERN TRADING CO")),
                        new ListedEntity("ofac:3", NameKind.VESSEL, List.of("EVENING STAR 5")));
    }

    @Test
    void aFolderWithoutListsIsSaidToHaveNone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> ListFolder.read(empty))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected official lists under their usual names, such as sdn.csv, found none in " + empty
                        + ": name the folder that holds them");
    }

    @Test
    void theSameSeedMakesTheSameEntitiesInTheShapeOfTheLists() {
        List<ListedEntity> models = ListFolder.read(folder);
        List<ListedEntity> first = made(models, 7);
        assertThat(first).hasSize(500).isEqualTo(made(models, 7)).isNotEqualTo(made(models, 8));
        assertThat(first)
                .allSatisfy(entity -> assertThat(models)
                        .anyMatch(model -> model.kind() == entity.kind()
                                && model.names().size() == entity.names().size()));
    }

    @Test
    void theHitsAreThoseOfScoringEveryName() {
        Figures figures = ScreenBench.run(
                new BenchSettings(
                        folder, OptionalInt.of(300), 7, 40, 40, 2, List.of(), Optional.of(folder.resolve("same"))),
                done -> {});
        Map<String, Object> facts = facts(figures);
        assertThat(facts).containsEntry("entities", 300).containsEntry("of these, hits and scores equal", 40);
        assertThat(figures.text()).contains("every name by Jaro-Winkler");
        assertThat(folder.resolve("same/queries.csv")).isRegularFile();
        assertThat(folder.resolve("same/entities.csv")).isRegularFile();
    }

    private static List<ListedEntity> made(List<ListedEntity> models, long seed) {
        List<ListedEntity> made = new ArrayList<>();
        new MadeEntities(models, 500, seed).forEach(made::add);
        return made;
    }

    private static Map<String, Object> facts(Figures figures) {
        Map<String, Object> facts = new java.util.LinkedHashMap<>();
        figures.tables().get(0).rows().forEach(row -> facts.put((String) row.get(0), row.get(1)));
        return facts;
    }
}
