package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Origin;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.demarche.model.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The countries that a nationality or citizenship names, each with its own words; a value of which something is not known stays whole. */
class NationalityTest {
    private static final List<String> WORDS =
            List.of("Russian", "German", "Trinidad and Tobago", "Iran (Islamic Republic of)", "Soviet", "NZ");
    private static final List<String> BETWEEN = List.of(", ", "; ", "/", " and ", " / ", ";\n");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Russian                           | Russian=Russia                                | a people
            Russia                            | Russia=Russia                                 | a country as it stands
            Iran (Islamic Republic of)        | Iran (Islamic Republic of)=Iran (Islamic Republic of) | a country as it stands
            Korea, North                      | Korea, North=Korea, North                     | a comma in a name
            Trinidad and Tobago               | Trinidad and Tobago=Trinidad and Tobago       | an "and" in a name
            Trinidad and Tobago, Russian      | Trinidad and Tobago=Trinidad and Tobago + Russian=Russia | an "and" in a name among others
            Syrian; French                    | Syrian=Syria + French=France                  | a semicolon
            Malian / Mauritanian              | Malian=Mali + Mauritanian=Mauritania          | a stroke
            Moldovan, Russian and Ukrainian   | Moldovan=Moldova + Russian=Russia + Ukrainian=Ukraine | commas and an "and"
            (a) German, (b) Moroccan          | German=Germany + Moroccan=Morocco             | items
            a) Syrian b) Palestinian          | Syrian=Syria + Palestinian=Palestinian             | items without commas
            "(a) German                       | German=Germany                                | a quotation mark without its other end
            Russian, Russian                  | Russian=Russia + Russian=Russia               | twice
            Soviet                            | Soviet=Soviet Union                           | a state that is no more
            Congolese                         |                                               | two countries
            Russian, Congolese                |                                               | one of them two countries
            Syrian (presumed)                 |                                               | a doubt
            allegedly Russian                 |                                               | a doubt
            Russian, USSR (until 1991)        |                                               | a time
            Ukrainian and/or Russian          |                                               | a choice
            Kuwaiti citizenship withdrawn     |                                               | no more
            Afghan. Passport number X1        |                                               | another fact
            stateless                         |                                               | none
            """)
    void countriesAreNamedEachByItsWords(String value, String found, String why) {
        String countries = Nationality.in(value).stream()
                .map(each -> each.words() + "=" + each.country())
                .collect(Collectors.joining(" + "));
        assertThat(countries).as(why).isEqualTo(found == null ? "" : found);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261125L), seed -> seed + 1)
                .limit(20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPutTogetherComesApart(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 50; round++) {
            List<String> words = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                    .limit(1L + random.nextInt(4))
                    .toList();
            StringBuilder value = new StringBuilder(words.get(0));
            words.stream()
                    .skip(1)
                    .forEach(word -> value.append(BETWEEN.get(random.nextInt(BETWEEN.size())))
                            .append(word));
            assertThat(Nationality.in(value.toString()))
                    .as(value.toString())
                    .extracting(Nationality::words)
                    .isEqualTo(words);
            assertThat(Nationality.in(value + ", Ruritanian")).isEmpty();
        }
    }

    @Test
    void eachCountryIsAClaimThatQuotesItsOwnWords() {
        Reading.Collector sink = Reading.collector();
        Place place = new Place(DocumentId.of(new byte[0]), "1/citizenship[2]", "Syrian; French");
        writer(sink).text(Predicate.CITIZENSHIP, place, place.quote());
        assertThat(sink.reading().claims())
                .extracting(
                        claim -> claim.object().text(),
                        claim -> claim.citation().quote(),
                        claim -> claim.citation().locator())
                .containsExactly(
                        tuple("Syria", "Syrian", "1/citizenship[2]#1"),
                        tuple("France", "French", "1/citizenship[2]#2"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "NATIONALITY, nationality Eritrean, Eritrea",
        "CITIZENSHIP, Syrian (presumed), Syrian (presumed)",
        "COUNTRY, Russian, Russian",
        "BIRTH_PLACE, 'Russian, German', 'Russian, German'"
    })
    void onlyWhatIsANationalityOrCitizenshipIsReadSo(Predicate predicate, String quote, String claimed) {
        Reading.Collector sink = Reading.collector();
        String value = quote.replace("nationality ", "");
        writer(sink).text(predicate, new Place(DocumentId.of(new byte[0]), "1/value", quote), value);
        assertThat(sink.reading().claims())
                .extracting(
                        claim -> claim.object().text(),
                        claim -> claim.citation().quote())
                .containsExactly(tuple(claimed, quote));
    }

    private static EntryWriter writer(Reading.Collector sink) {
        return new EntryWriter(new Tally(sink), Origin.list("test", "1"), new RecordId("test:1"), EntityType.PERSON);
    }
}
