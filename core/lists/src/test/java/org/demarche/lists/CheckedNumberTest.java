package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Reading;
import org.demarche.model.RecordId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number whose check digit, or form, does not fit is claimed as no such number by any reader. Numbers that fit are published examples of their standards. */
class CheckedNumberTest {
    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            LEI                 | 5493001KJTIIGC8Y1R12        | -    | lei 5493001KJTIIGC8Y1R12
            LEI                 | 5493 001K JTII GC8Y 1R12    | -    | lei 5493 001K JTII GC8Y 1R12
            LEI                 | LEI: 5493001kjtiigc8y1r12   | -    | lei LEI: 5493001kjtiigc8y1r12
            LEI                 | 5493001KJTIIGC8Y1R13        | -    | remark 5493001KJTIIGC8Y1R13 as has the LEI
            LEI                 | 5493001KJTIIGC8Y1R1         | -    | remark 5493001KJTIIGC8Y1R1 as has the LEI
            LEI                 | pending                     | code | remark pending as code
            SWIFT_BIC           | DEUTDEFF                    | -    | swiftBic DEUTDEFF
            SWIFT_BIC           | DEUTDEFF500                 | -    | swiftBic DEUTDEFF500
            SWIFT_BIC           | DEUTDEFF50                  | -    | remark DEUTDEFF50 as has the BIC
            SWIFT_BIC           | DEUT1EFF                    | -    | remark DEUT1EFF as has the BIC
            IBAN                | GB82 WEST 1234 5698 7654 32 | -    | iban GB82 WEST 1234 5698 7654 32
            IBAN                | IBAN DE89370400440532013000 | -    | iban IBAN DE89370400440532013000
            IBAN                | GB82 WEST 1234 5698 7654 33 | -    | accountNumber GB82 WEST 1234 5698 7654 33 as IBAN
            REGISTRATION_NUMBER | US0378331005                | ISIN | registrationNumber US0378331005 as ISIN
            REGISTRATION_NUMBER | US0378331006                | ISIN | remark US0378331006 as ISIN
            REGISTRATION_NUMBER | US0378331006                | OGRN | registrationNumber US0378331006 as OGRN
            REGISTRATION_NUMBER | US0378331006                | -    | registrationNumber US0378331006
            IMO_NUMBER          | 9074729                     | -    | imoNumber 9074729
            IMO_NUMBER          | 9074728                     | -    | remark 9074728 as has the IMO number
            """)
    void aNumberThatDoesNotFitIsNoSuchNumber(Predicate predicate, String number, String role, String claimed) {
        Reading.Collector sink = Reading.collector();
        EntryWriter writer =
                new EntryWriter(new Tally(sink), Origin.list("test", "1"), new RecordId("test:1"), EntityType.COMPANY);
        Place place = new Place(DocumentId.of(new byte[0]), "1/value", number);
        if (role.equals("-")) {
            writer.text(predicate, place, number);
        } else {
            writer.text(predicate, place, number, role);
        }
        assertThat(sink.reading().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.citation().quote()).isEqualTo(number))
                .extracting(
                        claim -> claim.predicate().id() + " " + claim.object().text()
                                + claim.qualifier(QualifierKey.ROLE)
                                        .map(ClaimObject::text)
                                        .map(as -> " as " + as)
                                        .orElse(""))
                .isEqualTo(claimed);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ofac    | SWIFT/BIC DEUTDEFF         | swiftBic DEUTDEFF
            ofac    | SWIFT/BIC DEUTDEF          | remark DEUTDEF as has the BIC
            ofac    | ISIN US0378331005          | registrationNumber US0378331005 as ISIN
            ofac    | ISIN US0378331006          | remark US0378331006 as ISIN
            ftm     | leiCode 5493001KJTIIGC8Y1R12 | lei 5493001KJTIIGC8Y1R12
            ftm     | leiCode 5493001KJTIIGC8Y1R13 | remark 5493001KJTIIGC8Y1R13 as has the LEI
            ftm     | swiftBic DEUTDEF           | remark DEUTDEF as has the BIC
            senzing | LEI_NUMBER 5493001KJTIIGC8Y1R12 | lei 5493001KJTIIGC8Y1R12
            senzing | LEI_NUMBER 5493001KJTIIGC8Y1R13 | remark 5493001KJTIIGC8Y1R13 as has the LEI
            """)
    void readersClaimNoNumberThatDoesNotFit(String layout, String written, String claimed) {
        List<String> claims = new ArrayList<>();
        Samples.claims(list(layout, written), "11").forEach(claim -> claims.add(claim.split(" \\| ", -1)[0]));
        assertThat(claims).contains(claimed);
        assertThat(claims)
                .filteredOn(claim -> claim.contains(claimed.split(" ", -1)[1]))
                .hasSize(1);
    }

    private static ListSource list(String layout, String written) {
        String key = written.substring(0, written.indexOf(' '));
        String number = written.substring(key.length() + 1);
        FoundFiles found = new FoundFiles(
                List.of(Samples.raw("list.json", json(layout, key, number))), "the test", Period.UNKNOWN);
        return switch (layout) {
            case "ftm" -> FtmList.recognise(found).orElseThrow();
            case "senzing" -> SenzingList.recognise(found).orElseThrow();
            default ->
                Samples.ofac(Map.of(
                        "sdn.csv",
                        "11,\"THE BANK\",\"-0- \",\"ATL2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + written + ".\"\n"));
        };
    }

    private static String json(String layout, String key, String number) {
        return layout.equals("ftm")
                ? "{\"id\":\"11\",\"schema\":\"Company\",\"properties\":{\"name\":[\"The Bank\"],\"" + key + "\":[\""
                        + number + "\"]},\"datasets\":[\"atl\"]}\n"
                : "{\"DATA_SOURCE\":\"ATL\",\"RECORD_ID\":\"11\",\"RECORD_TYPE\":\"ORGANIZATION\",\"NAMES\":[{\"NAME_ORG\":\"The Bank\"}],\"IDENTIFIERS\":[{\""
                        + key + "\":\"" + number + "\"}]}\n";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "us_csl/consolidated_csl.csv.gz, ''",
        "us_ofac/2021-07, ''",
        "un/un_consolidated_2026-02-27.xml.gz, ''",
        "eu_journal/eu_oj_consolidated.zip, eu-oj"
    })
    void howManyNumbersOfTheRealListsDoNotFit(String name, String mapping) {
        Path path = SharedLists.list(name);
        ListSource list = mapping.isEmpty() ? Lists.open(path) : Lists.openMapped(path, Path.of(mapping));
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        Map<String, Integer> counts = new TreeMap<>();
        sink.reading().claims().forEach(claim -> {
            String role =
                    claim.qualifier(QualifierKey.ROLE).map(ClaimObject::text).orElse("");
            switch (claim.predicate()) {
                case LEI, SWIFT_BIC, IBAN -> counts.merge(claim.predicate().id(), 1, Integer::sum);
                case REGISTRATION_NUMBER -> counts.merge(role.equals("ISIN") ? "ISIN" : "other", 1, Integer::sum);
                case REMARK -> {
                    if (List.of("has the LEI", "has the BIC", "ISIN").contains(role)) {
                        counts.merge("no " + role + " " + claim.object().text(), 1, Integer::sum);
                    }
                }
                default -> {
                    // says no number that checks itself
                }
            }
            assertThat(CheckedNumber.of(claim)).isEqualTo(claim);
        });
        System.err.println(name + ": " + counts);
        assertThat(counts).isNotEmpty();
    }
}
