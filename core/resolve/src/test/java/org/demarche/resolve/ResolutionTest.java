package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityId;
import org.demarche.model.ErrorCode;
import org.demarche.model.Judgement;
import org.demarche.model.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            one:1  | Organization; Green Pine Associated Corporation                              | two:1  | Company; GREEN PINE ASSOCIATED CORP.                                    | one company on two lists
            one:1  | Person; KIM YONG CHOL; birthDate=1962-02-18; nationality=Korea, North        | two:1  | Person; KIM, Yong Chol; birthDate=1962                                  | a person on two lists, by name and date of birth
            one:1  | Person; RI JE-SON; nationality=Democratic People's Republic of Korea         | two:1  | Person; Ri Che-son; nationality=North Korea                             | two spellings, two names of one country
            one:1  | Person; Vladimir Vladimirovich Petrov; birthDate=1952-10-07                  | two:1  | Person; PETROV, Vladimir; birthDate=1952                                | a middle name on one list, an exact date of birth on both
            one:1  | Vessel; Chong Chon Gang; imoNumber=7937317                                   | two:1  | Vessel; Hae Kum 7; imoNumber=IMO 7937317                                | a ship that changed its name
            one:1  | Person; Ri Won Ho; passportNumber=381310014                                  | two:1  | Person; LI, Won Ho; passportNumber=381310014                            | one passport, names alike
            un:1   | Organization; Korea Mining Development Trading Corporation; listReference=KPe.001 | pack:1 | Company; KOMID; listReference=KPe.001                              | a pack that quotes the list's reference
            one:1  | Person; O Yong Ho; nationality=DPRK                                          | text:1 | Person; Oh Young-ho                                                     | a text's mention of a listed person
            text:2 | Person; Pak Chun Il                                                          | text:1 | Person; Park Chun-il                                                    | two texts
            one:1  | Organization; Green Pine Associated Corporation                              | text:1 | Company; Green Pine                                                     | a short name of one listed company
            pack:1 | Mission; North Korean Embassy in Luanda; alias=Embassy in Luanda             | text:1 | Mission; the Embassy in Luanda                                          | a mission by an alias of the pack
            un:1   | Organization; Korea Mining Development Trading Corporation                   | text:1 | Company; Korea Mining Development Trading Corporation                  | a long name of general words, word for word
            pack:1 | Country; North Korea; alias=DPRK                                             | text:1 | Country; DPRK                                                           | a country by one word
            pack:1 | PublicBody; Ministry of Foreign Affairs; country=Angola                      | text:1 | PublicBody; Ministry of Foreign Affairs; country=Angola                 | one ministry of one country
            one:1  | Company; Goodwill Shipping; nameOriginalScript=굿윌; not birthDate=1970      | text:1 | Company; Good Will Shipping                                             | two words written as one
            """)
    void theseAreOneThing(String oneId, String one, String otherId, String other, String why) {
        Resolution resolution = new World().add(oneId, one).add(otherId, other).resolve();

        assertThat(resolution.entities()).as(resolution.blocked().toString()).hasSize(1);
        assertThat(resolution.of(new RecordId(oneId))).isEqualTo(resolution.of(new RecordId(otherId)));
        assertThat(resolution.joins()).hasSize(1);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            one:1  | Person; Kim Yong Chol; birthDate=1962                        | two:1  | Person; Kim Yong Chol; birthDate=1971          | the names "Kim Yong Chol" and "Kim Yong Chol" agree, but one was born on 1962, the other 1971 | other years of birth
            one:1  | Person; Ali Hassan; nationality=Iraq                         | two:1  | Person; Ali Hassan; nationality=Syria          | the names "Ali Hassan" and "Ali Hassan" agree, but one has the nationality Iraq, the other Syria | other nationalities
            one:1  | Person; Ali Hassan; gender=Male                              | text:1 | Person; Ali Hassan; gender=female              | the names "Ali Hassan" and "Ali Hassan" agree, but one has the gender male, the other female | other genders
            one:1  | Person; Ali Hassan                                           | two:1  | Person; Ali Hassan                             | the names "Ali Hassan" and "Ali Hassan" agree, but nothing but the name speaks for it | two lists, nothing but a name
            one:1  | Person; Ali Hassan; nationality=Iraq                         | one:2  | Person; Ali Hassan; nationality=Iraq           | - | two entries of one list
            one:1  | Person; Kim                                                  | text:1 | Person; Kim                                    | - | a bare surname
            one:1  | Person; Mr. Kim                                              | text:1 | Person; Mr. Kim                                | - | a bare surname with a title
            one:1  | Person; Aden                                                 | text:1 | Person; Aden                                   | - | a single word
            one:1  | Company; Ryonbong                                            | text:1 | Company; Ryonbong                              | - | a single word
            one:1  | Company; Ryonbong Ltd                                        | text:1 | Company; Ryonbong Limited                      | - | a single word and a legal form
            one:1  | Company; Trading Company                                     | text:1 | Company; Trading Company                       | - | words that say only what it does
            text:1 | Person; two North Korean diplomats; unnamed                  | text:2 | Person; two North Korean diplomats; unnamed    | - | actors without a name
            one:1  | Person; Kim Yong Chol; nationality=DPRK                      | two:1  | Person; Kim Yong Chun; nationality=DPRK        | - | one syllable is another person
            one:1  | Person; John Smith                                           | text:1 | Person; J Smith                                | - | an initial
            one:1  | Vessel; Lucky Star; imoNumber=9314650                        | two:1  | Vessel; Lucky Star; imoNumber=9187629          | the names "Lucky Star" and "Lucky Star" agree, but one has the IMO number 9314650, the other 9187629 | other IMO numbers
            one:1  | Vessel; Lucky Star                                           | two:1  | Vessel; Lucky Star                             | the names "Lucky Star" and "Lucky Star" agree, but nothing but the name speaks for it | ships share names
            one:1  | Vessel; Zu Zag Bong 6                                        | text:1 | Vessel; Zu Zag Bong 5                          | - | fleets number their ships
            one:1  | Person; Chong Chon Gang                                      | text:1 | Vessel; Chong Chon Gang                        | - | a person and a ship
            one:1  | Company; Green Pine Trading; alias=Green Pine Export         | text:1 | PublicBody; Green Pine Export                  | - | a company is no public body
            pack:1 | PublicBody; Ministry of Foreign Affairs; country=Angola      | text:1 | PublicBody; Ministry of Foreign Affairs        | the names "Ministry of Foreign Affairs" and "Ministry of Foreign Affairs" agree, but bodies of several countries may have the name | whose ministry
            one:1  | Company; Bank of Elbonia Hong Kong; country=China            | text:1 | Company; Bank of Elbonia; country=Japan        | - | a branch elsewhere
            un:1   | Organization; Korea Mining Development Trading Corporation   | text:1 | Company; Korea Machinery Development Trading Corporation | - | general names that differ in a word
            pack:1 | Mission; Freedonian Embassy in Uganda                        | text:1 | Mission; Freedonian embassy in Luanda          | - | missions in places of like names
            one:1  | Person; Ri Won Ho; passportNumber=381310014                  | two:1  | Person; Ali Hassan; passportNumber=381310014   | each holds the passport (not shown), but the names have little in common | one number, other names
            one:1  | Person; Abdul Rauf Khadem; birthDate=1970~                   | two:1  | Person; RAUF, Abdul; birthDate=1969            | - | fewer words and a date that is not exact
            """)
    void theseAreTwoThings(
            String oneId, String one, String otherId, String other, @Nullable String blocked, String why) {
        Resolution resolution = new World().add(oneId, one).add(otherId, other).resolve();

        assertThat(resolution.joins()).as(why).isEmpty();
        assertThat(resolution.entities()).hasSize(2);
        assertThat(resolution.blocked())
                .extracting(Blocked::reason)
                .isEqualTo(blocked == null ? List.of() : List.of(blocked));
    }

    @Test
    void aJoinQuotesBothNamesAndSaysWhatElseWasCompared() {
        Resolution resolution = new World()
                .add("one:1", "Person; RI JE-SON; birthDate=1938; nationality=DPRK; gender=male")
                .add("two:1", "Person; Ri Jeson; birthDate=1938-05; nationality=North Korea")
                .resolve();

        assertThat(resolution.joins())
                .containsExactly(new Join(
                        new RecordId("one:1"),
                        new RecordId("two:1"),
                        Join.Basis.NAMES,
                        resolution.joins().get(0).score(),
                        "the names \"RI JE-SON\" and \"Ri Jeson\" agree",
                        List.of(
                                "both are of the type person",
                                "the dates of birth 1938 and 1938-05 may be one",
                                "both have the nationality North Korea")));
        assertThat(resolution.joins().get(0).score()).isBetween(0.93, 1.0);
        assertThat(resolution.policyVersion()).isEqualTo("2");
    }

    @Test
    void aTextThatMayMeanEitherOfTwoListedPersonsMeansNeither() {
        Resolution resolution = new World()
                .add("one:1", "Person; Kim Yong Chol; birthDate=1962")
                .add("one:2", "Person; Kim Yong Chol; birthDate=1971")
                .add("text:1", "Person; Kim Yong Chol")
                .add("text:2", "Person; Kim Yong Chol")
                .resolve();

        assertThat(resolution.entities()).hasSize(4);
        assertThat(resolution.blocked())
                .contains(
                        new Blocked(
                                new RecordId("one:1"),
                                new RecordId("text:1"),
                                "the names \"Kim Yong Chol\" and \"Kim Yong Chol\" agree, but so do those of 1 other listed thing"))
                .contains(
                        new Blocked(
                                new RecordId("text:1"),
                                new RecordId("text:2"),
                                "the names \"Kim Yong Chol\" and \"Kim Yong Chol\" agree, but each may be one of several listed things"));
    }

    @Test
    void aShortNameThatFitsTwoListedCompaniesIsNeither() {
        Resolution resolution = new World()
                .add("one:1", "Company; Green Pine Associated Corporation")
                .add("one:2", "Company; Green Pine Shipping")
                .add("text:1", "Company; Green Pine")
                .resolve();

        assertThat(resolution.entities()).hasSize(3);
        assertThat(resolution.blocked()).hasSize(2);
    }

    @Test
    void anEntityIsNamedByItsSmallestRecordAndHoldsTogetherByOneJoinFewer() {
        Resolution resolution = new World()
                .add("text:b:1", "Company; Green Pine Associated Corporation")
                .add("text:a:1", "Company; Green Pine Associated Corp")
                .add("one:1", "Organization; Green Pine Associated Corporation")
                .add("text:c:1", "Company; Green Pine Associated Corporation")
                .resolve();

        EntityId entity = EntityId.of("one:1");
        assertThat(resolution.entities()).containsExactly(entity);
        assertThat(resolution.records(entity))
                .containsExactly(
                        new RecordId("one:1"),
                        new RecordId("text:a:1"),
                        new RecordId("text:b:1"),
                        new RecordId("text:c:1"));
        assertThat(resolution.joins(entity)).hasSize(3);
        assertThat(resolution.of(new RecordId("unknown:1"))).isEqualTo(EntityId.of("unknown:1"));
    }

    @Test
    void aJudgementWinsOverEveryRule() {
        World world = new World()
                .add("one:1", "Person; Kim Yong Chol; birthDate=1962")
                .add("two:1", "Person; Kim Yong Chol; birthDate=1971")
                .add("one:2", "Company; Green Pine Associated")
                .add("two:2", "Company; Green Pine Associated");

        assertThat(world.resolve().of(new RecordId("one:2")))
                .isEqualTo(world.resolve().of(new RecordId("two:2")));
        world.judge("one:1", "two:1", Judgement.Verdict.SAME).judge("two:2", "one:2", Judgement.Verdict.DIFFERENT);

        Resolution resolution = world.resolve();
        assertThat(resolution.of(new RecordId("one:1"))).isEqualTo(resolution.of(new RecordId("two:1")));
        assertThat(resolution.joins())
                .extracting(Join::reason)
                .containsExactly("analyst judged them the same: the original says so");
        assertThat(resolution.blocked())
                .extracting(Blocked::reason)
                .containsExactly(
                        "the names \"Green Pine Associated\" and \"Green Pine Associated\" agree, but analyst judged them"
                                + " different: the original says so");
    }

    @Test
    void noJudgementJoinsDifferentNumbers() {
        Resolution resolution = new World()
                .add("one:1", "Vessel; Lucky Star; imoNumber=9314650")
                .add("two:1", "Vessel; Lucky Star; imoNumber=9187629")
                .judge("one:1", "two:1", Judgement.Verdict.SAME)
                .resolve();

        assertThat(resolution.entities()).hasSize(2);
        assertThat(resolution.blocked())
                .extracting(Blocked::reason)
                .containsExactly(
                        "analyst judged them the same: the original says so, but one has the IMO number 9314650, the other"
                                + " 9187629");
    }

    @Test
    void mergingAndUndoingRestoresWhatWas() {
        World world = new World()
                .add("one:1", "Person; Kim Yong Chol; birthDate=1962")
                .add("two:1", "Person; Kim Yong Chol; birthDate=1971")
                .add("text:1", "Person; Kim Yong Chol");
        Resolution before = world.resolve();

        List<Judgement> made =
                before.merge(new RecordId("one:1"), new RecordId("two:1"), "analyst", "one is a misprint");
        Resolution merged = world.resolve(made);
        List<Judgement> undone = before.undoing(made, "analyst", "it is none");

        assertThat(merged.entities()).hasSize(1);
        assertThat(world.resolve(concat(made, undone))).isEqualTo(before);
    }

    @Test
    void splittingPartsSomeRecordsForGoodAndUndoingRestoresWhatWas() {
        World world = new World()
                .add("one:1", "Company; Green Pine Associated")
                .add("two:1", "Company; Green Pine Associated")
                .add("text:1", "Company; Green Pine Associated")
                .add("text:2", "Company; Green Pine Associated");
        Resolution before = world.resolve();
        Set<RecordId> texts = Set.of(new RecordId("text:1"), new RecordId("text:2"));

        List<Judgement> made = before.split(texts, "analyst", "a company of the same name");
        Resolution parted = world.resolve(made);

        assertThat(before.entities()).hasSize(1);
        assertThat(parted.records(EntityId.of("one:1"))).containsExactly(new RecordId("one:1"), new RecordId("two:1"));
        assertThat(parted.records(EntityId.of("text:1"))).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(world.resolve(concat(made, before.undoing(made, "analyst", "no"))))
                .isEqualTo(before);
        List<Judgement> again = parted.merge(new RecordId("one:1"), new RecordId("text:1"), "analyst", "one after all");
        assertThat(world.resolve(concat(made, again)).entities()).hasSize(1);
    }

    @Test
    void mergesAndSplitsThatMakeNoSenseAreRefused() {
        Resolution resolution = new World()
                .add("one:1", "Vessel; Lucky Star; imoNumber=9314650")
                .add("two:1", "Vessel; Lucky Star; imoNumber=9187629")
                .resolve();
        RecordId one = new RecordId("one:1");
        RecordId two = new RecordId("two:1");

        refused(
                () -> resolution.merge(one, two, "analyst", "why"),
                ErrorCode.CONFLICT,
                "expected records that can be one thing, but of one:1 and two:1, one has the IMO number 9314650, the other 9187629:"
                        + " reject the claim that is wrong first");
        refused(
                () -> resolution.merge(one, one, "analyst", "why"),
                ErrorCode.CONFLICT,
                "expected two entities, but one:1 and one:1 are records of one already: nothing to merge");
        refused(
                () -> resolution.merge(one, new RecordId("no:1"), "analyst", "why"),
                ErrorCode.NOT_FOUND,
                "expected a record of the ledger, found none with the id no:1: look up its id");
        refused(
                () -> resolution.split(Set.of(one, two), "analyst", "why"),
                ErrorCode.CONFLICT,
                "expected records of one entity to part from its others, found records of 2: name records of one");
        refused(
                () -> resolution.split(Set.of(one), "analyst", "why"),
                ErrorCode.CONFLICT,
                "expected some records of one:1 to part from its others, found all 1: leave at least one out");
    }

    private static List<Judgement> concat(List<Judgement> first, List<Judgement> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void refused(Runnable action, ErrorCode code, String message) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DemarcheException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessage(message);
    }
}
