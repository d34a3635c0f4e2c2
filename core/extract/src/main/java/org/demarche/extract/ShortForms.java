package org.demarche.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;

/**
 * Short names under which a text goes on to speak of what it has named in full: a family name, the first words of a company's name, an abbreviation.
 * A short form counts only if it belongs to one full name of the text.
 */
final class ShortForms {
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_PHRASE = 5;
    private static final Set<String> COMMON = Set.of(
            "new",
            "national",
            "international",
            "first",
            "central",
            "general",
            "united",
            "korea",
            "east",
            "west",
            "north",
            "south",
            "american",
            "world",
            "global",
            "royal",
            "state",
            "federal",
            "people's",
            "the",
            "great",
            "foreign",
            "military",
            "northern",
            "southern",
            "eastern",
            "western",
            "supreme",
            "special",
            "public",
            "joint",
            "economic",
            "commercial",
            "industrial",
            "strategic",
            "nuclear",
            "second",
            "third",
            "department",
            "ministry",
            "office",
            "islamic",
            "democratic",
            "open",
            "free",
            "big",
            "good",
            "security",
            "defence",
            "defense",
            "center",
            "centre",
            "institute",
            "university",
            "king's",
            "sea",
            "ocean",
            "golden",
            "future");

    private final Gazetteer gazetteer;
    private final Map<String, Finding> full = new LinkedHashMap<>();

    /** @param names every name found in the text */
    ShortForms(Gazetteer gazetteer, List<Finding> names) {
        this.gazetteer = gazetteer;
        Map<String, Set<String>> owners = new HashMap<>();
        Map<String, Finding> targets = new LinkedHashMap<>();
        for (Finding name : names) {
            for (String form : forms(name)) {
                owners.computeIfAbsent(form, any -> new HashSet<>()).add(Clusters.key(name.name()));
                targets.putIfAbsent(form, name);
            }
        }
        targets.forEach((form, target) -> {
            if (owners.getOrDefault(form, Set.of()).size() == 1) {
                full.put(form, target);
            }
        });
    }

    /** What a phrase is short for. */
    Optional<Finding> longForm(String phrase) {
        return Optional.ofNullable(full.get(Gazetteer.plain(phrase)));
    }

    /** The longest short form that starts at a token; the token after it. */
    int end(Words words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST_PHRASE); to > from; to--) {
            if (words.startsUpper(from)
                    && words.startsUpper(to - 1)
                    && full.containsKey(Gazetteer.plain(words.phrase(from, to)))) {
                return to;
            }
        }
        return from;
    }

    private List<String> forms(Finding name) {
        String plain = Gazetteer.plain(name.name());
        List<String> parts = Arrays.asList(plain.split(" "));
        List<String> forms = new ArrayList<>();
        if (name.type() == EntityType.PERSON && parts.size() > 1) {
            forms.add(parts.get(0));
            forms.add(parts.get(parts.size() - 1));
        }
        if (isOrganization(name.type())) {
            forms.add(plain);
            abbreviation(parts).ifPresent(forms::add);
            if (parts.size() > 1) {
                forms.add(parts.get(0));
            }
            if (parts.size() > 2) {
                forms.add(parts.get(0) + " " + parts.get(1));
            }
        }
        if (name.type() == EntityType.VESSEL && parts.size() > 1) {
            forms.add(plain);
        }
        return forms.stream().filter(form -> form.equals(plain) || tells(form)).toList();
    }

    /** Not a common word of names, nor a name or adjective of its own. */
    private boolean tells(String form) {
        String[] words = form.split(" ");
        boolean common = Arrays.stream(words)
                .allMatch(word -> COMMON.contains(word.toLowerCase(java.util.Locale.ROOT))
                        || gazetteer.adjective(word).isPresent()
                        || gazetteer.named(word).isPresent()
                        || gazetteer.seat(word).isPresent()
                        || isTypeWord(word));
        boolean known = gazetteer.named(form).isPresent()
                || gazetteer.adjective(form).isPresent()
                || gazetteer.seat(form).isPresent();
        return form.length() >= SHORTEST_WORD && !common && !known && Character.isUpperCase(form.charAt(0));
    }

    private boolean isTypeWord(String word) {
        return gazetteer.is(WordClass.COMPANY_HEAD, word)
                || gazetteer.is(WordClass.PUBLIC_HEAD, word)
                || gazetteer.is(WordClass.ORGANIZATION_HEAD, word)
                || gazetteer.is(WordClass.MINISTRY_OF, word)
                || gazetteer.is(WordClass.RANK, word)
                || gazetteer.is(WordClass.NOT_A_NAME, word);
    }

    /** Initials of the capitalised words, if there are three or more. */
    private static Optional<String> abbreviation(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        for (String part : parts) {
            if (Character.isUpperCase(part.charAt(0))) {
                initials.append(part.charAt(0));
            }
        }
        return initials.length() < 3 ? Optional.empty() : Optional.of(initials.toString());
    }

    private static boolean isOrganization(EntityType type) {
        return type.isA(EntityType.ORGANIZATION) && type != EntityType.MISSION;
    }
}
