package org.demarche.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTest {
    private static final String TYPES = """
            types:
              Person: {label: person, ftm: Person, stix: identity, about: "A human being."}
              Body: {label: body, ftm: Organization, stix: identity, about: "A body."}
              Firm: {label: firm, parent: Body, ftm: Company, stix: identity, about: "A firm."}
            groups:
              actor: [Person, Body]
            """;
    private static final String RELATION =
            "{label: leads, inverse: [ledBy, is led by], domain: [actor], range: [Body], family: support, ftm: \"Directorship:director>organization\", stix: leads}";
    private static final String ATTRIBUTE =
            "{label: is named, inverse: [nameOf, is the name of], domain: [actor], range: text, ftm: \"Thing:name\", stix: name}";
    private static final String QUALIFIERS = "qualifiers:\n  role: {label: as, range: text, about: \"A function.\"}\n";

    @Test
    void groups_stand_for_their_types_and_inverses_are_kept() {
        Schema schema = schema(RELATION, ATTRIBUTE);
        PredicateDefinition leads = schema.relations().get(0);
        assertThat(leads.domain()).containsExactly("Person", "Body");
        assertThat(leads.inverseId()).isEqualTo("ledBy");
        assertThat(leads.step()).isTrue();
        assertThat(schema.types().get(2).parent()).contains("Body");
    }

    /** What is taken out of a good relation, and what the build then says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            domain: [actor],                               | has no domain
            range: [Body],                                 | has no range
            'inverse: [ledBy, is led by],'                 | has no inverse
            'ftm: "Directorship:director>organization",'   | has no ftm
            family: support,                               | has no family
            label: leads,                                  | has no label
            """)
    void a_relation_without_a_part_is_refused_by_file_and_line(String part, String mistake) {
        assertThat(RELATION).contains(part);
        assertThatThrownBy(() -> schema(RELATION.replace(part, ""), ATTRIBUTE))
                .isInstanceOf(SchemaException.class)
                .hasMessage("the claim schema has 1 mistake:\nrelations.yaml:2: leads: " + mistake);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            domain: [actor]              | domain: [ship]            | domain names "ship", which is no type or group of types.yaml
            range: [Body]                | range: [Bodies]           | range names "Bodies", which is no type or group of types.yaml
            family: support              | family: money             | family must be one of [other, place, procurement, revenue, support], found "money"
            Directorship:director>organization | Directorship        | ftm must match [A-Z][A-Za-z]+:[a-z][A-Za-z]+>[a-z][A-Za-z]+, found "Directorship"
            '[ledBy, is led by]'         | '[ledBy]'                 | inverse must be [id, words], found [ledBy]
            '[ledBy, is led by]'         | '[leads, is led by]'      | is its own inverse and must have one label, found "is led by"
            '[ledBy, is led by]'         | '[name, is led by]'       |
            family: support              | family: support, limit: two | limit must be one of [many, once, one, oneAtOnce], found "two"
            stix: leads                  | stix: leads, colour: red  | unknown key "colour"; known are [domain, family, ftm, inverse, label, limit, range, step, stix]
            """)
    void a_relation_with_a_wrong_part_is_refused(String part, String wrong, String mistake) {
        assertThat(RELATION).contains(part);
        String message = mistake == null
                ? "attributes.yaml:2: name: \"name\" is already taken"
                : "relations.yaml:2: leads: " + mistake;
        assertThatThrownBy(() -> schema(RELATION.replace(part, wrong), ATTRIBUTE))
                .hasMessage("the claim schema has 1 mistake:\n" + message);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThatThrownBy(() -> schema("{}", ATTRIBUTE.replace("range: text", "range: colour")))
                .hasMessageContaining("the claim schema has 8 mistakes:")
                .hasMessageContaining("relations.yaml:2: leads: has no inverse")
                .hasMessageContaining(
                        "attributes.yaml:2: name: range must be one of [address, country, identifier, number, text, time], found \"colour\"");
    }

    @Test
    void a_file_that_is_no_yaml_is_refused_with_its_line() {
        assertThatThrownBy(() -> schema("{label: [", ATTRIBUTE))
                .hasMessageContaining("relations.yaml:3: expected YAML, found ");
    }

    private static Schema schema(String relation, String attribute) {
        return Schema.of(Map.of(
                "types.yaml",
                TYPES,
                "relations.yaml",
                "relations:\n  leads: " + relation + "\n",
                "attributes.yaml",
                "attributes:\n  name: " + attribute + "\n",
                "qualifiers.yaml",
                QUALIFIERS));
    }
}
