package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.demarche.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnListTest {
    @Test
    void eachValueOfAPersonBecomesAClaimThatQuotesIt() {
        assertThat(Samples.claims(Samples.unList(Samples.PERSON, Samples.ENTITY), "ATi.001"))
                .containsExactly(
                        "name MARA VELDT | ATi.001/NAME | MARA VELDT",
                        "namePart MARA as FIRST_NAME | ATi.001/FIRST_NAME | MARA",
                        "namePart VELDT as SECOND_NAME | ATi.001/SECOND_NAME | VELDT",
                        "program Atlantis | ATi.001/UN_LIST_TYPE | Atlantis",
                        "sanctionedUnder un-sc:programme.atlantis during 2011-03-05/.. | ATi.001/UN_LIST_TYPE | Atlantis",
                        "listReference ATi.001 | ATi.001/REFERENCE_NUMBER | ATi.001",
                        "designatedBy un-sc:authority during 2011-03-05/.. | ATi.001/REFERENCE_NUMBER | ATi.001",
                        "listedOn 2011-03-05 | ATi.001/LISTED_ON | 2011-03-05",
                        "gender Female | ATi.001/GENDER | Female",
                        "nameOriginalScript Мара Вельдт | ATi.001/NAME_ORIGINAL_SCRIPT | Мара Вельдт",
                        "remark Treasurer of the Harbour Fund (ATe.002). Father's name is Odo Veldt. Reportedly works with Idris Kole (ATi.002)."
                                + " | ATi.001/COMMENTS1 | Treasurer of the Harbour Fund (ATe.002). Father's name is Odo Veldt."
                                + " Reportedly works with Idris Kole (ATi.002).",
                        "linkedTo un-sc:ATe.002 | ATi.001/COMMENTS1/sentence[1] | Treasurer of the Harbour Fund (ATe.002).",
                        "familyOf Odo Veldt as father | ATi.001/COMMENTS1/sentence[2] | Father's name is Odo Veldt.",
                        "title Doctor | ATi.001/TITLE/VALUE[1] | Doctor",
                        "position Treasurer | ATi.001/DESIGNATION/VALUE[1] | Treasurer",
                        "position Envoy at large | ATi.001/DESIGNATION/VALUE[2] | Envoy at large",
                        "nationality Atlantis | ATi.001/NATIONALITY/VALUE[1] | Atlantis",
                        "listAmendedOn 2014-01-02 | ATi.001/LAST_DAY_UPDATED/VALUE[1] | 2014-01-02",
                        "alias Maria Veldt | ATi.001/INDIVIDUAL_ALIAS[1] | Maria Veldt",
                        "weakAlias The Purse A3 | ATi.001/INDIVIDUAL_ALIAS[2] | The Purse",
                        "remark nickname as note on the alias The Purse | ATi.001/INDIVIDUAL_ALIAS[2]/NOTE | nickname",
                        "address 1 Quay Road, Port Amber, Atlantis during 2012 | ATi.001/INDIVIDUAL_ADDRESS[1]"
                                + " | 1 Quay Road, Port Amber, Atlantis, as of 2012",
                        "country Atlantis during 2012 | ATi.001/INDIVIDUAL_ADDRESS[1]/COUNTRY | Atlantis",
                        "birthDate 1961-07-09 | ATi.001/INDIVIDUAL_DATE_OF_BIRTH[1] | EXACT, 1961-07-09",
                        "birthPlace Low Ford, Atlantis | ATi.001/INDIVIDUAL_PLACE_OF_BIRTH[1] | Low Ford, Atlantis",
                        "passportNumber AT000123 as Passport in Atlantis during 2009-09-01/ | ATi.001/INDIVIDUAL_DOCUMENT[1]"
                                + " | Passport, AT000123, Atlantis, 2009-09-01");
    }

    @Test
    void anEntityKeepsItsFormerNameItsNumbersAndItsCountry() {
        assertThat(Samples.claims(Samples.unList(Samples.PERSON, Samples.ENTITY), "ATe.002"))
                .contains(
                        "name HARBOUR FUND | ATe.002/NAME | HARBOUR FUND",
                        "listedOn 2011-03-05 | ATe.002/LISTED_ON | 2011-03-05-05:00",
                        "imoNumber 1234567 | ATe.002/COMMENTS1/sentence[2] | IMO number: 1234567.",
                        "swiftBic ATFUAAAA | ATe.002/COMMENTS1/sentence[3] | SWIFT: ATFUAAAA.",
                        "formerName QUAY SAVINGS & LOAN | ATe.002/ENTITY_ALIAS[1] | QUAY SAVINGS & LOAN",
                        "country Atlantis | ATe.002/ENTITY_ADDRESS[1] | Atlantis");
    }

    @Test
    void aRecordComesBeforeItsClaimsAndTheSummaryCountsAll() {
        UnList list = Samples.unList(Samples.PERSON, Samples.ENTITY);
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        assertThat(list.id()).isEqualTo("un-sc");
        assertThat(list.published()).isEqualTo(Period.parse("2020-05-06"));
        assertThat(sink.reading().records())
                .extracting(record -> record.id() + " " + record.type() + " " + record.caption())
                .containsExactly(
                        "un-sc:ATi.001 " + EntityType.PERSON + " MARA VELDT",
                        "un-sc:programme.atlantis " + EntityType.DOCUMENT + " United Nations sanctions regime Atlantis",
                        "un-sc:authority " + EntityType.PUBLIC_BODY + " United Nations Security Council",
                        "un-sc:ATe.002 " + EntityType.ORGANIZATION + " HARBOUR FUND");
        assertThat(summary)
                .extracting(
                        ListSummary::rows,
                        ListSummary::entries,
                        ListSummary::records,
                        ListSummary::names,
                        ListSummary::rejected)
                .containsExactly(2, 2, 4, 6, 0);
        assertThat(summary.claims()).isEqualTo(sink.reading().claims().size());
        assertThat(summary.blank()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1943-09-26</DATE>                                        | birthDate 1943-09-26
            <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR>                                              | birthDate 1971
            <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1977</YEAR><NOTE>Sep.</NOTE>                             | birthDate 1977-09
            <TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1968</YEAR>                                      | birthDate 1968~
            <TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1957</FROM_YEAR><TO_YEAR>1962</TO_YEAR>           | birthDate 1957/1962
            <FROM_YEAR>1957</FROM_YEAR><TO_YEAR>1962</TO_YEAR><NOTE>Approximately</NOTE>                     | birthDate 1957~/1962~
            <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973</NOTE>                                         | birthDate 1973-11
            <DATE>1950-02-03</DATE><NOTE>from false passport</NOTE>                                          | birthDate 1950-02-03 A4
            <TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><NOTE>30-35 years old</NOTE>                           | remark date of birth: 30-35 years old
            """)
    void aDateOfBirthKeepsThePrecisionOfTheList(String field, String claim) {
        String person = "<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME><INDIVIDUAL_DATE_OF_BIRTH>" + field
                + "</INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>";
        assertThat(Samples.claims(Samples.unList(person, ""), "7"))
                .last()
                .asString()
                .startsWith(claim + " | 7/INDIVIDUAL_DATE_OF_BIRTH[1] | ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <DATAID>7</DATAID>                                                   | 7 | expected a name of 1 to 4000 characters in FIRST_NAME to FOURTH_NAME, found 0
            <FIRST_NAME>Ann</FIRST_NAME>                                         | INDIVIDUALS/INDIVIDUAL[1] | expected a REFERENCE_NUMBER or DATAID that no other entry has, found none
            <DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME><LISTED_ON>May</LISTED_ON> | 7/LISTED_ON | expected a date such as 2016-10-13, found another text
            <DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME><SHOE_SIZE>40</SHOE_SIZE> | 7/SHOE_SIZE | expected a field of the layout, found an unknown one that is not empty
            <DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME><INDIVIDUAL_DATE_OF_BIRTH><YEAR>unknown</YEAR></INDIVIDUAL_DATE_OF_BIRTH> | 7/INDIVIDUAL_DATE_OF_BIRTH[1] | expected DATE, YEAR or FROM_YEAR and TO_YEAR with a date, found another text
            """)
    void whatCannotBeReadIsRejectedWithItsReasonAndTheRestGoesOn(String fields, String locator, String cause) {
        Reading.Collector sink = Reading.collector();
        Samples.unList("<INDIVIDUAL>" + fields + "</INDIVIDUAL>", Samples.ENTITY)
                .read(sink);
        assertThat(sink.reading().rejected()).containsExactly(new Rejected(locator, cause));
        assertThat(sink.reading().records())
                .extracting(record -> record.id().value())
                .contains("un-sc:ATe.002");
    }

    @Test
    void twoEntriesOfOneReferenceAreNamedByTheirDataIds() {
        String twin = Samples.ENTITY.replace("2002", "2003");
        Reading.Collector sink = Reading.collector();
        Samples.unList("", Samples.ENTITY + twin).read(sink);
        assertThat(sink.reading().records())
                .extracting(record -> record.id().value())
                .contains("un-sc:2002", "un-sc:2003")
                .doesNotContain("un-sc:ATe.002");
    }

    @Test
    void wordsThatGiveAPassportBecomeNoRemark() {
        String person = "<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME>"
                + "<COMMENTS1>First note. Travels on passport number AT123456. Last note.</COMMENTS1>"
                + "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Anna</ALIAS_NAME><NOTE>Passport No. AT654321</NOTE></INDIVIDUAL_ALIAS>"
                + "</INDIVIDUAL>";
        assertThat(Samples.claims(Samples.unList(person, ""), "7"))
                .containsExactly(
                        "name Ann | 7/NAME | Ann",
                        "namePart Ann as FIRST_NAME | 7/FIRST_NAME | Ann",
                        "remark First note. | 7/COMMENTS1/from[1] | First note.",
                        "remark Last note. | 7/COMMENTS1/from[50] | Last note.",
                        "passportNumber AT123456 | 7/COMMENTS1/sentence[2] | Travels on passport number AT123456.",
                        "alias Anna | 7/INDIVIDUAL_ALIAS[1] | Anna",
                        "passportNumber AT654321 as Anna | 7/INDIVIDUAL_ALIAS[1]/NOTE | Passport No. AT654321");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Anna Veldt                                         | Anna Veldt                  | 0
            Anna Veldt (the tall)                              | Anna Veldt (the tall)       | 0
            Veldt, Anna                                        | Veldt, Anna                 | 0
            Anna Veldt, born 1953 (passport no.AT123456)       | Anna Veldt                  | 1
            Anna Veldt (false papers, passport number AT12345) | Anna Veldt                  | 1
            Veldt, Anna (b. 1953)                              | Veldt, Anna                 | 0
            """)
    void datesAndPapersBehindAnAliasAreNoPartOfIt(String written, String alias, int passports) {
        String person =
                "<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>"
                        + written + "</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>";
        assertThat(Samples.claims(Samples.unList(person, ""), "7"))
                .contains("alias " + alias + " | 7/INDIVIDUAL_ALIAS[1] | " + alias)
                .filteredOn(claim -> claim.startsWith("passportNumber AT12"))
                .hasSize(passports);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>AT1</NUMBER>                                    | passportNumber AT1 as Passport
            <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>Atlantic passport number AT12345, lost</NOTE>     | passportNumber AT12345 as Passport
            <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>unconfirmed</NOTE>                                | remark unconfirmed as Passport
            <TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>Ration card no:</TYPE_OF_DOCUMENT2><NUMBER>9</NUMBER> | idNumber 9 as Ration card no
            <NOTE>card 1234567</NOTE>                                                                            | idNumber card 1234567 as identity paper
            <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>                                                        | remark Passport as Passport
            """)
    void aPaperIsAPassportOrAnotherOrARemark(String fields, String claim) {
        String person = "<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME><INDIVIDUAL_DOCUMENT>" + fields
                + "</INDIVIDUAL_DOCUMENT></INDIVIDUAL>";
        assertThat(Samples.claims(Samples.unList(person, ""), "7"))
                .last()
                .asString()
                .startsWith(claim + " | 7/INDIVIDUAL_DOCUMENT[1] | ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Works with the fund                 | asserted
            Reportedly works with the fund      | reported
            Believed to work with the fund      | assessed
            Allegedly works with the fund       | alleged
            Reportedly may work with the fund   | hypothetical
            Met the fund on 9 May 2012          | asserted
            """)
    void aLinkToAnotherEntryCommitsItselfAsItsSentenceDoes(String words, String modality) {
        String person = "<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME><COMMENTS1>" + words
                + " (ATe.002).</COMMENTS1></INDIVIDUAL>";
        Reading.Collector sink = Reading.collector();
        Samples.unList(person, Samples.ENTITY).read(sink);
        assertThat(sink.reading().claims())
                .filteredOn(claim -> claim.predicate().id().equals("linkedTo"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.modality().id()).isEqualTo(modality));
    }

    @Test
    void aCommentLongerThanAQuotationIsCutAtSpacesAndNothingIsLost() {
        String comment = "word ".repeat(1700).strip();
        String person = "<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>Ann</FIRST_NAME><COMMENTS1>" + comment
                + "</COMMENTS1></INDIVIDUAL>";
        Reading.Collector sink = Reading.collector();
        Samples.unList(person, "").read(sink);
        assertThat(sink.reading().claims().stream()
                        .filter(claim -> claim.predicate().id().equals("remark"))
                        .map(claim -> claim.object().text()))
                .hasSize(3)
                .allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(4000))
                .satisfies(pieces -> assertThat(String.join(" ", pieces)).isEqualTo(comment));
    }
}
