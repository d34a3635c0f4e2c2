package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfsiListTest {
    private static final List<String> HEADER = List.of(
            "Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID"
                    .split(","));
    static final String PERSON_WORDS =
            "(UK Sanctions List Ref):ATL0001. (UN Ref):ATi.001. Treasurer (note): of the fund."
                    + " (Further Identifiying Information):Keeps the books. (Gender):Female (Novel Key):what it is."
                    + " Said so (Amber Report): twice. (UK Statement of Reasons):She keeps the books of the fund.";
    static final String FUND_WORDS = "(Type of entity):Fund (Subsidiaries):(1) Quay Savings. (2) Amber Boats Ltd."
            + " (Parent company):Lyonesse Holding Co. (Business Reg No):R-100. (Website):https://example.org (Email address):a@example.org."
            + " (Phone number):(1) +99 1 (2) +99 2";
    static final String SHIP_WORDS =
            "(IMO number):9074729 (Current owner/operator (s)):Harbour Fund (Previous owners):Quay Savings"
                    + " (Current believed flag of ship):Atlantis (Previous flags):Lyonesse (Type of Vessel):Bulk carrier. (Tonnage):7078"
                    + " (Length):134.5 (Year built):1998 (Hull identification number (HIN)):H-1";

    /** A row of values by column. */
    static List<String> row(String... values) {
        List<String> row = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
        for (int at = 0; at < values.length; at += 2) {
            row.set(HEADER.indexOf(values[at]), values[at + 1]);
        }
        return row;
    }

    private static List<String> common(List<String> row, String group, String type) {
        String[] values = {
            "Group Type",
            type,
            "Group ID",
            group,
            "Regime",
            "Atlantis",
            "Listed On",
            "06/03/2011",
            "UK Sanctions List Date Designated",
            "05/03/2011",
            "Last Updated",
            "02/01/2014"
        };
        for (int at = 0; at < values.length; at += 2) {
            row.set(HEADER.indexOf(values[at]), values[at + 1]);
        }
        return row;
    }

    static String list() {
        return csv(List.of(
                person("Name 6", "VELDT", "Name 1", "Mara", "Name 2", "Odo", "Alias Type", "Primary name"),
                person("Name 6", "VELD", "Name 1", "Maria", "Alias Type", "Primary name variation"),
                person("Name 6", "THE PURSE", "Alias Type", "AKA", "Alias Quality", "Low quality"),
                person("Name 6", "QUAY", "Name 1", "Mara", "Alias Type", "FKA", "Alias Quality", "Good"),
                common(
                        row("Name 6", "HARBOUR FUND", "Alias Type", "Primary name", "Other Information", FUND_WORDS),
                        "72",
                        "Entity"),
                common(
                        row("Name 6", "PELICAN", "Alias Type", "Primary name", "Other Information", SHIP_WORDS),
                        "73",
                        "Ship")));
    }

    private static List<String> person(String... names) {
        List<String> row = row(
                "Title",
                "Dr",
                "Name Non-Latin Script",
                "Мара Вельдт",
                "Non-Latin Script Type",
                "Cyrillic",
                "DOB",
                "00/07/1961",
                "Town of Birth",
                "(1) Low Ford (2) Port Amber",
                "Country of Birth",
                "(1) Atlantis (2) Lyonesse",
                "Nationality",
                "(1) Atlantis (2) Lyonesse",
                "Passport Number",
                "(1) AT000123 (2) LY9",
                "Passport Details",
                "(1) lost (2) valid",
                "National Identification Number",
                "77-1",
                "Position",
                "(1) Treasurer; (2) Member of the board",
                "Address 1",
                "1 Quay Road",
                "Post/Zip Code",
                "AT-1",
                "Country",
                "Atlantis",
                "Other Information",
                PERSON_WORDS);
        for (int at = 0; at < names.length; at += 2) {
            row.set(HEADER.indexOf(names[at]), names[at + 1]);
        }
        return common(row, "71", "Individual");
    }

    static String csv(List<List<String>> rows) {
        return "Last Updated,06/05/2020\r\n" + String.join(",", HEADER) + "\r\n"
                + rows.stream().map(UkInvented::line).collect(Collectors.joining());
    }

    private static ListSource open(String text) {
        return OfsiList.recognise(UkTableTest.found(Samples.raw("ConList.csv", text)))
                .orElseThrow();
    }

    @Test
    void eachValueAndEachPhraseOfAPersonBecomesAClaimThatQuotesIt() {
        assertThat(Samples.claims(open(list()), "71"))
                .containsExactly(
                        "listAmendedOn 2014-01-02 | 71/LastUpdated[1] | 02/01/2014",
                        "listedOn 2011-03-06 | 71/ListedOn[1] | 06/03/2011",
                        "listedOn 2011-03-05 as UK Sanctions List | 71/UKSanctionsListDateDesignated[1] | 05/03/2011",
                        "listReference 71 | 71/UniqueID[1] | 71",
                        "designatedBy uk-ofsi:authority during 2011-03-05/.. | 71/UniqueID | 71",
                        "name Mara Odo VELDT | 71/Name[1] | Mara, Odo, VELDT",
                        "familyName VELDT | 71/Name6[1] | VELDT",
                        "givenName Mara Odo | 71/Name1-5[1] | Mara, Odo",
                        "alias Maria VELD as Primary name variation | 71/Name[2] | Maria, VELD",
                        "weakAlias THE PURSE A3 | 71/Name[3] | THE PURSE",
                        "formerName Mara QUAY as FKA | 71/Name[4] | Mara, QUAY",
                        "nameOriginalScript Мара Вельдт | 71/NameNonLatinScript[1] | Мара Вельдт",
                        "remark Cyrillic as script of a name | 71/NonLatinScriptType[1] | Cyrillic",
                        "title Dr | 71/Title[1] | Dr",
                        "program Atlantis | 71/RegimeName[1] | Atlantis",
                        "sanctionedUnder uk-ofsi:programme.atlantis during 2011-03-05/.. | 71/RegimeName[1] | Atlantis",
                        "remark Individual as kind of party | 71/IndividualEntityShip[1] | Individual",
                        "address 1 Quay Road, AT-1, Atlantis | 71/Address[1] | 1 Quay Road, AT-1, Atlantis",
                        "country Atlantis | 71/AddressCountry[1] | Atlantis",
                        "birthDate 1961-07 | 71/DOB[1] | 00/07/1961",
                        "nationality Atlantis | 71/Nationality[1] | Atlantis",
                        "nationality Lyonesse | 71/Nationality[2] | Lyonesse",
                        "idNumber 77-1 as NationalIdentifier | 71/NationalIdentifier[1] | 77-1",
                        "passportNumber AT000123 as Passport | 71/Passport[1] | AT000123, lost",
                        "remark lost as note on a paper | 71/Passport[1] | AT000123, lost",
                        "passportNumber LY9 as Passport | 71/Passport[2] | LY9, valid",
                        "remark valid as note on a paper | 71/Passport[2] | LY9, valid",
                        "position Treasurer | 71/Position[1] | Treasurer",
                        "position Member of the board | 71/Position[2] | Member of the board",
                        "birthPlace Low Ford, Atlantis | 71/Location[1] | Low Ford, Atlantis",
                        "birthPlace Port Amber, Lyonesse | 71/Location[2] | Port Amber, Lyonesse",
                        "listReference ATL0001 as UK Sanctions List reference | 71/UKSanctionsListRef[1] | ATL0001",
                        "listReference ATi.001 as United Nations reference | 71/UNReferenceNumber[1] | ATi.001",
                        "remark Treasurer (note): of the fund. | 71/OtherInformation[1] | Treasurer (note): of the fund.",
                        "remark Keeps the books. | 71/OtherInformation[2] | Keeps the books.",
                        "gender Female | 71/Gender[1] | Female",
                        "remark (Novel Key):what it is. Said so (Amber Report): twice."
                                + " | 71/OtherInformation[3] | (Novel Key):what it is. Said so (Amber Report): twice.",
                        "designationReason She keeps the books of the fund."
                                + " | 71/UKStatementofReasons[1] | She keeps the books of the fund.");
    }

    @Test
    void phrasesOfAnEntityAndOfAShipBecomeRelationsAndNumbers() {
        assertThat(Samples.claims(open(list()), "72"))
                .contains(
                        "description Fund as type of entity | 72/TypeOfEntity[1] | Fund",
                        "linkedTo Quay Savings. as subsidiary | 72/Subsidiary[1] | Quay Savings.",
                        "linkedTo Amber Boats Ltd. as subsidiary | 72/Subsidiary[2] | Amber Boats Ltd.",
                        "ownedOrControlledBy Lyonesse Holding Co. as parent company | 72/ParentCompany[1] | Lyonesse Holding Co.",
                        "registrationNumber R-100 | 72/BusinessRegistrationNumber[1] | R-100",
                        "website https://example.org | 72/Website[1] | https://example.org",
                        "email a@example.org | 72/EmailAddress[1] | a@example.org",
                        "phone +99 1 | 72/PhoneNumber[1] | +99 1",
                        "phone +99 2 | 72/PhoneNumber[2] | +99 2");
        assertThat(Samples.claims(open(list()), "73"))
                .contains(
                        "imoNumber 9074729 | 73/IMONumber[1] | 9074729",
                        "vesselOwner Harbour Fund as current owner or operator | 73/CurrentOwnerOperator[1] | Harbour Fund",
                        "vesselOwner Quay Savings as previous owner or operator | 73/PreviousOwnerOperator[1] | Quay Savings",
                        "flag Atlantis | 73/CurrentBelievedFlagOfShip[1] | Atlantis",
                        "formerFlag Lyonesse | 73/PreviousFlag[1] | Lyonesse",
                        "vesselType Bulk carrier | 73/TypeOfShip[1] | Bulk carrier",
                        "grossTonnage 7078 | 73/TonnageOfShip[1] | 7078",
                        "buildDate 1998 | 73/YearBuilt[1] | 1998",
                        "registrationNumber H-1 as hull identification number | 73/HullIdentificationNumber[1] | H-1");
    }

    @Test
    void everyRowIsCountedAndTheFirstLineSaysWhenTheListCameOut() {
        Reading.Collector sink = Reading.collector();
        ListSummary summary = open(list()).read(sink);
        assertThat(summary.rows()).isEqualTo(6);
        assertThat(summary.entries()).isEqualTo(3);
        assertThat(sink.reading().rejected()).isEmpty();
        assertThat(open(list()).published()).isEqualTo(Period.parse("2020-05-06"));
    }

    @Test
    void aRowWhoseValuesHaveSlippedIsRejectedAndTheOthersAreRead() {
        List<String> good = common(row("Name 6", "A", "Alias Type", "Primary name"), "1", "Entity");
        List<String> slipped = new ArrayList<>(good);
        slipped.add(0, "");
        slipped.remove(slipped.size() - 1);
        List<String> date = common(row("Name 6", "B", "Alias Type", "Primary name"), "2", "Entity");
        date.set(HEADER.indexOf("Listed On"), "Atlantis");
        Reading.Collector sink = Reading.collector();
        open(csv(List.of(slipped, good, date, List.of("C", "D")))).read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "ConList.csv, line 3: expected Individual, Entity or Ship in \"Group Type\", found another value",
                        "ConList.csv, line 5: expected a date in \"Listed On\", found another value",
                        "ConList.csv, line 6: expected as many values as the first row names columns, found others");
    }

    @ParameterizedTest
    @CsvSource({
        "one value, one value",
        "(1) a (2) b (3) c, a|b|c",
        "(1) a; (2) b, a|b",
        "(1) a (3) b, a (3) b",
        "(1) (2) b, b",
        "x (1) a (2) b, x (1) a (2) b",
        "(1), ''"
    })
    void aValueIsCutAtNumbersThatFollowOneAnother(String text, String items) {
        assertThat(String.join("|", NumberedItems.of(text))).isEqualTo(items);
    }
}
