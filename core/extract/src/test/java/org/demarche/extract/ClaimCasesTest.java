package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.model.Period;
import org.demarche.model.QualifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Each family of patterns on sentences about invented things: what fires, what comes near, what stays silent. The analyses are the engine's own, stored. */
class ClaimCasesTest {
    private static final List<String> FAMILIES = List.of(
            "goods", "money", "force", "travel", "missions", "ties", "posts", "places", "sanctions", "statements");
    private static final Gazetteer GAZETTEER = Gazetteer.standard().with("gazetteer.txt", resource("gazetteer.txt"));
    private static final Map<String, String> ANALYSES = analyses();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void sentenceGivesItsClaims(String family, String kind, String text, List<String> claims) {
        assertThat(read(text)).as(family + ", " + kind).containsExactlyElementsOf(claims);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void everyQuoteStandsInTheText(String family, String kind, String text, List<String> claims) {
        for (ExtractedClaim claim : extracted(text)) {
            assertThat(claim.span().in(text)).as(family + ", " + kind).isEqualTo(claim.quote());
            claim.ends().forEach(end -> assertThat(end.span().in(text)).isEqualTo(end.text()));
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void nearMissIsNeverAffirmedAsFact(String family, String kind, String text, List<String> claims) {
        boolean affirmed = extracted(text).stream()
                .filter(claim -> !claim.predicate().id().equals("locatedIn") || family.equals("places"))
                .anyMatch(claim -> claim.modality() == org.demarche.model.Modality.ASSERTED && !claim.negated());
        assertThat(affirmed && kind.equals("near")).as(claims.toString()).isFalse();
    }

    @Test
    void everyFamilyHasACaseOfEachKind() {
        Map<String, List<String>> kinds = new HashMap<>();
        cases().forEach(arguments -> kinds.computeIfAbsent(
                        String.valueOf(arguments.get()[0]), any -> new ArrayList<>())
                .add(String.valueOf(arguments.get()[1])));
        assertThat(kinds.keySet()).containsExactlyInAnyOrderElementsOf(FAMILIES);
        kinds.forEach((family, found) -> assertThat(found).as(family).contains("fires", "silent"));
    }

    static List<ExtractedClaim> extracted(String text) {
        return new ClaimReader(PatternSet.shipped(), new TimeReader(Period.parse("2020-06-15")), GAZETTEER)
                .claims(
                        analysis(text),
                        entities(text).entities(),
                        entities(text).mentions());
    }

    static TextEntities entities(String text) {
        return new EntityReader(GAZETTEER).read(analysis(text));
    }

    static Annotation analysis(String text) {
        String lines = ANALYSES.get(text);
        assertThat(lines).as("stored analysis of: " + text).isNotNull();
        return StoredAnalysis.read(text, Objects.requireNonNull(lines));
    }

    private static List<String> read(String text) {
        List<TextEntity> entities = entities(text).entities();
        return extracted(text).stream().map(claim -> line(claim, entities)).toList();
    }

    private static String line(ExtractedClaim claim, List<TextEntity> entities) {
        List<String> parts = new ArrayList<>(List.of(
                name(claim.subject(), entities),
                claim.predicate().id(),
                name(claim.object(), entities),
                claim.modality().id()));
        if (claim.negated()) {
            parts.add("negated");
        }
        if (!claim.period().isUnknown()) {
            parts.add(claim.period().toString());
        }
        for (QualifierKey key : QualifierKey.values()) {
            End end = claim.qualifiers().get(key);
            if (end != null) {
                parts.add(key.id() + " " + name(end, entities));
            }
        }
        claim.attribution().forEach(speaker -> parts.add("said by " + name(speaker, entities)));
        return String.join(" | ", parts);
    }

    private static String name(End end, List<TextEntity> entities) {
        return end.entity().isPresent() ? entities.get(end.entity().getAsInt()).name() : '"' + end.text() + '"';
    }

    static Stream<Arguments> cases() {
        return FAMILIES.stream().flatMap(family -> {
            Object file = new Load(LoadSettings.builder().setLabel(family).build())
                    .loadFromString(resource(family + ".yaml"));
            List<Arguments> found = new ArrayList<>();
            for (Object entry : (List<?>) Objects.requireNonNull(((Map<?, ?>) file).get("cases"))) {
                Map<?, ?> one = (Map<?, ?>) entry;
                found.add(Arguments.of(family, one.get("kind"), one.get("text"), one.get("claims")));
            }
            return found.stream();
        });
    }

    private static Map<String, String> analyses() {
        Map<String, String> found = new HashMap<>();
        for (String part : resource("analyses.txt").split("(?m)^# ", -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                found.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        return found;
    }

    private static String resource(String name) {
        try (InputStream stream = ClaimCasesTest.class.getResourceAsStream("cases/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
