package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts OFSI's Other Information at its keys, {@code (UK Sanctions List Ref):ATL0001. (Gender):Male (IMO number):9074729}, into elements of the XML of the UK
 * Sanctions List. A key that is not known cuts where a sentence begins, and stays with its words. No word is lost but the known keys.
 */
final class OfsiPhrases {
    /** Name of the element of the column itself. */
    static final String FIELD = "OFSIOtherInformation";
    /** Name of the element of words behind no key. */
    static final String REMARK = "OtherInformation";

    private static final Pattern KEY = Pattern.compile("\\(((?:[^()]|\\([^()]{0,5}\\)){2,60})\\)\\s*:");
    private static final Pattern FIRST_WORD = Pattern.compile("(\\S{1,40}?)\\.?(?:\\s+(.+))?", Pattern.DOTALL);
    private static final Map<String, String> ELEMENTS = elements();
    /** What one word says; what follows is no part of it. */
    private static final Set<String> ONE_WORD = Set.of("UKSanctionsListRef", "UNReferenceNumber", "Gender");
    /** What may end in a full stop that is not the sentence's. */
    private static final Set<String> NAMES_AND_WORDS = Set.of(
            "ParentCompany",
            "Subsidiary",
            "CurrentOwnerOperator",
            "PreviousOwnerOperator",
            "UKStatementofReasons",
            REMARK);

    private OfsiPhrases() {}

    private static Map<String, String> elements() {
        Map<String, List<String>> keys = Map.ofEntries(
                Map.entry("UKSanctionsListRef", List.of("uksanctionslistref", "uksanctionslistreference")),
                Map.entry("UNReferenceNumber", List.of("unref", "unreference", "unreferencenumber")),
                Map.entry("UKStatementofReasons", List.of("ukstatementofreasons")),
                Map.entry("Gender", List.of("gender")),
                Map.entry(
                        REMARK,
                        List.of("furtheridentifiyinginformation", "furtheridentifyinginformation", "otherinformation")),
                Map.entry("PhoneNumber", List.of("phonenumber", "phonenumbers", "phone")),
                Map.entry("EmailAddress", List.of("emailaddress", "emailaddresses", "email")),
                Map.entry("Website", List.of("website", "websites")),
                Map.entry("TypeOfEntity", List.of("typeofentity", "organisationtype", "entitytype")),
                Map.entry("Subsidiary", List.of("subsidiaries", "subsidiary")),
                Map.entry("ParentCompany", List.of("parentcompany", "parentcompanies")),
                Map.entry(
                        "BusinessRegistrationNumber",
                        List.of("businessregno", "businessregistrationnumber", "businessregistrationnumbers")),
                Map.entry("IMONumber", List.of("imonumber", "imo")),
                Map.entry(
                        "CurrentOwnerOperator",
                        List.of("currentowners", "currentowner", "currentowneroperators", "currentowneroperator")),
                Map.entry(
                        "PreviousOwnerOperator",
                        List.of("previousowners", "previousowner", "previousowneroperators", "previousowneroperator")),
                Map.entry(
                        "CurrentBelievedFlagOfShip",
                        List.of("currentbelievedflagofship", "currentflag", "flagofship", "flagofvessel")),
                Map.entry("PreviousFlag", List.of("previousflags", "previousflag")),
                Map.entry("TypeOfShip", List.of("typeofvessel", "typeofship", "vesseltype", "shiptype")),
                Map.entry("TonnageOfShip", List.of("tonnageofship", "tonnageofvessel", "tonnage")),
                Map.entry("LengthOfShip", List.of("lengthofship", "lengthofvessel", "length")),
                Map.entry("YearBuilt", List.of("yearbuilt", "yearofbuild")),
                Map.entry(
                        "HullIdentificationNumber",
                        List.of("hullidentificationnumber", "hullidentificationnumberhin", "hin")));
        Map<String, String> elements = new HashMap<>();
        keys.forEach((element, names) -> names.forEach(name -> elements.put(name, element)));
        return Map.copyOf(elements);
    }

    /** The phrases, in order. O(length). */
    static List<XmlElement> of(String text) {
        List<MatchResult> keys = KEY.matcher(text)
                .results()
                .filter(key -> ELEMENTS.containsKey(TableHead.key(key.group(1))) || isUnknownKey(text, key))
                .toList();
        List<XmlElement> phrases = new ArrayList<>();
        add(
                phrases,
                REMARK,
                text.substring(0, keys.isEmpty() ? text.length() : keys.get(0).start()));
        for (int at = 0; at < keys.size(); at++) {
            int end = at + 1 < keys.size() ? keys.get(at + 1).start() : text.length();
            String element = ELEMENTS.get(TableHead.key(keys.get(at).group(1)));
            if (element == null) {
                add(phrases, REMARK, text.substring(keys.get(at).start(), end));
            } else {
                phrase(phrases, element, text.substring(keys.get(at).end(), end).strip());
            }
        }
        return phrases;
    }

    private static boolean isUnknownKey(String text, MatchResult key) {
        String before = text.substring(0, key.start()).strip();
        return Character.isUpperCase(key.group(1).codePointAt(0))
                && key.group(1).length() > 2
                && (before.isEmpty() || before.endsWith("."));
    }

    private static void phrase(List<XmlElement> phrases, String element, String value) {
        if (ONE_WORD.contains(element)) {
            Matcher word = FIRST_WORD.matcher(value);
            if (word.matches()) {
                add(phrases, element, word.group(1));
                add(phrases, REMARK, Optional.ofNullable(word.group(2)).orElse(""));
            } else {
                add(phrases, REMARK, value);
            }
        } else {
            add(phrases, element, NAMES_AND_WORDS.contains(element) ? value : value.replaceFirst("(?<=.)\\.$", ""));
        }
    }

    private static void add(List<XmlElement> phrases, String element, String value) {
        if (!value.isBlank()) {
            phrases.add(new XmlElement(element, Map.of(), value.strip(), List.of()));
        }
    }
}
