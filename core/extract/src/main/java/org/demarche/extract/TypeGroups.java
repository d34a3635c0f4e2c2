package org.demarche.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.EntityType;

/** The groups of entity types that patterns speak of: {@code actor}, {@code place}, {@code goods} and so on. */
final class TypeGroups {
    private static final Map<String, Set<String>> BY_TYPE = Map.ofEntries(
            Map.entry("Person", Set.of("actor", "person", "party", "authority", "named-person")),
            Map.entry("Organization", Set.of("actor", "organization", "party", "authority")),
            Map.entry("Company", Set.of("actor", "organization", "company", "party")),
            Map.entry("PublicBody", Set.of("actor", "organization", "authority", "party")),
            Map.entry("Mission", Set.of("actor", "organization", "mission", "party", "premises")),
            Map.entry("Country", Set.of("actor", "country", "place", "authority", "party")),
            Map.entry("Place", Set.of("place", "spot")),
            Map.entry("Premises", Set.of("premises", "place", "material")),
            Map.entry("Vessel", Set.of("vessel", "goods", "material", "cargo")),
            Map.entry("Aircraft", Set.of("vessel", "goods", "material", "cargo")),
            Map.entry("BankAccount", Set.of("account")),
            Map.entry("CryptoWallet", Set.of("account")),
            Map.entry("Goods", Set.of("goods", "material", "cargo")),
            Map.entry("Document", Set.of("document")),
            Map.entry("Event", Set.of("event")));

    private static final String CODES = "(?:USD|EUR|GBP|CNY|RMB|JPY|RUB|KRW|KPW|AED|HKD|SGD|CHF|INR|IRR|TRY|AUD|CAD)";

    /** A currency code of ISO 4217, or as traders write it, before or behind a number. */
    private static final Pattern CURRENCY = Pattern.compile("\\b" + CODES + "\\s?\\d|\\d\\s?" + CODES + "\\b");

    private TypeGroups() {}

    /** Groups of a thing. A description is no {@code named-person}. */
    static Set<String> of(TextEntity entity) {
        Set<String> groups = new HashSet<>(BY_TYPE.getOrDefault(entity.type().id(), Set.of()));
        if (!entity.named()) {
            groups.remove("named-person");
        }
        if (entity.type() == EntityType.GOODS && isVessel(entity.name())) {
            groups.add("vessel");
        }
        return groups;
    }

    /** Whether goods are ships: "patrol vessels". */
    private static boolean isVessel(String name) {
        String noun = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        PatternSet words = PatternSet.shipped();
        return words.is("vesselNouns", noun)
                || (noun.endsWith("s") && words.is("vesselNouns", noun.substring(0, noun.length() - 1)));
    }

    /** Groups that words may belong to, by their head noun. */
    static Set<String> ofWords(String lemma, String tag, String text, PatternSet words) {
        Set<String> groups = new HashSet<>();
        boolean currency = text.indexOf('$') >= 0
                || text.indexOf('€') >= 0
                || text.indexOf('£') >= 0
                || CURRENCY.matcher(text).find();
        if (currency || words.is("moneyNouns", lemma)) {
            groups.add("money");
        }
        boolean weapons = tag.equals("NNS") && lemma.equals("arm"); // arms are weapons, an arm is a part of a company
        boolean actor = words.is("actorNouns", lemma) && !weapons;
        if (actor) {
            groups.addAll(Set.of("actor", "person", "organization", "authority", "party"));
        }
        if (words.is("serviceNouns", lemma)) {
            groups.add("service");
        }
        if (words.is("accountNouns", lemma)) {
            groups.add("account");
        }
        if (words.is("vesselNouns", lemma)) {
            groups.add("vessel");
        }
        if (words.is("missionNouns", lemma)) {
            groups.addAll(Set.of("mission", "premises"));
        }
        if (words.is("premisesNouns", lemma)) {
            groups.add("premises");
        }
        if (words.is("materialNouns", lemma) || words.is("vesselNouns", lemma)) {
            groups.add("cargo");
        }
        if (words.is("materialNouns", lemma) || words.is("vesselNouns", lemma) || words.is("premisesNouns", lemma)) {
            groups.add("material");
        }
        if (tag.startsWith("NN") && !actor && !words.is("abstractNouns", lemma) && !currency) {
            groups.add("goods");
        }
        return groups;
    }

    /** The one type that fits groups of words best. */
    static EntityType typeOfWords(Set<String> groups) {
        if (groups.contains("vessel")) {
            return EntityType.VESSEL;
        }
        if (groups.contains("mission")) {
            return EntityType.MISSION;
        }
        if (groups.contains("account")) {
            return EntityType.BANK_ACCOUNT;
        }
        if (groups.contains("person")) {
            return EntityType.PERSON;
        }
        if (groups.contains("organization")) {
            return EntityType.ORGANIZATION;
        }
        return groups.contains("premises") ? EntityType.PREMISES : EntityType.GOODS;
    }
}
