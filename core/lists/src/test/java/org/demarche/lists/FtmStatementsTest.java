package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FtmStatementsTest {
    private static final List<String> HEADER = List.of(
            "canonical_id",
            "entity_id",
            "prop",
            "prop_type",
            "schema",
            "value",
            "dataset",
            "lang",
            "original_value",
            "external",
            "first_seen",
            "last_seen",
            "id",
            "origin");
    private static final String ENTITIES = """
            {"id":"p1","schema":"Person","properties":{"name":["Mara Veldt","Мара Вельдт"],"weakAlias":["The Purse"],"birthDate":["1961-07-09","July 1961"],"fatherName":["Odo"],"topics":["sanction"],"addressEntity":["a1"],"passportNumber":["AT1"]},"datasets":["atl_list"],"referents":["x-1"],"first_seen":"2020-01-02","last_seen":"2024-05-06"}
            {"id":"c1","schema":"Company","properties":{"name":["Harbour \\"Fund\\", Ltd.","Quay\\nSavings"],"country":["at"]},"datasets":["atl_list"]}
            {"id":"a1","schema":"Address","properties":{"full":["1 Quay Road, Port Amber"]},"datasets":["atl_list"]}
            {"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"startDate":["2011"],"percentage":["60"]},"datasets":["atl_list"]}
            {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["Atlantis"],"program":["ATL1"],"startDate":["2012-01-02"],"reason":["Treasurer."]},"datasets":["atl_list"]}
            {"id":"t1","schema":"Passport","properties":{"holder":["p1"],"number":["AT2"]},"datasets":["atl_list"]}
            {"id":"t2","schema":"Passport","properties":{"holder":["c1"],"number":["AT3"]},"datasets":["atl_list"]}
            """;

    /** The statements that the same entities are, made a second way: a row for the entity and one for each value. */
    static List<Map<String, String>> statements(RawFile entities) {
        List<Map<String, String>> rows = new ArrayList<>();
        new JsonFile(entities).forEach(object -> {
            Json.Fields entity = object.content().orElseThrow();
            List<String> sources = new ArrayList<>(entity.texts("referents"));
            if (sources.isEmpty()) {
                sources.add(entity.first("id").orElseThrow());
            }
            List<Map<String, String>> of = new ArrayList<>();
            sources.forEach(source -> of.add(new LinkedHashMap<>(Map.of("prop", "id", "value", "9e107d9d"))));
            entity.object("properties")
                    .orElseThrow()
                    .byName()
                    .forEach((name, values) -> values.texts()
                            .forEach(text -> of.add(new LinkedHashMap<>(Map.of("prop", name, "value", text)))));
            List<String> datasets = entity.texts("datasets");
            for (int row = 0; row < of.size(); row++) {
                Map<String, String> fields = of.get(row);
                fields.put("canonical_id", entity.first("id").orElseThrow());
                fields.put("entity_id", sources.get(row % sources.size()));
                fields.put("schema", entity.first("schema").orElseThrow());
                fields.put("dataset", datasets.isEmpty() ? "" : datasets.get(row % datasets.size()));
                fields.put("external", "f");
                fields.put("first_seen", entity.first("first_seen").orElse(""));
                fields.put("last_seen", entity.first("last_seen").orElse(""));
                fields.put("id", "s" + rows.size());
                rows.add(fields);
            }
        });
        return rows;
    }

    static String csv(List<Map<String, String>> rows) {
        return String.join(",", HEADER) + "\n"
                + rows.stream()
                        .map(row -> HEADER.stream()
                                .map(name -> row.getOrDefault(name, ""))
                                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    static String json(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .map(field -> '"' + field.getKey() + "\": "
                                + (field.getKey().equals("external")
                                        ? "false"
                                        : '"'
                                                + field.getValue()
                                                        .replace("\\", "\\\\")
                                                        .replace("\"", "\\\"")
                                                        .replace("\n", "\\n")
                                                        .replace("\t", "\\t")
                                                + '"'))
                        .collect(Collectors.joining(", ", "{", "}\n")))
                .collect(Collectors.joining());
    }

    private static ListSource list(String text) {
        return list(text, FtmStatements.SHARE_BYTES);
    }

    static ListSource list(String text, int shareBytes) {
        RawFile file = Samples.raw("statements", text);
        return FtmStatements.recognise(new FoundFiles(List.of(file), "the test", Period.UNKNOWN), shareBytes)
                .orElseThrow();
    }

    /** Every claim of a list, with its place in the entity if the order of the values is known. */
    static Set<String> claims(ListSource list, boolean places) {
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        return sink.reading().claims().stream()
                .map(claim -> claim.subject() + " " + Samples.line(claim))
                .map(line -> places ? line : line.replaceFirst(" \\| [^|]*\\| ", " | "))
                .filter(line -> !line.matches("(?s).* remark \\S+ as (first_seen|last_seen|last_change|target) .*"))
                .filter(line -> !line.contains(" as last_change"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void statementsGiveTheClaimsThatTheSameEntitiesGive() {
        RawFile entities = Samples.raw("entities.json", ENTITIES);
        ListSource ofEntities = FtmList.recognise(new FoundFiles(List.of(entities), "the test", Period.UNKNOWN))
                .orElseThrow();
        List<Map<String, String>> rows = statements(entities);
        assertThat(list(csv(rows)).id()).isEqualTo("ftm-atl-list");
        assertThat(claims(list(csv(rows)), true))
                .isEqualTo(claims(ofEntities, true))
                .hasSizeGreaterThan(25);
        assertThat(claims(list(json(rows)), true)).isEqualTo(claims(ofEntities, true));
        ListSummary summary = list(csv(rows)).read(Reading.collector());
        assertThat(summary.rows()).isEqualTo(rows.size());
        assertThat(summary.entries()).isEqualTo(3);
        assertThat(summary.rejected()).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20250301, 20250302, 20250303, 20250304})
    void theOrderOfTheRowsAndTheSizeOfAShareChangeNoClaim(long seed) {
        List<Map<String, String>> rows = statements(Samples.raw("entities.json", ENTITIES));
        Set<String> expected = claims(list(csv(rows)), false);
        Collections.shuffle(rows, new Random(seed));
        for (int share : List.of(100, 1000, FtmStatements.SHARE_BYTES)) {
            assertThat(claims(list(csv(rows), share), false)).isEqualTo(expected);
            assertThat(claims(list(json(rows), share), false)).isEqualTo(expected);
            assertThat(list(csv(rows), share).read(Reading.collector()).rows()).isEqualTo(rows.size());
        }
    }

    @Test
    void whatOnlyStatementsSayIsKept() {
        String text = String.join(",", HEADER) + ",mood\n"
                + "q1,x1,name,name,LegalEntity,Mara Veldt,atl,deu,\"VELDT, Mara\",f,2020-01-02,2024-05-06,s1,page 3,\n"
                + "q1,x2,passportNumber,identifier,Person,AT1,atl,,at-1,,2021-01-02,2024-05-07,s2,,cheerful\n"
                + "q1,x2,alias,name,Person,Gull,atl,,,true,2021-01-02,2024-05-07,s3,,\n"
                + "q1,,alias,name,Person,Gull,atl,,,perhaps,,,s4,,\n"
                + "q1,x2,alias,name,,Gull,atl,,,f,,,s5,,\n"
                + "short,row\n";
        assertThat(Samples.claims(list(text), "q1"))
                .containsExactly(
                        "listReference q1 | q1/id | q1",
                        "name Mara Veldt | q1/name[1] | Mara Veldt",
                        "remark deu as name language | q1/name language[1] | deu",
                        "remark VELDT, Mara as name original value | q1/name original value[1] | VELDT, Mara",
                        "passportNumber AT1 | q1/passportNumber[1] | AT1",
                        "passportNumber at-1 | q1/passportNumber[2] | at-1",
                        "remark LegalEntity as schema | q1/schema[1] | LegalEntity",
                        "listReference x1 as referents | q1/referents[1] | x1",
                        "listReference x2 as referents | q1/referents[2] | x2",
                        "remark atl as datasets | q1/datasets[1] | atl",
                        "remark 2020-01-02 as first_seen | q1/first_seen[1] | 2020-01-02",
                        "remark 2024-05-07 as last_seen | q1/last_seen[1] | 2024-05-07",
                        "remark page 3 as origin | q1/origin[1] | page 3");
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list(text).read(sink);
        assertThat(summary.rows()).isEqualTo(6);
        assertThat(sink.reading().rejected())
                .extracting(each -> each.locator() + ": " + each.cause())
                .containsExactly(
                        "mood: expected a field of a statement, found an unknown one that is not empty: set aside in all rows",
                        "statements, line 4: expected a statement of the list itself, found an external one: another source's, not judged to be of the entity",
                        "statements, line 5: expected external to be true or false, found another word",
                        "statements, line 6: expected a statement with entity_id, schema, prop and value, found one of them missing",
                        "statements, line 7: expected as many values as the first row names columns, found others");
    }

    @ParameterizedTest
    @CsvSource({
        "LegalEntity, Person, Person",
        "Company, Organization, Company",
        "Thing, LegalEntity, LegalEntity",
        "Asset, Vehicle, Vehicle",
        "Vehicle, Vessel, Vessel",
        "Person, Company, Person",
        "Ownership, Ownership, Ownership"
    })
    void theNarrowerSchemaCounts(String one, String other, String expected) {
        assertThat(FtmNames.narrower(one, other)).isEqualTo(expected);
        if (!one.equals("Person")) {
            assertThat(FtmNames.narrower(other, one)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entity_id,prop,schema,value,dataset\n",
                "entity_id,prop,schema,value,dataset\na,name,,x,d\n",
                "entity_id,prop,schema,value,dataset\na,name,Person,\"x,d\n",
                "{\"entity_id\":\"a\",\"prop\":\"name\",\"schema\":\"Person\",\"value\":\"x\",\"dataset\":\"d\"} {\"entity_id\":",
                "{\"entity_id\":\"a\",\"prop\":\"name\",\"schema\":\"Person\",\"value\":[\"x\"],\"dataset\":\"d\"}"
            })
    void whatIsCutOffOrHasNoStatementsIsRefused(String text) {
        assertThatThrownBy(() -> list(text))
                .isInstanceOf(DemarcheException.class)
                .hasMessageMatching("expected .*, found .*: fetch the file again");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedFileIsRefusedOrAccountedFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Map<String, String>> rows = statements(Samples.raw("entities.json", ENTITIES));
        byte[] damaged = ListFuzzTest.damage(random.nextBoolean() ? csv(rows) : json(rows), random);
        RawFile file = new RawFile("a", "the test", Content.copyOf(damaged));
        ListFuzzTest.checkFound(
                () -> FtmStatements.recognise(new FoundFiles(List.of(file), "the test", Period.UNKNOWN)));
    }

    static LongStream seeds() {
        return ListFuzzTest.seeds();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "nk_donations.ijson",
                "yente_parteispenden.entities.ftm.json",
                "yente_t1.entities.ftm.json",
                "yente_zala.entities.ftm.json"
            })
    void realEntitiesGiveTheSameClaimsAsStatements(String name) {
        ListSource entities = Lists.open(SharedLists.list("ftm/" + name));
        RawFile file = new RawFile(
                entities.id().replaceFirst("^ftm-", "") + ".json",
                "the test",
                entities.files().get(0).content());
        List<Map<String, String>> rows = statements(file);
        Collections.shuffle(rows, new Random(20250301));
        RawFile scattered = Samples.raw(entities.id().replaceFirst("^ftm-", "") + ".csv", csv(rows));
        ListSource statements = FtmStatements.recognise(
                        new FoundFiles(List.of(scattered), "the test", Period.UNKNOWN), 50_000)
                .orElseThrow();
        Set<String> expected = claims(entities, false);
        Set<String> found = claims(statements, false);
        System.err.println(name + ": " + rows.size() + " statements, " + found.size() + " claims");
        assertThat(found).hasSizeGreaterThan(20);
        Set<String> lost = new TreeSet<>(expected);
        lost.removeAll(found);
        Set<String> added = new TreeSet<>(found);
        added.removeAll(expected);
        assertThat(lost).isEmpty();
        assertThat(added).isEmpty();
    }
}
