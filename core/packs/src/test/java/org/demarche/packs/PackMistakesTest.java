package org.demarche.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The good pack with one line changed: the message names file, line, what was expected and what was found. */
class PackMistakesTest {
    private static final List<String> FILES = List.of(
            "pack.yaml",
            "sources.yaml",
            "things.yaml",
            "missions.yaml",
            "claims/closures.yaml",
            "law.yaml",
            "gazetteer.txt",
            "reports/note.txt");

    @TempDir
    Path folder;

    private void copy() throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            try (InputStream stream = Objects.requireNonNull(Pack.class.getResourceAsStream("/packs/good/" + name))) {
                Files.write(file, stream.readAllBytes());
            }
        }
    }

    private void change(String name, String words, String others) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(words);
        Files.writeString(file, text.replaceFirst(Pattern.quote(words), others));
    }

    @Test
    void theGoodPackReadsFromAFolderToo() throws IOException {
        copy();
        assertThat(Pack.in(folder))
                .usingRecursiveComparison()
                .ignoringFields("documents", "reports")
                .isEqualTo(Pack.onClasspath("good"));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        things.yaml | id: org.hentzau | id: Hentzau | expected an id such as mission.port-city, found "Hentzau" at things.yaml line 9
        things.yaml | id: org.hentzau | id: country.freedonia | the id "country.freedonia" is declared twice at things.yaml line 9
        things.yaml | type: Company | type: Firm | expected a type of the schema, found "Firm" at things.yaml line 10
        things.yaml | type: Company | kind: Company | expected the key "type", found none at things.yaml line 9
        things.yaml | weakAliases: HT | nickname: HT | expected one of [aliases, flag, id, imo, listReference, name, named, note, originalScript, source, type, weakAliases], found the key "nickname" at things.yaml line 12
        things.yaml | weakAliases: HT | name: HT | the key "name" stands twice at things.yaml line 12
        things.yaml | named: no | named: perhaps | expected yes or no, found "perhaps" at things.yaml line 24
        things.yaml | name: Hentzau Trading | name: {a: b} | expected a single value at things.yaml line 11
        things.yaml | name: Hentzau Trading | name: "" | expected a value, found none at things.yaml line 11
        things.yaml | name: Hentzau Trading | name: "Hentzau\\\\x41" | a value that is quoted must stand on one line, without escapes at things.yaml line 11
        things.yaml | latitude: -12.5 | latitude: south | expected degrees from -90 to 90, found "south" at things.yaml line 31
        things.yaml | latitude: -12.5 | latitude: -125 | expected degrees from -90 to 90, found "-125" at things.yaml line 31
        things.yaml | inCountry: country.freedonia | inCountry: country.nowhere | expected an id that the pack declares, found "country.nowhere" at things.yaml line 29
        sources.yaml | reliability: B | reliability: G | expected one of [A, B, C, D, E, F], found "G" at sources.yaml line 6
        sources.yaml | published: 2024-03 | published: March | period must be EDTF such as 2014, 2015-06~, 197X or 2014/2016, got "March" at character 1 at sources.yaml line 5
        missions.yaml | as: open | as: ajar | expected open or closed, found "ajar" at missions.yaml line 16
        missions.yaml | kind: embassy | sort: embassy | expected one of [aliases, at, city, counted, credibility, host, id, kind, located, mark, modality, name, saidBy, says, source, weakAliases], found the key "sort" at missions.yaml line 5
        claims/closures.yaml | predicate: closed | predicate: shut | expected a predicate of the schema, found "shut" at claims/closures.yaml line 3
        claims/closures.yaml | subject: country.ruritania | subject: country.nowhere | expected an id that the pack declares, found "country.nowhere" at claims/closures.yaml line 2
        claims/closures.yaml | subject: country.ruritania | subject: src.gazette | expected for closed one of [Country, Organization, Person], found "src.gazette", which is a Document at claims/closures.yaml line 2
        claims/closures.yaml | object: mission.fredville | object: country.freedonia | expected for closed one of [Organization, Place, Premises], found "country.freedonia", which is a Country at claims/closures.yaml line 4
        claims/closures.yaml | during: 2024-03-01~ | during: soon | period must be EDTF such as 2014, 2015-06~, 197X or 2014/2016, got "soon" at character 1 at claims/closures.yaml line 5
        claims/closures.yaml | source: src.gazette | source: src.nowhere | expected the id of a source that the pack declares, found "src.nowhere" at claims/closures.yaml line 6
        claims/closures.yaml | mark: V | mark: W | expected one of [V, VM, GK], found "W" at claims/closures.yaml line 7
        claims/closures.yaml | mark: V | note: W | expected one of [at, credibility, during, mark, modality, negated, object, predicate, saidBy, says, source, subject, with], found the key "note" at claims/closures.yaml line 7
        claims/closures.yaml | modality: alleged | modality: rumoured | expected one of [ASSERTED, REPORTED, ASSESSED, ALLEGED, HYPOTHETICAL, DENIED], found "rumoured" at claims/closures.yaml line 9
        claims/closures.yaml | credibility: 4 | credibility: 1 | expected a credibility 2 to 6 (1 is for what independent origins confirm), found "1" at claims/closures.yaml line 10
        claims/closures.yaml | amount: twice | number: twice | expected a qualifier of the schema, found "number" at claims/closures.yaml line 22
        law.yaml | adopted: 2020-01-02 | adopted: 2020 | expected a day such as 2016-03-02, found "2020" at law.yaml line 5
        law.yaml | [XR-1, XR-2] | [XR-1, XR-3] | expected the id of a measure that stands in an earlier file, found "XR-3" at law.yaml line 27
        """)
    void aMistakeIsToldWithItsPlace(String file, String words, String others, String message) throws IOException {
        copy();
        change(file, words, others);
        assertThatThrownBy(() -> Pack.in(folder))
                .isInstanceOfSatisfying(
                        DemarcheException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PACK))
                .hasMessage(message + ": correct the pack's file");
    }

    @Test
    void aMissingKeyOfThePackIsTold() throws IOException {
        copy();
        change("pack.yaml", "title: The trade missions of Ruritania\n", "");
        assertThatThrownBy(() -> Pack.in(folder))
                .hasMessage("expected the key \"title\" in pack.yaml of " + folder + ", found none: add it");
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        copy();
        change("pack.yaml", "- law.yaml", "- laws.yaml");
        assertThatThrownBy(() -> Pack.in(folder))
                .hasMessage("expected a file of the pack, found none at " + folder.resolve("laws.yaml")
                        + ": name a pack's folder");
    }

    @Test
    void aFileOutsideThePackIsRefused() throws IOException {
        copy();
        change("pack.yaml", "- law.yaml", "- ../law.yaml");
        assertThatThrownBy(() -> Pack.in(folder))
                .hasMessage("expected a file name such as claims/closures.yaml, found \"../law.yaml\" in " + folder
                        + ": correct pack.yaml");
    }

    @Test
    void whatIsNoYamlIsTold() throws IOException {
        copy();
        Files.writeString(folder.resolve("law.yaml"), "measures: [");
        assertThatThrownBy(() -> Pack.in(folder))
                .hasMessage(
                        "expected YAML in law.yaml of " + folder + ", found: while parsing a flow node: correct it");
        Files.writeString(folder.resolve("law.yaml"), "");
        assertThatThrownBy(() -> Pack.in(folder))
                .hasMessage("expected keys and values in law.yaml of " + folder
                        + ", found an empty file: fill or remove it");
        Files.write(folder.resolve("law.yaml"), "measures: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Pack.in(folder))
                .hasMessage("expected UTF-8 in law.yaml, found other bytes: save it as UTF-8");
    }
}
