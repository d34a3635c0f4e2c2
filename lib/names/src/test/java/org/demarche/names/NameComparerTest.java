package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameComparerTest {
    private static final NameComparer COMPARER = NameComparer.standard();

    @ParameterizedTest(name = "{0} {1} ~ {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PERSON       | RI Je-son                        | Ri Jeson                                     | 0.99 | 1    | hyphen, space and neither
            PERSON       | Ri Je-son                        | Yi Che-son                                   | 0.95 | 1    | surname and given name by another system
            PERSON       | Ri Je Son                        | 리제선                                        | 0.95 | 1    | own script
            PERSON       | O Yong Ho                        | Oh Young Ho                                  | 0.95 | 1    | southern custom
            PERSON       | Pak Chun Il                      | Park Chun-il                                 | 0.95 | 1    | southern custom
            PERSON       | Kim Yong Chol                    | KIM, Yong-ch'ŏl                              | 0.95 | 1    | McCune-Reischauer with its marks
            PERSON       | Kim Yong Chol                    | Yong Chol Kim                                | 0.90 | 0.99 | family name last
            PERSON       | Kim Yong Chol                    | Kim Yong Chun                                | 0    | 0.65 | one syllable is another person
            PERSON       | Kim Jong Il                      | Kim Jong Un                                  | 0    | 0.65 | one syllable is another person
            PERSON       | O Yong Ho                        | Ri Yong Ho                                   | 0    | 0.65 | another surname is another person
            PERSON       | Kim Hak Song                     | Kim Hyok Chan                                | 0    | 0.40 | a shared surname says little
            PERSON       | Vladimir Putin                   | Владимир Путин                               | 0.95 | 1    | own script
            PERSON       | Mohammed bin Salman              | Muhammad ben Salman                          | 0.85 | 1    | spellings of one Arabic name
            PERSON       | PUTIN, Vladimir Vladimirovich    | Vladimir Putin                               | 0.80 | 0.99 | a missing middle name costs little
            PERSON       | J Smith                          | John Smith                                   | 0.80 | 0.99 | an initial fits
            PERSON       | P Smith                          | John Smith                                   | 0    | 0.65 | an initial that does not
            PERSON       | Ihab Makhlouf                    | Rami Makhlouf                                | 0    | 0.65 | one family, two persons
            PERSON       | Dr. Rami Makhlouf                | Rami Makhlouf                                | 0.95 | 1    | titles are set aside
            ORGANISATION | Green Pine Associated Corp.      | Green Pine Associated Corporation            | 0.95 | 1    | a legal form in short
            ORGANISATION | Green Pine                       | Green Pine Associated Corporation            | 0.90 | 0.99 | a name within a name
            ORGANISATION | Green Pine                       | Green Line Shipping                          | 0    | 0.75 | short words have many neighbours
            ORGANISATION | Korea Mining Development Trading | Korea Mining Development Trading Corporation | 0.95 | 1    | without legal form
            ORGANISATION | Korea Mining Development Trading | Korea Kwangsong Trading Corporation          | 0    | 0.60 | words that many share say little
            ORGANISATION | Korea Ryonbong General Corp      | Korea Ryongbong General Corporation          | 0.90 | 1    | a misspelling
            ORGANISATION | Goodwill Company                 | Good Will Company                            | 0.95 | 1    | two words written as one
            ORGANISATION | Siemens AG                       | Siemens Aktiengesellschaft                   | 0.95 | 1    | a legal form in full
            ORGANISATION | Bank of East Land                | East Land Bank                               | 0.95 | 1    | another order
            ORGANISATION | Government of Estonia            | Government of Ethiopia                       | 0    | 0.60 | places are the same or not
            ORGANISATION | Krasota LLC                      | Krasota Foundation                           | 0    | 0.85 | other legal forms stop a name within a name
            ORGANISATION | Trading Ltd                      | Shipping Ltd                                 | 0    | 0.30 | a legal form alone says nothing
            VESSEL       | Zu Zag Bong 6                    | Zu Zag Bong 5                                | 0    | 0.65 | fleets number their ships
            VESSEL       | Zu Zag Bong 6                    | ZU ZAG BONG 006                              | 0.95 | 1    | zeros do not count
            """)
    void scoresLieWhereAReaderExpectsThem(
            NameKind kind, String left, String right, double least, double most, String why) {
        assertThat(COMPARER.score(Name.read(left, kind), Name.read(right, kind)))
                .as(why)
                .isBetween(least, most);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.demarche.names.NameSamples#seeds")
    void comparingIsSymmetricAndReasonsSumToTheScore(long seed) {
        List<Name> names = new NameSamples(seed).names(20);
        for (Name left : names) {
            for (Name right : names) {
                Comparison comparison = COMPARER.compare(left, right);
                assertThat(comparison.score()).isBetween(0.0, 1.0).isEqualTo(COMPARER.score(left, right));
                assertThat(COMPARER.compare(right, left))
                        .isEqualTo(new Comparison(
                                comparison.score(),
                                comparison.reasons().stream()
                                        .map(Reason::swapped)
                                        .toList()));
                assertThat(comparison.reasons().stream()
                                .mapToDouble(Reason::contribution)
                                .sum())
                        .as("%s ~ %s", left, right)
                        .isCloseTo(comparison.score(), within(1e-9));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.demarche.names.NameSamples#seeds")
    void aNameIsLikeItselfAsFarAsItsWordsTell(long seed) {
        for (Name name : new NameSamples(seed).names(30)) {
            assertThat(COMPARER.score(name, name))
                    .as(name.original())
                    .isCloseTo(COMPARER.certainty(name.tokens()), within(1e-12))
                    .isGreaterThan(0.94);
        }
    }

    @Test
    void reasonsQuoteBothValues() {
        Comparison words = COMPARER.compare(
                Name.read("Green Pine", NameKind.ORGANISATION),
                Name.read("GREEN PINE Associated Corp", NameKind.ORGANISATION));
        assertThat(words.reasons())
                .extracting(Reason::leftValue, Reason::rightValue, Reason::explanation)
                .containsExactly(
                        tuple("Green", "GREEN", "the same word"),
                        tuple("Pine", "PINE", "the same word"),
                        tuple("", "Associated", "met by no word of the other name"),
                        tuple("", "Corp", "met by no word of the other name"),
                        tuple(
                                "Green Pine",
                                "GREEN PINE Associated Corp",
                                "the shorter name stands whole within the longer one"),
                        tuple(
                                "Green Pine",
                                "GREEN PINE Associated Corp",
                                "others may have a name of such common words"));
        Comparison syllables =
                COMPARER.compare(Name.read("O Yong Ho", NameKind.PERSON), Name.read("Ri Yong Su", NameKind.PERSON));
        assertThat(syllables.reasons())
                .extracting(Reason::leftValue, Reason::rightValue, Reason::explanation)
                .containsExactly(
                        tuple("o", "ri", "different Korean surnames"),
                        tuple("yong-ho", "yong-su", "the Korean syllables of the given names differ"),
                        tuple("o yong-ho", "ri yong-su", "different syllables are a different person's"),
                        tuple("O Yong Ho", "Ri Yong Su", "others may have a name of such common words"));
    }

    @Test
    void rareWordsWeighMoreWhenFrequenciesAreKnown() {
        List<Name> names = new ArrayList<>();
        names.add(Name.read("Ahmed Quillfeather", NameKind.PERSON));
        for (char letter = 'a'; letter <= 'z'; letter++) {
            names.add(Name.read("Omar " + letter + letter, NameKind.PERSON));
        }
        NameComparer weighted = NameComparer.weightedBy(TokenFrequencies.in(names));
        Name query = Name.read("Omar Quillfeather", NameKind.PERSON);
        assertThat(weighted.score(query, names.get(0))).isGreaterThan(COMPARER.score(query, names.get(0)));
        assertThat(weighted.policyVersion()).isEqualTo("9");
    }

    /** A final a may make another, a woman's, name; a breath behind it is spelling. */
    @ParameterizedTest(name = "{0} | {1} alike: {2}")
    @CsvSource({"oleg,olga,false", "barinov,baranov,true", "sharia,shariah,true", "omar,umar,true", "aliya,ali,false"})
    void aFinalAIsNoVowelOfSpelling(String left, String right, boolean alike) {
        TokenSimilarity similarity =
                new TokenSimilarity(Token.of(left, PartType.TOKEN, false), ComparerPolicy.STANDARD);
        assertThat(similarity.to(Token.of(right, PartType.TOKEN, false)) > 0).isEqualTo(alike);
    }
}
