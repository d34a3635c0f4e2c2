package org.demarche.lists;

import java.util.Map;
import java.util.Optional;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/**
 * What an element of the UK Sanctions List that holds a value means.
 *
 * @param predicate what is claimed
 * @param form how the value is written
 * @param role what the value is used as
 */
record UkValue(Predicate predicate, Form form, Optional<String> role) {
    private static final Map<String, UkValue> BY_ELEMENT = Map.ofEntries(
            date("LastUpdated", Predicate.LIST_AMENDED_ON),
            date("DateDesignated", Predicate.LISTED_ON),
            date("ListedOn", Predicate.LISTED_ON),
            Map.entry(
                    "UKSanctionsListDateDesignated",
                    new UkValue(Predicate.LISTED_ON, Form.DATE, Optional.of("UK Sanctions List"))),
            as("UKSanctionsListRef", Predicate.LIST_REFERENCE, "UK Sanctions List reference"),
            date("DOB", Predicate.BIRTH_DATE),
            date("YearBuilt", Predicate.BUILD_DATE),
            as("OFSIGroupID", Predicate.LIST_REFERENCE, "OFSI group"),
            as("UNReferenceNumber", Predicate.LIST_REFERENCE, "United Nations reference"),
            text("NameNonLatinScript", Predicate.NAME_ORIGINAL_SCRIPT),
            as("NonLatinScriptType", Predicate.REMARK, "script of a name"),
            as("NonLatinScriptLanguage", Predicate.REMARK, "language of a name"),
            text("Title", Predicate.TITLE),
            as("IndividualEntityShip", Predicate.REMARK, "kind of party"),
            as("DesignationSource", Predicate.REMARK, "source of the designation"),
            as("SanctionsImposed", Predicate.SANCTIONS_RISK, "sanctions imposed"),
            text("OtherInformation", Predicate.REMARK),
            text("UKStatementofReasons", Predicate.DESIGNATION_REASON),
            text("UKStatementOfReasons", Predicate.DESIGNATION_REASON),
            text("PhoneNumber", Predicate.PHONE),
            text("EmailAddress", Predicate.EMAIL),
            text("Website", Predicate.WEBSITE),
            text("Nationality", Predicate.NATIONALITY),
            text("Position", Predicate.POSITION),
            text("Gender", Predicate.GENDER),
            as("TypeOfEntity", Predicate.DESCRIPTION, "type of entity"),
            as("ParentCompany", Predicate.OWNED_OR_CONTROLLED_BY, "parent company"),
            as("Subsidiary", Predicate.LINKED_TO, "subsidiary"),
            text("BusinessRegistrationNumber", Predicate.REGISTRATION_NUMBER),
            Map.entry("IMONumber", new UkValue(Predicate.IMO_NUMBER, Form.IMO, Optional.empty())),
            as("CurrentOwnerOperator", Predicate.VESSEL_OWNER, "current owner or operator"),
            as("PreviousOwnerOperator", Predicate.VESSEL_OWNER, "previous owner or operator"),
            text("CurrentBelievedFlagOfShip", Predicate.FLAG),
            text("PreviousFlag", Predicate.FORMER_FLAG),
            text("TypeOfShip", Predicate.VESSEL_TYPE),
            text("TonnageOfShip", Predicate.GROSS_TONNAGE),
            as("LengthOfShip", Predicate.REMARK, "length of the ship"),
            as("HullIdentificationNumber", Predicate.REGISTRATION_NUMBER, "hull identification number"));

    /** How a value is written. */
    enum Form {
        /** As it is. */
        TEXT,
        /** A date with slashes, or a year. */
        DATE,
        /** Number of the International Maritime Organization. */
        IMO
    }

    /** The claim of an element, or its rejection if the layout has no such element. A value that the schema does not allow for this kind of party is a remark. */
    static void read(XmlElement element, Place place, EntryWriter writer) {
        UkValue meaning = BY_ELEMENT.get(element.name());
        if (meaning == null) {
            writer.reject(place.locator(), "expected an element of the layout, found an unknown one that is not empty");
        } else {
            meaning.write(element.name(), element.text(), place, writer);
        }
    }

    private void write(String name, String value, Place place, EntryWriter writer) {
        Optional<Period> date = form == Form.DATE ? date(value) : Optional.empty();
        Optional<String> imo = form == Form.IMO ? ImoNumber.of(value, writer.type()) : Optional.empty();
        boolean readable = form == Form.TEXT || date.isPresent() || imo.isPresent();
        if (!readable || !writer.fits(predicate)) {
            writer.text(Predicate.REMARK, place, value, EntryWriter.OFFICIAL, Optional.of(role.orElse(name)));
        } else if (date.isPresent()) {
            ClaimBuilder claim = writer.about(predicate, ClaimObject.time(date.get()));
            role.ifPresent(as -> claim.with(QualifierKey.ROLE, ClaimObject.text(as)));
            writer.add(claim, place);
        } else {
            Grade grade = EntryWriter.OFFICIAL;
            writer.text(predicate, place, imo.orElse(value), grade, role);
        }
    }

    /** A date as the list writes it, or as cells of a sheet hold one; empty if it is none. */
    static Optional<Period> date(String value) {
        return SlashDate.parse(value).or(() -> IsoDate.parse(value));
    }

    private static Map.Entry<String, UkValue> text(String element, Predicate predicate) {
        return Map.entry(element, new UkValue(predicate, Form.TEXT, Optional.empty()));
    }

    private static Map.Entry<String, UkValue> as(String element, Predicate predicate, String role) {
        return Map.entry(element, new UkValue(predicate, Form.TEXT, Optional.of(role)));
    }

    private static Map.Entry<String, UkValue> date(String element, Predicate predicate) {
        return Map.entry(element, new UkValue(predicate, Form.DATE, Optional.empty()));
    }
}
