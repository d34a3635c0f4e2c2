package org.demarche.lists;

import static org.demarche.lists.EntryColumns.Group.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of the list of the European Union as a table (CSV 1.1, and 1.0), by the elements and attributes of its XML that hold the same. */
final class EuColumns implements EntryTable.RowCheck {
    static final TableHead HEAD = TableHead.naming("Entity_LogicalId", "NameAlias_WholeName");
    static final TableHead OLD_HEAD = TableHead.naming("Entity_logical_id", "Naal_wholename");

    /** What names an entry in both forms. */
    private static final List<String> REFERENCE = List.of("entity_logicalid", "entity_logical_id");
    /** When the list came out, in both forms. */
    private static final List<String> PUBLISHED = List.of("filegenerationdate", "date_file");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private static final String COUNTRY =
            "%1$scountryiso2code @countryIso2Code, %1$scountrydescription @countryDescription, %1$slogicalid @logicalId, %1$sremark remark";

    static final EntryColumns COLUMNS = new EntryColumns(
            "sanctionEntity",
            List.of(
                    UkColumns.parts(
                            EntryColumns.ENTRY,
                            "entityeureferencenumber @euReferenceNumber, entitylogicalid @logicalId, entityunitednationid @unitedNationId,"
                                    + " entitydesignationdate @designationDate, entitydesignationdetails @designationDetails"),
                    text("remark", "entityremark", "remark"),
                    UkColumns.parts(
                            "subjectType",
                            "entitysubjecttypeclassificationcode @classificationCode, entitysubjecttype @code, subjecttype @code"),
                    UkColumns.parts(
                            "regulation",
                            "entityregulationtype @regulationType, entityregulationorganisationtype @organisationType,"
                                    + " entityregulationpublicationdate @publicationDate,"
                                    + " entityregulationentryintoforcedate @entryIntoForceDate,"
                                    + " entityregulationnumbertitle @numberTitle, entityregulationprogramme @programme,"
                                    + " entityregulationpublicationurl publicationUrl, lebanumtitle @numberTitle,"
                                    + " lebapublicationdate @publicationDate, programme @programme, lebaurl publicationUrl"),
                    UkColumns.parts("nameAlias", name("namealias") + ", " + name("naal")),
                    UkColumns.parts(
                            "address",
                            address("address") + ", " + address("addr")
                                    + ", addrnumber @number, addrcountry @countryDescription, addrother remark"),
                    UkColumns.parts(
                            "birthdate",
                            birth("birthdate")
                                    + ", birtdate @birthdate, birtplace @place, birtcountry @countryDescription, birtid @logicalId"),
                    UkColumns.parts(
                            "identification",
                            identification("identification")
                                    + ", idennumber @number, idencountry @countryDescription, idenid @logicalId"),
                    UkColumns.parts(
                            "citizenship",
                            "citizenshipregion @region, " + COUNTRY.formatted("citizenship")
                                    + ", citicountry @countryDescription, citiid @logicalId")),
            dropped());

    private static String name(String group) {
        return "%1$slastname @lastName, %1$sfirstname @firstName, %1$smiddlename @middleName, %1$swholename @wholeName, %1$snamelanguage @nameLanguage, %1$slanguage @nameLanguage, %1$sgender @gender, %1$stitle @title, %1$sfunction @function, %1$sstrong @strong, %1$slogicalid @logicalId, %1$sremark remark"
                .formatted(group);
    }

    private static String address(String group) {
        return ("%1$scity @city, %1$sstreet @street, %1$spobox @poBox, %1$szipcode @zipCode, %1$sregion @region, %1$splace @place, %1$scontactinfo contactInfo, "
                        + COUNTRY)
                .formatted(group);
    }

    private static String birth(String group) {
        return ("%1$sbirthdate @birthdate, %1$sday @dayOfMonth, %1$smonth @monthOfYear, %1$syear @year, %1$syearrangefrom @yearRangeFrom, %1$syearrangeto @yearRangeTo, %1$scirca @circa, %1$scalendartype @calendarType, %1$szipcode @zipCode, %1$sregion @region, %1$splace @place, %1$scity @city, "
                        + COUNTRY)
                .formatted(group);
    }

    private static String identification(String group) {
        return ("%1$snumber @number, %1$sdiplomatic @diplomatic, %1$sknownexpired @knownExpired, %1$sknownfalse @knownFalse, %1$sreportedlost @reportedLost, %1$srevokedbyissuer @revokedByIssuer, %1$sissuedby @issuedBy, %1$sissueddate @issuedDate, %1$svalidfrom @validFrom, %1$svalidto @validTo, %1$slatinnumber @latinNumber, %1$snameondocument @nameOnDocument, %1$stypecode @identificationTypeCode, %1$stypedescription @identificationTypeDescription, %1$sregion @region, "
                        + COUNTRY)
                .formatted(group);
    }

    /** The act that brought a value, repeated on each value, and the numbers, days and languages of the publisher's records. */
    private static Set<String> dropped() {
        Set<String> dropped = new HashSet<>(Set.of("filegenerationdate", "datefile", "addressasatlistingtime"));
        for (String group : List.of("namealias", "address", "birthdate", "identification", "citizenship")) {
            dropped.add(group + "regulationlanguage");
            for (String part : List.of(
                    "type",
                    "organisationtype",
                    "publicationdate",
                    "entryintoforcedate",
                    "numbertitle",
                    "programme",
                    "publicationurl")) {
                dropped.add(group + "regulation" + part);
            }
        }
        for (String group : List.of("naal", "addr", "birt", "iden", "citi")) {
            for (String part : List.of(
                    "id",
                    "logicalid",
                    "entityid",
                    "entitylogicalid",
                    "lebanumtitle",
                    "lebapublicationdate",
                    "lebaurl",
                    "programme")) {
                dropped.add(group + part);
            }
        }
        return dropped;
    }

    /** The day that a row gives for the whole list. */
    static Optional<String> published(TableRow row) {
        return PUBLISHED.stream().flatMap(column -> row.at(column).stream()).findFirst();
    }

    @Override
    public Optional<String> reference(TableRow row) {
        return REFERENCE.stream()
                .flatMap(column -> row.at(column).stream())
                .filter(value -> NUMBER.matcher(value).matches())
                .findFirst();
    }

    @Override
    public Optional<String> fault(TableRow row) {
        return reference(row).isEmpty()
                ? Optional.of("expected the number of an entity in \"Entity_LogicalId\", found none")
                : Optional.empty();
    }
}
