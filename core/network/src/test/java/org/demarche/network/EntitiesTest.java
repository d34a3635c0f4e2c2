package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Standpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

    /** One firm in a pack, on a list and in a text, and another of a like name. */
    private static Pile pile() {
        return new Pile()
                .document("Pack", SourceDocument.Kind.PACK)
                .document("Council", SourceDocument.Kind.LIST)
                .mention("a-text", EntityType.ORGANIZATION, "Green Pine", "Herald")
                .thing("b-list", EntityType.ORGANIZATION, "GREEN PINE ASSOCIATED CORPORATION", "Council")
                .thing("c-pack", EntityType.COMPANY, "Green Pine Associated Corporation", "Pack")
                .joined("b-list", "a-text")
                .joined("c-pack", "a-text")
                .says("Council", "b-list", Predicate.LIST_REFERENCE, "'KPe.010")
                .says("Council", "b-list", Predicate.LISTED_ON, "'2012-05-02")
                .says("Council", "b-list", Predicate.PROGRAM, "'1718")
                .says("Council", "b-list", Predicate.ALIAS, "'Chongsong Yonhap")
                .says("Council", "b-list", Predicate.WEAK_ALIAS, "'Saeng Pil")
                .mention("street", EntityType.COMPANY, "Pine Street Bakery", "Herald")
                .mention("namesake-1", EntityType.PERSON, "Kim Yong Chol", "Herald")
                .mention("namesake-2", EntityType.PERSON, "Kim Yong Chol", "Tribune");
    }

    private static final EntityId FIRM = Pile.entity("a-text");

    @Test
    void aPackNamesBetterThanAListAndAListBetterThanAText() {
        Entity firm = pile().network().entity(FIRM);
        assertThat(firm.caption()).isEqualTo("Green Pine Associated Corporation");
        assertThat(firm.type()).as("the most exact type").isEqualTo(EntityType.COMPANY);
        assertThat(firm.records()).hasSize(3);
        assertThat(firm.listReferences()).containsExactly("KPe.010");
        assertThat(firm.names())
                .extracting(name -> name.kind().id() + " " + name.text())
                .containsExactly(
                        "name Green Pine Associated Corporation",
                        "name Green Pine",
                        "alias Chongsong Yonhap",
                        "weakAlias Saeng Pil");
    }

    @Test
    void aDesignationIsReadFromTheEntry() {
        List<Designation> designations = pile().network().designations(FIRM);
        assertThat(designations)
                .extracting(each -> each.record() + " " + each.authority() + " " + each.listReference() + " "
                        + each.programmes() + " " + each.period())
                .containsExactly("test:b-list Council KPe.010 [1718] 2012-05-02/..");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            KPe.010                            | Green Pine Associated Corporation
            kpe.010                            | Green Pine Associated Corporation
            test:c-pack                        | Green Pine Associated Corporation
            Green Pine                         | Green Pine Associated Corporation
            green pine associated corporation  | Green Pine Associated Corporation
            Green Pine Associated Corp.        | Green Pine Associated Corporation
            Chongsong Yonhap                   | Green Pine Associated Corporation
            Pine Street Bakery                 | Pine Street Bakery
            """)
    void anEntityIsFoundByIdNumberOrName(String asked, String caption) {
        assertThat(pile().network().lookup(asked))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.entity().caption()).isEqualTo(caption));
    }

    @Test
    void twoOfOneNameAreNotChosenBetween() {
        Lookup lookup = pile().network().lookup("Kim Yong Chol");
        assertThat(lookup).isInstanceOf(Lookup.Ambiguous.class);
        assertThat(lookup.others()).hasSize(2);
    }

    @Test
    void ofTwoOfOneNameTheListedOneIsMeantAndTheOtherIsNamed() {
        Lookup lookup = pile().thing("c-listed", EntityType.PERSON, "Kim Yong Chol", "Council")
                .network()
                .lookup("Kim Yong Chol");
        assertThat(lookup)
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.entity().id()).isEqualTo(Pile.entity("c-listed")));
        assertThat(lookup.others()).hasSize(2);
    }

    @ParameterizedTest(name = "\"{0}\" is unknown")
    @CsvSource({"Ocean Maritime Management", "Zzz", "''"})
    void whatNobodyNamesIsUnknown(String asked) {
        assertThat(pile().network().lookup(asked)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void whatWasNotYetKnownDoesNotCount() {
        Pile pile = new Pile()
                .thing("anna", EntityType.PERSON, "Anna")
                .thing("firm", EntityType.COMPANY, "Firm")
                .says("Herald", "anna", Predicate.ACTS_FOR, "firm");
        Instant before = Pile.KNOWN.minusSeconds(1);
        Network earlier = pile.material().project(new Standpoint(Pile.DAY, before, Grade.ANY));
        Network then = pile.material().project(new Standpoint(Pile.DAY, Pile.KNOWN, Grade.ANY));
        assertThat(earlier.links(Pile.entity("anna"))).isEmpty();
        assertThat(earlier.statements(Pile.entity("anna"))).isEmpty();
        assertThat(then.links(Pile.entity("anna"))).hasSize(1);
        assertThat(then.statements(Pile.entity("anna"))).hasSize(1);
    }

    @Test
    void aClaimAboutWhatNobodyDescribesIsSetAsideAndTold() {
        Material material = new Pile()
                .thing("anna", EntityType.PERSON, "Anna")
                .says("Herald", "anna", Predicate.ACTS_FOR, "nobody")
                .says("Herald", "nobody", Predicate.REMARK, "'x")
                .material();
        assertThat(material.unplaced()).hasSize(2);
    }

    @Test
    void aRecordOfAnUnknownDocumentIsRefused() {
        SourceRecord stray = SourceRecord.entry(
                Pile.id("stray"), EntityType.PERSON, "Stray", org.demarche.model.DocumentId.of(new byte[] {1}));
        assertThatThrownBy(() -> Material.of(List.of(stray), List.of(), List.of(), EntityId::new))
                .hasMessage("expected the document 4bf5122f3445 among the documents, found none");
    }

    @Test
    void aDayBeforeTheListingIsNoDesignation() {
        Period listed = pile().network().designations(FIRM).get(0).period();
        assertThat(listed.holdsOn(Pile.DAY).isPossible()).isTrue();
        assertThat(listed.startsAfter(java.time.LocalDate.of(2012, 5, 1))).isTrue();
    }
}
