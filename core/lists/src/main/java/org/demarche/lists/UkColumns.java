package org.demarche.lists;

import static org.demarche.lists.EntryColumns.Group.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of the UK Sanctions List as a table (CSV, ODS), by the elements of its XML that hold the same. */
final class UkColumns {
    static final TableHead HEAD =
            TableHead.naming("Unique ID", "OFSI Group ID", "Name 6", "Name type", "Regime Name", "Designation Type");

    static final EntryColumns COLUMNS = new EntryColumns(
            "Designation",
            List.of(
                    text("LastUpdated", "lastupdated"),
                    text("DateDesignated", "datedesignated"),
                    text("UniqueID", "uniqueid"),
                    text("OFSIGroupID", "ofsigroupid"),
                    text("UNReferenceNumber", "unreferencenumber"),
                    parts(
                            "Name",
                            "name1 Name1, name2 Name2, name3 Name3, name4 Name4, name5 Name5, name6 Name6, nametype NameType,"
                                    + " aliasstrength AliasStrength"),
                    parts(
                            "NonLatinName",
                            "namenonlatinscript NameNonLatinScript, nonlatinscripttype NonLatinScriptType,"
                                    + " nonlatinscriptlanguage NonLatinScriptLanguage"),
                    text("Title", "title"),
                    text("RegimeName", "regimename"),
                    text("IndividualEntityShip", "designationtype"),
                    text("DesignationSource", "designationsource"),
                    text("SanctionsImposed", "sanctionsimposed"),
                    text("OtherInformation", "otherinformation"),
                    text("UKStatementofReasons", "ukstatementofreasons"),
                    parts(
                            "Address",
                            "addressline1 AddressLine1, addressline2 AddressLine2, addressline3 AddressLine3,"
                                    + " addressline4 AddressLine4, addressline5 AddressLine5, addressline6 AddressLine6,"
                                    + " addresspostalcode AddressPostalCode, addresscountry AddressCountry"),
                    text("PhoneNumber", "phonenumber"),
                    text("Website", "website"),
                    text("EmailAddress", "emailaddress"),
                    text("DOB", "dob", "dateofbirth"),
                    text("Nationality", "nationalityies", "nationality", "nationalities"),
                    parts(
                            "NationalIdentifier",
                            "nationalidentifiernumber NationalIdentifierNumber,"
                                    + " nationalidentifieradditionalinformation NationalIdentifierAdditionalInformation"),
                    parts(
                            "Passport",
                            "passportnumber PassportNumber, passportadditionalinformation PassportAdditionalInformation"),
                    text("Position", "position"),
                    text("Gender", "gender"),
                    parts("Location", "townofbirth TownOfBirth, countryofbirth CountryOfBirth"),
                    text("TypeOfEntity", "typeofentity"),
                    text("Subsidiary", "subsidiaries", "subsidiary"),
                    text("ParentCompany", "parentcompany"),
                    text("BusinessRegistrationNumber", "businessregistrationnumbers", "businessregistrationnumber"),
                    text("IMONumber", "imonumber"),
                    text("CurrentOwnerOperator", "currentowneroperators", "currentowneroperator"),
                    text("PreviousOwnerOperator", "previousowneroperators", "previousowneroperator"),
                    text("CurrentBelievedFlagOfShip", "currentbelievedflagofship"),
                    text("PreviousFlag", "previousflags", "previousflag"),
                    text("TypeOfShip", "typeofship"),
                    text("TonnageOfShip", "tonnageofship", "tonnage"),
                    text("LengthOfShip", "lengthofship", "length"),
                    text("YearBuilt", "yearbuilt"),
                    text("HullIdentificationNumber", "hullidentificationnumberhin", "hullidentificationnumber")),
            Set.of());

    private UkColumns() {}

    /** Columns and the elements of their values, each pair by a space, the pairs by commas. */
    static EntryColumns.Group parts(String element, String pairs) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String pair : pairs.split(", ?", -1)) {
            int space = pair.indexOf(' ');
            parts.put(pair.substring(0, space), pair.substring(space + 1));
        }
        return new EntryColumns.Group(element, parts);
    }

    /** What each row has: what names the entry, its kind, and dates where dates stand. Where that fails, values have slipped into other columns. */
    static final class Check implements EntryTable.RowCheck {
        private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}");
        private static final Pattern DATE = Pattern.compile(".{0,20}\\d{4}.{0,20}");
        private static final Set<String> KINDS = Set.of("individual", "entity", "ship");

        private final Column reference;
        private final Column kind;
        private final List<Column> dates;

        Check(String reference, String kind, List<String> dates) {
            this.reference = new Column(reference);
            this.kind = new Column(kind);
            this.dates = dates.stream().map(Column::new).toList();
        }

        private static final class Column {
            private final String name;
            private final String key;

            Column(String name) {
                this.name = name;
                this.key = FileStart.key(name);
            }

            Optional<String> of(TableRow row) {
                return row.at(key);
            }

            @Override
            public String toString() {
                return "\"" + name + "\"";
            }
        }

        @Override
        public Optional<String> reference(TableRow row) {
            return reference.of(row).filter(value -> REFERENCE.matcher(value).matches());
        }

        @Override
        public Optional<String> fault(TableRow row) {
            if (reference(row).isEmpty()) {
                return Optional.of("expected a reference in " + reference + ", found none");
            }
            if (kind.of(row)
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .filter(KINDS::contains)
                    .isEmpty()) {
                return Optional.of("expected Individual, Entity or Ship in " + kind + ", found another value");
            }
            for (Column date : dates) {
                Optional<String> value = date.of(row);
                if (value.isPresent() && !DATE.matcher(value.get()).matches()) {
                    return Optional.of("expected a date in " + date + ", found another value");
                }
            }
            return Optional.empty();
        }
    }
}
