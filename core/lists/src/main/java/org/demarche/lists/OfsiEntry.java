package org.demarche.lists;

import static org.demarche.lists.EntryColumns.Group.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes of an entry of OFSI's list what the XML of the UK Sanctions List has for it: numbered items of a value apart, each phrase of its Other Information an
 * element.
 */
final class OfsiEntry {
    static final EntryColumns COLUMNS = new EntryColumns(
            "Designation",
            List.of(
                    text("LastUpdated", "lastupdated"),
                    text("ListedOn", "listedon"),
                    text("UKSanctionsListDateDesignated", "uksanctionslistdatedesignated"),
                    text("UniqueID", "groupid"),
                    UkColumns.parts(
                            "Name",
                            "name1 Name1, name2 Name2, name3 Name3, name4 Name4, name5 Name5, name6 Name6, aliastype NameType,"
                                    + " aliasquality AliasStrength"),
                    UkColumns.parts(
                            "NonLatinName",
                            "namenonlatinscript NameNonLatinScript, nonlatinscripttype NonLatinScriptType,"
                                    + " nonlatinscriptlanguage NonLatinScriptLanguage"),
                    text("Title", "title"),
                    text("RegimeName", "regime"),
                    text("IndividualEntityShip", "grouptype"),
                    UkColumns.parts(
                            "Address",
                            "address1 AddressLine1, address2 AddressLine2, address3 AddressLine3, address4 AddressLine4,"
                                    + " address5 AddressLine5, address6 AddressLine6, postzipcode AddressPostalCode,"
                                    + " country AddressCountry"),
                    text("DOB", "dob"),
                    text("Nationality", "nationality"),
                    UkColumns.parts(
                            "NationalIdentifier",
                            "nationalidentificationnumber NationalIdentifierNumber, ninumber NationalIdentifierNumber,"
                                    + " nationalidentificationdetails NationalIdentifierAdditionalInformation"),
                    UkColumns.parts(
                            "Passport", "passportnumber PassportNumber, passportdetails PassportAdditionalInformation"),
                    text("Position", "position"),
                    UkColumns.parts("Location", "townofbirth TownOfBirth, countryofbirth CountryOfBirth"),
                    text(OfsiPhrases.FIELD, "otherinformation")),
            Set.of());

    /** What may hold numbered items: a value that says what it is of, not one in running words or one that is a name. */
    private static final Set<String> ITEMS = Set.of(
            "DOB",
            "Nationality",
            "NationalIdentifier",
            "Passport",
            "Position",
            "Location",
            "PhoneNumber",
            "EmailAddress",
            "Website",
            "TypeOfEntity",
            "Subsidiary",
            "ParentCompany",
            "BusinessRegistrationNumber",
            "IMONumber",
            "CurrentOwnerOperator",
            "PreviousOwnerOperator",
            "CurrentBelievedFlagOfShip",
            "PreviousFlag",
            "TypeOfShip");

    private OfsiEntry() {}

    /** Hands on the record of the entry and its claims. */
    static void read(XmlElement entry, String locator, RawFile file, Listing listing) {
        Set<XmlElement> children = new LinkedHashSet<>();
        for (XmlElement child : entry.children()) {
            if (child.name().equals(OfsiPhrases.FIELD)) {
                OfsiPhrases.of(child.text()).forEach(phrase -> children.addAll(items(phrase)));
            } else {
                children.addAll(items(child));
            }
        }
        UkEntry.read(
                new XmlElement(entry.name(), entry.attributes(), entry.text(), List.copyOf(children)),
                locator,
                file,
                listing);
    }

    /** The items of an element, parts of one number together; parts that have not the same numbers stand alone. */
    private static List<XmlElement> items(XmlElement element) {
        if (!ITEMS.contains(element.name())) {
            return List.of(element);
        }
        if (element.children().isEmpty()) {
            return NumberedItems.of(element.text()).stream()
                    .map(item -> new XmlElement(element.name(), Map.of(), item, List.of()))
                    .toList();
        }
        List<List<XmlElement>> parts = element.children().stream()
                .map(part -> NumberedItems.of(part.text()).stream()
                        .map(item -> new XmlElement(part.name(), Map.of(), item, List.of()))
                        .toList())
                .toList();
        int most = parts.stream().mapToInt(List::size).max().orElse(0);
        boolean alike = parts.stream().allMatch(part -> part.size() == most);
        if (alike) {
            return IntStream.range(0, most)
                    .mapToObj(at -> with(
                            element, parts.stream().map(part -> part.get(at)).toList()))
                    .toList();
        }
        List<XmlElement> alone = new ArrayList<>();
        parts.forEach(part -> part.forEach(item -> alone.add(with(element, List.of(item)))));
        return alone;
    }

    private static XmlElement with(XmlElement element, List<XmlElement> parts) {
        return new XmlElement(element.name(), Map.of(), "", parts);
    }
}
